"""Close (EX-01 to EX-11) in a real browser."""

import pytest

from tests.face.stage import SITE, Stage
from tests.face.test_what_every_young_page_keeps import page as rendered

pytestmark = pytest.mark.browser
SCREENS = ["home", "what", "ask", "words", "help"]


@pytest.fixture
def stage(page):
    return Stage(page, lambda name: rendered(name, "uk"))


def is_covered(page) -> bool:
    return page.evaluate("document.documentElement.classList.contains('covered')")


@pytest.mark.parametrize("name", SCREENS)
def test_EX_01_close_stays_in_view_on_a_small_phone_after_scrolling_to_the_end(stage, page, name):
    page.set_viewport_size({"width": 320, "height": 568})
    stage.open(name)
    page.evaluate("window.scrollTo(0, document.body.scrollHeight)")
    box = page.locator(".button--close").bounding_box()
    assert box["height"] >= 48
    assert 0 <= box["y"] < 568 - box["height"]
    middle = [box["x"] + box["width"] / 2, box["y"] + box["height"] / 2]
    assert page.evaluate("([x, y]) => Boolean(document.elementFromPoint(x, y).closest('.button--close'))", middle)


def test_EX_02_one_tap_covers_the_page_before_the_network_answers_and_back_leads_nowhere(stage, page):
    stage.open("home")
    page.click("text=У мене є шість слів")
    page.wait_for_url("**/words/uk")
    covered = page.evaluate(
        """() => { document.querySelector('.button--close').click();
                   return [document.documentElement.classList.contains('covered'),
                           getComputedStyle(document.querySelector('main')).visibility] }"""
    )
    assert covered == [True, "hidden"]
    page.wait_for_url("**/x")
    page.go_back()
    assert "/words" not in page.url, "a page of ours takes the place of the one before it"


def test_EX_04_a_page_restored_by_back_stays_covered_and_goes_away(stage, page):
    stage.open("ask")
    page.evaluate("window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))")
    page.wait_for_url("**/x")


@pytest.mark.parametrize("where", ["page", "box"])
def test_EX_06_shift_three_times_alone_closes_the_page(stage, page, where):
    stage.open("words")
    if where == "box":
        page.focus("textarea")
    for _press in range(3):
        page.keyboard.press("Shift")
    page.wait_for_url("**/x")


@pytest.mark.parametrize("keys", ["Alt+Shift", "Control+Shift", "Shift+Ш", "Shift+Tab"])
def test_EX_06_changing_the_layout_or_typing_capitals_never_closes_the_page(stage, page, keys):
    stage.open("words")
    page.focus("textarea")
    held, _plus, last = keys.partition("+")
    for _press in range(4):
        page.keyboard.down(held)
        if last == "Ш":
            page.keyboard.insert_text("Ш")
            page.keyboard.press("Q")
        else:
            page.keyboard.press(last)
        page.keyboard.up(held)
    assert page.url == f"{SITE}/words/uk"
    assert not is_covered(page)


def test_EX_06_three_presses_must_come_within_five_seconds(stage, page):
    page.clock.install()
    stage.open("words")
    page.keyboard.press("Shift")
    page.keyboard.press("Shift")
    page.clock.run_for(5100)
    page.keyboard.press("Shift")
    assert not is_covered(page)


def test_EX_07_close_is_the_second_stop_and_says_what_it_does(stage, page):
    stage.open("ask")
    page.evaluate("document.activeElement.blur(); window.getSelection().removeAllRanges()")
    links = page.eval_on_selector_all("a", "all => all.slice(0, 2).map(a => a.textContent.trim())")
    assert links == ["До змісту", "Закрити сторінку й відкрити іншу"]
    assert page.locator(".button--close").get_attribute("aria-label") == "Закрити сторінку й відкрити іншу"
    page.keyboard.press("Shift")
    assert "ще два рази" in page.locator("[data-said]").text_content()


def test_EX_08_without_javascript_close_is_a_plain_link(browser):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    Stage(page, lambda name: rendered(name, "uk")).open("ask")
    page.click(".button--close")
    page.wait_for_url("**/x")
    context.close()


def test_EX_11_closing_asks_nothing_and_sends_nothing_but_the_way_out(stage, page):
    page.on("dialog", lambda dialog: pytest.fail("Close asked something"))
    stage.open("ask")
    page.wait_for_load_state("networkidle")
    before = len(stage.asked)
    page.click(".button--close")
    page.wait_for_url("**/x")
    assert [path for _way, path in stage.asked[before:] if path != "/favicon.ico"] == ["/x"]
