"""The calendar of what is coming: decisions, consultations, promises, by day. Pure: the day is an argument."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Happening(StrEnum):
    """What happens on a day."""

    OPENS = "opens"
    CLOSES = "closes"
    REPLY_DUE = "reply-due"
    DECIDED = "decided"
    PROMISE_DUE = "promise-due"


OWED = frozenset({Happening.REPLY_DUE, Happening.DECIDED, Happening.PROMISE_DUE})


@dataclass(frozen=True)
class Event:
    """One thing on one day. `number` names a consultation, `slug` a decision, `place` a finding. No one who hands
    out cards is in it, and nothing from which they could be guessed."""

    day: date
    kind: Happening
    titles: dict
    institution: dict = field(default_factory=dict)
    number: str = ""
    slug: str = ""
    place: int = 0


@dataclass(frozen=True)
class Asked:
    """What the calendar needs to know of one consultation that is open, was open, or is announced."""

    number: str
    titles: dict
    slug: str
    decision: dict
    institution: dict
    opens_on: date
    closes_on: date
    decide_by: date
    reply_by: date | None
    replied: bool
    decided: bool


def events_of(asked: Iterable[Asked]) -> list[Event]:
    """Every day of these consultations and of their decisions; a decision stands once, whoever hangs on it."""
    found: dict[tuple, Event] = {}
    for one in asked:
        for event in _of_one(one):
            found.setdefault((event.day, event.kind, event.slug or event.number), event)
    return list(found.values())


def _of_one(one: Asked) -> list[Event]:
    about = {"titles": one.titles, "institution": one.institution, "number": one.number}
    events = [Event(one.opens_on, Happening.OPENS, **about), Event(one.closes_on, Happening.CLOSES, **about)]
    if one.reply_by and not one.replied:
        events.append(Event(one.reply_by, Happening.REPLY_DUE, **about))
    if not one.decided:
        events.append(Event(one.decide_by, Happening.DECIDED, one.decision, one.institution, slug=one.slug))
    return events


def promises_of(told: Iterable) -> list[Event]:
    """What was promised for a day and is not done yet (`replies.queries.Told`)."""
    return [
        Event(one.due_on, Happening.PROMISE_DUE, one.titles, one.institution, one.number, place=one.place)
        for one in told
        if one.kind and one.due_on and not one.done_on
    ]


def coming(events: Iterable[Event], today: date) -> list[Event]:
    """From today on, the nearest first."""
    return sorted((one for one in events if one.day >= today), key=_order)


def late(events: Iterable[Event], today: date) -> list[Event]:
    """What was owed by a day that is over, the longest wait first (DEC-04)."""
    return sorted((one for one in events if one.day < today and one.kind in OWED), key=_order)


def behind(events: Iterable[Event], today: date, *, most: int) -> list[Event]:
    """What is simply over, the latest first, and no more than so many."""
    over = (one for one in events if one.day < today and one.kind not in OWED)
    return sorted(over, key=_order, reverse=True)[:most]


def _order(event: Event) -> tuple:
    return event.day, list(Happening).index(event.kind), event.number, event.place


def by_month(events: Iterable[Event]) -> list[tuple[date, list[Event]]]:
    """[(first of the month, its events)] in the order in which they come."""
    months: dict[date, list[Event]] = {}
    for event in events:
        months.setdefault(event.day.replace(day=1), []).append(event)
    return list(months.items())
