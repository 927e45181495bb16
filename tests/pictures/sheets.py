"""Contact sheets, one for each page with all its variants side by side, and an index to leaf through."""

from html import escape
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from tests.pictures.camera import LOCALES, MODES, WIDTHS, file_name

SHOWN = {320: 220, 768: 330, 1280: 440}  # how wide each width stands on a sheet
TALLEST, GAP, LINE = 1500, 16, 22
PAPER, INK = "#8a8a90", "#ffffff"
STYLE = """body{margin:1rem;background:#55555c;color:#fff;font:1rem/1.4 sans-serif}a{color:#fff}
img{display:block;max-width:100%;height:auto}section{margin:2rem 0}nav{columns:4 14rem}"""


def clear(folder: Path) -> None:
    """Make the folder, and take away what was taken before: nothing else that may lie in it."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in [*folder.glob("*--*.png"), *folder.glob("sheets/*.jpg"), *folder.glob("index.html")]:
        path.unlink()


def pages_in(folder: Path) -> list[str]:
    """The names of all pages that have pictures."""
    return sorted({path.name.partition("--")[0] for path in folder.glob("*--*.png")})


def make_sheets(folder: Path) -> list[str]:
    """Draw a sheet of each page; gives their names."""
    (folder / "sheets").mkdir(exist_ok=True)
    return [_sheet(folder, page) for page in pages_in(folder)]


def _sheet(folder: Path, page: str) -> str:
    rows = [[_small(folder, page, locale, width, mode) for width in WIDTHS for mode in MODES] for locale in LOCALES]
    heights = [max(picture.height for picture in row) for row in rows]
    wide = sum(SHOWN[width] for width in WIDTHS for _mode in MODES) + GAP * (len(WIDTHS) * len(MODES) + 1)
    paper = Image.new("RGB", (wide, sum(heights) + (LINE + GAP) * len(rows) + GAP), PAPER)
    pen, font, top = ImageDraw.Draw(paper), ImageFont.load_default(15), GAP
    for locale, row, height in zip(LOCALES, rows, heights, strict=True):
        left = GAP
        names = [f"{locale} {width} {mode}" for width in WIDTHS for mode in MODES]
        for name, picture in zip(names, row, strict=True):
            pen.text((left, top), name, fill=INK, font=font)
            paper.paste(picture, (left, top + LINE))
            left += picture.width + GAP
        top += height + LINE + GAP
    name = f"sheets/{page}.jpg"
    paper.save(folder / name, quality=82)
    return name


def _small(folder: Path, page: str, locale: str, width: int, mode: str) -> Image.Image:
    """One picture, as wide as it stands on the sheet; what is longer than a sheet is cut (the file itself is whole)."""
    path = folder / file_name(page, locale, width, mode)
    if not path.exists():
        return Image.new("RGB", (SHOWN[width], LINE), PAPER)
    with Image.open(path) as picture:
        # A part of a page is narrower than its window: it keeps its scale.
        scale = SHOWN[width] / width
        size = (max(1, min(SHOWN[width], round(picture.width * scale))), max(1, round(picture.height * scale)))
        return picture.convert("RGB").resize(size, Image.Resampling.BOX).crop((0, 0, size[0], min(size[1], TALLEST)))


def write_index(folder: Path, notes: list[str]) -> Path:
    """index.html: what was left out, then every sheet with links to its pictures."""
    pages = pages_in(folder)
    places = "".join(f'<li><a href="#{page}">{escape(page)}</a>' for page in pages)
    parts = "".join(_part(folder, page) for page in pages)
    said = "".join(f"<li>{escape(note)}" for note in notes)
    html = (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures</title><style>{STYLE}</style>'
        f"<h1>{len(pages)} pages</h1><ul>{said}</ul><nav><ol>{places}</ol></nav>{parts}"
    )
    path = folder / "index.html"
    path.write_text(html, encoding="utf-8")
    return path


def _part(folder: Path, page: str) -> str:
    files = sorted(path.name for path in folder.glob(f"{page}--*.png"))
    links = " ".join(f'<a href="{name}">{name.partition("--")[2].removesuffix(".png")}</a>' for name in files)
    picture = f'<img src="sheets/{page}.jpg" alt="" loading="lazy">'
    return f'<section id="{page}"><h2>{escape(page)}</h2><p>{links}</p>{picture}</section>'
