"""Invented answers, given the way a young person gives one: a code, a draft, a look, a send."""

from dataclasses import dataclass, field
from datetime import datetime
from random import Random

from consultations.answers.actions import look_at, save_draft, start_draft
from consultations.answers.sending import send_answer
from consultations.questions.layout import Slot, field_name
from consultations.questions.models import Instrument
from consultations.vocabulary.questions import IN_OWN_WORDS, Kind

SKIPS, REFUSES = 0.06, 0.09  # of a hundred questions six are skipped, three more refused


@dataclass
class Given:
    """One invented answer, before it is sent."""

    code: str
    now: datetime
    words: str = ""
    language: str = "uk"
    uses: dict = field(default_factory=lambda: {"tell": "may", "print": "may"})
    counted: bool = True


def give(instrument: Instrument, given: Given, random: Random, *, keep_words: bool) -> list[str]:
    """Send one answer; gives its six words when they were kept, [] otherwise."""
    cookie = start_draft(given.code, instrument, now=given.now)
    typed = _typed(instrument, given, random)
    save_draft(cookie, typed, sequence=1, now=given.now)
    looked = look_at(cookie, typed, sequence=2, now=given.now)
    send_answer(cookie, given.uses, keep_words, now=given.now)
    return looked.content["receipt"]["words"] if keep_words else []


def _typed(instrument: Instrument, given: Given, random: Random) -> dict:
    """What a page would send: a band, choices, words."""
    bands = list(next(iter(instrument.questions.first().texts.values())))
    asked = [slot for slot in instrument.layout if slot["kind"] == Kind.WORDS]
    return {
        "band": random.choices(bands, [60, 40][: len(bands)])[0],
        "language": given.language,
        "counted": "yes" if given.counted else "no",
        "own_words": "yes" if given.words else "no",
        "chosen": {field_name(slot): _chosen(slot, random) for slot in instrument.layout},
        "words": {asked[0]["question"]: given.words} if given.words and asked else {},
    }


def _chosen(slot: Slot, random: Random) -> list[str]:
    """Earlier options are chosen more often, so that there is something to see."""
    chance = random.random()
    if slot["kind"] in IN_OWN_WORDS or chance < SKIPS:
        return []
    if chance < REFUSES:
        return ["pass" if slot["kind"] == Kind.STATEMENTS else "do-not-want"]
    weights = [7, 6, 3, 2, 1, 1, 1][: len(slot["options"])]
    if slot["kind"] == Kind.FACES:
        weights = [2, 3, 5, 4, 2][: len(slot["options"])]
    picks = random.choices(slot["options"], weights, k=slot["most"] if slot["kind"] == Kind.SEVERAL else 1)
    return list(dict.fromkeys(picks))
