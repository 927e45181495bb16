"""Four pictures for the question that is answered with one: drawn here from plain shapes, nobody else's."""

from io import BytesIO

from django.core.files.base import ContentFile
from PIL import Image, ImageDraw

from consultations.management.demonstration.ground import both
from home.models import Picture

WIDTH, HEIGHT, FINER = 480, 360, 3  # drawn larger, then made smaller: smooth edges
GROUND, SPRUCE, LINE = "#eaf1ed", "#0d4f49", "#6a7a73"
APRICOT, LEAF, LILAC, WHITE = "#f2ac7c", "#8fbfa4", "#b9a5d8", "#ffffff"
Shape = tuple[str, tuple, str]  # (kind, box, colour)

BOOKS = [
    ("box", (110 + 44 * place, top + 70 - tall, 142 + 44 * place, top + 70), colour)
    for top, row in ((70, ((60, APRICOT), (48, LEAF), (64, LILAC), (54, SPRUCE), (60, APRICOT), (44, LILAC))),
                     (180, ((50, LILAC), (62, SPRUCE), (46, APRICOT), (60, LEAF), (52, LILAC), (64, LEAF))))
    for place, (tall, colour) in enumerate(row)
]  # fmt: skip
# {name: (what it shows, its shapes from back to front)}
DRAWN: dict[str, tuple[dict, list[Shape]]] = {
    "library": (
        both("Полиця з книжками", "A shelf with books"),
        [("round", (90, 50, 390, 300), WHITE), *BOOKS, ("box", (90, 140, 390, 152), SPRUCE),
         ("box", (90, 250, 390, 262), SPRUCE)],
    ),
    "classroom": (
        both("Дошка і парта зі стільцем", "A board, and a desk with a chair"),
        [("round", (100, 40, 380, 160), SPRUCE), ("line", (130, 80, 250, 80), WHITE),
         ("line", (130, 112, 320, 112), WHITE), ("round", (140, 214, 340, 234), APRICOT),
         ("box", (160, 234, 174, 320), LINE), ("box", (306, 234, 320, 320), LINE),
         ("round", (356, 200, 372, 320), LILAC), ("round", (356, 262, 420, 276), LILAC),
         ("box", (406, 276, 418, 320), LILAC)],
    ),
    "yard": (
        both("Дерево і лавка надворі", "A tree and a bench outside"),
        [("oval", (330, 34, 410, 114), APRICOT), ("box", (0, 290, 480, 360), LEAF),
         ("box", (136, 170, 160, 300), LINE),
         ("oval", (66, 50, 230, 210), SPRUCE), ("round", (264, 226, 430, 242), LILAC),
         ("round", (264, 254, 430, 270), LILAC), ("box", (280, 240, 292, 312), LINE),
         ("box", (402, 240, 414, 312), LINE)],
    ),
    "canteen": (
        both("Стіл, тарілка і чашка", "A table, a plate and a cup"),
        [("round", (50, 230, 430, 256), SPRUCE), ("box", (86, 256, 102, 340), LINE),
         ("box", (378, 256, 394, 340), LINE),
         ("oval", (100, 190, 270, 234), WHITE), ("oval", (134, 176, 236, 220), APRICOT),
         ("round", (312, 150, 376, 230), LILAC), ("ring", (364, 166, 404, 212), LILAC)],
    ),
}  # fmt: skip


def draw(name: str) -> bytes:
    """The picture of this name, as PNG."""
    picture = Image.new("RGB", (WIDTH * FINER, HEIGHT * FINER), GROUND)
    pen = ImageDraw.Draw(picture)
    ways = {
        "box": lambda box, colour: pen.rectangle(box, fill=colour),
        "round": lambda box, colour: pen.rounded_rectangle(box, radius=8 * FINER, fill=colour),
        "oval": lambda box, colour: pen.ellipse(box, fill=colour),
        "ring": lambda box, colour: pen.ellipse(box, outline=colour, width=9 * FINER),
        "line": lambda box, colour: pen.line(box, fill=colour, width=7 * FINER),
    }
    for kind, box, colour in DRAWN[name][1]:
        ways[kind](tuple(side * FINER for side in box), colour)
    out = BytesIO()
    picture.resize((WIDTH, HEIGHT), Image.LANCZOS).save(out, "PNG")
    return out.getvalue()


def lay_picture(name: str) -> Picture:
    """The picture of this name, in the library of the house."""
    alts, _shapes = DRAWN[name]
    about = {"source": "demonstration", "licence": "AGPL-3.0-or-later", "rights_holder": "Chutno", "alt_texts": alts}
    return Picture.objects.create(title=alts["uk"], file=ContentFile(draw(name), name=f"{name}.png"), **about)
