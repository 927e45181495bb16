"""Sheets of paper opened back, and drawn as a printer gets them."""

import io
import json
import re
from collections.abc import Callable
from datetime import date

import pytest
import typst
from PIL import Image

from consultations.invitations.paper import sheet_pdf, sheet_told
from consultations.invitations.printing import typesetting
from consultations.management.beginning.help_lines import lay_help_lines
from consultations.models import Instrument
from home.texts import locales
from tests.invitations.opened_pdf import STRING, OpenedPdf
from tests.invitations.paper_questions import QUESTIONS, frozen

TODAY, HOME = date(2026, 11, 26), "chutno.example"
SHEETS = [(locale, band) for locale in locales() for band in ("6-9", "10-12", "13-15", "18-24")]
every_sheet = pytest.mark.parametrize(("locale", "band"), SHEETS)
EDGE = 9  # millimetres of every page that nothing may reach
_MADE: dict[tuple[str, str], OpenedPdf] = {}


@pytest.fixture
def on_paper(consultation) -> Instrument:
    """Questions of every kind, frozen, and the first lines of help."""
    lay_help_lines()
    return frozen(consultation)


@pytest.fixture
def sheets(on_paper) -> Callable[[str, str], OpenedPdf]:
    """The sheet of those questions in this locale and band: always the same (INV-05), so it is made once."""

    def made(locale: str, band: str) -> OpenedPdf:
        if (locale, band) not in _MADE:
            _MADE[locale, band] = sheet(on_paper, locale, band)
        return _MADE[locale, band]

    return made


def sheet(instrument: Instrument, locale: str, band: str) -> OpenedPdf:
    """The sheet of these questions."""
    return OpenedPdf(sheet_pdf(instrument, locale, band, home=HOME, today=TODAY))


def squeezed(text: str) -> str:
    """Without white space: where a line breaks is no difference."""
    return re.sub(r"\s+", "", text)


def place_of(locale: str) -> int:
    """Where this locale stands in the pairs of `paper_questions`."""
    return locales().index(locale)


def asked_of(band: str) -> list[str]:
    """The names of the questions that this band is asked."""
    return [name for name, (kind, *_rest) in QUESTIONS.items() if band != "6-9" or kind not in ("short", "words")]


def drawn(instrument: Instrument, locale: str, band: str) -> list[Image.Image]:
    """The pages as a printer gets them."""
    told = sheet_told(instrument, locale, band, home=HOME, today=TODAY)
    pages = typst.compile(
        typesetting.HERE / "sheet.typ", root=typesetting.ROOT, font_paths=typesetting.letters(),
        sys_inputs={"told": json.dumps(told)}, format="png", ppi=72,
    )  # fmt: skip
    return [Image.open(io.BytesIO(page)).convert("L") for page in pages]


def is_blank_at_the_edge(page: Image.Image) -> bool:
    """True when nothing is printed where a printer or a binder would cut it off."""
    edge, (wide, high) = round(EDGE * 72 / 25.4), page.size
    strips = ((0, 0, wide, edge), (0, high - edge, wide, high), (0, 0, edge, high), (wide - edge, 0, wide, high))
    return all(page.crop(strip).getextrema()[0] > 250 for strip in strips)


def unescaped(written: bytes) -> bytes:
    """The bytes of PDF strings, also of those that are written as hex."""
    as_hex = b"".join(bytes.fromhex(found.decode()) for found in re.findall(rb"/Alt ?<([0-9A-Fa-f]+)>", written))
    octal = re.sub(rb"\\([0-7]{3})", lambda found: bytes([int(found.group(1), 8)]), written)
    return as_hex + re.sub(rb"\\([()\\])", rb"\1", octal)


def printed_apart(opened: OpenedPdf, page: bytes) -> str:
    """What stands on a page and is read to nobody: its number."""
    fonts = opened._fonts_of(page)
    stream = opened.stream(re.search(rb"/Contents (\d+)", opened.objects[page]).group(1))
    text = ""
    for artifact in re.findall(rb"/Artifact.*?(?:BDC|BMC)(.*?)EMC", stream, re.DOTALL):
        font = {}
        for name, written in re.findall(rb"/(\w+) [\d.]+ Tf|" + STRING, artifact, re.DOTALL):
            font = fonts[name] if name else font
            glyphs = b"" if name else unescaped(written)
            text += "".join(font[glyphs[at : at + 2]] for at in range(0, len(glyphs), 2))
    return text
