"""Where a form can no longer be kept: the page shows everything it carried, so that nothing is lost."""

from django.http import QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language

from consultations.answers import pages
from consultations.answers.forms import is_filled, typed_in
from consultations.answers.own_pages import SeeOther
from consultations.answers.queries import OpenDraft
from consultations.answers.questions_shown import asked
from consultations.answers.stored_pages import shown
from consultations.questions.models import Consultation, Instrument
from consultations.questions.places import by_key
from consultations.questions.queries import live_instrument

EXPIRED, CLOSED = "consultations/answers/expired.html", "consultations/answers/closed.html"


def expired(request):
    """410: the draft is gone. What was typed is shown, to be copied."""
    return render(request, EXPIRED, _carried(request.POST) | {"already_sent": False}, status=410)


def already_sent(request, number: str, way: str = ""):
    """The answer is stored. Text that came after it is shown, to be copied; without any, the thank-you stands."""
    carried = _carried(request.POST)
    if not carried["written"]:
        return SeeOther(thanked_at(number, way))
    return render(request, EXPIRED, carried | {"already_sent": True})


def thanked_at(number: str, way: str = "") -> str:
    """Where the thank-you stands: where one device serves many, it leads to the next one."""
    if way:
        return reverse("next", kwargs={"locale": get_language(), "way": way})
    return reverse("thanks", kwargs={"number": number, "locale": get_language()})


def too_much(request, typed: dict):
    """422: more text than a draft can hold. The page comes back whole, and nothing is cut."""
    instrument = _instrument_of(request.POST)
    if instrument is None:
        return expired(request)
    context = shown(instrument, get_language(), by_key(instrument.layout, typed), too_long=True)
    return render(request, "consultations/answers/ask.html", context, status=422)


def closed(request, draft: OpenDraft, *, gone: bool = False):
    """The questions closed while somebody was answering, or (`gone`) the answer was taken back elsewhere: told kindly,
    with everything that was written."""
    instrument = Instrument.objects.select_related("consultation").get(pk=draft.content["instrument"])
    locale, number = get_language(), draft.content["number"]
    questions = asked(instrument, locale, draft.content)
    context = {
        "number": number,
        "gone": gone,
        "opens_on": None,
        "reply_by": pages.about(instrument, locale)["reply_by"],
        "address": reverse("told-back", kwargs={"number": number, "locale": locale}),
        "rows": pages.rows_of(questions),
        "written": pages.written_in(questions),
        "locale": locale,
        "here": f"/{locale}/",
    }
    return render(request, CLOSED, context)


def _instrument_of(post: QueryDict) -> Instrument | None:
    """The questions that a form says it answers, if it says so truly."""
    consultation = Consultation.objects.numbered(post.get("number", "")[:3])
    known = consultation and post.get("band") in consultation.bands
    return live_instrument(consultation) if known else None


def written(text: str) -> dict:
    """A text whose question is not known any more."""
    return {"question": "", "text": text, "picture": "", "strokes": "", "pieces": []}


def _carried(post: QueryDict) -> dict:
    """What a form carried, for reading and copying; without its questions, at least the texts."""
    locale = get_language()
    context = {"rows": [], "written": [], "locale": locale, "here": f"/{locale}/"}
    if not is_filled(post):
        return context
    typed, instrument = typed_in(post), _instrument_of(post)
    if instrument is None:
        texts = [text for text in typed["words"].values() if text]
        return context | {"written": [written(text) for text in texts]}
    questions = asked(instrument, locale, by_key(instrument.layout, typed))
    return context | {"rows": pages.rows_of(questions), "written": pages.written_in(questions)}
