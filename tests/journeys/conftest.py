"""A house that has begun, with one open consultation that nobody has written words to yet."""

from random import Random
from types import SimpleNamespace

import pytest
from django.conf import settings
from django.core.management import call_command
from django.utils import timezone, translation
from wagtail.models import Collection, Locale, Page

from consultations.invitations.actions import issue_codes, make_cohort
from consultations.management.demonstration.answering import Given, give
from consultations.management.demonstration.ground import lay_decision, lay_partners
from consultations.management.demonstration.safety import lay_ways_out
from consultations.management.demonstration.scene import Scene, begin, open_it
from consultations.management.demonstration.staff import give_keys, hire_team
from consultations.questions.queries import live_instrument, questions_of
from tests.pages import SIX

ANSWERS = 36  # without words, through the same doors as in earnest


def lay_ground() -> None:
    """What Wagtail's migrations lay, and the emptying after each test with a real server takes away."""
    for code, _name in settings.LANGUAGES:
        Locale.objects.get_or_create(language_code=code)
    if not Page.objects.exists():
        Page.add_root(title="Root", slug="root", locale=Locale.objects.get(language_code=settings.LANGUAGE_CODE))
    if not Collection.objects.exists():
        Collection.add_root(name="Root")


@pytest.fixture
def house(transactional_db):
    """`begin`, the team, an open consultation with 36 answers, and unused codes."""
    lay_ground()
    today = timezone.localdate()
    with translation.override(settings.LANGUAGE_CODE):
        call_command("begin", verbosity=0)
        team = hire_team()
        scene = Scene(today, team, give_keys(team, today=today))
        lay_ways_out(today)
        decision, partners = lay_decision(today), lay_partners(today)
        consultation = begin(scene, SIX, decision)
        open_it(scene, consultation, SIX.DAYS)
        cohort = make_cohort(consultation)
        codes = issue_codes(cohort, partners[0], count=ANSWERS + 10, permission="attested", today=today).codes
        instrument, random = live_instrument(consultation), Random(7)  # noqa: S311 (invented answers)
        for code in codes[:ANSWERS]:
            give(instrument, Given(code=code, now=timezone.now()), random, keep_words=False)
    return SimpleNamespace(
        number=consultation.number, consultation=consultation, codes=codes[ANSWERS:], team=team,
        questions=questions_of(instrument), decision=decision, today=today,
    )  # fmt: skip


@pytest.fixture
def somebody(browser, live_server):
    """Makes a browser of one's own: `somebody(YoungPerson, locale, phone=True, script=False)`."""
    contexts = []

    def open_browser(kind, locale: str, *, phone: bool = False, **more):
        size = {"width": 320, "height": 640} if phone else {"width": 1280, "height": 900}
        context = browser.new_context(viewport=size, java_script_enabled=more.get("script", True))
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(15_000)
        visitor = kind(page, live_server.url, locale, **more)
        if not more.get("script", True):
            contexts.append(browser.new_context(viewport=size))
            visitor.mirror = contexts[-1].new_page()
        return visitor

    yield open_browser
    for context in contexts:
        context.close()
