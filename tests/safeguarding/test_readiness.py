"""SG-08, MOD-01: nothing opens before somebody would be there for a young person; each gap is a sentence."""

from datetime import time, timedelta

import pytest
from django.utils import timezone

from consultations.invitations.actions import issue_codes, make_cohort
from consultations.models import Concern, Partner, Referral, SafetyPlan, Shift
from consultations.safeguarding.readiness import hours_of, problems_of
from tests.on_duty import ready_for_words
from tests.people import TODAY, texts

pytestmark = pytest.mark.django_db


@pytest.fixture
def ready(consultation, miro, sana):
    consultation.opens_on = timezone.localdate()
    consultation.closes_on = timezone.localdate() + timedelta(days=40)
    consultation.save()
    ready_for_words(consultation, miro, sana)
    return consultation


def problem_after(consultation, change) -> str:
    """The one sentence that is said after this change."""
    assert problems_of(consultation, timezone.now()) == []
    change()
    (problem,) = problems_of(consultation, timezone.now())
    return problem


def test_with_everything_there_nothing_is_said(ready):
    assert problems_of(ready, timezone.now()) == []


def test_nobody_is_named(ready):
    assert "Ще не названо" in problem_after(ready, lambda: SafetyPlan.objects.all().delete())


@pytest.mark.parametrize("missing", [{"director": None}, {"lead_number": ""}, {"deputy": None}])
def test_a_name_or_a_number_is_missing(ready, missing):
    assert "немає телефону" in problem_after(ready, lambda: SafetyPlan.objects.update(**missing))


def test_the_roster_has_a_gap_in_the_hours_of_own_words(ready):
    soon = timezone.now() + timedelta(days=5)
    assert "прогалина" in problem_after(ready, lambda: Shift.objects.filter(duty="moderator").update(ends=soon))


def test_a_gap_outside_the_hours_or_after_the_last_day_is_none(ready):
    after = timezone.now() + timedelta(days=15)
    Shift.objects.update(ends=after)
    assert problems_of(ready, timezone.now()) == []


def test_the_hours_are_those_of_the_clock_on_the_wall(ready):
    SafetyPlan.objects.update(hours_from=time(9), hours_to=time(17))
    plan = SafetyPlan.objects.select_related("consultation").get()
    hours = hours_of(plan, timezone.localtime().replace(hour=8, minute=0))
    assert len(hours) == 14 and {(begins.hour, ends.hour) for begins, ends in hours} == {(9, 17)}


def test_a_focal_point_that_nobody_has_confirmed_for_a_month(ready):
    def hand_out_cards():
        partner = Partner.objects.create(
            names=texts("Поруч", "Beside"), safeguarding_policy="p", focal_point="A", deputy="B",
            expires_on=TODAY.replace(year=2030), confirmed_on=timezone.localdate() - timedelta(days=31),
        )  # fmt: skip
        issue_codes(make_cohort(ready), partner, count=20, permission="attested", today=TODAY)

    assert "Поруч" in problem_after(ready, hand_out_cards)
    Partner.objects.update(confirmed_on=timezone.localdate() - timedelta(days=30))
    assert problems_of(ready, timezone.now()) == []


def test_there_is_no_way_out_or_nobody_has_checked_one(ready):
    old = timezone.localdate() - timedelta(days=91)
    assert "90 днів" in problem_after(ready, lambda: Referral.objects.update(checked_on=old))
    Referral.objects.all().delete()
    assert len(problems_of(ready, timezone.now())) == 1


@pytest.mark.parametrize(
    "drill",
    [{"raised_at": timezone.now() - timedelta(days=91)}, {"taken_at": None}, {"taken_at": timezone.now()}],
    ids=["too long ago", "nobody was reached", "after the hour"],
)
def test_SG_08_there_was_no_drill_in_which_somebody_was_reached_within_the_hour(ready, drill):
    assert "навчання" in problem_after(ready, lambda: Concern.objects.update(**drill))
