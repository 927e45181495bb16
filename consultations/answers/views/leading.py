"""For the adult who leads a group: the ways in, and the screens that stand between two people at one device."""

from django.conf import settings
from django.http import Http404
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from consultations.answers import actions
from consultations.answers.views.leaving import leave_nothing
from consultations.questions.models import Consultation
from consultations.questions.queries import live_instrument
from consultations.vocabulary.states import Stage
from consultations.vocabulary.ways_in import KEYED_IN, GroupSize, Way
from home.texts import locales

GROUP, PLACE = "consultations/answers/group.html", "/group/"


def labels() -> dict[str, str]:
    """How the ways read, in the active language."""
    return {
        Way.ROOM: _("They answer on this device, one after another"),
        Way.ADULT: _("I write down what one young person answered"),
        Way.GROUP: _("One answer of the whole group"),
        Way.HEARD: _("What I heard elsewhere, with no device near"),
    }


def way_asked(post) -> tuple[str, str]:
    """(way, size) that a form names; '' for what is none of ours."""
    way, size = post.get("way", ""), post.get("size", "")
    return way if way in list(Way) else "", size if size in list(GroupSize) else ""


def lacks(post) -> str:
    """What the page of the adult did not say: 'way', 'size' or ''. Only that page sends a `way` at all."""
    way, size = way_asked(post)
    if post.get("way") == "":
        return "way"
    return "size" if way == Way.GROUP and not size else ""


@require_safe
def group(request, locale: str, way: str = ""):
    """The ways in, or the code box of one of them. Touches no table and sets no cookie."""
    if locale not in locales():
        raise Http404
    return group_page(request, way=way)


def group_page(request, *, way: str, size: str = "", typed: str = "", trouble: str = ""):
    """The page with what was typed and chosen. `trouble` is as in components/code_box.html, or as `lacks` gives it."""
    locale, said = get_language(), labels()
    context = {
        "way": way,
        "heading": said.get(way, ""),
        "ways": [{"value": value, "label": label} for value, label in said.items()],
        "size": size,
        "typed": typed,
        "code_trouble": "" if trouble in ("way", "size") else trouble,
        "lacks": trouble if trouble in ("way", "size") else "",
        "locale": locale,
        "here": PLACE + locale,
    }
    return render(request, GROUP, context, status=422 if trouble else 200)


@require_safe
def hand(request, number: str, locale: str):
    """Before the one who answers: the adult gives the device away. The same for everybody."""
    _open_or_404(number, locale)
    context = {"number": number, "locale": locale, "here": PLACE + locale}
    return render(request, "consultations/answers/hand.html", context)


@require_safe
def sheet(request, number: str, locale: str):
    """Before a sheet is keyed in: of which age it is. The same for everybody."""
    consultation = _open_or_404(number, locale)
    context = {"number": number, "bands": consultation.bands, "locale": locale, "here": PLACE + locale}
    return render(request, "consultations/answers/sheet.html", context)


@require_safe
def next_one(request, locale: str, way: str):
    """After the send: thank you, and the way to the next one. Nothing of the one before stays on the device."""
    if locale not in locales():
        raise Http404
    actions.put_away(request.COOKIES.get(settings.YOUNG_COOKIE, ""), timezone.now())
    keyed, here = way in KEYED_IN, reverse("next", kwargs={"locale": locale, "way": way})
    context = {"way": way, "keyed": keyed, "heading": labels()[way], "locale": locale, "here": here}
    return leave_nothing(render(request, "consultations/answers/next.html", context))


def _open_or_404(number: str, locale: str) -> Consultation:
    consultation = Consultation.objects.numbered(number)
    if locale not in locales() or not consultation or consultation.state != Stage.OPEN:
        raise Http404
    if not live_instrument(consultation):
        raise Http404
    return consultation
