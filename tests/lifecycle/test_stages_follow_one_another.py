"""The order of stages: nothing can be skipped, nothing goes back."""

from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as some

from consultations.lifecycle import rules
from consultations.lifecycle.actions import NotAllowed, move
from consultations.lifecycle.readiness import CONDITIONS, reasons_against
from consultations.models import Entry, Instrument
from consultations.vocabulary.states import Risk, Role, Stage
from tests.people import TODAY

STAGES = list(Stage)


@pytest.mark.parametrize(("now", "to"), product(Stage, Stage))
def test_INV_01_only_the_very_next_stage_may_follow(now, to):
    assert rules.may_follow(now, to) == (STAGES.index(to) == STAGES.index(now) + 1)


def test_there_is_a_condition_for_every_stage_but_the_first_and_nothing_follows_the_last():
    assert set(CONDITIONS) == set(Stage) - {Stage.DRAFT}
    assert rules.next_stage(Stage.ARCHIVED) is None


@pytest.mark.django_db
@pytest.mark.parametrize("now", Stage)
def test_no_action_skips_a_stage_whoever_asks(consultation, petra, now):
    consultation.state = now
    consultation.save()
    for to in Stage:
        if not rules.may_follow(now, to):
            with pytest.raises(NotAllowed):
                move(consultation, to=to, by=petra, today=TODAY)
    consultation.refresh_from_db()
    assert consultation.state == now
    assert not Instrument.objects.exists() and not Entry.objects.exists()


@pytest.mark.django_db
@pytest.mark.parametrize("to", sorted(set(Stage) - {Stage.DRAFT, Stage.CLOSED}))
def test_a_bare_consultation_reaches_no_stage_without_its_condition(consultation, to):
    consultation.state = STAGES[STAGES.index(to) - 1]
    assert reasons_against(consultation, to, today=TODAY)


@given(some.sampled_from(list(Risk)), some.booleans(), some.booleans())
def test_INV_03_the_occupied_never_open_online_and_high_risk_needs_a_host_of_its_own(risk, one_host, demonstration):
    allowed = rules.may_open_online(risk, one_host=one_host, demonstration=demonstration)
    if risk == Risk.OCCUPIED:
        assert not allowed
    if risk == Risk.HIGH and one_host and not demonstration:
        assert not allowed
    if risk in (Risk.LOW, Risk.MEDIUM):
        assert allowed


@given(some.dates(), some.integers(-400, 400), some.integers(-400, 400))
def test_a_consultation_opens_only_on_one_of_its_own_days(opens, length, away):
    today = opens + timedelta(days=away) if date.min.year + 2 < opens.year < date.max.year - 2 else opens
    closes = opens + timedelta(days=length) if date.min.year + 2 < opens.year < date.max.year - 2 else opens
    assert rules.dates_fit(opens, closes, today) == (opens <= today <= closes and opens < closes)


def test_TEL_05_nothing_is_archived_before_a_year_has_shown_what_was_done():
    due = date(2026, 1, 1)
    assert not rules.may_be_archived_on(due, due + timedelta(days=364))
    assert rules.may_be_archived_on(due, due + timedelta(days=365))


def test_an_open_consultation_needs_readers_only_where_people_write():
    held = {role.value for role in rules.TEAM}
    assert rules.missing_roles(held, words=False) == []
    assert rules.missing_roles(held, words=True) == [Role.SECOND_READER]
