"""In which order a consultation moves, and what must be true before each move. Pure."""

from datetime import date

from consultations.vocabulary.states import Risk, Role, Stage

ORDER = list(Stage)
# Who may move a consultation: its editor, its publisher, or an administrator of the house.
MOVERS = (Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR)
# The smallest team that may carry an open consultation; some of them only where people write.
TEAM = (Role.MODERATOR, Role.SAFEGUARDING_LEAD, Role.ANALYST, Role.PUBLISHER, Role.OFFICIAL)
TEAM_FOR_WORDS = (Role.SECOND_READER,)
# Held for the whole house; every other role is held in one consultation.
ROLES_OF_THE_HOUSE = (Role.ADMINISTRATOR, Role.DATA_GUARDIAN)
CIRCLES = ("moderation", "safeguarding")
FOLLOWED_FOR_DAYS = 365  # the second look back is twelve months after the reply was due
# Before this stage an editor may still change dates, bands and the risk class.
FIXED_FROM = Stage.OPEN


def next_stage(now: str) -> Stage | None:
    """The only stage that may follow this one; None after the last."""
    place = ORDER.index(Stage(now)) + 1
    return ORDER[place] if place < len(ORDER) else None


def may_follow(now: str, to: str) -> bool:
    """True when `to` is the very next stage: nothing can be skipped and nothing goes back."""
    return next_stage(now) == Stage(to)


def may_still_be_arranged(now: str) -> bool:
    """True before opening: dates, bands and risk class may change."""
    return ORDER.index(Stage(now)) < ORDER.index(FIXED_FROM)


def missing_roles(held: set[str], *, words: bool) -> list[Role]:
    """The roles that nobody holds yet, of those an open consultation needs."""
    return [role for role in (*TEAM, *(TEAM_FOR_WORDS if words else ())) if role not in held]


def may_open_online(risk: str, *, one_host: bool, demonstration: bool) -> bool:
    """Never where children live under occupation; high risk only with the young person's own host (INV-03)."""
    if risk == Risk.OCCUPIED:
        return False
    return not (risk == Risk.HIGH and one_host and not demonstration)


def dates_fit(opens_on: date, closes_on: date, today: date) -> bool:
    """True when today lies in the days of the consultation, and it ends after it begins."""
    return opens_on <= today <= closes_on and opens_on < closes_on


def is_past_its_last_day(closes_on: date, today: date) -> bool:
    """True once nobody should be able to answer any more."""
    return today > closes_on


def days_that_come(state: str, opens_on: date, closes_on: date, reply_by: date | None) -> list[tuple[str, date]]:
    """('opens', 'closes' or 'reply', its day): what is still ahead of a consultation that stands here."""
    if may_still_be_arranged(state):
        return [("opens", opens_on)]
    if state == Stage.OPEN:
        return [("closes", closes_on)]
    awaited = ORDER.index(state) < ORDER.index(Stage.ANSWERED)
    return [("reply", reply_by)] if awaited and reply_by else []


def may_be_archived_on(reply_by: date, today: date) -> bool:
    """True a year after the reply was due: by then it has been looked at twice."""
    return (today - reply_by).days >= FOLLOWED_FOR_DAYS
