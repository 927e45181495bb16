"""How well raised concerns fit labelled ones. Pure functions: nothing here runs an engine or prints.

A message's first label is the most urgent thing in it. A message without labels is harmless: any flag there is false.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

LABELS = ("current_danger", "self_harm", "contact_or_grooming", "harm_or_abuse", "distress")
SCALED_TO = 48  # the number of harmless messages by which flags are compared


@dataclass
class Score:
    """Counts over many messages; every share is None where there is nothing to share."""

    concerning: int = 0
    flagged: int = 0
    first_right: int = 0
    harmless: int = 0
    false: int = 0
    labels: Counter = field(default_factory=Counter)
    found: Counter = field(default_factory=Counter)

    @property
    def recall(self) -> float | None:
        """The share of messages with a concern that were flagged at all: these a person reads early."""
        return share(self.flagged, self.concerning)

    def recall_of(self, label: str) -> float | None:
        """The share of messages with this label under which this label was raised, first or not."""
        return share(self.found[label], self.labels[label])

    @property
    def precision(self) -> float | None:
        return share(self.flagged, self.flagged + self.false)

    @property
    def false_scaled(self) -> float | None:
        return SCALED_TO * self.false / self.harmless if self.harmless else None

    @property
    def right_label(self) -> float | None:
        """The share of all messages with a concern whose first label is the one that was found first."""
        return share(self.first_right, self.concerning)


def share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def score(messages: Iterable[dict], found: Iterable[list[str]]) -> Score:
    """`found` are the raised labels of every message, strongest first."""
    total = Score()
    for message, raised in zip(messages, found, strict=True):
        labelled = message["concerns"]
        total.concerning += bool(labelled)
        total.flagged += bool(labelled and raised)
        total.first_right += bool(labelled) and raised[:1] == labelled[:1]
        total.harmless += not labelled
        total.false += bool(raised and not labelled)
        total.labels.update(labelled)
        total.found.update(set(labelled) & set(raised))
    return total


def wrong(message: dict, raised: list[str]) -> str:
    """What is wrong with what was raised, in one word, or ''."""
    labelled = message["concerns"]
    if not labelled:
        return "false" if raised else ""
    if not raised:
        return "missed"
    return "" if raised[0] == labelled[0] else "other label"
