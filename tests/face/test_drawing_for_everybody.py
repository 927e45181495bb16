"""Words instead, no script, every language and light: whoever cannot or will not draw has another way to say it."""

import pytest

from tests.barriers import RULES, WHAT_CHANGES, barriers
from tests.face.hand import LINE, NAME, SIDEWAYS, SMALL, WIDE, Hand, questions
from tests.face.stage import Stage
from tests.face.test_what_every_young_page_keeps import page as rendered

pytestmark = pytest.mark.browser


@pytest.fixture
def small(page):
    page.set_viewport_size(SMALL)
    return page


def test_words_wait_behind_a_button_until_they_are_wanted(small):
    Hand(small)
    box = small.locator(f"[name=w-{NAME}]")
    assert not box.is_visible() and not small.locator("[data-pad-missing]").is_visible()
    small.click("text=Краще словами")
    assert box.evaluate("one => one === document.activeElement")
    assert not small.locator("[data-pad-say]").is_visible()


def test_words_that_the_draft_holds_are_never_hidden(small):
    hand = Hand(small, words="а" * 301, too_long=True, strokes_json=LINE)
    assert small.locator(f"[name=w-{NAME}]").is_visible() and small.locator("[data-too-long]").first.is_visible()
    assert hand.seen == 2


def test_X_08_without_javascript_words_are_offered_and_the_drawing_of_the_draft_stays(browser):
    context = browser.new_context(java_script_enabled=False, viewport=SMALL)
    page = context.new_page()
    stage = Stage(page, lambda name: questions(strokes_json=LINE) if name == "ask" else rendered(name, "uk"))
    stage.open("ask")
    assert page.locator("text=У цьому браузері малювати не вийде.").is_visible()
    assert not page.locator("[data-pad-board]").is_visible()
    page.fill(f"[name=w-{NAME}]", "Великі вікна.")
    page.click(".steps [data-next]")
    page.wait_for_selector("text=Твої відповіді")
    assert (stage.posts[0][1][f"w-{NAME}"], stage.posts[0][1][f"d-{NAME}"]) == (["Великі вікна."], [LINE])
    context.close()


@pytest.mark.parametrize(("locale", "scheme"), [("uk", "light"), ("en", "light"), ("uk", "dark")])
def test_X_01_axe_finds_no_barrier_and_nothing_scrolls_sideways(browser, locale, scheme):
    context = browser.new_context(color_scheme=scheme, reduced_motion="reduce", viewport=SMALL)
    page = context.new_page()
    for state in ({}, {"strokes_json": LINE}, {"words": "Так"}):
        hand = Hand(page, locale=locale, **state)
        hand.sheet.focus()
        page.keyboard.press("Space")
        for size in (SMALL, WIDE):
            page.set_viewport_size(size)
            assert barriers(page, RULES if (size, scheme) == (SMALL, "light") else WHAT_CHANGES) == []
            assert page.evaluate(SIDEWAYS) <= 0
        page.unroute_all()
    context.close()


def test_forced_colours_leave_lines_that_can_be_seen(browser):
    context = browser.new_context(forced_colors="active", viewport=SMALL)
    page = context.new_page()
    Hand(page, strokes_json=LINE)
    sheet = page.locator("[data-pad-sheet]").evaluate("one => getComputedStyle(one).backgroundColor")
    stroke = page.locator("[data-pad-sheet] path").first.evaluate("one => getComputedStyle(one).stroke")
    assert stroke != sheet
    context.close()
