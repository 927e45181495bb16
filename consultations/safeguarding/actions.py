"""Raising a concern, taking it up and closing it. Alerts are on the screen only, never in a message."""

import json
from dataclasses import dataclass, field
from datetime import date, datetime

from django.db import transaction

from consultations.audit.actions import record, viewed_today
from consultations.audit.rules import VIEWED
from consultations.privacy.sealing import seal
from consultations.safeguarding.models import Concern, Shift
from consultations.safeguarding.queries import case_of, concern_for
from consultations.safeguarding.rules import KINDS, OUTCOMES, TIME_TO_ACT
from consultations.vault.queries import public_key_of
from consultations.vault.rules import SAFEGUARDING


@dataclass(frozen=True)
class Case:
    """What a moderator hands over: (question, text) word for word, and how soon somebody must act."""

    kind: str
    urgency: str
    age_band: str
    words: list[tuple[str, str]]
    drawings: dict[str, str] = field(default_factory=dict)  # question: PNG in base64


@dataclass(frozen=True)
class Closing:
    """What was done, from the closed list, and a note that is sealed with the case."""

    outcome: str
    note: str = ""


class NotPossible(Exception):
    """This concern is closed, or the kind, urgency or outcome is not on the list."""


def plan_shift(consultation, staff, duty: str, begins: datetime, ends: datetime) -> Shift:
    """Put somebody on the roster."""
    return Shift.objects.create(consultation=consultation, staff=staff, duty=duty, begins=begins, ends=ends)


def leave_roster(staff, *, now: datetime) -> None:
    """Take somebody off every shift that is not over yet."""
    Shift.objects.filter(staff=staff, ends__gt=now).delete()


@transaction.atomic
def raise_concern(consultation, staff, case: Case, *, now: datetime) -> Concern:
    """Seal the case for the safeguarding circle: not even the person who raised it can read it again (SG-02).
    Raises NotPossible."""
    if case.kind not in KINDS or case.urgency not in TIME_TO_ACT:
        raise NotPossible
    box = seal(public_key_of(SAFEGUARDING), _sealed(case))
    concern = Concern.objects.create(
        consultation=consultation, kind=case.kind, urgency=case.urgency, age_band=case.age_band,
        box=box, raised_by=staff, raised_at=now,
    )  # fmt: skip
    record(staff, "concern-raised", today=now.date(), consultation=consultation, thing_id=concern.pk)
    return concern


def _sealed(case: Case) -> bytes:
    return json.dumps({"words": case.words, "drawings": case.drawings, "notes": []}).encode()


def open_concern(concern: Concern, staff, private_key: bytes, *, today: date, again: bool = False) -> dict:
    """What is sealed, for the screen of the one who leads: it is written down who had it open, once for each opening;
    not anew when their own form came back (`again`). Raises CannotOpen."""
    case = case_of(concern, private_key)
    about = {"today": today, "consultation": concern.consultation, "thing_id": concern.pk}
    if not (again and viewed_today(staff, **about)):
        record(staff, VIEWED, **about)
    return case


@transaction.atomic
def take_concern(concern: Concern, staff, *, now: datetime) -> Concern:
    """Say: I have this. Raises Http404 for anybody else, NotPossible when it is taken or closed."""
    concern = concern_for(staff, concern.pk)
    taken = Concern.objects.filter(pk=concern.pk, taken_at=None, closed_on=None).update(taken_by=staff, taken_at=now)
    if not taken:
        raise NotPossible
    record(staff, "concern-taken", today=now.date(), consultation=concern.consultation, thing_id=concern.pk)
    concern.refresh_from_db()
    return concern


@transaction.atomic
def close_concern(concern: Concern, staff, private_key: bytes, closing: Closing, *, now: datetime) -> Concern:
    """Close it with what was done; the note is sealed with the case. Raises Http404, NotPossible."""
    concern = concern_for(staff, concern.pk)
    if closing.outcome not in OUTCOMES or concern.closed_on or concern.taken_at is None:
        raise NotPossible
    case = case_of(concern, private_key)
    case["notes"].append({"outcome": closing.outcome, "note": closing.note})
    concern.box = seal(public_key_of(SAFEGUARDING), json.dumps(case).encode())
    concern.closed_on = now.date()
    concern.save(update_fields=["box", "closed_on"])
    record(staff, "concern-closed", today=now.date(), consultation=concern.consultation, thing_id=concern.pk)
    return concern
