"""Invented drawings and short words of 101, beside words that wait: the way a page sends them."""

import json

# One list a line: the pen, then the points that it goes through.
Line = tuple[int, list[tuple[int, int]]]
BENCH_UNDER_A_TREE: list[Line] = [
    (1, [(180, 400), (184, 330), (178, 250), (186, 200)]),
    (1, [(186, 210), (120, 190), (110, 130), (160, 90), (230, 84), (270, 140), (240, 196), (190, 212)]),
    (0, [(320, 340), (420, 338), (520, 342)]),
    (0, [(340, 342), (338, 400)]),
    (0, [(500, 342), (504, 402)]),
]
QUIET_ROOM: list[Line] = [
    (0, [(120, 400), (118, 120), (520, 116), (524, 402), (120, 400)]),
    (2, [(200, 180), (320, 178), (322, 270), (202, 272), (200, 180)]),
    (2, [(262, 180), (260, 270)]),
    (3, [(380, 350), (470, 352)]),
    (0, [(390, 340), (392, 290), (462, 292), (460, 340)]),
]
TABLE_FOR_TWO: list[Line] = [
    (3, [(200, 260), (440, 262)]),
    (0, [(230, 268), (226, 380)]),
    (0, [(410, 268), (414, 382)]),
    (2, [(130, 200), (132, 300), (184, 302), (186, 380)]),
    (2, [(510, 200), (508, 300), (456, 302), (454, 380)]),
    (1, [(300, 240), (304, 214), (340, 212), (344, 240)]),
]
DRAWN = [BENCH_UNDER_A_TREE, QUIET_ROOM, TABLE_FOR_TWO]
SHORT = ["малювання", "шахи", "футбол надворі", "робототехніка", "спів", "кулінарія", "настільні ігри", "фотографія"]


def short_words(place: int) -> str:
    """What the answer at this place wrote in a few words: every second one wrote something."""
    return SHORT[place // 2 % len(SHORT)] if place % 2 == 0 else ""


def strokes(place: int) -> str:
    """What the answer at this place drew: every fourth one drew something."""
    return _as_sent(DRAWN[place // 4 % len(DRAWN)]) if place % 4 == 1 else ""


def _as_sent(lines: list[Line]) -> str:
    return json.dumps([_line(pen, points) for pen, points in lines], separators=(",", ":"))


def _line(pen: int, points: list[tuple[int, int]]) -> list[int]:
    """Where it began, and each step from there."""
    steps = [
        end - start for one, two in zip(points, points[1:], strict=False) for start, end in zip(one, two, strict=True)
    ]
    return [pen, *points[0], *steps]
