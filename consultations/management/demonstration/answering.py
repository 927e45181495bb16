"""Invented answers, given the way a young person gives one: a code, a draft, a look, a send."""

from dataclasses import dataclass, field
from datetime import datetime
from random import Random

from consultations.answers.actions import look_at, save_draft, start_draft
from consultations.answers.sending import send_answer
from consultations.questions.layout import Slot, field_name
from consultations.questions.models import Instrument
from consultations.questions.places import by_place
from consultations.vocabulary.questions import IN_OWN_WORDS, Kind

SKIPS, REFUSES = 0.06, 0.09  # of a hundred questions six are skipped, three more refused


@dataclass
class Given:
    """One invented answer, before it is sent."""

    code: str
    now: datetime
    words: str = ""
    short: str = ""  # in a few words, and what was drawn: where such a question is asked
    drawn: str = ""
    language: str = "uk"
    uses: dict = field(default_factory=lambda: {"tell": "may", "print": "may"})
    counted: bool = True


def give(instrument: Instrument, given: Given, random: Random, *, keep_words: bool) -> list[str]:
    """Send one answer; gives its six words when they were kept, [] otherwise."""
    cookie = start_draft(given.code, instrument, now=given.now)
    typed = by_place(instrument.layout, _typed(instrument, given, random))
    save_draft(cookie, typed, sequence=1, now=given.now)
    looked = look_at(cookie, typed, sequence=2, now=given.now)
    send_answer(cookie, given.uses, keep_words, now=given.now)
    return looked.content["receipt"]["words"] if keep_words else []


def _typed(instrument: Instrument, given: Given, random: Random) -> dict:
    """What a page would send: a band, choices, words."""
    bands = list(next(iter(instrument.questions.first().texts.values())))
    said = {Kind.WORDS: given.words, Kind.SHORT: given.short}
    written, drawn = {}, {}
    for slot in instrument.layout:
        if text := said.pop(slot["kind"], ""):  # the first question of its kind
            written[slot["question"]] = text
        if slot["kind"] == Kind.DRAWING and given.drawn:
            drawn[slot["question"]] = given.drawn
    return {
        "band": random.choices(bands, [60, 40][: len(bands)])[0],
        "language": given.language,
        "counted": "yes" if given.counted else "no",
        "own_words": "yes" if given.words else "no",
        "chosen": _all_chosen(instrument.layout, random),
        "words": written,
        "drawings": drawn,
    }


def _all_chosen(layout: list[Slot], random: Random) -> dict[str, list[str]]:
    """What was chosen in every field."""
    ranked = [slot for slot in layout if slot["kind"] == Kind.RANKING]
    chosen = {field_name(slot): _chosen(slot, random) for slot in layout if slot not in ranked}
    for question in dict.fromkeys(slot["question"] for slot in ranked):
        chosen |= _in_order([slot for slot in ranked if slot["question"] == question], random)
    return chosen


def _in_order(slots: list[Slot], random: Random) -> dict[str, list[str]]:
    """Each thing at its place; what stands first on the page comes earlier more often."""
    if random.random() < REFUSES:
        return {}
    order = sorted(slots, key=lambda slot: slots.index(slot) + random.gauss(0, 1.5))
    return {field_name(slot): [str(place)] for place, slot in enumerate(order, start=1)}


def _chosen(slot: Slot, random: Random) -> list[str]:
    """Earlier options are chosen more often, so that there is something to see."""
    chance = random.random()
    if slot["kind"] in IN_OWN_WORDS or chance < SKIPS:
        return []
    if chance < REFUSES:
        return ["pass" if slot["kind"] == Kind.STATEMENTS else "do-not-want"]
    weights = [7, 6, 3, 2, 1, 1, 1][: len(slot["options"])]
    if slot["kind"] in (Kind.FACES, Kind.SCALE):
        weights = [2, 3, 5, 4, 2][: len(slot["options"])]
    picks = random.choices(slot["options"], weights, k=slot["most"] if slot["kind"] == Kind.SEVERAL else 1)
    return list(dict.fromkeys(picks))
