"""Who is on duty, and the concerns a lead may see."""

import json
from datetime import datetime

from django.db.models import QuerySet
from django.http import Http404

from consultations.privacy.sealing import open_sealed
from consultations.roles.queries import consultations_of
from consultations.safeguarding.models import Concern, Shift
from consultations.safeguarding.rules import LEADS, TIME_TO_ACT, is_covered


def on_duty(consultation, now: datetime) -> list[Shift]:
    """The shifts that run now, with their people."""
    running = Shift.objects.filter(consultation=consultation, begins__lte=now, ends__gt=now)
    return list(running.select_related("staff").order_by("duty", "ends"))


def somebody_can_read(consultation, now: datetime) -> bool:
    """True when a moderator and a safeguarding lead (or deputy) are on duty; otherwise own words stay closed."""
    return is_covered(shift.duty for shift in on_duty(consultation, now))


def leads_on_duty(consultation, now: datetime) -> list:
    """Whom a moderator can turn to now."""
    return [shift.staff for shift in on_duty(consultation, now) if shift.duty in LEADS]


def _concerns_under(staff) -> QuerySet[Concern]:
    """Concerns of the consultations in which this person leads safeguarding."""
    mine = consultations_of(staff, *LEADS)
    return Concern.objects.filter(consultation__in=mine).select_related("consultation", "taken_by")


def concerns_of(staff) -> list[Concern]:
    """Open concerns first, the soonest due first; then the closed ones."""
    found = list(_concerns_under(staff))
    return sorted(found, key=lambda each: (each.closed_on is not None, each.raised_at + TIME_TO_ACT[each.urgency]))


def concern_for(staff, concern_id) -> Concern:
    """The concern, if this person leads safeguarding in its consultation. Raises Http404 otherwise (SG-03)."""
    concern = _concerns_under(staff).filter(pk=concern_id).first()
    if concern is None:
        raise Http404
    return concern


def case_of(concern: Concern, private_key: bytes) -> dict:
    """What is sealed: {"words": [[question, text]], "notes": [{"outcome", "note"}]}. Raises CannotOpen."""
    return json.loads(open_sealed(private_key, concern.box))


def how_many_open(staff) -> int:
    """Concerns that wait for this person."""
    return _concerns_under(staff).filter(closed_on=None).count()
