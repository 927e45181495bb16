"""The audit, trainings and a reader's break in a real browser: light, dark, wide, narrow, with and without scripts."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import expect

from consultations.audit.actions import record
from consultations.models import Exposure, RoleHolding
from consultations.moderation.claiming import claim_next
from consultations.vault.rules import MODERATION
from consultations.vocabulary.states import Role
from tests.instruments import make_instrument
from tests.journeys.browsing import Visitor
from tests.moderation.writing import write_answer
from tests.people import hire
from tests.staff.test_in_the_browser import SIZES, look_at, seat
from tests.staff.test_new_screens_in_the_browser import EACH, signed_in

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
BEYOND = """all => all.filter(one => one.getBoundingClientRect().right > innerWidth)
    .map(one => one.outerHTML.slice(0, 120))"""
DID = ("words-viewed", "words-read-first", "words-handed-over", "confirmed a release", "vault-opened-moderation")


@pytest.fixture
def gita(transactional_db):
    """The data guardian."""
    return hire("Gita", Role.DATA_GUARDIAN)


@pytest.fixture
def done(circles, consultation, miro, nadia):
    """Nine days of work, and an alarm."""
    today = timezone.localdate()
    for day in reversed(range(9)):
        for person in (miro, nadia):
            for verb in DID:
                record(person, verb, today=today - timedelta(days=day), consultation=consultation, thing_id=day)
    record(miro, "read-rate-alarm", today=today)


def seen(page, live_server, locale: str, name: str) -> None:
    """What is on the screen now, wide and narrow."""
    for width, height in SIZES:
        page.set_viewport_size({"width": width, "height": height})
        Visitor(page, live_server.url, locale).look_around()
        # Wagtail's frame hides what is too wide instead of scrolling.
        assert page.locator(".staff *").evaluate_all(BEYOND) == [], f"{name} {width}"


@pytest.mark.parametrize(("locale", "scheme"), EACH)
def test_A11Y_the_audit(browser, live_server, done, gita, miro, locale, scheme):
    page = signed_in(browser.new_context(color_scheme=scheme), live_server, gita, locale)
    look_at(page, live_server, locale, reverse("wagtailadmin_home"), f"{reverse('audit')}?person={miro.pk}&since=x")
    page.goto(live_server.url + reverse("audit"))
    seen(page, live_server, locale, "audit")
    page.goto(live_server.url + reverse("audit") + "?seal=0000+0000+0000+0000")
    expect(page.locator("p[role=status]")).to_be_visible()
    seen(page, live_server, locale, "audit-seal")


def test_the_audit_works_without_javascript(browser, live_server, done, gita):
    context = browser.new_context(java_script_enabled=False, viewport={"width": 320, "height": 700})
    page = signed_in(context, live_server, gita, "en")
    page.goto(live_server.url + reverse("audit"))
    page.get_by_role("link", name="Earlier days").click()
    page.get_by_role("link", name="The newest days").click()
    page.get_by_role("button", name="I have looked at the alarms").click()
    expect(page.locator(".tag--late")).to_have_count(0)


@pytest.mark.parametrize(("locale", "scheme"), EACH)
def test_A11Y_trainings_of_those_who_read(browser, live_server, consultation, miro, alina, locale, scheme):
    RoleHolding.objects.filter(staff=miro).update(trained_on=timezone.localdate() - timedelta(days=400))
    page = signed_in(browser.new_context(color_scheme=scheme), live_server, miro, locale)
    page.goto(live_server.url + reverse("queues"))
    seen(page, live_server, locale, "training")
    page = signed_in(browser.new_context(color_scheme=scheme), live_server, alina, locale)
    person = reverse("person", kwargs={"person": miro.pk})
    look_at(page, live_server, locale, reverse("wagtailadmin_home"), reverse("people"), person)
    page.locator("input[name=trained_on]").first.fill(timezone.localdate().isoformat())
    page.locator("button[value=train]").click()
    expect(page.locator(".messages li")).to_have_count(1)
    seen(page, live_server, locale, "person-renewed")


@pytest.mark.parametrize(("locale", "scheme"), EACH)
def test_A11Y_a_reader_who_has_carried_a_lot(
    browser, live_server, circles, consultation, miro, locale, scheme, settings
):
    settings.READS_IN_TEN_MINUTES = 0
    write_answer(make_instrument(consultation))
    Exposure.objects.create(staff=miro, day=timezone.localdate(), read=26, heavy=3)
    page = seat(browser.new_context(color_scheme=scheme), live_server, miro, MODERATION, locale)
    reading = claim_next(consultation, miro, now=timezone.now())
    page.goto(live_server.url + reverse("first-reading", kwargs={"number": "101", "answer": reading.pk}))
    seen(page, live_server, locale, "slow")
    page.locator("form[action$='back/'] button").click()
    reading.refresh_from_db()
    assert reading.claimed_by is None
