"""Calling somebody: a person presses it, and the next step of the clock begins."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.db.models import Exists, OuterRef, Q
from django.http import Http404

from consultations.audit.actions import record
from consultations.roles.queries import holds
from consultations.safeguarding.actions import NotPossible, did
from consultations.safeguarding.alerts import call_out, send_after_this
from consultations.safeguarding.duty import OnCall, called_at
from consultations.safeguarding.models import Alert, Concern
from consultations.safeguarding.rules import CALLED, FROM_DRILL, LEADS, NO_ANSWER, after, standing
from consultations.vocabulary.states import Role

CALLERS = (Role.MODERATOR, Role.SECOND_READER, *LEADS)


@dataclass(frozen=True)
class Waiting:
    """A case that nobody has taken: how soon, since when, whom to call. Nothing of what it says."""

    concern: Concern
    people: list[OnCall]
    since: datetime


@dataclass(frozen=True)
class Cases:
    """What a first screen says of cases: those that nobody has taken, what became of those that this person passed on
    (numbers only), and whether mail fails for one of them."""

    waiting: list[Waiting]
    passed_on: dict[str, int]
    mail_fails: bool


def cases_for(consultation, staff, now: datetime) -> Cases:
    """One look at the table; nothing that is about this person, and nothing of what is sealed."""
    found = Concern.objects.filter(Q(closed_on=None) | Q(raised_by=staff.pk), consultation=consultation)
    stuck = Alert.objects.filter(concern=OuterRef("pk"), mailed=False, tries__gt=0)
    rows = list(
        found.exclude(about=staff.pk).annotate(stuck=Exists(stuck)).defer("box", "aside", "way_back")
        .order_by("raised_at")
    )  # fmt: skip
    untaken = [one for one in rows if one.taken_at is None and one.closed_on is None]
    waiting = [
        Waiting(one, _whom(one, now), standing(one.urgency, one.step, one.step_since, now)[1]) for one in untaken
    ]
    mine = [one for one in rows if one.raised_by_id == staff.pk and one.source != FROM_DRILL]
    return Cases(waiting, _became_of(mine), any(one.stuck for one in untaken))


def _became_of(concerns: list[Concern]) -> dict[str, int]:
    closed = sum(one.closed_on is not None for one in concerns)
    waiting = sum(one.taken_at is None and one.closed_on is None for one in concerns)
    return {"waiting": waiting, "taken": len(concerns) - waiting - closed, "closed": closed}


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
    send_after_this(concern)
