"""The whole demonstration on a server of its own, built once for a module: every page has something to show."""

from dataclasses import dataclass, field
from urllib.parse import urlsplit

import pytest
from django.conf import settings
from django.core.management import call_command
from django.test import Client, override_settings
from django.utils import timezone, translation
from pytest_django.live_server_helper import LiveServer
from wagtail.models import Page

from consultations.management.demonstration.seeding import seed
from consultations.management.demonstration.staff import DOMAIN, HOLDERS, PHRASE, TEAM
from consultations.vault.actions import open_vault
from consultations.vault.cookies import cookie_name
from consultations.vault.queries import may_open
from home.models import StaffMember
from home.texts import locales
from tests.journeys.conftest import lay_ground

ANSWERS = 40
PARTS = [*TEAM, "administrator"]


@dataclass
class WholeSite:
    """Where it listens, and the cookies of everybody who works there."""

    address: str
    cookies: dict[str, dict[str, str]] = field(default_factory=dict)
    pages: dict[str, list[str]] = field(default_factory=dict)  # of each locale, also those that no link leads to

    def seat(self, context, part: str):
        """This person's browser: signed in, their vault open."""
        given = self.cookies[part].items()
        context.add_cookies([{"name": name, "value": value, "url": self.address} for name, value in given])
        return context.new_page()


def sign_in(part: str) -> dict[str, str]:
    """The cookies of a member of the team, in the first language of the house."""
    person = StaffMember.objects.get(email=f"{part}@{DOMAIN}")
    client = Client()
    client.force_login(person)
    cookies = {settings.SESSION_COOKIE_NAME: client.cookies[settings.SESSION_COOKIE_NAME].value}
    for circle in HOLDERS:
        if may_open(person, circle):
            cookies[cookie_name(circle)] = open_vault(person, circle, PHRASE, now=timezone.now())
    return cookies


def pages_in(locale: str) -> list[str]:
    """The address of every page that is published in this language."""
    pages = Page.objects.live().filter(locale__language_code=locale, depth__gt=1)
    return [urlsplit(page.get_url()).path for page in pages]


@pytest.fixture
def _django_db_helper():
    """What pytest-django does around a test, emptying every table after it, is done once for all: by `whole_site`."""


@pytest.fixture(scope="module")
def whole_site(django_db_setup, django_db_blocker, tmp_path_factory):
    """`begin` and the demonstration; emptied again when the module is over."""
    folder = tmp_path_factory.mktemp("whole-site")
    with django_db_blocker.unblock(), override_settings(VAR=folder, PAGES_ROOT=folder / "pages"):
        lay_ground()
        call_command("begin", verbosity=0)
        with translation.override(settings.LANGUAGE_CODE):
            seed(today=timezone.localdate(), answers=ANSWERS)
        server = LiveServer("127.0.0.1")
        yield WholeSite(str(server), {part: sign_in(part) for part in PARTS}, {one: pages_in(one) for one in locales()})
        server.stop()
        call_command("flush", verbosity=0, interactive=False)
