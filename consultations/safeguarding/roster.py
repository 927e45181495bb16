"""The roster: who is on duty when, who answers for safety, and own words closed by hand."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db import transaction

from consultations.audit.actions import record
from consultations.roles.queries import holds
from consultations.safeguarding.models import SafetyPlan, Shift
from consultations.safeguarding.rules import DUTIES, LONGEST_SHIFT
from consultations.safeguarding.words_hours import write_after_this
from consultations.vocabulary.states import Role


class NotPossible(Exception):
    """This cannot be planned so; the reason is a word of `labels.ROSTER_TROUBLES`."""

    def __init__(self, reason: str):
        self.reason = reason
        super().__init__(reason)


@dataclass(frozen=True)
class Planned:
    """One person on one duty, in one or several stretches of time (begins, ends); where they are called meanwhile."""

    staff: object
    duty: str
    stretches: list[tuple[datetime, datetime]]
    number: str = ""


def plan_shift(consultation, staff, duty: str, begins: datetime, ends: datetime) -> Shift:
    """Put somebody on the roster."""
    return Shift.objects.create(consultation=consultation, staff=staff, duty=duty, begins=begins, ends=ends)


@transaction.atomic
def plan_shifts(consultation, planned: Planned, *, by, today: date) -> int:
    """The same person on the same duty in each of these stretches; gives how many. Raises NotPossible."""
    if planned.duty not in DUTIES or not holds(planned.staff, Role(planned.duty), consultation=consultation):
        raise NotPossible("role")
    if any(not timedelta(0) < ends - begins <= LONGEST_SHIFT for begins, ends in planned.stretches):
        raise NotPossible("times")
    rows = [
        Shift(
            consultation=consultation, staff=planned.staff, duty=planned.duty, begins=begins, ends=ends,
            number=planned.number,
        )
        for begins, ends in planned.stretches
    ]  # fmt: skip
    Shift.objects.bulk_create(rows)
    write_after_this(consultation)
    record(by, "roster-changed", today=today, consultation=consultation, thing_id=consultation.pk)
    return len(rows)


@transaction.atomic
def take_off(shift: Shift, *, by, now: datetime) -> None:
    """This shift is not worked; one that runs ends now."""
    if shift.begins < now:
        Shift.objects.filter(pk=shift.pk).update(ends=now)
    else:
        shift.delete()
    write_after_this(shift.consultation)
    record(by, "roster-changed", today=now.date(), consultation=shift.consultation, thing_id=shift.consultation_id)


def leave_roster(staff, *, now: datetime) -> None:
    """Take somebody off every shift that is not over yet."""
    Shift.objects.filter(staff=staff, ends__gt=now).delete()


@transaction.atomic
def hand_over(shift: Shift, to, *, now: datetime) -> Shift:
    """The rest of this shift is worked by `to`, who is named for it. Raises NotPossible without the role."""
    if not holds(to, Role(shift.duty), consultation=shift.consultation) or to.pk == shift.staff_id:
        raise NotPossible("role")
    rest = plan_shift(shift.consultation, to, shift.duty, now, shift.ends)
    shift.ends, shift.handed_to = now, to
    shift.save(update_fields=["ends", "handed_to"])
    record(shift.staff, "shift-handed-over", today=now.date(), consultation=shift.consultation, thing_id=rest.pk)
    return rest


@transaction.atomic
def write_plan(consultation, values: dict, *, by, today: date) -> SafetyPlan:
    """Who answers for safety, their numbers, and the hours. Raises NotPossible where lead and deputy are one person."""
    if values.get("lead") and values.get("lead") in (values.get("deputy"), values.get("director")):
        raise NotPossible("same")
    plan, _new = SafetyPlan.objects.update_or_create(consultation=consultation, defaults=values)
    write_after_this(consultation)
    record(by, "roster-changed", today=today, consultation=consultation, thing_id=consultation.pk)
    return plan


@transaction.atomic
def close_own_words(consultation, *, by, today: date, closed: bool = True) -> None:
    """Close own words by hand, or open them again; choices stay open."""
    SafetyPlan.objects.update_or_create(consultation=consultation, defaults={"words_closed": closed})
    write_after_this(consultation)
    verb = "own-words-closed" if closed else "own-words-opened"
    record(by, verb, today=today, consultation=consultation, thing_id=consultation.pk)
