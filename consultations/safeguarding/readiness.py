"""What must stand before a consultation opens, so that nobody writes into a void. In sentences."""

from datetime import datetime, timedelta

from django.utils.formats import date_format
from django.utils.timezone import get_current_timezone, localtime
from django.utils.translation import gettext as _

from consultations.invitations.models import CodeBatch, Partner
from consultations.safeguarding.duty import plan_of, shifts_between, spans_of
from consultations.safeguarding.labels import STEPS
from consultations.safeguarding.models import Concern, Referral, SafetyPlan
from consultations.safeguarding.rules import (
    CONFIRMED_EVERY,
    DRILL_EVERY,
    FROM_DRILL,
    ROSTER_AHEAD,
    drill_holds,
    gaps,
)


def problems_of(consultation, now: datetime) -> list[str]:
    """Why nobody would be there for a young person (section 8 A); [] when everything stands."""
    plan = plan_of(consultation)
    if plan is None:
        return [_("Nobody is named yet who answers for safety: lead, deputy and director (Safeguarding, Roster).")]
    return [*_named(plan), *_roster(plan, now), *_focal_points(consultation, now), *_routes(now), *_drill(now)]


def _named(plan: SafetyPlan) -> list[str]:
    sentence = _("Nobody is named for this yet, or there is no telephone number: %(step)s.")
    return [
        sentence % {"step": STEPS[step]}
        for step, (person, number) in plan.named().items()
        if person is None or not person.is_active or not number
    ]


def _roster(plan: SafetyPlan, now: datetime) -> list[str]:
    missing = roster_gaps(plan, now)
    if not missing:
        return []
    sentence = _("The roster has a gap from %(moment)s: a moderator and a lead or deputy must be there.")
    return [sentence % {"moment": date_format(localtime(missing[0]), "j E, H:i")}]


def roster_gaps(plan: SafetyPlan, now: datetime) -> list[datetime]:
    """From when on nobody is there in the hours of own words, one moment a day, over the next two weeks."""
    wanted = hours_of(plan, now)
    if not wanted:
        return []
    shifts = shifts_between(plan.consultation, wanted[0][0], wanted[-1][1])
    return gaps(spans_of(shifts), wanted)


def hours_of(plan: SafetyPlan, now: datetime) -> list[tuple[datetime, datetime]]:
    """The hours of own words, day by day, from now on for two weeks or until the questions close."""
    zone, today = get_current_timezone(), localtime(now).date()
    first = max(today, plan.consultation.opens_on)
    last = min(first + ROSTER_AHEAD - timedelta(days=1), plan.consultation.closes_on)
    days = (first + timedelta(days=day) for day in range((last - first).days + 1))
    hours = [(datetime.combine(day, plan.hours_from, zone), datetime.combine(day, plan.hours_to, zone)) for day in days]
    return [(max(begins, now), ends) for begins, ends in hours if ends > now]


def _focal_points(consultation, now: datetime) -> list[str]:
    packs = CodeBatch.objects.filter(cohort__consultation=consultation)
    since = localtime(now).date() - CONFIRMED_EVERY
    partners = Partner.objects.filter(pk__in=packs.values("partner")).order_by("pk")
    late = [each for each in partners if each.confirmed_on is None or each.confirmed_on < since]
    sentence = _("Nobody has confirmed in the last 30 days that this focal point can be reached: %(partner)s.")
    return [sentence % {"partner": each} for each in late]


def _routes(now: datetime) -> list[str]:
    routes, today = list(Referral.objects.all()), localtime(now).date()
    if not routes:
        return [_("There is no way out of this system yet: add who helps in each country (Safeguarding, Ways out).")]
    if all(route.is_stale(today) for route in routes):
        return [_("Nobody has checked the ways out of this system in the last 90 days.")]
    return []


def _drill(now: datetime) -> list[str]:
    since = now - DRILL_EVERY
    held = Concern.objects.filter(source=FROM_DRILL, raised_at__gte=since).values_list("raised_at", "taken_at")
    if any(drill_holds(raised_at, taken_at) for raised_at, taken_at in held):
        return []
    return [_("There was no drill in the last 90 days in which somebody was reached within the hour.")]
