"""Who is on duty, whom one calls now, and until when own words may be open. Reads only."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Exists, OuterRef
from django.utils.timezone import localtime

from consultations.roles.models import RoleHolding
from consultations.roles.rules import NEED_TRAINING
from consultations.roles.training import in_force
from consultations.safeguarding.models import SafetyPlan, Shift
from consultations.safeguarding.rules import (
    DEPUTY,
    DIRECTOR,
    LEAD,
    LEADS,
    covered_until,
    words_open_until,
)
from consultations.vocabulary.states import Role

DUTY_OF = {LEAD: Role.SAFEGUARDING_LEAD, DEPUTY: Role.SAFEGUARDING_DEPUTY}


@dataclass(frozen=True)
class OnCall:
    """Somebody who is called at one step, and where."""

    step: str
    staff: object
    number: str
    on_shift: bool

    @property
    def dial(self) -> str:
        """The number as a telephone takes it."""
        return "".join(sign for sign in self.number if sign in "+0123456789")


def shifts_between(consultation, begins: datetime, ends: datetime) -> list[Shift]:
    """The shifts of people who may read here, that touch this stretch of time."""
    held = RoleHolding.objects.filter(consultation=consultation, staff=OuterRef("staff"), role__in=NEED_TRAINING)
    found = Shift.objects.filter(consultation=consultation, begins__lt=ends, ends__gt=begins, staff__is_active=True)
    working = found.filter(Exists(in_force(held, localtime(begins).date())))
    return list(working.select_related("staff").order_by("begins", "duty", "ends"))


def on_duty(consultation, now: datetime) -> list[Shift]:
    """The shifts that run now, with their people: those who may read here today."""
    running = shifts_between(consultation, now, now + timedelta(microseconds=1))
    return sorted(running, key=lambda shift: (shift.duty, shift.ends))


def own_shift(consultation, staff, now: datetime) -> Shift | None:
    """The shift that this person works now."""
    return next((shift for shift in on_duty(consultation, now) if shift.staff_id == staff.pk), None)


def spans_of(shifts: list[Shift]) -> list[tuple[str, datetime, datetime]]:
    """[(duty, begins, ends)] for the rules."""
    return [(shift.duty, shift.begins, shift.ends) for shift in shifts]


def somebody_can_read(consultation, now: datetime) -> bool:
    """True when a moderator and a safeguarding lead (or deputy) are on duty (MOD-01, SG-01)."""
    return covered_until(spans_of(on_duty(consultation, now)), now) > now


def cover_ends(consultation, now: datetime) -> datetime:
    """Until when somebody reads without a gap; `now` where nobody does, or where a lead has closed own words."""
    plan = plan_of(consultation)
    if plan and plan.words_closed:
        return now
    return covered_until(spans_of(shifts_between(consultation, now, now + timedelta(days=3))), now)


def own_words_until(consultation, now: datetime) -> datetime | None:
    """Until when the page may offer own words; None: they are closed now."""
    ends = cover_ends(consultation, now)
    return words_open_until([(duty, now, ends) for duty in (Role.MODERATOR, *LEADS)], now)


def plan_of(consultation) -> SafetyPlan | None:
    """Who answers for safety here, if anybody has said so."""
    return SafetyPlan.objects.filter(consultation=consultation).select_related("lead", "deputy", "director").first()


def close_by(consultation, now: datetime, shifts: list[Shift]) -> list[OnCall]:
    """Whom one calls now, for a first screen: those on shift, if they can be called; the named ones otherwise."""
    leading = [(step, each) for step, duty in DUTY_OF.items() for each in shifts if each.duty == duty]
    if leading and all(each.number for _step, each in leading):
        return [OnCall(step, each.staff, each.number, True) for step, each in leading]
    return on_call(consultation, now, shifts)


def on_call(consultation, now: datetime, shifts: list[Shift] | None = None) -> list[OnCall]:
    """Whom one calls now, in order: whoever is on shift as lead and as deputy, otherwise the named ones; the director
    last. Steps for which there is nobody are left out."""
    plan, shifts = plan_of(consultation), on_duty(consultation, now) if shifts is None else shifts
    named = plan.named() if plan else {}
    found = []
    for step in (LEAD, DEPUTY, DIRECTOR):
        person, number = named.get(step, (None, ""))
        working = [shift for shift in shifts if shift.duty == DUTY_OF.get(step)]
        if working:
            found += [
                OnCall(step, each.staff, each.number or (number if each.staff == person else ""), True)
                for each in working
            ]
        elif person and person.is_active:
            found.append(OnCall(step, person, number, False))
    return found


def called_at(consultation, step: str, now: datetime) -> list[OnCall]:
    """Who is called at this step, and nobody whom the case is about; where there is nobody, whoever comes next."""
    everybody = on_call(consultation, now)
    steps = [LEAD, DEPUTY, DIRECTOR]
    for wanted in steps[steps.index(step) :]:
        if people := [one for one in everybody if one.step == wanted]:
            return people
    return everybody[-1:]


def leads_on_duty(consultation, now: datetime) -> list:
    """Whom a moderator can turn to now."""
    return [shift.staff for shift in on_duty(consultation, now) if shift.duty in LEADS]
