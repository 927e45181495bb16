"""The page of components as different people see it: narrow and wide, enlarged, dark, with forced colours, on paper."""

import pytest

from tests.barriers import RULES, WHAT_CHANGES, barriers
from tests.face.shelf import Shelf
from tests.face.stage import SITE
from tests.journeys.browsing import WIDEST

pytestmark = pytest.mark.browser
LOCALES = ["uk", "en"]
WIDTHS = [320, 768, 1280, 1920]
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
CHOSEN = """() => [...document.querySelectorAll('[data-state] .choice > input')].map(input => {
  const body = getComputedStyle(input.nextElementSibling);
  const tick = getComputedStyle(input.parentElement.querySelector('.choice__tick'));
  return [input.checked, parseFloat(body.outlineWidth) > 0 && body.outlineStyle === 'solid', tick.opacity === '1'];
})"""
MOVING = """() => [...document.querySelectorAll('*')].map(one => getComputedStyle(one))
  .filter(style => style.transitionDuration.split(',').some(time => parseFloat(time) > 0)
    || style.animationName !== 'none').length"""


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("band", ["6-9", "13-15"])
def test_X_01_nothing_scrolls_sideways_at_any_width(page, locale, band):
    Shelf(page).open(locale, band)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate(SIDEWAYS) <= 0, f"{width}: {page.evaluate(WIDEST)}"


@pytest.mark.parametrize("locale", LOCALES)
def test_X_01_at_twice_the_size_everything_still_fits(browser, locale):
    """A window of 640 that is enlarged to 200 % has room for 320; letters of twice the size in 640 fit, too."""
    context = browser.new_context(viewport={"width": 320, "height": 400}, device_scale_factor=2)
    page = Shelf(context.new_page()).open(locale)
    assert page.evaluate(SIDEWAYS) <= 0, page.evaluate(WIDEST)
    page.set_viewport_size({"width": 640, "height": 800})
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert page.evaluate(SIDEWAYS) <= 0, page.evaluate(WIDEST)
    context.close()


# The colours of the dark say the same in every language.
@pytest.mark.parametrize(("locale", "scheme"), [("uk", "light"), ("en", "light"), ("uk", "dark")])
def test_X_01_axe_finds_no_barrier(browser, locale, scheme):
    context = browser.new_context(viewport={"width": 320, "height": 640}, color_scheme=scheme, reduced_motion="reduce")
    page = context.new_page()
    for band in ("6-9", "13-15"):
        Shelf(page).open(locale, band)
        page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
        assert barriers(page, RULES if scheme == "light" else WHAT_CHANGES) == []
    context.close()


@pytest.mark.parametrize("face", ["young", "public"])
@pytest.mark.parametrize("locale", LOCALES)
def test_X_01_axe_finds_no_barrier_on_an_error_page(page, locale, face):
    page.set_viewport_size({"width": 320, "height": 640})
    Shelf(page)
    for number in (404, 500):
        page.goto(f"{SITE}/_components/{locale}/errors/{number}?face={face}")
        assert barriers(page) == []
        assert page.evaluate(SIDEWAYS) <= 0


def test_X_01_in_forced_colours_what_is_chosen_can_still_be_told_apart(browser):
    context = browser.new_context(forced_colors="active")
    choices = Shelf(context.new_page()).open().evaluate(CHOSEN)
    assert {checked for checked, _outline, _tick in choices} == {True, False}
    assert [choice for choice in choices if choice != [choice[0]] * 3] == []
    context.close()


def test_X_01_whoever_asks_for_more_contrast_gets_ink_for_quiet_text(browser):
    context = browser.new_context(contrast="more")
    page = Shelf(context.new_page()).open()
    ask = "name => getComputedStyle(document.documentElement).getPropertyValue(name)"
    assert page.evaluate(ask, "--ink-soft") == page.evaluate(ask, "--ink")
    assert page.evaluate(ask, "--line") == page.evaluate(ask, "--edge")
    context.close()


def test_nothing_moves_for_whoever_asked_for_stillness(browser):
    context = browser.new_context(reduced_motion="reduce")
    assert Shelf(context.new_page()).open().evaluate(MOVING) == 0
    context.close()


def test_what_opens_has_a_sign_that_turns_on_every_phone(page):
    Shelf(page).open()
    turned = "one => getComputedStyle(one.querySelector('.icon--turn')).transform"
    closed, opened = page.locator("#finding details:has(.icon--turn)").all()[:2]
    assert closed.evaluate(turned) == "none"
    assert opened.evaluate(turned) == "matrix(0, 1, -1, 0, 0, 0)"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_on_paper_what_is_pressed_is_gone_and_what_opens_is_open(browser, scheme):
    context = browser.new_context(color_scheme=scheme)
    page = Shelf(context.new_page()).open()
    page.emulate_media(media="print", color_scheme=scheme)
    pressed = page.locator("[data-state] :is(.bar, .lang, .button, .skip, .rank__move)").all()
    assert len(pressed) > 30
    assert [one.inner_text() for one in pressed if one.is_visible()] == []
    chosen = "one => getComputedStyle(one.nextElementSibling).borderTopWidth"
    assert page.locator("#choice input").evaluate_all(f"all => all.map({chosen})") == [
        "1px",
        "3px",
        "3px",
        "1px",
        "1px",
        "3px",
    ]
    for hidden in page.locator("[data-state] details:not([open]) > :not(summary)").all():
        if "noprint" not in hidden.evaluate("one => one.parentElement.className"):
            assert hidden.evaluate("one => one.getBoundingClientRect().height") > 0
    assert page.evaluate("getComputedStyle(document.body).color") in ("rgb(42, 31, 56)", "rgb(29, 21, 40)")
    context.close()
