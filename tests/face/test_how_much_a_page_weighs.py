"""X-08: the first page is light; the font is counted apart, since the page reads well before it arrives."""

import gzip
import re

import pytest
from django.contrib.staticfiles import finders

from home.texts import locales
from tests.face.test_what_every_young_page_keeps import page

HOME_LIMIT = 14 * 1024  # bytes, compressed: the page, its styles and its scripts
PAGE_LIMIT = 100 * 1024


def packed(content: bytes) -> int:
    return len(gzip.compress(content))


def weight(html: str, *, font: bool) -> int:
    """The compressed bytes of this page with everything it asks for."""
    names = set(re.findall(r'(?:href|src)="/static/([^"]+)"', html))
    wanted = [name for name in names if font or not name.endswith(".woff2")]
    return packed(html.encode()) + sum(packed(open(finders.find(name), "rb").read()) for name in wanted)


@pytest.mark.parametrize("locale", locales())
def test_X_08_home_weighs_under_fourteen_kilobytes(locale):
    assert weight(page("home", locale), font=False) <= HOME_LIMIT


@pytest.mark.parametrize("name", ["home", "what", "ask", "look", "help", "mine"])
def test_X_08_no_page_with_its_font_weighs_over_a_hundred_kilobytes(name):
    assert weight(page(name, "uk"), font=True) <= PAGE_LIMIT
