"""The page of questions as a file: the same bytes for everybody, served without a database."""

import shutil
from datetime import datetime
from pathlib import Path

from django.conf import settings
from django.template.loader import render_to_string
from django.utils import translation

from consultations.answers.pages import about, is_younger
from consultations.answers.questions_shown import asked
from consultations.questions.models import Consultation, Instrument
from consultations.questions.queries import live_instrument
from consultations.safeguarding.words_hours import offers_words
from consultations.vocabulary.questions import IN_OWN_WORDS, Kind
from consultations.vocabulary.states import Stage
from home.swapping import swap_in
from home.texts import locales

TEMPLATE = "consultations/answers/ask.html"


def path_of(number: str, locale: str, band: str, *, words: bool = True) -> Path:
    """Where a stored page lies: with boxes for own words, or without while nobody is there to read them."""
    return Path(settings.PAGES_ROOT) / number / locale / f"{band}{'' if words else '.later'}.html"


def write_pages(instrument: Instrument) -> None:
    """Write the page of questions in every locale and band; a reader sees the old page or the new, never a half."""
    consultation = instrument.consultation
    for locale in locales():
        for band in consultation.bands:
            for words in (True, False):
                page = page_of(instrument, locale, band, words=words)
                swap_in(path_of(consultation.number, locale, band, words=words), page)


def remove_pages(consultation: Consultation) -> None:
    """Take the stored pages away: the questions are closed."""
    shutil.rmtree(Path(settings.PAGES_ROOT) / consultation.number, ignore_errors=True)


def page_of(instrument: Instrument, locale: str, band: str, *, words: bool = True) -> str:
    """The empty page of questions, rendered without any request."""
    with translation.override(locale):
        return render_to_string(TEMPLATE, shown(instrument, locale, {"band": band, "words_closed": not words}))


def shown(instrument: Instrument, locale: str, draft: dict, **more) -> dict:
    """What ask.html shows: the questions in this locale, filled in from the draft (only its band is needed)."""
    number, band = instrument.consultation.number, draft["band"]
    texts, questions = about(instrument, locale), asked(instrument, locale, draft)
    return {
        "number": number,
        "locale": locale,
        "band": band,
        "about": texts,
        "title": texts["title"],
        "sequence": 0,
        "counted": draft.get("counted", ""),
        "own_words": draft.get("own_words", ""),
        "saved": False,
        "revises": bool(draft.get("revises")),
        "too_long": False,
        "younger": is_younger([band]),
        "questions": questions,
        "asks_words": any(question["kind"] in IN_OWN_WORDS and not question["closed"] for question in questions),
        "draws": any(question["kind"] == Kind.DRAWING and not question["closed"] for question in questions),
        "refused": any(question.get("refused") for question in questions),
        "demonstration": settings.DEMONSTRATION,
        "here": f"/ask/{number}/{locale}/{band}",
    } | more


def page_bytes(number: str, locale: str, band: str, *, now: datetime) -> bytes | None:
    """The stored page as it is now; written once from the frozen questions when the file is missing. None: no such
    page."""
    if locale not in locales():
        return None
    words = offers_words(number, now)
    path = path_of(number, locale, band, words=words)
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return _made(path, number, locale, band, words=words)


def _made(path: Path, number: str, locale: str, band: str, *, words: bool) -> bytes | None:
    consultation = Consultation.objects.numbered(number)
    if consultation is None or consultation.state != Stage.OPEN or band not in consultation.bands:
        return None
    instrument = live_instrument(consultation)
    if instrument is None:
        return None
    page = page_of(instrument, locale, band, words=words)
    swap_in(path, page)
    return page.encode()
