"""Age bands. A young person chooses one; nobody asks for a birthday."""

from enum import StrEnum

from .questions import SHORT_LIMIT, Kind


class Band(StrEnum):
    """Ages, youngest first."""

    SIX = "6-9"
    TEN = "10-12"
    THIRTEEN = "13-15"
    SIXTEEN = "16-17"
    EIGHTEEN = "18-24"


# Where a wording for a band is missing, the wording of this younger band serves (never an older one).
WORDED_LIKE = {Band.SIXTEEN: Band.THIRTEEN, Band.EIGHTEEN: Band.SIXTEEN}
WORDS_LIMIT = {Band.SIX: 0, Band.TEN: 100, Band.THIRTEEN: 300, Band.SIXTEEN: 500, Band.EIGHTEEN: 500}  # characters
# How long the questions take, in minutes (section 5 of the standards).
MINUTES = {
    Band.SIX: 5,
    Band.TEN: 10,
    Band.THIRTEEN: 15,
    Band.SIXTEEN: 20,
    Band.EIGHTEEN: 20,
}


def words_limit(band: str, kind: str) -> int:
    """How many characters of own words this band may send for this kind of question; 0: it is not asked."""
    limit = WORDS_LIMIT[Band(band)]
    return min(limit, SHORT_LIMIT) if kind == Kind.SHORT else limit
