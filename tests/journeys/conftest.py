"""A house that has begun, with one open consultation that nobody has written words to yet."""

from random import Random
from types import SimpleNamespace

import pytest
from django.core.management import call_command
from django.utils import timezone, translation

from consultations.invitations.actions import issue_codes, make_cohort
from consultations.management.demonstration import asked_101
from consultations.management.demonstration.answering import Given, give
from consultations.management.demonstration.ground import lay_decision, lay_partners
from consultations.management.demonstration.scene import Scene, begin, open_it
from consultations.management.demonstration.staff import give_keys, hire_team
from consultations.questions.queries import live_instrument, questions_of

ANSWERS = 36  # without words, through the same doors as in earnest


@pytest.fixture
def house(transactional_db, settings):
    """`begin`, the team, an open consultation with 36 answers, and unused codes."""
    today = timezone.localdate()
    with translation.override(settings.LANGUAGE_CODE):
        call_command("begin", verbosity=0)
        team = hire_team()
        scene = Scene(today, team, give_keys(team, today=today))
        decision, partners = lay_decision(today), lay_partners(today)
        consultation = begin(scene, asked_101, decision)
        open_it(scene, consultation, asked_101.DAYS)
        cohort = make_cohort(consultation)
        codes = issue_codes(cohort, partners[0], count=ANSWERS + 10, permission="attested", today=today)
        instrument, random = live_instrument(consultation), Random(7)
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
        return kind(page, live_server.url, locale, **more)

    yield open_browser
    for context in contexts:
        context.close()
