"""X-01 on every page of a young person, with something in it: mistakes, answers shown back, six words, errors."""

import pytest

from home.texts import locales
from tests.barriers import EVERYTHING, WHAT_CHANGES
from tests.close.screens import NAMES, SITE, Screens
from tests.everywhere.looking import PHONE, TWICE, Looker

pytestmark = pytest.mark.browser


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
