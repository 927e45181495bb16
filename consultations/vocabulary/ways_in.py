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


class Way(StrEnum):
    """What an adult who leads a group chooses on their page."""

    ROOM = "room"  # they answer on this device, one after another
    ADULT = "adult"
    GROUP = "group"
    HEARD = "heard"


KEYED_IN = (Way.ADULT, Way.GROUP, Way.HEARD)  # an adult types; nobody else looks at the device


def way_in(way: str, size: str = "") -> dict[str, str]:
    """What a draft keeps of a way; {} for anything else: one young person on a device of their own."""
    if way == Way.ROOM:
        return {"setting": Setting.ROOM, "mode": Mode.SELF}
    if way == Way.GROUP:
        return {"mode": Mode.GROUP, "group_size": GroupSize(size)} if size in list(GroupSize) else {}
    return {"mode": Mode(way)} if way in KEYED_IN else {}


def way_of(draft: dict) -> str:
    """The way that a draft was begun in, or '' for one young person on a device of their own."""
    mode = draft.get("mode", Mode.SELF)
    if mode in list(KEYED_IN):
        return str(mode)
    return Way.ROOM if draft.get("setting") == Setting.ROOM else ""
