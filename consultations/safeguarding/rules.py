"""Clocks, kinds and outcomes of concerns, and what counts as cover. Pure."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from consultations.vocabulary.states import Role

NOW, TODAY, WEEK = "now", "today", "week"
TIME_TO_ACT = {NOW: timedelta(hours=1), TODAY: timedelta(hours=24), WEEK: timedelta(days=5)}
TIME_TO_ANSWER = {NOW: timedelta(minutes=15), TODAY: timedelta(hours=2), WEEK: timedelta(days=1)}
KINDS = (
    "harm-now", "self-harm", "abuse", "exploitation", "danger-where-they-are", "separated-family",
    "war-crime", "staff-conduct", "threat-to-others", "identity-exposed",
)  # fmt: skip
OUTCOMES = ("notice-to-all-partners", "referral-outside", "kind-words", "closed-own-words", "no-contact-is-safest")
# What a complaint is about, and what became of it.
ABOUT_READERS, ABOUT_KEEPERS, ABOUT_CARDS, ABOUT_TEXT, ABOUT_OTHER = "readers", "keepers", "cards", "text", "other"
ABOUT = (ABOUT_READERS, ABOUT_KEEPERS, ABOUT_CARDS, ABOUT_TEXT, ABOUT_OTHER)
WAITING, TAKEN, CLOSED = "waiting", "taken", "closed"
COMPLAINT_OUTCOMES = ("changed", "talked", "passed-on", "concern", "nothing-to-do")
COMPLAINT_LIMIT = 4000  # characters
# Whoever does this work does not open complaints about it.
NOT_ABOUT_THEMSELVES = {
    Role.MODERATOR: ABOUT_READERS,
    Role.SECOND_READER: ABOUT_READERS,
    Role.SAFEGUARDING_LEAD: ABOUT_KEEPERS,
    Role.PARTNER: ABOUT_CARDS,
}
LEADS = (Role.SAFEGUARDING_LEAD, Role.SAFEGUARDING_DEPUTY)


def due_at(urgency: str, raised_at: datetime) -> datetime:
    """The moment by which somebody must have acted: one hour, one day or five days."""
    return raised_at + TIME_TO_ACT[urgency]


def deputy_from(urgency: str, raised_at: datetime) -> datetime:
    """From here on it is the deputy's too, when nobody has taken it."""
    return raised_at + TIME_TO_ANSWER[urgency]


def is_overdue(urgency: str, raised_at: datetime, now: datetime) -> bool:
    """True when the time to act is over."""
    return now > due_at(urgency, raised_at)


def needs_deputy(concern, now: datetime) -> bool:
    """True when nobody has taken it and the time to answer is over."""
    return concern.taken_at is None and now > deputy_from(concern.urgency, concern.raised_at)


def is_covered(duties: Iterable[str]) -> bool:
    """True when somebody can read words and somebody can act on them (MOD-01, SG-01)."""
    present = set(duties)
    return Role.MODERATOR in present and bool(present & set(LEADS))


def complaints_open_to(roles: Iterable[str]) -> frozenset[str]:
    """What complaints may be about to be opened by somebody with these roles in any consultation (SG-12).

    Only those who lead safeguarding open any at all, and nobody those about the work they do themselves: what is
    about the people who keep young people from harm goes to a deputy, and never to a lead.
    """
    held = set(roles)
    if not held & set(LEADS):
        return frozenset()
    return frozenset(ABOUT) - {NOT_ABOUT_THEMSELVES.get(role) for role in held}
