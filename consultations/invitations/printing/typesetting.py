"""From plain values to a PDF: typst with our own letters and pictures, no system font, no network, nothing on disk."""

import json
from functools import cache
from pathlib import Path

import typst

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
PICTURES = "/static/chutno/cards/"


@cache
def letters() -> typst.Fonts:
    """Our own letters and no others: the same page on every computer."""
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(HERE / "letters")])


def typeset(told: dict, layout: str = "cards.typ") -> bytes:
    """The PDF, tagged (PDF/UA-1) and without a date: nothing in it says when it was made. See the `layout` beside."""
    return typst.compile(
        HERE / layout,
        root=ROOT,
        font_paths=letters(),
        sys_inputs={"told": json.dumps(told, ensure_ascii=False), "pictures": PICTURES},
        format="pdf",
        pdf_standards=["ua-1"],
    )
