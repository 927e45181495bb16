"""EX-06: Shift three times alone closes the page; whatever else is done with Shift never does."""

import pytest

from home.texts import locales
from tests.close.screens import SITE, Screens

pytestmark = pytest.mark.browser
PATIENCE = 5000  # ms
SAID = {
    "uk": ("Shift: ще два рази, щоб закрити.", "Shift: ще один раз, щоб закрити."),
    "en": ("Shift: press two more times to close.", "Shift: press one more time to close."),
}
STAYS = {"uk": "Shift: сторінка лишається відкритою.", "en": "Shift: the page stays open."}


def stays(page) -> bool:
    """True when nothing has closed the page, after all that was pressed has had its time."""
    page.wait_for_timeout(100)
    covered = page.evaluate("document.documentElement.classList.contains('covered')")
    return page.url == f"{SITE}/uk/words" and not covered


def said(page) -> str:
    return page.locator("[data-said]").text_content().strip()


@pytest.fixture
def words(page):
    """The page with the box for six words, the box having the focus."""
    Screens(page, "uk").open("words")
    page.focus("textarea")
    return page


@pytest.mark.parametrize("place", ["textarea", "body", ".button--main"])
def test_EX_06_shift_three_times_closes_the_page_also_from_a_text_box(page, place):
    Screens(page, "uk").open("words")
    if place != "body":
        page.focus(place)
    for _press in range(3):
        page.keyboard.press("Shift")
    page.wait_for_url(f"{SITE}/x")


def test_EX_06_both_shift_keys_count(words):
    for key in ("ShiftLeft", "ShiftRight", "ShiftLeft"):
        words.keyboard.press(key)
    words.wait_for_url(f"{SITE}/x")


def test_EX_06_holding_shift_is_one_press(words):
    for _repeat in range(6):
        words.keyboard.down("Shift")
    words.keyboard.up("Shift")
    assert stays(words)
    assert said(words) == SAID["uk"][0]


@pytest.mark.parametrize("keys", ["Alt+Shift", "Control+Shift", "Meta+Shift", "Shift+Alt", "Shift+Control", "Shift+Tab",
                                  "Shift+ArrowLeft"])  # fmt: skip
def test_EX_06_layouts_selections_and_going_back_never_close(words, keys):
    held, _plus, last = keys.partition("+")
    for _press in range(4):
        words.keyboard.down(held)
        words.keyboard.press(last)
        words.keyboard.up(held)
    assert stays(words)
    assert said(words) == ""


@pytest.mark.parametrize(("letter", "key"), [("Ш", "KeyI"), ("A", "KeyA"), ("Ґ", "Backslash")])
def test_EX_06_capital_letters_never_close(words, letter, key):
    """As a keyboard sends them: the key goes down while Shift is held, and brings a letter."""
    board = words.context.new_cdp_session(words)
    words.fill("textarea", "")
    for _letter in range(4):
        words.keyboard.down("Shift")
        board.send(
            "Input.dispatchKeyEvent",
            {"type": "keyDown", "modifiers": 8, "key": letter, "code": key, "text": letter, "unmodifiedText": letter},
        )
        board.send("Input.dispatchKeyEvent", {"type": "keyUp", "modifiers": 8, "key": letter, "code": key})
        words.keyboard.up("Shift")
    assert words.input_value("textarea") == letter * 4
    assert stays(words)


def test_EX_06_shift_with_the_mouse_never_closes(words):
    words.fill("textarea", "зелений човен повільно")
    for _click in range(4):
        words.keyboard.down("Shift")
        words.mouse.click(160, 300)
        words.mouse.wheel(0, 10)
        words.keyboard.up("Shift")
    assert stays(words)


def test_EX_06_any_other_key_begins_the_count_anew(words):
    for key in ("Shift", "Shift", "a", "Shift", "Shift"):
        words.keyboard.press(key)
    assert stays(words)
    words.keyboard.press("Shift")
    words.wait_for_url(f"{SITE}/x")


def test_EX_06_each_press_gives_five_more_seconds(page):
    page.clock.install()
    Screens(page, "uk").open("words")
    for _press in range(2):
        page.keyboard.press("Shift")
        page.clock.run_for(PATIENCE - 500)
    page.keyboard.press("Shift")
    page.wait_for_url(f"{SITE}/x")


def test_EX_06_after_five_seconds_the_count_begins_anew(page):
    page.clock.install()
    Screens(page, "uk").open("words")
    for _press in range(2):
        page.keyboard.press("Shift")
    page.clock.run_for(PATIENCE + 100)
    page.keyboard.press("Shift")
    assert stays(page)
    assert said(page) == SAID["uk"][0]


@pytest.mark.parametrize("locale", locales())
def test_EX_06_EX_07_two_more_one_more_and_expired_are_said_and_shown(page, locale):
    page.clock.install()
    Screens(page, locale).open("ask")
    assert page.locator("[data-said]").get_attribute("role") == "status"
    shown = []
    for sentence in SAID[locale]:
        page.keyboard.press("Shift")
        assert said(page) == sentence
        shown.append(page.evaluate("getComputedStyle(document.querySelector('.button--close'), '::after').clipPath"))
    assert len(set(shown)) == 2, "one pebble, then two"
    page.clock.run_for(PATIENCE + 100)
    assert said(page) == STAYS[locale]
    assert page.evaluate("getComputedStyle(document.querySelector('.button--close'), '::after').content") == "none"
