"""A drawing: the strokes that a page sends, refused or redrawn to fresh pixels. Nothing of what was sent stays.

As text a drawing is `[[pen,x,y,dx,dy,dx,dy,...],...]`: one list a stroke, where it began, and each step from there.
"""

import json
import re
from dataclasses import dataclass
from struct import pack
from zlib import compress, crc32

from PIL import Image, ImageDraw

WIDTH, HEIGHT = 640, 480  # the sheet, in pixels and in the units of a stroke
MOST_TEXT = 24 * 1024  # characters: it fits into a draft beside all other answers, and is looked at before it is read
MOST_STROKES = 300  # a busy drawing of a patient hand has fewer than a hundred
MOST_POINTS = 6000  # some 40 metres of line on a phone; what 24,000 characters of the page's own text can hold
MOST_PICTURE = 24 * 1024  # bytes; the picture is sealed in one box together with the words
# Four colours are all that two bits a pixel can hold: the sheet, then the pens (as `pad__stroke` of young.css).
COLOURS = ((0xFF, 0xFF, 0xFF), (0x2A, 0x1F, 0x38), (0x0D, 0x4F, 0x49), (0x92, 0x74, 0xBD))
# (The place of its colour, its width): dark, green, lilac, wide. Odd widths have a middle: a line is then as wide as
# its round corners, so that hardly a pixel tells where the hand was slow (many points) and where it was quick.
PENS = ((1, 7), (2, 7), (3, 7), (1, 17))
BITS = 2
_NUMBER = r"-?(?:0|[1-9][0-9]{0,3})"
_STROKE = rf"\[[0-{len(PENS) - 1}](?:,{_NUMBER},{_NUMBER})+\]"
_SHAPE = re.compile(rf"\[(?:{_STROKE}(?:,{_STROKE})*)?\]")


class NotADrawing(ValueError):
    """The text is nothing that our page sends."""


class DrawingTooLarge(ValueError):
    """There is more on the sheet than our page lets anybody draw."""


@dataclass(frozen=True)
class Stroke:
    """One line: the place of its pen in PENS, and the points on the sheet that it goes through; one point is a dot."""

    pen: int
    points: tuple[tuple[int, int], ...]


def strokes_in(text: str) -> list[Stroke]:
    """The strokes of this text, none for no text. Raises DrawingTooLarge or NotADrawing.

    Only text of one exact shape is read at all: no nesting, no number of five digits, nothing but digits and commas.
    A point beside the sheet is moved to its edge.
    """
    if len(text) > MOST_TEXT:
        raise DrawingTooLarge
    if not text:
        return []
    if not _SHAPE.fullmatch(text):
        raise NotADrawing
    rows = json.loads(text)
    if len(rows) > MOST_STROKES or sum(len(row) // 2 for row in rows) > MOST_POINTS:
        raise DrawingTooLarge
    return [Stroke(pen, _points(steps)) for pen, *steps in rows]


def is_empty(strokes: list[Stroke]) -> bool:
    """Whether nothing was drawn."""
    return not strokes


def redraw(strokes: list[Stroke]) -> bytes:
    """A PNG of the sheet in its four colours and with nothing else: which line lies on which is all that is left."""
    sheet = Image.new("L", (WIDTH, HEIGHT), 0)
    pencil = ImageDraw.Draw(sheet)
    for stroke in strokes:
        _draw(pencil, stroke)
    picture = _png(sheet)
    return picture if len(picture) <= MOST_PICTURE else _png(_coarser(sheet))


def _points(steps: list[int]) -> tuple[tuple[int, int], ...]:
    """The points on the sheet, each from where the last one stands, so that no sum grows."""
    x = y = 0
    points = []
    for across, down in zip(steps[::2], steps[1::2], strict=True):
        x, y = min(max(x + across, 0), WIDTH), min(max(y + down, 0), HEIGHT)
        points.append((x, y))
    return tuple(points)


def _draw(pencil: ImageDraw.ImageDraw, stroke: Stroke) -> None:
    """One stroke, with round ends and corners."""
    colour, width = PENS[stroke.pen]
    half = width // 2
    for (x, y), (next_x, next_y) in zip(stroke.points, stroke.points[1:], strict=False):
        pencil.line((x, y, next_x, next_y), fill=colour, width=width)
    for x, y in stroke.points:
        pencil.ellipse((x - half, y - half, x + half, y + half), fill=colour)


def _coarser(sheet: Image.Image) -> Image.Image:
    """The sheet with a quarter of its pixels, each four times as large: not even noise fills MOST_PICTURE then."""
    return sheet.resize((WIDTH // 2, HEIGHT // 2), Image.Resampling.NEAREST).resize(
        sheet.size, Image.Resampling.NEAREST
    )


def _png(sheet: Image.Image) -> bytes:
    """The sheet as a file of four parts, written here so that there is no fifth: no day, no place, no program."""
    rows = sheet.convert("P").tobytes("raw", f"P;{BITS}")
    length = WIDTH * BITS // 8
    plain = b"".join(b"\0" + rows[start : start + length] for start in range(0, len(rows), length))
    head = pack(">2I5B", WIDTH, HEIGHT, BITS, 3, 0, 0, 0)  # 3: colours by their place
    colours = bytes(part for colour in COLOURS for part in colour)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        (_part(b"IHDR", head), _part(b"PLTE", colours), _part(b"IDAT", compress(plain, 9)), _part(b"IEND", b""))
    )


def _part(name: bytes, body: bytes) -> bytes:
    """One part of a PNG: how long it is, its name, and a sum that tells whether it arrived whole."""
    return pack(">I", len(body)) + name + body + pack(">I", crc32(name + body))
