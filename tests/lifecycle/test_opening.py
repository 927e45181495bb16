"""Opening: every room is asked, the questions freeze, the pages are stored."""

from datetime import date

import pytest

from consultations.lifecycle.actions import NotAllowed, arrange, begin_consultation, move
from consultations.lifecycle.readiness import reasons_against
from consultations.models import Circle, Entry, Instrument, RoleHolding, SafetyPlan
from consultations.questions.queries import live_instrument, pages_of
from consultations.vocabulary.labels import ROLES
from consultations.vocabulary.states import Risk, Role, Stage
from home.models import HelpRoute
from tests.pages import ALONE, give_everything, questions_for, write_questions
from tests.people import TODAY, hire

pytestmark = pytest.mark.django_db


@pytest.fixture
def ready(decision, written):
    return questions_for(decision, "105", written, state=Stage.PILOTED)


@pytest.fixture
def team(ready):
    return give_everything(ready)


def against(consultation) -> list[str]:
    return reasons_against(consultation, Stage.OPEN, today=TODAY)


def test_a_consultation_with_everything_opens_freezes_and_stores_its_pages(ready, team, settings):
    assert against(ready) == []
    move(ready, to=Stage.OPEN, by=team[Role.EDITOR], today=TODAY)
    ready.refresh_from_db()
    assert ready.state == Stage.OPEN
    assert live_instrument(ready).frozen_on == TODAY
    assert len(list(settings.PAGES_ROOT.rglob("*105*"))) > 0
    assert Entry.objects.filter(verb="consultation moved to open").count() == 1


def test_closing_takes_the_stored_pages_away(ready, team, settings):
    move(ready, to=Stage.OPEN, by=team[Role.EDITOR], today=TODAY)
    stored = [path for path in settings.PAGES_ROOT.rglob("*") if path.is_file() and "105" in str(path)]
    assert stored
    move(ready, to=Stage.CLOSED, by=team[Role.PUBLISHER], today=TODAY)
    assert not any(path.exists() for path in stored)


@pytest.mark.parametrize(
    "changes",
    [
        {"reviewed_on": None}, {"reviewed_on": date(2026, 12, 1)}, {"piloted_on": None}, {"commitment": None},
        {"opens_on": date(2026, 11, 25)}, {"closes_on": date(2026, 11, 23)}, {"risk_class": Risk.OCCUPIED},
        {"bands": []}, {"bands": ["6-9"]}, {"closes_on": date(2027, 3, 1)},
    ],
)  # fmt: skip
def test_INV_01_INV_06_nothing_opens_while_something_is_missing(ready, team, changes):
    for name, value in changes.items():
        setattr(ready, name, value)
    ready.save()
    assert against(ready)
    with pytest.raises(NotAllowed) as refused:
        move(ready, to=Stage.OPEN, by=team[Role.EDITOR], today=TODAY)
    assert refused.value.reasons
    assert not Instrument.objects.exists()


@pytest.mark.parametrize(
    "role", [Role.MODERATOR, Role.SECOND_READER, Role.SAFEGUARDING_LEAD, Role.ANALYST, Role.PUBLISHER, Role.OFFICIAL]
)
def test_MOD_01_nothing_opens_without_the_people_who_carry_it(ready, team, role):
    RoleHolding.objects.filter(role=role).delete()
    missing = [reason for reason in against(ready) if str(ROLES[role]) in reason]
    assert len(missing) == 1


def test_somebody_who_has_left_carries_nothing(ready, team):
    lead = team[Role.SAFEGUARDING_LEAD]
    lead.is_active = False
    lead.save()
    assert len(against(ready)) == 3, "the role, the name in the plan, and the roster"


def test_nothing_opens_without_a_vault_or_without_help(ready, team):
    Circle.objects.filter(pk="safeguarding").delete()
    HelpRoute.objects.all().delete()
    assert len(against(ready)) == 2


def test_INV_03_high_risk_is_refused_on_one_host_where_it_is_real(ready, team, settings):
    ready.risk_class = Risk.HIGH
    ready.save()
    assert against(ready) == []
    settings.DEMONSTRATION = False
    assert len(against(ready)) == 1
    with pytest.raises(NotAllowed):
        move(ready, to=Stage.OPEN, by=team[Role.EDITOR], today=TODAY)
    settings.PUBLIC_HOST = "public.example.org"
    assert against(ready) == []
    assert move(ready, to=Stage.OPEN, by=team[Role.EDITOR], today=TODAY).state == Stage.OPEN


def test_MOD_01_words_or_no_words_somebody_answers_for_safety_before_anything_opens(ready, team):
    SafetyPlan.objects.all().delete()
    assert [reason for reason in against(ready) if "безпеку" in reason] and len(against(ready)) == 1


def test_a_page_in_one_language_only_opens_nothing(decision):
    alone = questions_for(decision, "105", write_questions(ALONE, translated=False), state=Stage.PILOTED)
    give_everything(alone)
    assert len(against(alone)) == 1


def test_only_its_editor_its_publisher_or_an_administrator_moves_it(ready, team, zed):
    for role in (Role.MODERATOR, Role.OFFICIAL, Role.ANALYST, Role.SAFEGUARDING_LEAD, Role.SECOND_READER):
        with pytest.raises(NotAllowed):
            move(ready, to=Stage.OPEN, by=team[role], today=TODAY)
    with pytest.raises(NotAllowed):
        move(ready, to=Stage.OPEN, by=zed, today=TODAY)
    move(ready, to=Stage.OPEN, by=hire("Alina", Role.ADMINISTRATOR), today=TODAY)


def test_once_open_the_arrangements_stay_as_they_are(ready, team):
    move(ready, to=Stage.OPEN, by=team[Role.EDITOR], today=TODAY)
    with pytest.raises(NotAllowed):
        arrange(ready, {"closes_on": date(2026, 12, 31)}, by=team[Role.EDITOR], today=TODAY)


def test_an_editor_attaches_a_page_and_becomes_its_editor(decision, petra, written):
    given = {
        "number": "106", "decision": decision, "commitment": None, "bands": ["13-15"],
        "opens_on": date(2026, 12, 1), "closes_on": date(2026, 12, 20),
    }  # fmt: skip
    begun = begin_consultation(written, given, by=petra, today=TODAY)
    assert begun.state == Stage.DRAFT and begun.key == written.translation_key
    assert set(pages_of(begun)) == {"uk", "en"}
    assert RoleHolding.objects.filter(staff=petra, role=Role.EDITOR, consultation=begun).exists()


def test_nobody_else_begins_a_consultation(decision, miro, written):
    with pytest.raises(NotAllowed):
        begin_consultation(written, {"number": "106", "decision": decision}, by=miro, today=TODAY)
