"""The desk of every role, complaints, numbers and routes to help in a real browser: light, dark, wide, narrow."""

import pytest
from django.conf import settings
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import expect

from consultations.management.beginning.help_lines import lay_help_lines
from consultations.management.beginning.permissions import lay_permissions
from consultations.models import Complaint
from consultations.safeguarding.actions import Case, raise_concern
from consultations.safeguarding.complaints import receive_complaint
from consultations.vault.rules import SAFEGUARDING
from tests.instruments import make_instrument
from tests.journeys.browsing import Visitor
from tests.journeys.conftest import lay_ground
from tests.moderation.writing import write_answer
from tests.people import TODAY
from tests.staff.test_in_the_browser import LOCALES, look_at, seat

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
EACH = [("uk", "light"), ("en", "dark")]  # each language and each scheme once: words and colours do not meet
DESKS = ("petra", "miro", "nadia", "sana", "ada", "mr_okoro", "alina")


@pytest.fixture
def work(transactional_db, circles, consultation, miro, petra, alina):
    """Something waits for almost everybody."""
    lay_ground()
    lay_help_lines()
    lay_permissions()
    petra.groups.add(Group.objects.get(name="Editors"))
    write_answer(make_instrument(consultation), flag="distress")
    raise_concern(consultation, miro, Case("abuse", "now", "13-15", [("?", "Слова.")]), now=timezone.now())
    receive_complaint("text", "Задовге речення. " * 40, today=TODAY)
    return consultation


def signed_in(context, live_server, person, locale: str):
    """This person's browser, in their language."""
    person.language = locale
    person.save()
    client = Client()
    client.force_login(person)
    cookie = {"name": settings.SESSION_COOKIE_NAME, "value": client.cookies[settings.SESSION_COOKIE_NAME].value}
    context.add_cookies([cookie | {"url": live_server.url}])
    return context.new_page()


@pytest.mark.parametrize(("locale", "scheme"), EACH)
def test_A11Y_the_desk_of_everybody(request, browser, live_server, work, locale, scheme):
    for who in DESKS:
        context = browser.new_context(color_scheme=scheme)
        page = signed_in(context, live_server, request.getfixturevalue(who), locale)
        look_at(page, live_server, locale, reverse("wagtailadmin_home"))
        context.close()


def test_the_desk_works_without_javascript(browser, live_server, work, sana):
    context = browser.new_context(java_script_enabled=False, viewport={"width": 320, "height": 700})
    page = signed_in(context, live_server, sana, "uk")
    page.goto(live_server.url + reverse("wagtailadmin_home"))
    page.get_by_role("link", name="Скарги").click()
    assert page.url.endswith(reverse("complaints"))


@pytest.mark.parametrize(("locale", "scheme"), EACH)
def test_A11Y_complaints(browser, live_server, work, sana, locale, scheme):
    page = seat(browser.new_context(color_scheme=scheme), live_server, sana, SAFEGUARDING, locale)
    card = reverse("complaint", kwargs={"complaint": Complaint.objects.get().pk})
    look_at(page, live_server, locale, reverse("complaints"), card)
    page.locator("button[value=take]").click()
    Visitor(page, live_server.url, locale).look_around()
    page.locator("button[value=close]").click()
    assert Complaint.objects.get().state == "closed"
    look_at(page, live_server, locale, card, reverse("complaints"), reverse("concerns"))


@pytest.mark.parametrize("locale", LOCALES)
def test_A11Y_the_index_of_the_numbers(context, live_server, work, ada, locale):
    page = signed_in(context, live_server, ada, locale)
    look_at(page, live_server, locale, reverse("analyses"), reverse("analysis", kwargs={"number": "101"}))


@pytest.mark.parametrize(("locale", "scheme"), EACH)
def test_A11Y_the_routes_to_help(browser, live_server, work, petra, locale, scheme):
    page = signed_in(browser.new_context(color_scheme=scheme), live_server, petra, locale)
    look_at(page, live_server, locale, reverse("help-routes:index"))
    page.locator("form[action$='/checked/'] button").first.click()
    expect(page.locator(".tag--done")).to_have_count(1)
    # Wagtail's frame hides what is too wide instead of scrolling, so our own cards are measured as well.
    beyond = "all => all.filter(one => one.getBoundingClientRect().right > innerWidth).length"
    assert page.locator(".staff *").evaluate_all(beyond) == 0
    expect(page.locator(".messages li")).to_have_count(1)
