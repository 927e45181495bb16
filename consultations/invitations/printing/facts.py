"""What a card says beside its code."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class CardFacts:
    """The same for every card of a pack; nothing in it names a person or says what the questions are about."""

    number: str  # three digits, of the consultation; they begin every code
    home: str  # the whole address of the plain home page, which the QR opens
    reply: str  # the whole address where the reply will stand
    closes_on: date
    reply_by: date
