"""Who opens which circle, and how an opening is tied to one browser and one start of the service. Pure."""

import hmac
import struct
import unicodedata
from datetime import datetime, timedelta

from consultations.privacy.sealing import derive
from consultations.vocabulary.states import Role

MODERATION, SAFEGUARDING = "moderation", "safeguarding"
ROLES_OF = {
    MODERATION: (Role.MODERATOR, Role.SECOND_READER),
    SAFEGUARDING: (Role.SAFEGUARDING_LEAD, Role.SAFEGUARDING_DEPUTY),
}
MOST_TRIES, TRIES_WINDOW = 5, timedelta(minutes=5)
PHRASE_SIGNS, PHRASE_WORDS = 20, 4
_COST = ">IB"  # Argon2id memory in KiB and passes, kept before each wrapped key, so that they may grow later


def as_phrase(typed: str) -> str:
    """The phrase as it is stretched: case, spaces and the kind of apostrophe do not matter."""
    tidy = unicodedata.normalize("NFKC", typed).casefold().replace("’", "'").replace("ʼ", "'")
    return " ".join(tidy.split())


def joined(one: str, other: str) -> str:
    """The halves of two envelopes as one phrase, whichever is read first."""
    return " ".join(sorted((as_phrase(one), as_phrase(other))))


def is_long_enough(phrase: str) -> bool:
    """True for a phrase that nobody guesses soon: twenty signs and four words."""
    tidy = as_phrase(phrase)
    return len(tidy) >= PHRASE_SIGNS and len(tidy.split()) >= PHRASE_WORDS


def opening_id(boot_key: bytes, secret: str) -> str:
    """How an opening is found: nothing without the boot key, nothing without the browser's secret."""
    return hmac.new(boot_key, f"opening id {secret}".encode(), "sha256").hexdigest()


def opening_key(boot_key: bytes, secret: str) -> bytes:
    """The key of an opening's box, different from its id."""
    return derive(boot_key, f"opening box {secret}")


def is_idle(last_used: datetime, now: datetime, minutes: int) -> bool:
    """True when nobody has used the opening for so long."""
    return now - last_used > timedelta(minutes=minutes)


def with_cost(memory_kib: int, passes: int, box: bytes) -> bytes:
    """The box with the cost of its phrase before it."""
    return struct.pack(_COST, memory_kib, passes) + box


def cost_and_box(stored: bytes) -> tuple[int, int, bytes]:
    """(memory in KiB, passes, box) of what `with_cost` made."""
    at = struct.calcsize(_COST)
    return (*struct.unpack(_COST, bytes(stored[:at])), bytes(stored[at:]))
