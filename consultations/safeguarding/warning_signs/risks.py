"""What a reader should be told before the words are opened. It says nothing about what the child needs."""

from dataclasses import dataclass
from functools import cache

from .concerns import Sign, score_of, triggers
from .matching import Reading
from .phrases import Book

RISKS = ("violence", "death", "self_harm_described", "sexual_content", "cruel_words")
TOLD = 0.5


@dataclass(frozen=True)
class Risk:
    """What may be hard to read, how strongly it is there, and in which words."""

    label: str
    score: float
    triggers: tuple[str, ...]


@cache
def book() -> Book:
    return Book(RISKS)


def risks_to_readers_in(text: str) -> list[Risk]:
    """What to tell, strongest first. Denied or from a film, it is as hard to read: nothing is taken off."""
    reading = Reading(text, book())
    signs: dict[str, list[Sign]] = {}
    for found in reading.found():
        signs.setdefault(found.list_name, []).append(Sign(found.phrase.weight, found.places))
    scored = [(label, score_of(signs[label])) for label in RISKS if label in signs]
    raised = [Risk(label, round(score, 2), triggers(reading, signs[label])) for label, score in scored if score >= TOLD]
    return sorted(raised, key=lambda risk: -risk.score)
