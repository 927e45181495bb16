"""Draws the one picture that previews of public pages show: pebbles in a bowl, from our own shapes, without a word.

It tells nothing to somebody who looks over a shoulder. Made once and committed:

    .venv/bin/python -m tests.preview_picture static/chutno/preview.png
"""

import re
import sys

from PIL import Image, ImageDraw

from home.shapes import PEBBLES

WIDTH, HEIGHT = 1200, 630
FINER = 4  # drawn larger, then made smaller: smooth edges
GROUND, SPRUCE = "#eaf1ed", "#0d4f49"
APRICOT, LEAF, LILAC, THREAD = "#f2ac7c", "#8fbfa4", "#b9a5d8", "#6a7a73"
BOWL = "M0 0h520c0 130-110 216-260 216S0 130 0 0z"
STRAND = "M0 140C120-40 250 0 330 110s190 150 330 50 240-160 340-60"
# (shape, left, top, size, colour)
PLACED = [
    (0, 58, 188, 0.86, LEAF), (1, 290, 62, 0.74, APRICOT), (2, 1060, 150, 0.8, LILAC), (1, 420, 150, 2.3, LILAC),
    (0, 590, 92, 2.9, APRICOT), (2, 530, 66, 0.9, LEAF),
]  # fmt: skip
Point = tuple[float, float]


def curve(start: Point, one: Point, two: Point, end: Point) -> list[Point]:
    """Forty points of a cubic curve."""
    found = []
    for step in range(1, 41):
        t = step / 40
        weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
        points = (start, one, two, end)
        found.append(tuple(sum(w * p[axis] for w, p in zip(weights, points, strict=True)) for axis in (0, 1)))
    return found


def outline(path: str) -> list[Point]:
    """The points of one of our own paths: M, C, c, S, s, h and z are all that they use."""
    points: list[Point] = []
    at, last = (0.0, 0.0), (0.0, 0.0)
    for letter, written in re.findall(r"([MCcSshz])([^MCcSshz]*)", path):
        numbers = [float(one) for one in re.findall(r"-?\d*\.?\d+", written)]
        if letter == "M":
            at = last = (numbers[0], numbers[1])
            points.append(at)
        elif letter == "h":
            at = last = (at[0] + numbers[0], at[1])
            points.append(at)
        size = {"C": 6, "S": 4}.get(letter.upper(), 0)
        for first in range(0, len(numbers), size) if size else ():
            pairs = [tuple(numbers[first + place : first + place + 2]) for place in range(0, size, 2)]
            if letter.islower():
                pairs = [(at[0] + x, at[1] + y) for x, y in pairs]
            if size == 4:
                pairs = [(2 * at[0] - last[0], 2 * at[1] - last[1]), *pairs]
            points += curve(at, *pairs)
            last, at = pairs[1], pairs[2]
    return points


def moved(points: list[Point], left: float, top: float, size: float = 1) -> list[Point]:
    """The same points at their place on the large field."""
    return [((left + x * size) * FINER, (top + y * size) * FINER) for x, y in points]


def draw() -> Image.Image:
    """The whole picture."""
    picture = Image.new("RGB", (WIDTH * FINER, HEIGHT * FINER), GROUND)
    pen = ImageDraw.Draw(picture)
    pen.line(moved(outline(STRAND), 100, 90), fill=THREAD, width=5 * FINER, joint="curve")
    for shape, left, top, size, colour in PLACED:
        pen.polygon(moved(outline(PEBBLES[shape]), left, top, size), fill=colour)
    pen.polygon(moved(outline(BOWL), 370, 310), fill=SPRUCE)
    return picture.resize((WIDTH, HEIGHT), Image.LANCZOS).quantize(64, dither=Image.Dither.NONE)


if __name__ == "__main__":
    draw().save(sys.argv[1], optimize=True)
