"""EX-01 and EX-07: Close is in sight on every page of a young person, covers nothing and is covered by nothing."""

import pytest

from home.texts import locales
from tests.close.screens import CLOSE, NAMES, Screens, stops

pytestmark = pytest.mark.browser
NAMED = {
    "uk": ("До змісту", "Закрити сторінку й відкрити іншу", "Закрити"),
    "en": ("Skip to the page", "Close this page and open another", "Close"),
}
# A small phone; the same phone at 200 %; and the youngest, whose letters are the largest.
PHONES = {"phone": (320, 568, ""), "phone twice as large": (160, 284, ""), "6-9": (320, 568, "6-9")}
LONG = ["home-digit", "what", "ask", "look", "help", "mine", "told-back", "404"]


@pytest.fixture(params=PHONES, ids=lambda name: name.replace(" ", "-"))
def screens(request, page):
    width, height, band = PHONES[request.param]
    page.set_viewport_size({"width": width, "height": height})
    return lambda locale: Screens(page, locale, band=band)


@pytest.mark.parametrize("locale", locales())
def test_EX_01_PRO_01_close_stays_in_sight_at_the_top_and_at_the_end_of_every_page(screens, locale):
    on, wrong = screens(locale), []
    for name in NAMES:
        page = on.open(name)
        for place in ("0", "document.body.scrollHeight"):
            page.evaluate(f"window.scrollTo(0, {place})")
            seen = page.evaluate(CLOSE)
            if seen["height"] < 48 or not seen["inside"] or not seen["free"]:
                wrong.append((name, place, seen))
            if page.viewport_size["width"] >= 320 and seen["wide"] > 0:
                wrong.append((name, "sideways", seen["wide"]))
    assert wrong == [], "\n".join(map(str, wrong))


@pytest.mark.parametrize("script", [True, False], ids=["with-script", "without-script"])
@pytest.mark.parametrize("size", [(320, 568), (160, 284), (1280, 700)], ids=["320", "320-at-200", "1280"])
def test_EX_01_focus_is_never_under_the_bar_and_always_has_a_ring(browser, size, script):
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]}, java_script_enabled=script, reduced_motion="reduce"
    )
    page, wrong = context.new_page(), []
    for name in LONG if size[0] == 320 else LONG[:4]:
        Screens(page, "uk").open(name)
        met = [*stops(page, "Tab"), *stops(page, "Shift+Tab")]
        assert len({where["name"] for where in met}) >= 5, name
        for where in met:
            if where["covered"] or not where["inSight"] or not where["ring"]:
                wrong.append((name, where))
    context.close()
    assert wrong == [], "\n".join(map(str, wrong))


@pytest.mark.parametrize("locale", locales())
def test_EX_07_INV_09_close_is_the_second_stop_of_every_page_and_the_tab_tells_nothing(page, locale):
    on, (skip, whole, short), icons = Screens(page, locale), NAMED[locale], set()
    for name in NAMES:
        on.open(name)
        assert page.title() == {"uk": "Чутно", "en": "Chutno"}[locale], name
        icons.add(page.locator("link[rel=icon]").get_attribute("href"))
        at = "document.activeElement.textContent.trim()"
        if page.locator("[autofocus]").count():  # the box with a mistake has the focus: the first stop stands before it
            page.focus("body > .skip")
        else:
            page.keyboard.press("Tab")
        said = [page.evaluate(at)]
        page.keyboard.press("Tab")
        said.append(page.evaluate(at))
        assert said == [skip, whole], name
        button = page.locator(".button--close")
        assert (button.inner_text().strip(), button.get_attribute("aria-label")) == (short, whole), name
    assert len(icons) == 1 and icons.pop().startswith("data:image/svg+xml"), "one pebble, and no request for it"


@pytest.mark.parametrize("locale", locales())
def test_EX_07_the_second_stop_closes_the_page_with_enter(page, locale):
    Screens(page, locale).open("ask")
    for key in ("Tab", "Tab", "Enter"):
        page.keyboard.press(key)
    page.wait_for_url("**/x")
