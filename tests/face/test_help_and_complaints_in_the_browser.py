"""Help and the form for complaints on both faces in a real browser: every locale, narrow, with and without a script."""

import pytest
from django.core.cache import cache
from playwright.sync_api import expect

from consultations.management.beginning.help_lines import lay_help_lines
from consultations.management.beginning.tree import lay_tree
from consultations.models import Complaint
from consultations.vault.actions import make_circle
from consultations.vault.rules import SAFEGUARDING
from home.texts import locales
from tests.journeys.browsing import Visitor
from tests.journeys.conftest import lay_ground
from tests.people import PHRASE, TODAY

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
PHONE = {"width": 320, "height": 568}
FACES = [("/help/{}", "/complaint/{}"), ("/about/{}/help/", "/about/{}/complaint/")]
WORDS = "Сторінку важко читати."


@pytest.fixture
def house(sana):
    """Pages, lines of help, and a circle for which complaints are sealed."""
    cache.clear()
    lay_ground()
    lay_tree()
    lay_help_lines()
    make_circle(SAFEGUARDING, {sana: PHRASE}, today=TODAY)


def visit(browser, live_server, locale: str, **more) -> Visitor:
    context = browser.new_context(viewport=PHONE, **more)
    visitor = Visitor(context.new_page(), live_server.url, locale)
    if not more.get("java_script_enabled", True):
        visitor.mirror = browser.new_context(viewport=PHONE, bypass_csp=True).new_page()
    return visitor


# The colours of the dark say the same in every language.
@pytest.mark.parametrize(("locale", "scheme"), [*((each, "light") for each in locales()), ("uk", "dark")])
@pytest.mark.parametrize(("help_page", "form"), FACES)
def test_A11Y_help_and_the_form_in_every_state(browser, live_server, house, help_page, form, locale, scheme):
    visitor = visit(browser, live_server, locale, color_scheme=scheme)
    visitor.open(help_page.format(locale))
    visitor.open(form.format(locale))
    page = visitor.page
    page.locator("form.complain button[type=submit]").click()
    expect(page.locator("[role=alert]")).to_have_count(2)
    visitor.look_around()
    page.locator("label.choice").nth(3).click()
    page.locator("textarea[name=text]").fill(WORDS)
    page.locator("form.complain button[type=submit]").click()
    expect(page.locator("h1")).to_have_text(visitor.say("Thank you. We have it."))
    visitor.look_around()
    assert Complaint.objects.get().about == "text"
    assert page.context.cookies() == []


@pytest.mark.parametrize("locale", locales())
@pytest.mark.parametrize(("help_page", "form"), FACES)
def test_SG_09_a_complaint_and_help_without_javascript(browser, live_server, house, help_page, form, locale):
    visitor = visit(browser, live_server, locale, java_script_enabled=False)
    page = visitor.page
    visitor.open(help_page.format(locale))
    page.locator(f"a[href='{form.format(locale)}']").click()
    page.locator("label.choice").first.click()
    page.locator("textarea[name=text]").fill(WORDS)
    page.locator("form.complain button[type=submit]").click()
    expect(page.locator("h1")).to_have_text(visitor.say("Thank you. We have it."))
    page.reload()
    assert Complaint.objects.count() == 1
    assert page.context.cookies() == []


@pytest.mark.parametrize("locale", locales())
def test_over_the_questions_help_does_not_lead_away_from_what_was_not_sent(browser, live_server, house, locale):
    visitor = visit(browser, live_server, locale)
    visitor.open(f"/{locale}/")
    visitor.page.locator(".button--help").click()
    expect(visitor.page.locator(".routes")).to_be_visible()
    expect(visitor.page.locator(".help__tell")).to_be_hidden()
    visitor.open(f"/help/{locale}")
    expect(visitor.page.locator(".help__tell")).to_be_visible()


def test_the_characters_that_are_left_are_counted_as_one_writes(browser, live_server, house):
    page = visit(browser, live_server, "en").page
    page.goto(live_server.url + "/complaint/en")
    page.locator("textarea[name=text]").fill("ї" * 3990)
    expect(page.locator("[data-left]")).to_have_text("10")
    page.locator("textarea[name=text]").fill("ї" * 4001)
    expect(page.locator("[data-too-long]")).to_be_visible()
    assert len(page.locator("textarea[name=text]").input_value()) == 4001


def test_the_form_is_filled_in_with_the_keyboard_alone(browser, live_server, house):
    page = visit(browser, live_server, "en").page
    page.goto(live_server.url + "/about/en/complaint/")
    page.locator("input[name=about]").first.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    page.keyboard.type("Too long a sentence.")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Thank you. We have it.")).to_be_visible()
    assert Complaint.objects.get().about == "keepers"
