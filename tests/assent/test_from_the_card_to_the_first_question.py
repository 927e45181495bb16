"""In a browser of 320 px: from the card to the first question, by age, with and without a script, by keys alone."""

import pytest
from playwright.sync_api import expect

from home.texts import locales
from tests.assent.conftest import AGES
from tests.close.keys import Keys
from tests.journeys.young_person import YoungPerson

pytestmark = pytest.mark.browser
STAGES = {"6-9": 3, "10-12": 4, "13-15": 4}
TYPED = "Тихе місце."


@pytest.mark.parametrize("script", [True, False], ids=["with-script", "without-script"])
@pytest.mark.parametrize("band", AGES)
@pytest.mark.parametrize("locale", locales())
def test_INF_01_X_01_from_the_card_to_the_first_question(for_three_ages, somebody, locale, band, script):
    """axe looks at every screen (Visitor.look_around), and nothing scrolls sideways."""
    young = somebody(YoungPerson, locale, script=script)
    young.enter(for_three_ages[0], "101")
    young.read_what_this_is(band)
    assert young.page.url == f"{young.address}/ask/101/{locale}/{band}"
    assert young.page.locator("[name=counted]:checked, [name=own-words]:checked").count() == 0
    boxes = [each.bounding_box() for each in young.page.locator("label:has([name=counted])").all()]
    assert len({(round(box["width"]), round(box["height"])) for box in boxes}) == 1, "no is as large as yes"


@pytest.mark.parametrize("script", [True, False], ids=["with-script", "without-script"])
def test_INF_05_not_sure_shows_a_kind_end_with_close_and_help(for_three_ages, somebody, script):
    young = somebody(YoungPerson, "en", script=script)
    young.open("/what/101/en/13-15")
    asked = []
    young.page.on("request", lambda request: asked.append(request.url))
    assert not young.page.locator("#better").is_visible()
    young.press("Not sure", role="link", stays=True)
    better = young.page.locator("#better")
    expect(better).to_be_in_viewport()
    assert "Nothing was saved." in better.inner_text()
    assert better.locator("a[href='/x']").is_visible() and better.locator("a[href='/help/en']").is_visible()
    assert asked == [], "the server hears nothing of it"


@pytest.mark.parametrize("locale", locales())
def test_X_01_from_the_age_to_the_first_question_with_a_keyboard_only(for_three_ages, somebody, locale):
    young = somebody(YoungPerson, locale, script=True)
    keys, page = Keys(young.page, script=True), young.page
    page.goto(f"{young.address}/what/101/{locale}")
    keys.go_to("a[href$='/10-12']").enter("[data-stage]")
    keys.go_to("[data-stage]:not([hidden]) summary").press("Enter")
    expect(page.locator("details[open] [data-read]").first).to_be_visible()
    keys.go_to("a[href='#who']", "Shift+Tab").press("Enter")
    for _screen in range(STAGES["10-12"] - 2):
        assert keys.is_at_the_top()
        keys.go_to(".steps [data-next]").press("Enter")
    keys.go_to("a[href^='/ask/']").enter("[name=counted]")
    keys.go_to("[name=counted]").press("Space")
    assert page.is_checked("[name=counted][value=yes]")


def test_INF_07_the_page_for_adults_lies_over_what_this_is_and_leads_back(for_three_ages, somebody):
    young = somebody(YoungPerson, "en", script=True)
    young.open("/what/101/en/6-9")
    young.press("Yes", role="link", stays=True)
    young.press("Next", stays=True)
    young.page.click("[data-stage]:visible summary")
    young.press("For parents and people who lead a group", role="link", stays=True)
    expect(young.page.locator(".adults")).to_be_visible()
    young.look_around()
    young.press("Back", stays=True)
    expect(young.page.locator("[data-stage]:visible h2")).to_have_text("We don't know who you are")


def test_the_sentence_fills_the_screen_over_the_questions_and_nothing_typed_is_lost(for_three_ages, somebody):
    """Help, then the sentence, then twice back; also where the network has gone meanwhile."""
    young = somebody(YoungPerson, "uk", script=True)
    young.open("/ask/101/uk/13-15")
    page = young.page
    page.wait_for_load_state("networkidle")  # Help and the sentence are fetched beforehand
    page.evaluate("text => { document.querySelector('textarea').value = text }", TYPED)
    page.context.set_offline(True)
    page.click(".button--help")
    page.click("a.show__card")
    expect(page.locator(".held-up h1")).to_be_visible()
    assert page.locator(".held-up h1").bounding_box()["height"] > 200
    page.click("[data-back-here]:visible button")
    expect(page.locator(".help")).to_be_visible()
    page.click(".button--help")
    page.click("[data-back-here]:visible button")
    assert page.input_value("textarea") == TYPED
    assert page.url == f"{young.address}/ask/101/uk/13-15"


def test_the_sentence_is_a_page_of_its_own_without_a_script(for_three_ages, somebody):
    young = somebody(YoungPerson, "en", script=False)
    young.open("/help/en")
    young.press("I need help now. Please stay with me.", role="link")
    assert young.page.url == f"{young.address}/help/en/show"
    assert young.page.locator(".held-up__too[lang=uk]").is_visible()
    assert young.page.locator(".button--close").is_visible()
    young.press("Back", role="link")
    assert young.page.url == f"{young.address}/help/en"
