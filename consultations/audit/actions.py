"""Writing down what staff did."""

import secrets
from datetime import date

from django.db import transaction

from consultations.audit.models import AuditKey, Entry
from consultations.audit.queries import alarms_to_look_at
from consultations.audit.rules import ALARM_SEEN, FIRST, VIEWED, chained, reference_under


def reference_to(consultation, thing_id: object) -> str:
    """How the audit names a thing: an HMAC under the consultation's key, unreadable once that is shredded."""
    key, _made = AuditKey.objects.get_or_create(consultation=consultation, defaults={"key": secrets.token_bytes(32)})
    return reference_under(bytes(key.key), thing_id)


@transaction.atomic
def record(staff, verb: str, *, today: date, consultation=None, thing_id: object = "") -> Entry:
    """Add one entry to the chain, inside the caller's transaction."""
    # One act at a time: the first entry is the lock, and the last is looked up only when it is ours.
    Entry.objects.select_for_update().order_by("pk").first()
    last = Entry.objects.order_by("-pk").first()
    previous = last.digest if last else FIRST
    reference = reference_to(consultation, thing_id) if consultation is not None else ""
    staff_id = staff.pk if staff is not None else ""
    return Entry.objects.create(
        day=today, staff=staff, verb=verb, reference=reference, previous=previous,
        digest=chained(previous, today, staff_id, verb, reference),
    )  # fmt: skip


def viewed_today(staff, *, today: date, consultation, thing_id: object) -> bool:
    """True when it is written already that this person had these words on the screen today."""
    reference = reference_to(consultation, thing_id)
    return Entry.objects.filter(staff=staff, day=today, verb=VIEWED, reference=reference).exists()


@transaction.atomic
def see_alarms(staff, *, today: date) -> None:
    """A data guardian has looked at the alarms; nobody hushes their own."""
    if alarms_to_look_at().exists():
        record(staff, ALARM_SEEN, today=today)


def shred_references(consultation) -> None:
    """Forget the key of this consultation: nobody can say any more which thing an entry meant."""
    AuditKey.objects.filter(consultation=consultation).delete()
