"""Reading the chain."""

from consultations.audit.models import Entry
from consultations.audit.rules import FIRST, chained


def first_broken_entry() -> Entry | None:
    """The first entry that does not fit the one before it, or None when the chain is whole."""
    previous = FIRST
    for entry in Entry.objects.order_by("pk").iterator():
        expected = chained(previous, entry.day, entry.staff_id or "", entry.verb, entry.reference)
        if entry.previous != previous or entry.digest != expected:
            return entry
        previous = entry.digest
    return None
