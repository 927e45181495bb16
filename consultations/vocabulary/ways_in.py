"""How an answer came to be: who held the pen, and whose answer it is."""

from enum import StrEnum


class Setting(StrEnum):
    """On whose device."""

    OWN = "own"
    ROOM = "room"  # one device that goes from hand to hand


class Mode(StrEnum):
    """Who gave the answer, and who wrote it down."""

    SELF = "self"
    ADULT = "adult"  # one young person's answer, written down by an adult
    GROUP = "group"  # one answer of one group: never in the counts of persons
    HEARD = "heard"  # what an adult heard elsewhere, with no device near: kept apart, never counted


class GroupSize(StrEnum):
    """How many were in the group, in words and never in numbers."""

    FEW = "few"  # fewer than ten
    TEN = "ten"  # about ten
    MANY = "many"  # more


# Only what one young person said is counted as one person.
COUNTED_MODES = (Mode.SELF, Mode.ADULT)
