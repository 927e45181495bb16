"""When codes may be given out, when a cohort says too much, and how little is said of their use. Pure."""

from dataclasses import dataclass
from datetime import date

from consultations.vocabulary.states import BEFORE_OPENING, Stage

PERMISSIONS = ("attested", "waived")  # what is said of it for a whole pack, never of one guardian or one child
BATCH_AT_LEAST = 10
COHORT_AT_LEAST = 20
BROAD_PARTNERS = 3
BROAD_SHARE = 0.7  # no partner may have been given more than this share of a broad cohort
USE_AT_LEAST, USE_STEP = 10, 5  # fewer used (or left) are never told apart; the rest is rounded
MADE_AT_ONCE = 400  # codes of one pack made on the server: each takes its 5 ms


@dataclass(frozen=True)
class Use:
    """How many cards of a set were used: 'small' (nothing is said), 'few', 'nearly-all' or 'about' this many."""

    kind: str
    about: int = 0


def takes_codes(stage: str) -> bool:
    """True until the consultation closes."""
    return stage in (*BEFORE_OPENING, Stage.OPEN)


def why_not_issue(*, count: int, expires_on: date, cohort_state: str, stage: str, today: date) -> str:
    """Why this partner may not be given this many codes now: 'few', 'expired', 'void', 'closed'; '' when they may."""
    if not takes_codes(stage):
        return "closed"
    if count < BATCH_AT_LEAST:
        return "few"
    if expires_on < today:
        return "expired"
    return "void" if cohort_state != "good" else ""


def is_broad(issued_by_partner: dict[object, int]) -> bool:
    """True when cards went out through three partners or more and none got over 70 % of them."""
    issued = {partner: count for partner, count in issued_by_partner.items() if count}
    total = sum(issued.values())
    return len(issued) >= BROAD_PARTNERS and max(issued.values()) <= BROAD_SHARE * total


def use_of(issued: int, unused: int) -> Use:
    """How many of `issued` cards were used, so coarsely that it says nothing of one card, and never 'none' or 'all'."""
    used = issued - unused
    if issued < COHORT_AT_LEAST:
        return Use("small")
    if used < USE_AT_LEAST:
        return Use("few")
    if unused < USE_AT_LEAST:
        return Use("nearly-all")
    # Rounded within what may be said at all: a step that only one figure leads to would name it.
    highest = (issued - USE_AT_LEAST) // USE_STEP * USE_STEP
    return Use("about", min(USE_STEP * round(used / USE_STEP), highest))
