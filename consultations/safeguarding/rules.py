"""Clocks, kinds and outcomes of concerns, and what counts as cover. Pure."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from consultations.vocabulary.states import Role

NOW, TODAY, WEEK = "now", "today", "week"
TIME_TO_ACT = {NOW: timedelta(hours=1), TODAY: timedelta(hours=24), WEEK: timedelta(days=5)}
TIME_TO_ANSWER = {NOW: timedelta(minutes=15), TODAY: timedelta(hours=2), WEEK: timedelta(days=1)}
LEAD, DEPUTY, DIRECTOR = "lead", "deputy", "director"
STEPS = (LEAD, DEPUTY, DIRECTOR)  # who is called, one after the other
BEFORE_THE_END = timedelta(minutes=30)  # own words close before the last reader leaves
ROSTER_AHEAD = timedelta(days=14)
CHECKED_EVERY, DRILL_EVERY, CONFIRMED_EVERY = timedelta(days=90), timedelta(days=90), timedelta(days=30)
REVIEW_AFTER = timedelta(days=14)
LEAST_FOR_A_NOTICE = 20  # cards of the set: fewer would point at somebody (SG-05)
KINDS = (
    "harm-now", "self-harm", "abuse", "exploitation", "danger-where-they-are", "separated-family",
    "war-crime", "staff-conduct", "threat-to-others", "identity-exposed",
)  # fmt: skip
FROM_MODERATION, FROM_PARTNER, FROM_COMPLAINT, FROM_DRILL = SOURCES = ("moderation", "partner", "complaint", "drill")
SEEN, CALLED, NO_ANSWER, TOOK, NOTICE, SAID_KINDLY, WORDS_CLOSED, PASSED, SHUT, REVIEWED = ACTS = (
    "seen", "called", "no-answer", "taken", "notice", "kind-words", "words-closed", "passed", "closed", "reviewed",
)  # fmt: skip
OUTCOMES = (
    "notice-to-all-partners", "referral-outside", "kind-words", "closed-own-words", "closed-consultation",
    "route-given", "no-contact-is-safest", "false-alarm",
)  # fmt: skip
NEED_A_REASON = ("no-contact-is-safest", "false-alarm")
# What a complaint is about, and what became of it.
ABOUT_READERS, ABOUT_KEEPERS, ABOUT_CARDS, ABOUT_TEXT, ABOUT_OTHER = "readers", "keepers", "cards", "text", "other"
ABOUT = (ABOUT_READERS, ABOUT_KEEPERS, ABOUT_CARDS, ABOUT_TEXT, ABOUT_OTHER)
WAITING, TAKEN, CLOSED = "waiting", "taken", "closed"
COMPLAINT_OUTCOMES = ("changed", "talked", "passed-on", "concern", "nothing-to-do")
COMPLAINT_LIMIT = RAISED_LIMIT = 4000  # characters
# Whoever does this work does not open complaints about it.
NOT_ABOUT_THEMSELVES = {
    Role.MODERATOR: ABOUT_READERS,
    Role.SECOND_READER: ABOUT_READERS,
    Role.SAFEGUARDING_LEAD: ABOUT_KEEPERS,
    Role.PARTNER: ABOUT_CARDS,
}
LEADS = (Role.SAFEGUARDING_LEAD, Role.SAFEGUARDING_DEPUTY)
Span = tuple[str, datetime, datetime]  # (duty, begins, ends)
DUTIES = (Role.MODERATOR, *LEADS)
LONGEST_SHIFT = timedelta(hours=24)


def due_at(urgency: str, raised_at: datetime) -> datetime:
    """The moment by which somebody must have acted: one hour, one day or five days."""
    return later(raised_at, TIME_TO_ACT[urgency])


def is_overdue(urgency: str, raised_at: datetime, now: datetime) -> bool:
    """True when the time to act is over."""
    return now > due_at(urgency, raised_at)


def later(moment: datetime, by: timedelta) -> datetime:
    """`moment` plus real time: an hour is an hour also in the night in which clocks are changed."""
    return moment.astimezone(UTC) + by


def standing(urgency: str, step: str, since: datetime, now: datetime) -> tuple[str, datetime]:
    """(whose turn it is now, since when): nobody answered in time, so it goes from lead to deputy to director."""
    while step != STEPS[-1] and now > (over := later(since, TIME_TO_ANSWER[urgency])):
        step, since = after(step), over
    return step, since


def needs_deputy(concern, now: datetime) -> bool:
    """True when nobody has taken it and the lead's time to answer is over."""
    step, _since = standing(concern.urgency, concern.step, concern.step_since, now)
    return concern.taken_at is None and step != LEAD


def after(step: str) -> str:
    """The next to be called; the director stays the last."""
    return STEPS[min(STEPS.index(step) + 1, len(STEPS) - 1)]


def covered_until(spans: Iterable[Span], now: datetime) -> datetime:
    """Until when somebody can read and somebody can act without a gap; `now` itself where nobody can (MOD-01, SG-01).
    `spans`: (duty, begins, ends)."""
    spans = list(spans)
    return min(_without_gap(spans, duties, now) for duties in ((Role.MODERATOR,), LEADS))


def _without_gap(spans: list[Span], duties: Iterable[str], now: datetime) -> datetime:
    until = now
    for _duty, begins, ends in sorted((span for span in spans if span[0] in duties), key=lambda span: span[1]):
        if begins <= until < ends:
            until = ends
    return until


def words_open_until(spans: Iterable[Span], now: datetime) -> datetime | None:
    """Until when a page may offer own words: half an hour before nobody is there any more. None: not now."""
    until = later(covered_until(spans, now), -BEFORE_THE_END)
    return until if until > now else None


def gaps(spans: Iterable[Span], wanted: Iterable[tuple[datetime, datetime]]) -> list[datetime]:
    """The moments, one for each of the wanted stretches (begins, ends) at most, from which on nobody is there."""
    spans, found = list(spans), []
    for begins, ends in wanted:
        until = covered_until(spans, begins)
        if until < ends:
            found.append(until)
    return found


def drill_holds(raised_at: datetime, taken_at: datetime | None) -> bool:
    """True for a drill in which somebody was woken within the hour (SG-08)."""
    return taken_at is not None and taken_at <= later(raised_at, TIME_TO_ACT[NOW])


def complaints_open_to(roles: Iterable[str]) -> frozenset[str]:
    """What complaints may be about to be opened by somebody with these roles in any consultation (SG-12).

    Only those who lead safeguarding open any at all, and nobody those about the work they do themselves: what is
    about the people who keep young people from harm goes to a deputy, and never to a lead.
    """
    held = set(roles)
    if not held & set(LEADS):
        return frozenset()
    return frozenset(ABOUT) - {NOT_ABOUT_THEMSELVES.get(role) for role in held}
