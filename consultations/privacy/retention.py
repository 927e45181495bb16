"""How long what a young person gave is kept, as they are told (house.md, section 4). Dates in, dates out.

Each date is the last day on which it may still be there; whatever keeps it may be earlier, never later.
"""

from datetime import date, timedelta

from consultations.vocabulary.weeks import week_of

WORDS_AFTER_REPORT = timedelta(days=30)
AT_MOST_AFTER_CLOSING = timedelta(days=90)
COMPLAINT_AFTER_CLOSING = timedelta(days=90)
OLDEST_COPY = timedelta(days=35)  # how long a backup is kept


def words_until(closed_on: date, reported_on: date | None = None) -> date:
    """The last day of words and drawings: 30 days after the report, and 90 days after closing at the latest."""
    latest = closed_on + AT_MOST_AFTER_CLOSING
    if reported_on is None:
        return latest
    return min(latest, max(reported_on, closed_on) + WORDS_AFTER_REPORT)


def choices_until(closed_on: date, final_on: date | None = None) -> date:
    """The last day of the choices: the day on which the release that counts them is final, at most 90 days."""
    latest = closed_on + AT_MOST_AFTER_CLOSING
    return latest if final_on is None else min(latest, max(final_on, closed_on))


def cards_until(closed_on: date) -> date:
    """The last day of the codes that nobody used: until then a partner may see about how many were."""
    return closed_on + AT_MOST_AFTER_CLOSING


def stub_until(archived_on: date | None) -> date | None:
    """The last day of the stub (receipt digest, consultation, band): archiving; None while there is no such day."""
    return archived_on


def complaint_until(closed_in: date) -> date:
    """The last day of a complaint: 90 days after it was closed. `closed_in` is the first day of that week, so it is
    never kept for longer."""
    return closed_in + COMPLAINT_AFTER_CLOSING


def is_over(last_day: date | None, today: date) -> bool:
    """True once `today` is after the last day."""
    return last_day is not None and today > last_day


def first_week_kept(today: date) -> str:
    """Tombstones of this week and later are kept: some copy may still be older than they are."""
    return week_of(today - OLDEST_COPY)
