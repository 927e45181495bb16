"""Calling somebody: a person presses it, and the next step of the clock begins."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.http import Http404

from consultations.audit.actions import record
from consultations.roles.queries import consultations_of, holds
from consultations.safeguarding.actions import NotPossible, did
from consultations.safeguarding.alerts import call_out, send_after_this
from consultations.safeguarding.duty import OnCall, called_at
from consultations.safeguarding.models import Concern
from consultations.safeguarding.rules import CALLED, FROM_DRILL, LEADS, NO_ANSWER, after, standing
from consultations.vocabulary.states import Role

CALLERS = (Role.MODERATOR, Role.SECOND_READER, *LEADS)


@dataclass(frozen=True)
class Waiting:
    """A case that nobody has taken: how soon, since when, whom to call. Nothing of what it says."""

    concern: Concern
    people: list[OnCall]
    since: datetime


def waiting_for_a_call(consultation, staff, now: datetime) -> list[Waiting]:
    """What nobody has taken yet here, the longest waiting first; nothing that is about this person."""
    found = Concern.objects.filter(consultation=consultation, taken_at=None, closed_on=None).exclude(about=staff.pk)
    return [
        Waiting(one, _whom(one, now), standing(one.urgency, one.step, one.step_since, now)[1])
        for one in found.order_by("raised_at")
    ]


def _whom(concern: Concern, now: datetime) -> list[OnCall]:
    step, _since = standing(concern.urgency, concern.step, concern.step_since, now)
    return [one for one in called_at(concern.consultation, step, now) if one.staff.pk != concern.about_id]


def case_to_call(concern_id, staff) -> Concern:
    """The case, for whoever may call for it: nothing of it is shown. Raises Http404 for all others."""
    found = Concern.objects.filter(pk=concern_id).exclude(about=staff.pk).select_related("consultation").first()
    if found is None or not holds(staff, *CALLERS, consultation=found.consultation):
        raise Http404
    return found


@transaction.atomic
def say_called(concern: Concern, staff, *, answered: bool, now: datetime) -> None:
    """They are coming, so their time begins anew; or nobody answered, so it is the next one's turn now.
    Raises NotPossible when somebody has it already."""
    concern = Concern.objects.select_for_update().get(pk=concern.pk)
    if concern.taken_at or concern.closed_on:
        raise NotPossible
    step, _since = standing(concern.urgency, concern.step, concern.step_since, now)
    concern.step, concern.step_since = (step if answered else after(step)), now
    concern.save(update_fields=["step", "step_since"])
    did(concern, staff, CALLED if answered else NO_ANSWER, now)
    record(staff, "called", today=now.date(), consultation=concern.consultation, thing_id=concern.pk)
    call_out(concern, now=now)
    send_after_this()


def passed_on_by(staff) -> dict[str, int]:
    """{"waiting", "taken", "closed"}: what became of what this person has handed over, in numbers only."""
    mine = Concern.objects.filter(raised_by=staff, consultation__in=consultations_of(staff, *CALLERS))
    mine = mine.exclude(source=FROM_DRILL)
    return {
        "waiting": mine.filter(taken_at=None, closed_on=None).count(),
        "taken": mine.filter(taken_at__isnull=False, closed_on=None).count(),
        "closed": mine.filter(closed_on__isnull=False).count(),
    }
