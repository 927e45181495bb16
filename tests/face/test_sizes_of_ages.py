"""X-02, X-03: type and targets follow the age, on the page of all components, on a small phone."""

import pytest

from tests.face.shelf import Shelf

pytestmark = pytest.mark.browser
SIZES = {"6-9": (20, 76), "10-12": (18, 48), "13-15": (17, 48)}  # pixels of type, of a target
TYPE = """least => [...document.querySelectorAll('[data-state] *')]
  .filter(one => one.checkVisibility() && !one.closest('.seen-by-readers, svg.find__n, svg.vow__art')
    && ([...one.childNodes].some(node => node.nodeType === 3 && node.data.trim()) || one.placeholder))
  .map(one => [one.outerHTML.slice(0, 60), parseFloat(getComputedStyle(one).fontSize)])
  .filter(([name, size]) => size < least)"""
TARGETS = """least => [...document.querySelectorAll(
    '[data-state] :is(a, button, input, textarea, select, summary)')]
  .filter(one => one.checkVisibility() && one.type !== 'hidden' && !one.classList.contains('skip'))
  .map(one => [one, one.getBoundingClientRect()])
  .filter(([one, box]) => Math.min(box.width, box.height) < least - .5)
  .map(([one, box]) => one.outerHTML.slice(0, 90) + ` ${box.width} x ${box.height}`)"""
OVERLAPS = """() => [...document.querySelectorAll('[data-state]')].flatMap(state => {
  const found = [...state.querySelectorAll(':is(a, button, summary, .choice)')]
    .filter(one => one.checkVisibility() && !one.classList.contains('skip'));
  const boxes = found.map(one => one.getBoundingClientRect());
  const shared = (a, b) => Math.min(Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
  return boxes.flatMap((a, i) => boxes.slice(i + 1).filter(b => shared(a, b) > 1).map(() => state.dataset.state));
})"""
RUNNING = """() => [...document.querySelectorAll('[data-state] :is(p, li, dd, blockquote, span)')]
  .filter(one => one.checkVisibility()
    && !one.closest('h1, h2, h3, h4, .loud__words, .seen-by-readers, .choice, .button, .tag, .chart__row'))
  .filter(one => [...one.childNodes].some(node => node.nodeType === 3 && node.data.trim().length > 60))
  .map(one => [one.textContent.trim().slice(0, 50), getComputedStyle(one)])
  .map(([text, style]) => [text, parseFloat(style.lineHeight) / parseFloat(style.fontSize), style.textAlign])"""
LOOKS = """() => [...document.querySelectorAll('[data-state] *')].map(one => getComputedStyle(one)).filter(style =>
  style.fontStyle !== 'normal' || style.textTransform !== 'none' || style.hyphens === 'auto'
  || style.fontVariantCaps !== 'normal' || style.textAlign === 'justify').length"""
CAPITALS = """() => [...document.querySelectorAll('[data-state]')].map(one => one.innerText).flatMap(text =>
  text.match(/(?<!\\p{L})\\p{Lu}{4,}(?!\\p{L})/gu) || [])"""


@pytest.fixture(scope="module", params=[(locale, band) for locale in ("uk", "en") for band in SIZES], ids="-".join)
def shelf(request, browser):
    """The page of components at this age, on a small phone, opened once; (page, pixels of type, of a target)."""
    locale, band = request.param
    context = browser.new_context(viewport={"width": 320, "height": 640})
    yield Shelf(context.new_page()).open(locale, band), *SIZES[band]
    context.close()


def test_X_03_no_word_is_smaller_than_the_age_allows(shelf):
    page, type_size, _target = shelf
    assert page.evaluate(TYPE, type_size) == []


def test_X_02_whatever_is_pressed_is_as_large_as_the_age_needs(shelf):
    page, _type_size, target = shelf
    assert page.evaluate(TARGETS, target) == []


def test_X_02_no_target_lies_on_another(shelf):
    page, _type_size, _target = shelf
    assert page.evaluate(OVERLAPS) == []


def test_X_03_running_text_has_air_and_begins_at_the_left(shelf):
    page, _type_size, _target = shelf
    lines = page.evaluate(RUNNING)
    assert len(lines) > 10
    assert [line for line in lines if line[1] < 1.5 or line[2] not in ("start", "left")] == []


def test_X_03_nothing_is_slanted_shouted_or_broken_in_two(shelf):
    page, _type_size, _target = shelf
    assert page.evaluate(LOOKS) == 0
    assert page.evaluate(CAPITALS) == []


def test_X_03_the_youngest_read_letters_as_one_learns_to_write_them(page):
    for band, family in (("6-9", "Chutno Easy"), ("10-12", "Nunito"), ("13-15", "Nunito")):
        Shelf(page).open("uk", band)
        assert page.evaluate("getComputedStyle(document.querySelector('[data-state] p')).fontFamily.split(',')[0]") == (
            f'"{family}"' if " " in family else family
        )
        loaded = page.evaluate("[...document.fonts].filter(one => one.status === 'loaded').map(one => one.family)")
        assert ("Chutno Easy" in {name.strip('"') for name in loaded}) == (band == "6-9")
