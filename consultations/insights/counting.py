"""Counting packed choices. Plain values in, plain values out: no database, no Django.

A slot is one byte of an answer (see `questions.layout`). Everybody who is counted stands in every row, those who
skipped too, so that all tables of one release have one base.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from consultations.questions.layout import Slot, values_in
from consultations.vocabulary.questions import IN_OWN_WORDS, Kind

SKIPPED = "skipped"
WAYS = ("do-not-know", "do-not-want", "better-not")
PASSED = "pass"

Rows = dict[str, dict[str, int]]  # {band: {key: how many}}


@dataclass(frozen=True)
class Tally:
    """`people` is {band: how many were counted}; `slots` has the rows of each slot, {} where nothing is counted."""

    people: dict[str, int]
    slots: list[Rows]

    @property
    def total(self) -> int:
        """How many were counted, all bands together."""
        return sum(self.people.values())


def keys_of(slot: Slot) -> list[str]:
    """What somebody may have said in this slot, in order; [] for own words and drawings, which nobody counts."""
    if slot["kind"] in IN_OWN_WORDS:
        return []
    ways = (PASSED, *WAYS) if slot["kind"] == Kind.STATEMENTS else WAYS
    return [*slot["options"], *ways, SKIPPED]


def tally(layout: list[Slot], answers: Iterable[tuple[str, bytes]]) -> Tally:
    """Count answers given as (band, choices): how often each key was said in each slot, by band."""
    people: Counter[str] = Counter()
    said: Counter[tuple[int, str, int]] = Counter()
    for band, choices in answers:
        people[band] += 1
        said.update((place, band, byte) for place, byte in enumerate(bytes(choices)))
    slots = [empty_rows(slot, people) for slot in layout]
    for (place, band, byte), times in said.items():
        add(slots[place], layout[place], band, (byte, times))
    return Tally(dict(people), slots)


def empty_rows(slot: Slot, people: Iterable[str]) -> Rows:
    """{band: {key: 0}} for every band that answered; {} for own words."""
    keys = keys_of(slot)
    return {band: dict.fromkeys(keys, 0) for band in sorted(people)} if keys else {}


def add(rows: Rows, slot: Slot, band: str, seen: tuple[int, int]) -> None:
    """Count one byte that was seen so many times; what the slot does not offer counts as skipped."""
    if not rows:
        return
    byte, times = seen
    row = rows[band]
    for key in [key for key in values_in(slot, byte) if key in row] or [SKIPPED]:
        row[key] += times


def together(rows: Rows) -> dict[str, int]:
    """All bands of one slot added up: {key: how many}."""
    summed: Counter[str] = Counter()
    for row in rows.values():
        summed.update(row)
    return {key: summed[key] for row in rows.values() for key in row}
