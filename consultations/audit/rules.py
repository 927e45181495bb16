"""How the entries of the audit hang together."""

import hashlib
from datetime import date

FIRST = "0" * 64


def chained(previous: str, day: date, staff_id: object, verb: str, reference: str) -> str:
    """SHA-256 over the entry before and this one, so that a changed or missing entry shows."""
    return hashlib.sha256("|".join([previous, day.isoformat(), str(staff_id), verb, reference]).encode()).hexdigest()
