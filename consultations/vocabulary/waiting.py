"""For whom words wait, and what is said of a sealed answer so that readers can choose what to take."""

from enum import IntEnum, IntFlag


class WaitsFor(IntEnum):
    """Whose turn it is. No value: nobody's, all is decided or with the safeguarding lead."""

    FIRST = 1
    SECOND = 2
    ANOTHER = 3  # another pair of eyes: the first reader was unsure
    THIRD = 4  # two readers see it otherwise


class Wrote(IntFlag):
    """What kinds of things are sealed in the box."""

    WORDS = 1
    DRAWING = 2


class Allows(IntFlag):
    """What was allowed for at least one of its texts."""

    TELL = 1
    PRINT = 2
    SHOW_FIRST = 4
