"""EX-02, EX-04, EX-08: the page is covered before the network answers, and Back brings nothing back."""

import pytest

from home.texts import locales
from tests.close.screens import Screens
from tests.close.walking import SECRET, Walk

pytestmark = pytest.mark.browser
NOTHING = "about:blank"  # where every history begins
PHONE = {"width": 320, "height": 640}


def close_and_go_back(page, way_out: str, *, times: int = 3) -> list[tuple[str, str]]:
    """Press Close, then Back again and again; gives (address, text) of everything that is then seen."""
    page.click(".button--close")
    page.wait_for_url(way_out)
    seen = []
    for _back in range(times):
        page.go_back()
        page.wait_for_timeout(100)
        seen.append((page.url, page.locator("body").inner_text()))
    return seen


STEPS = ["home", "pictures", "what", "ask", "look"]


@pytest.mark.parametrize("locale", locales())
@pytest.mark.parametrize("upto", STEPS)
def test_EX_02_after_close_back_shows_no_question_answer_help_or_code(
    phone, live_server, house, codes, way_out, locale, upto
):
    walk = Walk(phone, live_server.url, locale, codes[0])
    for step in STEPS[: STEPS.index(upto) + 1]:
        getattr(walk, step)(*[f"{way_out}before"] if step == "home" else [])
    seen = close_and_go_back(phone, way_out)
    assert [url for url, _text in seen] == [f"{way_out}before", NOTHING, NOTHING], "Back leads to what was before us"
    assert not any(SECRET in text or codes[0][:4] in text for _url, text in seen)


def test_EX_02_nor_after_the_skip_link_help_and_another_language(phone, live_server, house, codes, way_out):
    Walk(phone, live_server.url, "uk", codes[0]).home(f"{way_out}before").pictures().what().ask()
    phone.keyboard.press("Tab")
    phone.keyboard.press("Enter")  # to the page: no line in the history
    assert phone.evaluate("document.activeElement.id") == "main"
    phone.click(".button--help")
    phone.wait_for_selector(".help")
    phone.click("[data-back-here] button")
    phone.click("button[name=switch]")
    phone.wait_for_selector("html[lang=en]")
    assert phone.title() == "Chutno"
    assert phone.locator("[data-said]").get_attribute("data-said").startswith("Shift: press")
    seen = close_and_go_back(phone, way_out)
    assert [url for url, _text in seen] == [f"{way_out}before", NOTHING, NOTHING]


def test_EX_02_the_page_is_covered_in_the_same_frame_before_the_network_answers(page):
    Screens(page, "uk").open("ask")
    seen = page.evaluate(
        """() => { document.querySelector('.button--close').click();
                   const shown = [...document.querySelectorAll('body, body *')]
                     .filter(one => getComputedStyle(one).visibility !== 'hidden');
                   return [location.pathname, shown.length, getComputedStyle(document.documentElement).backgroundColor,
                           document.title.trim()] }"""
    )
    assert seen == ["/uk/ask", 0, "rgb(255, 255, 255)", ""]


def test_EX_02_it_stays_covered_while_the_network_hangs_and_nothing_that_was_on_its_way_leads_back(page):
    """Help was asked for on a slow network, then Close: the answer that comes late opens nothing."""
    Screens(page, "uk").open("words")
    waiting = []
    page.route("**/help/uk", lambda route: waiting.append(route))
    page.route("**/x", lambda route: waiting.append(route))
    seen = page.evaluate(
        """async () => {
          const later = () => new Promise((done) => setTimeout(done, 200));
          document.querySelector('.button--help').click();
          await later();
          document.querySelector('.button--close').click();
          await later();
          return getComputedStyle(document.querySelector('main')).visibility; }"""
    )
    assert seen == "hidden"
    assert [route.request.url.rpartition("/")[2] for route in waiting] == ["uk", "x"]
    waiting[1].fulfill(body="<p>An ordinary page</p>", content_type="text/html")
    page.wait_for_selector("text=An ordinary page")
    page.wait_for_timeout(300)
    assert page.url.endswith("/x")


def test_EX_04_a_page_restored_from_memory_stays_blank_and_goes_away(page):
    Screens(page, "uk").open("ask")
    blank = page.evaluate(
        """() => { window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
                   const left = document.body.childElementCount;
                   window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
                   return [left, document.documentElement.classList.contains('covered')] }"""
    )
    assert blank == [0, True]
    page.wait_for_url("**/x")


def test_EX_04_a_page_that_loads_in_the_ordinary_way_does_not_go_away(page):
    Screens(page, "uk").open("ask")
    page.evaluate("window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: false}))")
    page.wait_for_timeout(200)
    assert page.url.endswith("/ask") and page.locator("main").is_visible()


@pytest.mark.parametrize("locale", locales())
def test_EX_08_without_javascript_close_is_a_plain_link_that_ends_everything(
    browser, live_server, house, codes, way_out, locale
):
    context = browser.new_context(java_script_enabled=False, viewport=PHONE)
    page = context.new_page()
    walk = Walk(page, live_server.url, locale, codes[0]).home().pictures().what()
    page.click("a[href$='/13-15']")
    page.click(f"a:text-is('{walk.says['start']}')")
    page.fill("textarea", SECRET)
    page.click(".button--close")
    page.wait_for_url(way_out)
    assert context.cookies() == []
    page.go_back()
    assert SECRET not in page.content()
    assert page.locator("textarea").count() == 0 or page.input_value("textarea") == ""
    context.close()
