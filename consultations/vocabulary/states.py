"""Where things stand. State is one word; which word may follow which is in each room's rules."""

from enum import StrEnum


class Stage(StrEnum):
    """Where a consultation stands, in the only order there is."""

    DRAFT = "draft"
    REVIEWED = "reviewed"
    PILOTED = "piloted"
    OPEN = "open"
    CLOSED = "closed"
    SUMMARISED = "summarised"
    WITH_DECISION_MAKERS = "with-decision-makers"
    ANSWERED = "answered"
    TOLD_BACK = "told-back"
    FOLLOWED_UP = "followed-up"
    ARCHIVED = "archived"


# A consultation in one of these is on no public page.
BEFORE_OPENING = (Stage.DRAFT, Stage.REVIEWED, Stage.PILOTED)


class Risk(StrEnum):
    """How dangerous taking part may be. `occupied` can never open online."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    OCCUPIED = "occupied"


class Reading(StrEnum):
    """Where the words of one answer stand with its readers. What was taken back has no row any more."""

    WAITING = "waiting"  # for a first reading, or in the hands of a first reader
    FIRST_READ = "first-read"
    UNSURE = "unsure"  # waits for a second pair of eyes
    DISPUTED = "disputed"  # two readers see it otherwise: waits for a third
    PASSED = "passed"
    PASSED_IN_PARTS = "passed-in-parts"
    HELD = "held"  # with the safeguarding lead
    REMOVED = "removed"


class ReplyKind(StrEnum):
    """What an institution says to a finding."""

    WILL = "will"
    PARTLY = "partly"
    WILL_NOT = "will-not"
    PASSED_ON = "passed-on"
    WORKING = "working"


class Role(StrEnum):
    """What a member of staff does in one consultation."""

    EDITOR = "editor"
    TRANSLATOR = "translator"
    MODERATOR = "moderator"
    SECOND_READER = "second-reader"
    ANALYST = "analyst"
    PUBLISHER = "publisher"
    SAFEGUARDING_LEAD = "safeguarding-lead"
    SAFEGUARDING_DEPUTY = "safeguarding-deputy"
    PARTNER = "partner"
    OFFICIAL = "official"
    DATA_GUARDIAN = "data-guardian"
    ADMINISTRATOR = "administrator"
