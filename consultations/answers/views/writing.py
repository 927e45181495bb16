"""Writing an answer: saved, looked at, sent. Every address is the target of a form."""

from collections.abc import Callable

from django.conf import settings
from django.core.exceptions import BadRequest
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from consultations.answers import actions, pages, sending
from consultations.answers.forms import is_filled, sequence_in, typed_in
from consultations.answers.own_pages import SeeOther, counted, form_address, form_or_page
from consultations.answers.queries import DraftGone, OpenDraft, open_draft
from consultations.answers.questions_shown import asked
from consultations.answers.rules import has_unasked, is_begun, is_without_words_first, too_long, uses_of
from consultations.answers.stored_pages import shown
from consultations.answers.views import lost
from consultations.privacy.sealing import TooLarge
from consultations.questions.models import Instrument
from consultations.questions.places import by_key
from consultations.vocabulary.ways_in import KEYED_IN, way_of
from home.texts import locales

ASK, LOOK = "consultations/answers/ask.html", "consultations/answers/look.html"
KEYED = "consultations/answers/keyed.html"


def _cookie(request) -> str:
    return request.COOKIES.get(settings.YOUNG_COOKIE, "")


def _typed(request) -> dict | None:
    """What the page of questions sent; None when this form does not carry it. Raises BadRequest."""
    if not is_filled(request.POST):
        return None
    typed = typed_in(request.POST)
    if typed["language"] not in locales() or not pages.is_band(typed["band"]):
        raise BadRequest
    return typed


def _instrument(draft: OpenDraft) -> Instrument:
    return Instrument.objects.select_related("consultation").get(pk=draft.content["instrument"])


@form_address
def save(request):
    """Keep what is there. JavaScript gets 204; without it the same page comes back, filled in."""
    quiet = request.headers.get("X-Requested-By") == "page"
    typed = _typed(request)
    try:
        if typed is None:
            draft = open_draft(_cookie(request), timezone.now())
        else:
            draft = actions.save_draft(_cookie(request), typed, sequence=sequence_in(request.POST), now=timezone.now())
    except DraftGone:
        return lost.expired(request)
    except actions.AlreadySent as done:
        return HttpResponse(status=204) if quiet else lost.already_sent(request, done.number, done.way)
    except TooLarge:
        return lost.too_much(request, typed)
    if quiet:
        return HttpResponse(status=204, headers={"X-Sequence": str(draft.sequence)})
    if draft.sent:
        return lost.already_sent(request, *draft.came)
    return _to_draft(request, "filled", draft) or _ask(request, draft, typed)


def _to_draft(request, name: str, draft: OpenDraft):
    """Where one device serves many, what a form brought is shown at an address of its own, which only this draft's
    cookie opens: a form in the browser's history would bring it back to whoever comes next. None on one's own device.
    """
    if not way_of(draft.content):
        return None
    wanted = request.POST.get("switch")
    return SeeOther(reverse(name, kwargs={"locale": wanted if wanted in locales() else get_language()}))


@require_safe
@form_or_page
def filled(request, locale: str):
    """The page of questions as this draft keeps it."""
    return _kept(request, locale, _ask)


@require_safe
@form_or_page
def looked(request, locale: str):
    """The answers shown back as this draft keeps them, once they were looked at."""
    return _kept(request, locale, _look)


def _kept(request, locale: str, show: Callable):
    if locale not in locales():
        raise Http404
    try:
        draft = open_draft(_cookie(request), timezone.now())
    except DraftGone:
        return lost.expired(request)
    return lost.already_sent(request, *draft.came) if draft.sent else show(request, draft)


def _ask(request, draft: OpenDraft, typed: dict | None = None, *, status: int = 200):
    """The page of questions with what was typed now, or what the draft keeps; numbered so that it is the newest."""
    instrument = _instrument(draft)
    typed = typed and by_key(instrument.layout, typed)
    content = draft.content | (typed or {})
    if typed and typed["move"]:
        content["chosen"] = draft.content["chosen"]  # what was typed came in the order before the button was pressed
    way = way_of(content)
    if not content.get("band"):
        return _before(content)
    locale = request.POST.get("switch") if request.POST.get("switch") in locales() else get_language()
    with translation.override(locale):
        more = {"sequence": draft.sequence + 1, "saved": typed is not None and status == 200, "too_long": status == 422}
        more |= _of_way(way, content, request.path) if way else {}
        page = KEYED if way in KEYED_IN else ASK
        return render(request, page, shown(instrument, locale, content, **more), status=status)


def _of_way(way: str, content: dict, here: str) -> dict:
    """What the page shows else where it is fetched anew after each form (see `_to_draft`)."""
    long = bool(too_long(content))
    return {"way": way, "too_long": long, "saved": is_begun(content) and not long, "here": here}


def _before(content: dict):
    """Back to where the age is said."""
    name = "sheet" if way_of(content) in KEYED_IN else "what"
    return SeeOther(reverse(name, kwargs={"number": content["number"], "locale": get_language()}))


@form_address
def look(request):
    """Show the answers back, with the choices of use and the six words."""
    typed = _typed(request)
    try:
        draft = actions.look_at(_cookie(request), typed, sequence=sequence_in(request.POST), now=timezone.now())
    except DraftGone:
        return lost.expired(request)
    except actions.AlreadySent as done:
        return lost.already_sent(request, done.number, done.way)
    except actions.TooManyWords as long:
        return _to_draft(request, "filled", long.draft) or _ask(request, long.draft, typed, status=422)
    except TooLarge:
        return lost.too_much(request, typed)
    return _to_draft(request, "looked", draft) or _look(request, draft)


def _look(request, draft: OpenDraft):
    if not draft.content.get("band"):
        return _before(draft.content)
    if "receipt" not in draft.content:
        return _ask(request, draft)
    instrument, locale, content = _instrument(draft), get_language(), draft.content
    way = way_of(content)
    questions = asked(instrument, locale, content)
    written = [] if pages.has_dropped_words(content) else pages.with_uses(questions, content)
    around = pages.about(instrument, locale)
    context = {
        "number": content["number"],
        "band": content["band"],
        "about": around,
        "sequence": draft.sequence,
        "rows": pages.rows_of(questions),
        "written": written,
        "way": way,
        "unasked": has_unasked(content),
        "refused": bool(content.get("refused")),
        "revises": bool(content.get("revises")),
        "going": request.POST.get("go") == "yes",
        "without_first": is_without_words_first(content, instrument.consultation.cards_stay),
        "dropped_words": pages.has_dropped_words(content),
        "words_closed": pages.has_dropped_words(content) and bool(content.get("words_closed")),
        "to_copy": pages.written_in(questions) if content.get("words_closed") else [],
        "six_words": content["receipt"]["words"],
        "come_back_by": around["reply_by"],
        "locale": locale,
        "here": reverse("looked", kwargs={"locale": locale})
        if way_of(content)
        else f"/ask/{content['number']}/{locale}/{content['band']}",
    }
    return render(request, LOOK, context)


@form_address
@counted("send")
def send(request):
    """Store the answer, then say thank you: what is on that page is on disk."""
    uses = uses_of(request.POST)
    try:
        sent = sending.send_answer(_cookie(request), uses, request.POST.get("keep") == "yes", now=timezone.now())
    except DraftGone:
        return lost.expired(request)
    except sending.QuestionsClosed as closed:
        return lost.closed(request, closed.draft)
    except sending.NotLookedAt:
        return look(request)
    return SeeOther(lost.thanked_at(sent.number, sent.way))
