"""What a child may need, from phrases and from what stands around them; the words that gave it away come along."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from .evidence import strength
from .matching import Reading
from .phrases import Book

# Most urgent first: the first that is found is the answer's flag.
CONCERNS = ("current_danger", "self_harm", "contact_or_grooming", "harm_or_abuse", "distress")
ALWAYS_READ_FIRST = frozenset({"current_danger", "self_harm"})

RAISED = 0.5
PAST_AND_SAFE = 0.75  # it lowers the score and never hides: what is over is read as well
CALMER = 0.7
ONE_MORE = 0.02  # what each further phrase adds
MOST_TRIGGERS = 8
CLOSE = 3  # words of one phrase that lie further apart are shown in pieces


@dataclass(frozen=True)
class Concern:
    """One raised concern: how strongly, and the exact words of the text that gave it away."""

    label: str
    score: float
    triggers: tuple[str, ...]


@dataclass(frozen=True)
class Sign:
    """One phrase of one list at its place, with what it says there."""

    strength: float
    places: tuple[int, ...]


@cache
def book() -> Book:
    return Book(CONCERNS)


def concerns_in(text: str) -> list[Concern]:
    """The raised concerns, strongest first; of equally strong ones the more urgent first."""
    reading = Reading(text, book())
    signs: dict[str, list[Sign]] = {}
    for found in reading.found():
        sign = Sign(strength(reading, found, found.list_name in ALWAYS_READ_FIRST), found.places)
        signs.setdefault(found.list_name, []).append(sign)
    raised = [one for label in CONCERNS if label in signs and (one := _concern(reading, label, signs[label]))]
    return sorted(raised, key=lambda one: -one.score) or _from_all_together(reading, signs)


def _from_all_together(reading: Reading, signs: dict[str, list[Sign]]) -> list[Concern]:
    """Weak signs of several concerns together raise the one that has most of them."""
    together = [sign for some in signs.values() for sign in some]
    if together_of(together) * _calm(reading) < RAISED:
        return []
    label = max(CONCERNS, key=lambda one: together_of(signs.get(one, ())))
    return [Concern(label, RAISED, triggers(reading, together))]


def _calm(reading: Reading) -> float:
    """What is left of weak signs where somebody says that it is fine, laughs, or asks for something at school."""
    left = 1.0
    for name in ("fine", "laughing", "school", "fiction", "game"):
        if reading.everything & reading.book.group_bits[name]:
            left *= CALMER
    return left


def together_of(signs: Iterable[Sign]) -> float:
    """Weak signs that share no word, counted together as if each could be wrong by itself."""
    left = 1.0
    for sign in _apart(signs):
        left *= 1 - sign.strength
    return 1 - left


def _concern(reading: Reading, label: str, signs: list[Sign]) -> Concern | None:
    score = score_of(signs, _calm(reading))
    if score < RAISED:
        return None
    if all(reading.everything & reading.book.group_bits[name] for name in ("past", "safe")):
        score = max(RAISED, score * PAST_AND_SAFE)
    return Concern(label, round(score, 2), triggers(reading, signs))


def score_of(signs: Iterable[Sign], calm: float = 1.0) -> float:
    """The strongest sign and a little for each further one; weak ones count together where they stand apart."""
    apart = _apart(signs)
    if not apart:
        return 0.0
    best = apart[0].strength
    if best < RAISED:
        return together_of(apart) * calm
    return min(1.0, best + ONE_MORE * sum(sign.strength >= RAISED for sign in apart[1:]))


def _apart(signs: Iterable[Sign]) -> list[Sign]:
    """The signs that share no word with a stronger one, strongest first."""
    kept, taken = [], set()
    for sign in sorted(signs, key=lambda one: (-one.strength, -len(one.places), one.places)):
        if taken.isdisjoint(sign.places):
            kept.append(sign)
            taken.update(sign.places)
    return kept


def triggers(reading: Reading, signs: Iterable[Sign]) -> tuple[str, ...]:
    """The words of the strongest signs, exactly as they stand in the text."""
    said = [piece for sign in _apart(signs)[:MOST_TRIGGERS] for piece in _pieces(reading, sign.places)]
    return tuple(dict.fromkeys(said))[:MOST_TRIGGERS]


def _pieces(reading: Reading, places: tuple[int, ...]) -> list[str]:
    """A phrase as one piece, or as several where its words lie far apart."""
    found, first = [], places[0]
    for one, following in zip(places, (*places[1:], None), strict=True):
        if following is None or following - one > CLOSE + 1:
            found.append(reading.as_given(first, one))
            first = following
    return found
