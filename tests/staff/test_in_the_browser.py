"""Our screens in a real browser: every locale, wide and narrow, with and without JavaScript."""

from datetime import timedelta

import pytest
from django.conf import settings
from django.core.cache import cache
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from consultations.models import Concern, Reading, Theme, Voice
from consultations.moderation.claiming import claim_next
from consultations.safeguarding.actions import Case, raise_concern
from consultations.safeguarding.roster import plan_shift
from consultations.vault.actions import make_circle, open_vault
from consultations.vault.cookies import cookie_name
from consultations.vault.rules import MODERATION, SAFEGUARDING
from consultations.vocabulary.states import Role
from tests.instruments import make_instrument
from tests.journeys.browsing import Visitor
from tests.moderation.writing import write_answer
from tests.people import PHRASE, TODAY, texts

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
LOCALES = [code for code, _name in settings.LANGUAGES]
SIZES = [(1280, 900), (320, 700)]
LONG = "Мене звати Олена, мій номер +380 67 123 45 67. " + "Хочу, щоб у школі був тихий куточок. " * 12


@pytest.fixture
def desk(miro, nadia, sana, consultation):
    """A consultation with words that wait, one of them marked, and a concern."""
    cache.clear()
    make_circle(MODERATION, {miro: PHRASE, nadia: PHRASE}, today=TODAY)
    make_circle(SAFEGUARDING, {sana: PHRASE}, today=TODAY)
    Theme.objects.create(consultation=consultation, names=texts("Тихе місце", "A quiet place"))
    now = timezone.now()
    for person, duty in ((miro, Role.MODERATOR), (sana, Role.SAFEGUARDING_LEAD)):
        plan_shift(consultation, person, duty, now - timedelta(hours=1), now + timedelta(hours=1))
    instrument = make_instrument(consultation)
    write_answer(instrument, (LONG, "Ще одне."), flag="distress")
    raise_concern(consultation, miro, Case("abuse", "today", "13-15", [("Що змінити?", LONG)]), now=now)
    return consultation


def seat(context, live_server, person, circle: str, locale: str):
    """This person's browser: signed in, the vault open, in their language."""
    person.language = locale
    person.save()
    client = Client()
    client.force_login(person)
    secret = open_vault(person, circle, PHRASE, now=timezone.now())
    session = client.cookies[settings.SESSION_COOKIE_NAME].value
    names = {settings.SESSION_COOKIE_NAME: session, cookie_name(circle): secret}
    context.add_cookies([{"name": name, "value": value, "url": live_server.url} for name, value in names.items()])
    return context.new_page()


def look_at(page, live_server, locale: str, *addresses: str) -> None:
    """Each screen, wide and narrow: axe, language, no sideways scroll, nobody else asked."""
    visitor = Visitor(page, live_server.url, locale)
    for width, height in SIZES:
        page.set_viewport_size({"width": width, "height": height})
        for address in addresses:
            visitor.open(address)


@pytest.mark.parametrize("locale", LOCALES)
def test_A11Y_a_moderator_s_screens(context, live_server, desk, miro, locale):
    page = seat(context, live_server, miro, MODERATION, locale)
    reading = claim_next(desk, miro, now=timezone.now())
    first = reverse("first-reading", kwargs={"number": "101", "answer": reading.pk})
    look_at(
        page, live_server, locale, reverse("wagtailadmin_home"), reverse("queues"),
        reverse("queue", kwargs={"number": "101"}), reverse("vault"), first,
    )  # fmt: skip
    page.locator("details.veil summary").first.click()
    page.get_by_role("group").locator("button[value=pass]").click()
    Visitor(page, live_server.url, locale).look_around()
    assert page.locator(".trouble").count() > 0


@pytest.mark.parametrize("locale", LOCALES)
def test_A11Y_a_safeguarding_lead_s_screens(context, live_server, desk, sana, locale):
    page = seat(context, live_server, sana, SAFEGUARDING, locale)
    card = reverse("concern", kwargs={"concern": Concern.objects.get().pk})
    look_at(page, live_server, locale, reverse("concerns"), card)


@pytest.mark.parametrize("locale", LOCALES)
def test_A11Y_the_door_and_the_account(context, live_server, desk, miro, locale):
    page = context.new_page()
    look_at(page, live_server, locale, f"{reverse('account_login')}?lang={locale}")
    page = seat(context, live_server, miro, MODERATION, locale)
    look_at(
        page, live_server, locale, reverse("mfa_index"), reverse("account_change_password"), reverse("account_logout"),
        reverse("account_reauthenticate"),
    )  # fmt: skip


def test_words_travel_through_both_screens_without_javascript(browser, live_server, desk, miro, nadia):
    plain = {"java_script_enabled": False, "viewport": {"width": 320, "height": 700}}
    page = seat(browser.new_context(**plain), live_server, miro, MODERATION, "uk")
    page.goto(live_server.url + reverse("queue", kwargs={"number": "101"}))
    page.locator("form[action$='next/'] button").click()
    for box in page.locator("input[type=radio][value=pass]").all():
        box.check(force=True)
    for box in page.locator("textarea[name$='-text-en']").all():
        box.fill("A quiet corner.")
    page.locator(".decide button[value=pass]").click()
    assert Reading.objects.get().state == "first-read"
    page = seat(browser.new_context(**plain), live_server, nadia, MODERATION, "uk")
    page.goto(live_server.url + reverse("queue", kwargs={"number": "101"}))
    page.locator("form[action$='next/'] button").click()
    assert "A quiet corner." in page.content()
    page.locator("button[value=agree]").click()
    assert Voice.objects.count() == 2
    assert not any("Олена" in text for voice in Voice.objects.all() for text in voice.texts.values())


@pytest.mark.parametrize("locale", LOCALES)
def test_A11Y_the_second_reader_s_screen(context, browser, live_server, desk, miro, nadia, locale):
    first = seat(browser.new_context(java_script_enabled=False), live_server, miro, MODERATION, locale)
    first.goto(live_server.url + reverse("queue", kwargs={"number": "101"}))
    first.locator("form[action$='next/'] button").click()
    first.locator(".decide button[value=unsure]").click()
    page = seat(context, live_server, nadia, MODERATION, locale)
    reading = claim_next(desk, nadia, now=timezone.now())
    look_at(page, live_server, locale, reverse("second-reading", kwargs={"number": "101", "answer": reading.pk}))
