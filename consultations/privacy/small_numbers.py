"""Which numbers may be shown, and how. The ids are rows of standards.md, section 9; one symbol (None) hides all.

Zero counts as small, and a number hidden for its own sake looks the same as one hidden to protect another (DC-09).
"""

from collections.abc import Hashable, Mapping

from .recovery import Arcs, interval, row_arcs, table_arcs

THRESHOLD = 10  # DC-01: fewer than ten are never shown; DC-03: nor narrowed down to fewer than ten values
ROUND_TO = 5  # DC-01
BASE_FOR_SHARES = 30  # DC-01: no percentage of fewer
BASE_FOR_BREAKDOWN = 30  # DC-08: nothing broken down by anything under this many answers
BASE_FOR_TABLES = 100  # promises.md, small groups: no tables with hidden cells under this many answers
SAME_ANSWER_PERCENT = 90  # DC-05: a group in which so many say the same is not shown as a group
SIZES = ((THRESHOLD, "none"), (25, "tiny"), (100, "small"))  # promises.md, small groups

Key = Hashable
Row = Mapping[Key, int]
Table = Mapping[Key, Row]
Shown = dict[Key, int | None]


def about(count: int) -> int | None:
    """`count` rounded to five for "about 25"; None under ten (DC-01)."""
    if count < THRESHOLD:
        return None
    return (count + ROUND_TO // 2) // ROUND_TO * ROUND_TO


def share(count: int, base: int) -> int | None:
    """`count` of `base` as a whole 5 percent; None where either may not be shown or the base is under 30 (DC-01).

    Worked out from the two rounded numbers, so that it tells nothing that they do not.
    """
    if base < BASE_FOR_SHARES or about(count) is None:
        return None
    percent = 100 * about(count) / about(base)
    return min(100, int(percent / ROUND_TO + 0.5) * ROUND_TO)


def size_of(counted: int) -> str:
    """'none' (under 10), 'tiny' (10 to 24), 'small' (25 to 99) or 'large': how much may be told at all (DC-08)."""
    return next((size for limit, size in SIZES if counted < limit), "large")


def may_be_broken_down(counted: int) -> bool:
    """True when there are answers enough to show anything by group (DC-08)."""
    return counted >= BASE_FOR_BREAKDOWN


def is_homogeneous(row: Row) -> bool:
    """True when nine in ten of a group, or more, gave one answer: the group's name would tell it (DC-05)."""
    total = sum(row.values())
    return total > 0 and max(row.values()) * 100 >= SAME_ANSWER_PERCENT * total


def protect_row(counts: Row) -> Shown:
    """Counts of answers that exclude each other, next to their published total: {key: rounded count or None}.

    None for every count under ten, and for as many others, smallest first, as it takes until no hidden count
    can be narrowed down to fewer than ten values from the total and the rest (DC-01, DC-03, DC-09).
    """
    hidden = _hidden_in_row(counts)
    return {key: None if ("cell", key) in hidden else about(count) for key, count in counts.items()}


def protect(table: Table) -> dict[Key, Shown]:
    """{group: {key: count}} with every count rounded or None, safe beside the protected row of all groups together.

    An outsider is taken to know the total of every group that shows a count, and of every key that
    `protect_row` shows for all groups together. DC-01, DC-03, DC-05 and DC-09; groups of fewer than ten and
    groups that nearly all say the same are hidden whole. Every group has the same keys.
    """
    hidden = _hidden_in_table(table)
    return {
        group: {key: None if ("cell", group, key) in hidden else about(count) for key, count in row.items()}
        for group, row in table.items()
    }


def protect_bases(table: Table) -> Shown:
    """{group: how many answered in it, rounded, or None where even this would give a hidden count away}."""
    hidden = _hidden_in_table(table)
    return {group: None if ("group", group) in hidden else about(sum(row.values())) for group, row in table.items()}


def protect_choices(table: Table, *, bases: Row) -> dict[Key, Shown]:
    """`protect` for questions where several answers may be chosen, so that the counts of a group need not add up.

    Each key is a row of its own across the groups; what is nearly everybody's choice in a group (of `bases`:
    {group: how many answered}) is hidden there, DC-05. For all groups together `about` is enough.
    """
    keys = dict.fromkeys(key for row in table.values() for key in row)
    hidden = {key: _hidden_across(key, table, bases) for key in keys}
    return {
        group: {key: None if ("cell", group) in hidden[key] else about(count) for key, count in row.items()}
        for group, row in table.items()
    }


def is_safe_step(earlier: Row | Table, later: Row | Table) -> bool:
    """True when every count differs by nobody or by at least ten from the release before (DC-07).

    Both are exact counts, a row or a table of rows; a key that is missing counts as zero.
    """
    return all(_is_safe_change(earlier.get(key, 0), later.get(key, 0)) for key in {*earlier, *later})


def _is_safe_change(before: int | Row, after: int | Row) -> bool:
    if isinstance(before, Mapping) or isinstance(after, Mapping):
        return is_safe_step(before or {}, after or {})
    return before == after or abs(before - after) >= THRESHOLD


def _hidden_in_row(counts: Row, *, also: frozenset = frozenset()) -> set[Key]:
    arcs = row_arcs(dict(counts))
    hidden = {name for name, arc in arcs.items() if arc.count < THRESHOLD}
    return _until_safe(arcs, hidden | also, order=("cell", "total"))


def _hidden_across(key: Key, table: Table, bases: Row) -> set[Key]:
    counts = {group: row.get(key, 0) for group, row in table.items()}
    alike = {group for group, count in counts.items() if count * 100 >= SAME_ANSWER_PERCENT * bases[group]}
    return _hidden_in_row(counts, also=frozenset(("cell", group) for group in alike))


def _hidden_in_table(table: Table) -> set[Key]:
    arcs = table_arcs({group: dict(row) for group, row in table.items()})
    hidden = {name for name, arc in arcs.items() if arc.count < THRESHOLD}
    together = _hidden_in_row({name[1]: arc.count for name, arc in arcs.items() if name[0] == "key"})
    hidden |= {("key", name[1]) for name in together if name[0] == "cell"}
    for group, row in table.items():
        if len(table) > 1 and is_homogeneous(row):
            hidden |= {("cell", group, key) for key in row}
    hidden = _until_safe(arcs, hidden, order=("cell", "group", "key", "total"))
    return hidden | _empty_groups(table, hidden)


def _empty_groups(table: Table, hidden: set[Key]) -> set[Key]:
    """The totals of groups that show no count: nobody needs them, so they are not shown either."""
    return {("group", group) for group, row in table.items() if all(("cell", group, key) in hidden for key in row)}


def _until_safe(arcs: Arcs, hidden: set[Key], *, order: tuple[str, ...]) -> set[Key]:
    """Hides the smallest shown neighbour of a count that can still be narrowed down, until there is none (DC-03)."""
    hidden = set(hidden)
    while narrow := _narrow(arcs, hidden):
        left = [name for name in arcs if name not in hidden]
        if not left:
            return hidden
        hidden.add(min(left, key=lambda name: _cost(arcs, name, narrow, order)))
    return hidden


def _narrow(arcs: Arcs, hidden: set[Key]) -> Key | None:
    """A hidden count that can be narrowed down to fewer than ten values, if there is one."""
    for name in sorted(hidden, key=repr):
        least, greatest = interval(arcs, hidden, name, enough=THRESHOLD)
        if greatest - least < THRESHOLD:
            return name
    return None


def _cost(arcs: Arcs, name: Key, narrow: Key, order: tuple[str, ...]) -> tuple:
    """Neighbours (same row or column) first, counts before totals, the smallest first; totals of keys last."""
    kind = name if isinstance(name, str) else name[0]
    points = {arcs[narrow].tail, arcs[narrow].head}
    touches = bool(points & {arcs[name].tail, arcs[name].head})
    return (order.index(kind), not touches, arcs[name].count, repr(name))
