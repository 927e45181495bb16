"""The way our tests ask axe finds what is wrong, every time, and looks again at whatever has changed."""

import pytest

from tests.barriers import WHAT_CHANGES, barriers, look_of

pytestmark = pytest.mark.browser
KEY, OTHER = "0a1b2c3d-0000-4000-8000-000000000001", "0a1b2c3d-0000-4000-8000-000000000002"
PAGE = """<!doctype html><html lang="en"><head><title>Page</title>
<style>p { color: #222; background: #fff } @media (prefers-color-scheme: dark) { p { color: #333; background: #222 } }
</style></head><body><main><h1>Page</h1><p>Words.</p><form><input type="hidden" name="token" value="%(hidden)s">
<label>Yes <input type="checkbox" name="%(key)s"></label><label>Words <textarea></textarea></label></form>
<details><summary>More</summary>Deeper.</details></main></body></html>"""


def shown(page, *, key: str = KEY, hidden: str = "a"):
    page.set_viewport_size({"width": 320, "height": 640})
    page.emulate_media(color_scheme="light")
    page.set_content(PAGE % {"key": key, "hidden": hidden})
    return page


def test_a_barrier_is_found_each_time(page):
    shown(page).evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"data:,\">')")
    for _time in range(2):
        assert [rule for rule, _where in barriers(page)] == ["image-alt"]


def test_what_is_wrong_only_in_the_dark_is_found_in_the_dark(page):
    assert barriers(shown(page), WHAT_CHANGES) == []
    page.emulate_media(color_scheme="dark")
    assert [rule for rule, _where in barriers(page, WHAT_CHANGES)] == ["color-contrast"]


@pytest.mark.parametrize(
    "change",
    [
        lambda page: page.check("input[type=checkbox]"),
        lambda page: page.fill("textarea", "Quiet"),
        lambda page: page.focus("textarea"),
        lambda page: page.hover("summary"),
        lambda page: page.click("summary"),
        lambda page: page.set_viewport_size({"width": 640, "height": 640}),
        lambda page: page.emulate_media(color_scheme="dark"),
        lambda page: page.evaluate("document.querySelector('p').textContent = 'Other words.'"),
        lambda page: page.add_style_tag(content="p { color: #eee }"),
    ],
    ids=["chosen", "typed", "focus", "mouse", "opened", "width", "colours", "words", "style"],
)
def test_whatever_changes_what_axe_could_find_is_looked_at_again(page, change):
    before = look_of(shown(page))
    change(page)
    assert look_of(page) != before


def test_the_same_page_with_other_keys_and_tokens_is_the_same_page(page):
    before = look_of(shown(page))
    assert look_of(shown(page, key=OTHER, hidden="b")) == before
