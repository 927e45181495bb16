"""A complaint from the form to the day on which it is erased. What anybody writes is sealed before it is stored."""

import json
from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction

from consultations.audit.actions import record
from consultations.privacy.retention import complaint_until, is_over
from consultations.privacy.sealing import open_sealed, seal
from consultations.safeguarding.actions import Case, NotPossible, raise_concern
from consultations.safeguarding.labels import ABOUT
from consultations.safeguarding.models import Complaint, Concern
from consultations.safeguarding.queries import can_take_complaints, complaint_for
from consultations.safeguarding.rules import CLOSED, COMPLAINT_OUTCOMES, FROM_COMPLAINT, TAKEN, WAITING
from consultations.vault.queries import public_key_of
from consultations.vault.rules import SAFEGUARDING
from consultations.vocabulary.weeks import first_day_of, week_of


class NobodyToOpen(Exception):
    """There is no safeguarding circle yet: whatever were stored now, nobody could read it."""


@dataclass(frozen=True)
class Settled:
    """What was done, from the closed list, and a note that is sealed with the complaint."""

    outcome: str
    note: str = ""


@dataclass(frozen=True)
class AtStake:
    """Somebody's safety: where, what kind of concern, and how soon somebody must act."""

    consultation: object
    kind: str
    urgency: str


def receive_complaint(about: str, text: str, *, today: date) -> Complaint:
    """Seal it for the safeguarding circle and store it: nothing else is written anywhere. Raises NobodyToOpen."""
    if not can_take_complaints():
        raise NobodyToOpen
    return Complaint.objects.create(about=about, box=_sealed({"text": text, "notes": []}), week=week_of(today))


@transaction.atomic
def open_complaint(complaint: Complaint, staff, private_key: bytes, *, today: date) -> dict:
    """{"text", "notes"}; that somebody opened one is in the audit. Raises Http404 for others, CannotOpen."""
    complaint = complaint_for(staff, complaint.pk)
    record(staff, "complaint-opened", today=today)
    return _opened(complaint, private_key)


@transaction.atomic
def take_complaint(complaint: Complaint, staff, private_key: bytes, *, today: date) -> None:
    """Say: I have this. Raises Http404 for others, NotPossible when it is taken or closed."""
    complaint = _locked(complaint, staff)
    if complaint.state != WAITING:
        raise NotPossible
    _note(complaint, private_key, {"taken_by": str(staff), "week": week_of(today)})
    complaint.state = TAKEN
    complaint.save(update_fields=["box", "state"])
    record(staff, "complaint-taken", today=today)


@transaction.atomic
def close_complaint(complaint: Complaint, staff, private_key: bytes, settled: Settled, *, today: date) -> None:
    """Close it with what was done; from this week on it is kept for 90 days. Raises Http404, NotPossible."""
    complaint = _locked(complaint, staff)
    if complaint.state != TAKEN or settled.outcome not in COMPLAINT_OUTCOMES:
        raise NotPossible
    _note(complaint, private_key, {"outcome": settled.outcome, "note": settled.note})
    complaint.state, complaint.closed_week = CLOSED, week_of(today)
    complaint.save(update_fields=["box", "state", "closed_week"])
    record(staff, "complaint-closed", today=today)


@transaction.atomic
def take_up_as_concern(complaint: Complaint, staff, private_key: bytes, at_stake: AtStake, *, now: datetime) -> Concern:
    """Somebody's safety is at stake: the text goes into a case of its own, and the complaint is closed with it.
    Raises Http404, NotPossible."""
    locked = _locked(complaint, staff)
    if locked.state == CLOSED:
        raise NotPossible
    text = _opened(locked, private_key)["text"]
    words = [(str(ABOUT[locked.about]), text)]
    case = Case(at_stake.kind, at_stake.urgency, "", words, source=FROM_COMPLAINT)
    concern = raise_concern(at_stake.consultation, staff, case, now=now)
    if locked.state == WAITING:
        take_complaint(locked, staff, private_key, today=now.date())
    close_complaint(locked, staff, private_key, Settled("concern"), today=now.date())
    return concern


def erase_old_complaints(today: date, *, dry_run: bool = False) -> int:
    """Complaints whose time is over go; gives how many."""
    closed = Complaint.objects.filter(state=CLOSED)
    over = [one.pk for one in closed if is_over(complaint_until(first_day_of(one.closed_week)), today)]
    if not dry_run:
        Complaint.objects.filter(pk__in=over).delete()
    return len(over)


def _sealed(content: dict) -> bytes:
    return seal(public_key_of(SAFEGUARDING), json.dumps(content, ensure_ascii=False).encode())


def _opened(complaint: Complaint, private_key: bytes) -> dict:
    return json.loads(open_sealed(private_key, complaint.box))


def _locked(complaint: Complaint, staff) -> Complaint:
    """The row as it is now, while nobody else can change it. Raises Http404 for others."""
    complaint_for(staff, complaint.pk)
    return Complaint.objects.select_for_update().get(pk=complaint.pk)


def _note(complaint: Complaint, private_key: bytes, note: dict) -> None:
    content = _opened(complaint, private_key)
    content["notes"].append(note)
    complaint.box = _sealed(content)
