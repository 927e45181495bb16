"""X-01 on every page of a young person, with something in it: mistakes, answers shown back, six words, errors."""

import pytest

from consultations.management.demonstration.pictures_101 import draw
from consultations.vocabulary.questions import Kind
from home.texts import locales
from tests.barriers import EVERYTHING, WHAT_CHANGES
from tests.close.screens import NAMES, SITE, Screens
from tests.everywhere.looking import FACTS, PHONE, TWICE, Looker

pytestmark = pytest.mark.browser
LOADED = "one => one.decode().then(() => one.naturalWidth)"


@pytest.mark.parametrize("locale", locales())
def test_X_01_every_page_of_a_young_person_is_open_to_everybody(page, locale):
    on, looker = Screens(page, locale), Looker(page, SITE)
    for name in NAMES:
        on.open(name)
        looker.axe(looker.shown_as(PHONE, "light"), EVERYTHING)
        looker.facts(locale)
        looker.axe(looker.shown_as(TWICE, "dark"), WHAT_CHANGES)
        looker.facts(locale)
    assert looker.wrong == [], looker.report()


@pytest.mark.parametrize("locale", locales())
def test_X_01_all_steps_stand_open_without_javascript(browser, page, locale):
    """With a script one step is shown at a time; here all of them are looked at together."""
    context = browser.new_context(java_script_enabled=False)
    plain, looker = context.new_page(), Looker(page, SITE)
    on, mirror = Screens(plain, locale), Screens(page, locale)
    for name in ("what", "what-10", "what-6", "ask"):
        on.open(name)
        mirror.open("404")
        page.set_content(plain.content().replace("<script", "<template").replace("</script>", "</template>"))
        looker.axe(looker.shown_as(PHONE, "light"), EVERYTHING)
        looker.axe(looker.shown_as(PHONE, "dark"), WHAT_CHANGES)
        looker.facts(locale)
    context.close()
    assert looker.wrong == [], looker.report()


@pytest.mark.parametrize("locale", locales())
def test_X_01_every_step_of_every_kind_fits_a_small_phone(page, locale):
    """With a script one step is seen at a time, so each has its turn; the pictures are really there."""
    on, seen = Screens(page, locale), []
    page.route("**/media/**", lambda route: route.fulfill(body=draw("library"), content_type="image/png"))
    page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    for name in ("ask", "ask-kinds"):
        stages = on.open(name).locator("[data-stage]")
        for place in range(stages.count()):
            page.evaluate("place => document.querySelectorAll('[data-stage]').forEach((one, at) => "
                          "{ one.hidden = at !== place })", place)  # fmt: skip
            assert page.evaluate(FACTS)["wide"] <= 0, (name, stages.nth(place).inner_text())
            seen.append(stages.nth(place).get_attribute("data-kind"))
            if seen[-1] == Kind.PICTURES:
                assert stages.nth(place).locator("img").first.evaluate(LOADED) == 480
    assert set(Kind) <= set(seen)
