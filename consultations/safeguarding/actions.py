"""A concern from the one who raises it to its review. What it says is sealed for the safeguarding circle alone."""

import json
from dataclasses import dataclass, field
from datetime import datetime

from django.db import transaction

from consultations.audit.actions import record, viewed_today
from consultations.audit.rules import VIEWED
from consultations.privacy.sealing import seal
from consultations.safeguarding.alerts import call_out, send_after_this
from consultations.safeguarding.models import Act, Concern
from consultations.safeguarding.queries import can_take_complaints, case_of, concern_for
from consultations.safeguarding.rules import (
    FROM_DRILL,
    FROM_MODERATION,
    KINDS,
    NEED_A_REASON,
    OUTCOMES,
    REVIEW_AFTER,
    REVIEWED,
    SEEN,
    SHUT,
    TIME_TO_ACT,
    TOOK,
)
from consultations.vault.queries import public_key_of
from consultations.vault.rules import SAFEGUARDING


@dataclass(frozen=True)
class Case:
    """What is handed over: (question, text) word for word, and how soon somebody must act. `cohort` is the set of cards
    or ''; `way_back` leads kind words to whoever keeps the six words; `about` is a member of staff whom it concerns."""

    kind: str
    urgency: str
    age_band: str
    words: list[tuple[str, str]]
    drawings: dict[str, str] = field(default_factory=dict)  # question: PNG in base64
    cohort: str = ""
    way_back: bytes | None = None
    source: str = FROM_MODERATION
    about: object = None


@dataclass(frozen=True)
class Closing:
    """What was done, from the closed list, and a note that is sealed with the case."""

    outcome: str
    note: str = ""


class NotPossible(Exception):
    """This concern is closed, the kind, urgency or outcome is not on the list, a reason is missing, or there is no
    safeguarding circle yet that could open it."""


@transaction.atomic
def raise_concern(consultation, staff, case: Case, *, now: datetime) -> Concern:
    """Seal the case for the safeguarding circle: not even the person who raised it can read it again (SG-02). The clock
    of the adults begins now, and whoever is on call is told to open the system. Raises NotPossible."""
    known = case.kind in KINDS or case.source == FROM_DRILL
    if not known or case.urgency not in TIME_TO_ACT or not can_take_complaints():
        raise NotPossible
    public_key = public_key_of(SAFEGUARDING)
    concern = Concern.objects.create(
        consultation=consultation, urgency=case.urgency, box=seal(public_key, _sealed(case)), source=case.source,
        way_back=seal(public_key, case.way_back) if case.way_back else None, about=case.about,
        raised_by=staff, raised_at=now, step_since=now,
    )  # fmt: skip
    record(staff, "concern-raised", today=now.date(), consultation=consultation, thing_id=concern.pk)
    call_out(concern, now=now)
    send_after_this(concern)
    return concern


def _sealed(case: Case) -> bytes:
    whole = {name: getattr(case, name) for name in ("kind", "age_band", "words", "drawings", "cohort")}
    return json.dumps(whole | {"notes": []}).encode()


def open_concern(concern: Concern, staff, private_key: bytes, *, now: datetime, again: bool = False) -> dict:
    """What is sealed, for the screen of the one who leads: it is written down who had it open, once for each opening;
    not anew when their own form came back (`again`). Raises CannotOpen."""
    case = case_of(concern, private_key)
    about = {"today": now.date(), "consultation": concern.consultation, "thing_id": concern.pk}
    if not (again and viewed_today(staff, **about)):
        record(staff, VIEWED, **about)
        did(concern, staff, SEEN, now)
    return case


def did(concern: Concern, staff, what: str, now: datetime) -> Act:
    """Write down on the case what somebody did, and when."""
    return Act.objects.create(concern=concern, staff=staff, what=what, at=now)


@transaction.atomic
def take_concern(concern: Concern, staff, *, now: datetime) -> Concern:
    """Say: I have this. Raises Http404 for anybody else, NotPossible when it is taken or closed."""
    concern = concern_for(staff, concern.pk)
    taken = Concern.objects.filter(pk=concern.pk, taken_at=None, closed_on=None).update(taken_by=staff, taken_at=now)
    if not taken:
        raise NotPossible
    did(concern, staff, TOOK, now)
    record(staff, "concern-taken", today=now.date(), consultation=concern.consultation, thing_id=concern.pk)
    concern.refresh_from_db()
    return concern


@transaction.atomic
def close_concern(concern: Concern, staff, private_key: bytes, closing: Closing, *, now: datetime) -> Concern:
    """Close it with what was done; the note is sealed with the case, and in two weeks it is looked at again. Some
    outcomes are nothing without a reason. Raises Http404, NotPossible."""
    concern = _locked(concern, staff)
    reason = closing.outcome not in NEED_A_REASON or closing.note.strip()
    if closing.outcome not in OUTCOMES or not reason or concern.closed_on or concern.taken_at is None:
        raise NotPossible
    write_note(concern, private_key, {"outcome": closing.outcome, "note": closing.note})
    concern.closed_on, concern.review_on = now.date(), now.date() + REVIEW_AFTER
    concern.save(update_fields=["closed_on", "review_on"])
    did(concern, staff, SHUT, now)
    record(staff, "concern-closed", today=now.date(), consultation=concern.consultation, thing_id=concern.pk)
    return concern


@transaction.atomic
def review_concern(concern: Concern, staff, private_key: bytes, note: str, *, now: datetime) -> Concern:
    """After two weeks: what would we do otherwise? The note is sealed with the case. Raises Http404, NotPossible."""
    concern = _locked(concern, staff)
    if concern.closed_on is None or concern.reviewed_on or not note.strip():
        raise NotPossible
    write_note(concern, private_key, {"outcome": REVIEWED, "note": note})
    concern.reviewed_on = now.date()
    concern.save(update_fields=["reviewed_on"])
    did(concern, staff, REVIEWED, now)
    record(staff, "concern-reviewed", today=now.date(), consultation=concern.consultation, thing_id=concern.pk)
    return concern


def write_note(concern: Concern, private_key: bytes, note: dict) -> None:
    """Add a note to what is sealed. Raises CannotOpen."""
    case = case_of(concern, private_key)
    case["notes"].append(note)
    concern.box = seal(public_key_of(SAFEGUARDING), json.dumps(case).encode())
    concern.aside = None
    concern.save(update_fields=["box", "aside"])


def _locked(concern: Concern, staff) -> Concern:
    concern_for(staff, concern.pk)
    return Concern.objects.select_for_update().get(pk=concern.pk)
