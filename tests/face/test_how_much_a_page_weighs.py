"""X-08: the first page is light and asks for little; the font is counted apart: the page reads well before it comes."""

import gzip
import re

import pytest
from django.contrib.staticfiles import finders

from home.texts import locales
from tests.face.test_what_every_young_page_keeps import page

HOME_LIMIT = 14 * 1024  # bytes, compressed: the page, its styles and its scripts
PAGE_LIMIT = 100 * 1024
MOST_REQUESTS = 4  # the page, its style sheet, its script and the font


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


@pytest.mark.browser
@pytest.mark.parametrize("locale", locales())
def test_X_08_PRO_03_the_first_visit_asks_for_four_things_and_nobody_else(page, live_server, locale):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{live_server.url}/{locale}/", wait_until="networkidle")
    asked = [address for address in asked if not address.startswith("data:")]
    assert len(asked) == len(set(asked)) <= MOST_REQUESTS, asked
    assert [address for address in asked if not address.startswith(live_server.url)] == []
    kinds = {address.rpartition(".")[2] for address in asked[1:]}
    assert kinds <= {"css", "js", "woff2"}
    assert page.context.cookies() == []


@pytest.mark.browser
def test_X_08_no_script_is_needed_on_the_first_page(browser, live_server):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{live_server.url}/uk/")
    page.fill("#code", "1234")
    page.press("#code", "Enter")
    page.wait_for_selector("#code-wrong")
    assert page.input_value("#code") == "1234"
    page.click("a[href='/words/uk']")
    page.wait_for_selector("#words")
    context.close()
