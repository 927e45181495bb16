"""From exact counts to the tables that may leave the house. Pure; every number goes through `privacy.small_numbers`."""

from dataclasses import dataclass

from consultations.insights.counting import Rows, Tally, together
from consultations.privacy import small_numbers
from consultations.questions.layout import Slot
from consultations.vocabulary.questions import Kind

BAND = "band"
COUNTED = "counted"
Cell = dict


@dataclass(frozen=True)
class Table:
    """One table: `by` is '' or 'band'; a cell is {"key", "group", "about", "share"}, hidden where about is None."""

    question: str | None
    statement: str | None
    by: str
    cells: list[Cell]


def size_of(counted: int) -> str:
    """How much may be told. Exactly ten is told like fewer: "more than ten" would not be true of it."""
    return "none" if counted <= small_numbers.THRESHOLD else small_numbers.size_of(counted)


def tables_of(layout: list[Slot], counted: Tally, *, broad: bool) -> list[Table]:
    """Every table of a release; none at all under 25 answers (DC-08).

    Broken down by band only from 100 answers, when the cards came from enough partners (`broad`, DC-02), and when
    every band may be named with its number.
    """
    size = size_of(counted.total)
    if size in ("none", "tiny"):
        return []
    by_band = size == "large" and broad and may_name_every_band(counted)
    tables = [who(counted, with_numbers=by_band)]
    for slot, rows in zip(layout, counted.slots, strict=True):
        if rows:
            tables.append(plain(slot, rows, counted.total))
            tables += banded(slot, rows, counted.people) if by_band else []
    return tables


def may_name_every_band(counted: Tally) -> bool:
    """True when there are several bands and the number of none of them must be hidden."""
    return len(counted.people) > 1 and None not in small_numbers.protect_row(counted.people).values()


def who(counted: Tally, *, with_numbers: bool) -> Table:
    """Which bands answered: only those of ten or more, and their numbers only where there is a breakdown."""
    bands = [band for band, people in sorted(counted.people.items()) if small_numbers.about(people)]
    cells = [
        cell(COUNTED, small_numbers.about(counted.people[band]) if with_numbers else None, None, group=band)
        for band in bands
    ]
    return Table(None, None, BAND, cells)


def excludes(slot: Slot) -> bool:
    """True when nobody can say two things in this slot, so that its row adds up to the base."""
    return slot["kind"] != Kind.SEVERAL or slot["most"] == 1


def plain(slot: Slot, rows: Rows, total: int) -> Table:
    """One slot, everybody together."""
    counts = together(rows)
    shown = (
        small_numbers.protect_row(counts)
        if excludes(slot)
        else {key: small_numbers.about(count) for key, count in counts.items()}
    )
    cells = [cell(key, shown[key], small_numbers.share(counts[key], total)) for key in counts]
    return Table(slot["question"], slot["statement"], "", cells)


def banded(slot: Slot, rows: Rows, people: dict[str, int]) -> list[Table]:
    """One slot by band: [one table], or [] where even the bases would give somebody away."""
    if excludes(slot):
        if None in small_numbers.protect_bases(rows).values():
            return []
        shown = small_numbers.protect(rows)
    else:
        shown = small_numbers.protect_choices(rows, bases=people)
    cells = [
        cell(key, shown[band][key], small_numbers.share(count, people[band]), group=band)
        for band, row in rows.items()
        for key, count in row.items()
    ]
    return [Table(slot["question"], slot["statement"], BAND, cells)]


def cell(key: str, about: int | None, share: int | None, *, group: str = "") -> Cell:
    """One cell. Whatever hides the number hides its share too."""
    return {"key": key, "group": group, "about": about, "share": share if about is not None else None}


def exact_counts(layout: list[Slot], counted: Tally) -> dict[str, dict[str, int]]:
    """What the next release is compared with (DC-07): {table: {key: exact count}}. Never leaves the sealed ledger."""
    found = {"who": dict(counted.people)}
    for slot, rows in zip(layout, counted.slots, strict=True):
        name = f"{slot['question']}/{slot['statement'] or ''}"
        found |= {f"{name}/{band}": row for band, row in rows.items()}
        found |= {name: together(rows)} if rows else {}
    return found


def is_safe_after(earlier: dict[str, dict[str, int]], later: dict[str, dict[str, int]]) -> bool:
    """True when every count that both releases tell differs by nobody or by at least ten (DC-07)."""
    return all(small_numbers.is_safe_step(earlier[name], later[name]) for name in earlier.keys() & later.keys())


def legibility(tables: list[Table]) -> dict[tuple[str, str], tuple[int, int]]:
    """{(question, statement): (numbers shown, numbers there are)} of what is asked, everybody together."""
    return {
        (table.question, table.statement or ""): (sum(c["about"] is not None for c in table.cells), len(table.cells))
        for table in tables
        if table.question and not table.by
    }
