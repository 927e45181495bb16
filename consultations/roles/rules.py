"""Which roles one person may not hold together in one consultation."""

from datetime import date, timedelta

from consultations.vocabulary.states import Role

# Who reads what young people wrote. These open nothing without a training that is fresh (MOD-02).
NEED_TRAINING = (Role.MODERATOR, Role.SECOND_READER, Role.SAFEGUARDING_LEAD, Role.SAFEGUARDING_DEPUTY)
WARNED_BEFORE = timedelta(days=30)
FORBIDDEN_PAIRS = frozenset(
    {
        frozenset({Role.MODERATOR, Role.SECOND_READER}),
        frozenset({Role.MODERATOR, Role.PUBLISHER}),
        frozenset({Role.SAFEGUARDING_LEAD, Role.SAFEGUARDING_DEPUTY}),
        frozenset({Role.OFFICIAL, Role.MODERATOR}),
        frozenset({Role.OFFICIAL, Role.SECOND_READER}),
        frozenset({Role.OFFICIAL, Role.ANALYST}),
        frozenset({Role.OFFICIAL, Role.PUBLISHER}),
        frozenset({Role.OFFICIAL, Role.EDITOR}),
        frozenset({Role.OFFICIAL, Role.SAFEGUARDING_LEAD}),
        frozenset({Role.OFFICIAL, Role.SAFEGUARDING_DEPUTY}),
    }
)


def clashes(held: set[str], wanted: str) -> set[str]:
    """The roles already held that nobody may hold together with `wanted`."""
    return {role for role in held if frozenset({role, wanted}) in FORBIDDEN_PAIRS}


def trained_since(today: date, lasts_days: int) -> date:
    """The earliest day of a training that still counts today."""
    return today - timedelta(days=lasts_days)


def trained_until(trained_on: date | None, lasts_days: int) -> date | None:
    """The last day on which this training counts; None without one."""
    return trained_on and trained_on + timedelta(days=lasts_days)


def ends_soon(last_day: date | None, today: date) -> bool:
    """True when there is no training, its last day is over, or comes within a month."""
    return last_day is None or last_day <= today + WARNED_BEFORE
