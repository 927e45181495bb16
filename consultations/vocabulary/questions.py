"""The closed list of question kinds, and the ways not to answer."""

from enum import IntEnum, StrEnum


class Kind(StrEnum):
    """Every kind of question there is (ANS-02). None asks for a date, a number, a file or a place."""

    CHOICE = "choice"
    SEVERAL = "several"
    PICTURES = "pictures"
    FACES = "faces"
    SCALE = "scale"
    RANKING = "ranking"
    STATEMENTS = "statements"
    SHORT = "short"
    WORDS = "words"
    DRAWING = "drawing"


# One option of these may be chosen; a later question may depend on it.
ONE_OF = (Kind.CHOICE, Kind.PICTURES, Kind.FACES, Kind.SCALE)
# What is written or drawn: sealed, read by people, and asked only of those who want to.
IN_OWN_WORDS = (Kind.SHORT, Kind.WORDS, Kind.DRAWING)


class NotAnswered(IntEnum):
    """The bytes that stand for not answering, in the packed choices."""

    UNSEEN = 0
    BETTER_NOT = 251
    SKIPPED = 252
    PASS = 253
    DO_NOT_KNOW = 254
    DO_NOT_WANT = 255


# What a form sends for them: the same names in the page, in the draft and in the tests.
NOT_ANSWERED_NAMES = {
    "better-not": NotAnswered.BETTER_NOT,
    "pass": NotAnswered.PASS,
    "do-not-know": NotAnswered.DO_NOT_KNOW,
    "do-not-want": NotAnswered.DO_NOT_WANT,
}
SHORT_LIMIT = 80  # characters of a few words, at most
MOST_OPTIONS = 7  # a bit mask of several choices must fit beside the bytes above
