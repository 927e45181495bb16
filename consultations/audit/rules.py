"""How the entries of the audit hang together, and how they name a thing without naming it. Pure."""

import hashlib
import hmac
from datetime import date

FIRST = "0" * 64
VIEWED = "words-viewed"  # somebody had words on their screen
TOO_MANY = "read-rate-alarm"  # somebody opened more in ten minutes than anybody reads
ALARM_SEEN = "alarm-seen"  # a data guardian has looked at the alarms
MARK, REFERENCE = 16, 64  # hex digits: what entries of one consultation share, and the whole of a reference
SEAL = 16  # digits of the last digest that a person writes down


def chained(previous: str, day: date, staff_id: object, verb: str, reference: str) -> str:
    """SHA-256 over the entry before and this one, so that a changed or missing entry shows."""
    return hashlib.sha256("|".join([previous, day.isoformat(), str(staff_id), verb, reference]).encode()).hexdigest()


def _hashed(key: bytes, text: str) -> str:
    return hmac.new(key, text.encode(), hashlib.sha256).hexdigest()


def mark_under(key: bytes) -> str:
    """How every reference to something of this consultation begins: so its entries can be found while its key lives."""
    return _hashed(key, "the consultation itself")[:MARK]


def reference_under(key: bytes, thing_id: object) -> str:
    """How entries name a thing: an HMAC, unreadable once the key is gone."""
    return mark_under(key) + _hashed(key, str(thing_id))[: REFERENCE - MARK]


def seal_of(digest: str) -> str:
    """The end of the chain as one writes it on paper: four groups of four."""
    return " ".join(digest[at : at + 4] for at in range(0, SEAL, 4))


def seal_typed(text: str) -> str:
    """What somebody copied from paper, as a digest begins; '' when it is no seal."""
    plain = "".join(text.lower().split()).replace("-", "")
    return plain if len(plain) == SEAL and set(plain) <= set("0123456789abcdef") else ""
