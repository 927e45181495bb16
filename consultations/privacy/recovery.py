"""What an outsider can work out about a hidden number from the numbers shown beside it.

A table whose totals are published is a network: every count flows along one arc, and what flows into a point
flows out of it. The bounds of a hidden count are then exact and whole: how far it can rise or fall when the
other hidden counts make up for it. (SDC Handbook, chapter 5: feasibility intervals of suppressed cells.)
"""

from collections import deque
from collections.abc import Callable, Hashable
from dataclasses import dataclass

FAR = 1_000_000_000  # more than any count: a hidden number may rise without a limit of its own


@dataclass(frozen=True)
class Arc:
    """One count of a table, between two points of the network."""

    tail: Hashable
    head: Hashable
    count: int


Arcs = dict[Hashable, Arc]


def row_arcs(counts: dict[Hashable, int]) -> Arcs:
    """One row and its total: `("cell", key)` for each count, `"total"` for the sum."""
    arcs = {("cell", key): Arc("in", "out", count) for key, count in counts.items()}
    return arcs | {"total": Arc("out", "in", sum(counts.values()))}


def table_arcs(table: dict[Hashable, dict[Hashable, int]]) -> Arcs:
    """A table with both kinds of totals: `("cell", group, key)`, `("group", group)`, `("key", key)`, `"total"`."""
    arcs: Arcs = {}
    keys: dict[Hashable, int] = {}
    for group, row in table.items():
        arcs["group", group] = Arc("groups", ("group", group), sum(row.values()))
        for key, count in row.items():
            arcs["cell", group, key] = Arc(("group", group), ("key", key), count)
            keys[key] = keys.get(key, 0) + count
    arcs |= {("key", key): Arc(("key", key), "keys", count) for key, count in keys.items()}
    return arcs | {"total": Arc("keys", "groups", sum(keys.values()))}


def interval(arcs: Arcs, hidden: set[Hashable], name: Hashable, *, enough: int = FAR) -> tuple[int, int]:
    """The least and the greatest value that fits everything shown, for the hidden count `name`.

    Everything not in `hidden` counts as known exactly (rounding is a second belt, never relied upon).
    Looking stops once the value can move `enough` to one side.
    """
    arc = arcs[name]
    others = [arcs[other] for other in hidden if other != name]
    up = _can_flow(others, arc.head, arc.tail, at_most=enough)
    down = _can_flow(others, arc.tail, arc.head, at_most=min(enough, arc.count))
    return arc.count - down, arc.count + up


def _can_flow(others: list[Arc], start: Hashable, end: Hashable, *, at_most: int) -> int:
    """How much more can flow from `start` to `end`: FAR forward on an arc, its count back (Edmonds-Karp)."""
    room: dict[tuple[Hashable, Hashable], int] = {}
    for arc in others:
        room[arc.tail, arc.head] = FAR
        room[arc.head, arc.tail] = room.get((arc.head, arc.tail), 0) + arc.count
    flown = 0
    while flown < at_most and (path := _path(room, start, end)):
        step = min(at_most - flown, *(room[edge] for edge in path))
        for tail, head in path:
            room[tail, head] -= step
            room[head, tail] = room.get((head, tail), 0) + step
        flown += step
    return flown


def _path(room: dict, start: Hashable, end: Hashable) -> list[tuple[Hashable, Hashable]]:
    """The edges of one shortest way from `start` to `end` with room left, or nothing."""
    next_points: dict[Hashable, list] = {}
    for (tail, head), left in room.items():
        if left > 0:
            next_points.setdefault(tail, []).append(head)
    came_from = _reached(next_points.get, start)
    edges: list[tuple[Hashable, Hashable]] = []
    while end in came_from and end != start:
        edges.append((came_from[end], end))
        end = came_from[end]
    return edges if edges and end == start else []


def _reached(heads: Callable, start: Hashable) -> dict[Hashable, Hashable]:
    """Every point that can be reached from `start`, with the point it was reached from."""
    came_from = {start: start}
    waiting = deque([start])
    while waiting:
        tail = waiting.popleft()
        for head in heads(tail, []):
            if head not in came_from:
                came_from[head] = tail
                waiting.append(head)
    return came_from
