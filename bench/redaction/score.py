"""How well found spans cover labelled ones. Pure functions: nothing here runs an engine or prints.

A labelled span is caught when found spans of any label cover at least nine tenths of its characters: then the child is
not named, whatever the engine called it. Blanks and signs at the edges of a span count for nothing on either side.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

ENOUGH = 0.9
TIERS = {"certain only": frozenset({"certain"}), "possible included": frozenset({"certain", "possible"})}


class Span(NamedTuple):
    """From `start` to before `end`, in code points."""

    start: int
    end: int
    label: str
    certainty: str = "certain"


@dataclass
class Score:
    """Counts over many messages; every share is None where there is nothing to share."""

    spans: Counter = field(default_factory=Counter)  # by (language, label)
    caught: Counter = field(default_factory=Counter)
    called_right: int = 0
    found_characters: int = 0
    right_characters: int = 0
    clean: int = 0
    untouched: int = 0
    identifying: int = 0
    leaking: int = 0

    def recall(self, language: str | None = None, label: str | None = None) -> float | None:
        """The share of labelled spans that were caught, of one language or label or of all."""

        def those(counted: Counter) -> int:
            return sum(
                number
                for (of_language, of_label), number in counted.items()
                if language in (None, of_language) and label in (None, of_label)
            )

        return share(those(self.caught), those(self.spans))

    @property
    def label_accuracy(self) -> float | None:
        return share(self.called_right, self.caught.total())

    @property
    def precision(self) -> float | None:
        return share(self.right_characters, self.found_characters)

    @property
    def clean_untouched(self) -> float | None:
        return share(self.untouched, self.clean)

    @property
    def leaks(self) -> float | None:
        return share(self.leaking, self.identifying)


def share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def score(messages: Iterable[dict], found: Mapping[str, list[Span]], tier: str) -> Score:
    """The counts for all messages; a message without an entry in `found` has nothing found in it."""
    total = Score()
    for message in messages:
        _add(total, message, of_tier(found.get(message["id"], []), tier))
    return total


def of_tier(found: Iterable[Span], tier: str) -> list[Span]:
    return [span for span in found if span.certainty in TIERS[tier]]


def gold(message: dict) -> list[Span]:
    return [Span(span["start"], span["end"], span["label"]) for span in message["spans"]]


def missed(message: dict, found: list[Span]) -> list[Span]:
    """The labelled spans of a message that were not caught."""
    covered = characters(message["text"], found)
    return [span for span in gold(message) if not is_caught(message["text"], span, covered)]


def beside(message: dict, found: list[Span]) -> list[Span]:
    """The found spans with a character that lies in no labelled span."""
    right = _inside(gold(message))
    return [span for span in found if characters(message["text"], [span]) - right]


def _add(total: Score, message: dict, found: list[Span]) -> None:
    text, labelled = message["text"], gold(message)
    covered, lost = characters(text, found), missed(message, found)
    total.found_characters += len(covered)
    total.right_characters += len(covered & _inside(labelled))
    total.clean += not labelled
    total.untouched += not labelled and not found
    total.identifying += bool(labelled)
    total.leaking += bool(lost)
    for span in labelled:
        key = (message["lang"], span.label)
        total.spans[key] += 1
        if span not in lost:
            total.caught[key] += 1
            total.called_right += called(text, span, found) == span.label


def is_caught(text: str, span: Span, covered: set[int]) -> bool:
    wanted = characters(text, [span])
    return len(wanted & covered) >= ENOUGH * len(wanted)


def called(text: str, span: Span, found: list[Span]) -> str | None:
    """The label of the found span that covers most of this one (of equals, the shortest)."""
    wanted = characters(text, [span])
    covering = [(len(wanted & characters(text, [one])), one.start - one.end, one.label) for one in found]
    most, _, label = max(covering, default=(0, 0, None))
    return label if most else None


def characters(text: str, spans: Iterable[Span]) -> set[int]:
    """The places of all characters of the spans, without blanks and signs at a span's edges."""
    return {place for span in spans for place in range(*_edges(text, span))}


def _edges(text: str, span: Span) -> tuple[int, int]:
    start, end = span.start, span.end
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return start, end


def _inside(spans: Iterable[Span]) -> set[int]:
    return {place for span in spans for place in range(span.start, span.end)}
