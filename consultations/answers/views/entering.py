"""Coming in: the code box, the card pictures, and the stored page of questions."""

from django.conf import settings
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from consultations.answers import actions
from consultations.answers.own_pages import SeeOther, counted, for_everybody, form_address, with_draft
from consultations.answers.pages import about
from consultations.answers.rules import entrance, tells_at_once
from consultations.answers.stored_pages import page_bytes
from consultations.answers.views import leading
from consultations.invitations.queries import code_digest, good_codes
from consultations.privacy.codes import digits_in, in_fours, is_well_formed, number_in, pictures_of
from consultations.privacy.pictures import name_of
from consultations.questions.models import Consultation
from consultations.questions.queries import live_instrument
from consultations.vocabulary.ways_in import Way, way_in
from home.texts import locales

HOME = "consultations/answers/home.html"
TYPED_SHOWN = 64  # characters of what was typed that come back in the box


@require_safe
def home(request, locale: str = ""):
    """The code box. Touches no table and sets no cookie."""
    if locale and locale not in locales():
        raise Http404
    return for_everybody(_home(request, typed="", trouble=""))


def _home(request, *, typed: str, trouble: str):
    locale = get_language()
    context = {"typed": typed[:TYPED_SHOWN], "trouble": trouble, "locale": locale, "here": f"/{locale}/"}
    return render(request, HOME, context, status=422 if trouble else 200)


def _again(request, *, typed: str, trouble: str):
    """The page on which this code was typed, with what was typed and chosen."""
    way, size = leading.way_asked(request.POST)
    if way or trouble == "way":
        return leading.group_page(request, way=way, size=size, typed=typed[:TYPED_SHOWN], trouble=trouble)
    return _home(request, typed=typed, trouble=trouble)


@form_address
@counted("start")
def start(request):
    """A code: judged aloud only by what is computed from its digits."""
    typed = request.POST.get("code", "")
    if lacks := leading.lacks(request.POST):
        return _again(request, typed=typed, trouble=lacks)
    code = digits_in(typed)
    consultation = Consultation.objects.numbered(number_in(code)) if is_well_formed(code) else None
    way = entrance(consultation and consultation.state, consultation and consultation.closes_on, timezone.localdate())
    if way == "wrong":
        return _again(request, typed=typed, trouble="digit")
    if way != "open":
        return not_now(request, consultation, way)
    pictures = request.POST.get("pictures")
    if pictures == "no":
        return _again(request, typed=in_fours(code), trouble="pictures")
    if pictures != "yes":
        return _pictures(request, code)
    if tells_at_once(consultation.risk_class, consultation.cards_stay) and not good_codes(code_digest(code)).exists():
        return _again(request, typed=in_fours(code), trouble="used")
    return _begin(request, code, consultation)


def _begin(request, code: str, consultation: Consultation):
    actions.throw_away(request.COOKIES.get(settings.YOUNG_COOKIE, ""))  # one phone, one answer at a time
    way, size = leading.way_asked(request.POST)
    cookie = actions.start_draft(code, live_instrument(consultation), now=timezone.now(), way_in=way_in(way, size))
    first = "hand" if way == Way.ROOM else "sheet" if way else "what"
    there = reverse(first, kwargs={"number": consultation.number, "locale": get_language()})
    return with_draft(SeeOther(there), cookie)


def _pictures(request, code: str):
    locale = get_language()
    one, two = (
        {"index": index, "name": name_of(index, locale), "file": f"chutno/cards/{index:02d}.svg"}
        for index in pictures_of(code)
    )
    way, size = leading.way_asked(request.POST)
    context = {"code": code, "shown": in_fours(code), "picture_one": one, "picture_two": two, "way": way, "size": size}
    return render(request, "consultations/answers/pictures.html", context | {"locale": locale, "here": f"/{locale}/"})


def not_now(request, consultation: Consultation, way: str):
    """It is too early or too late: when it opens, or where the reply will be."""
    locale = get_language()
    instrument = live_instrument(consultation)
    around = about(instrument, locale) if instrument else {}
    context = {
        "number": consultation.number,
        "opens_on": consultation.opens_on if way == "early" else None,
        "reply_by": around.get("reply_by"),
        "address": reverse("told-back", kwargs={"number": consultation.number, "locale": locale}),
        "rows": [],
        "written": [],
        "locale": locale,
        "here": f"/{locale}/",
    }
    return render(request, "consultations/answers/closed.html", context)


@require_safe
def ask(request, number: str, locale: str, band: str):
    """The stored page: bytes from a file."""
    page = page_bytes(number, locale, band, now=timezone.now())
    if page is None:
        raise Http404
    return for_everybody(HttpResponse(page))
