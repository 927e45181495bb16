"""Which words somebody may have meant: a list to pick from for each of six places. Pure.

It knows nothing but the word lists, which everybody may know, and what was typed: so the list is the same whether the
words once opened something or never did.
"""

from difflib import get_close_matches
from functools import cache

from consultations.privacy.receipt_words import (
    LETTERS_ENOUGH,
    PATTERN,
    WORDS_IN_A_RECEIPT,
    folded,
    locales,
    pieces_of,
    words_of,
)

AT_MOST = 8  # words in one list: one look at a small screen; but all that begin with three typed letters
ALIKE = 0.6  # of a start of four letters one may be missing, wrong, or in another place
ANYHOW = 0.0  # the nearest there are
PLACES_ENOUGH = 4  # places of six with something near: fewer, and it is another language, or no six words


def guesses(typed: str, locale: str) -> list[list[str]]:
    """For each of the six places the full words that begin like what was typed there, the likeliest first: all that
    begin with the three letters that were typed, else up to eight that come near.

    [] unless six pieces were typed and most are near words of one language. The language that has most of them as typed
    is tried first, then the page's: read as if they were English, Ukrainian letters can come near English words.
    """
    pieces = pieces_of(typed)
    if len(pieces) != WORDS_IN_A_RECEIPT:
        return []
    places = list(zip(pieces, PATTERN, strict=True))
    for candidate in sorted(locales(), key=lambda other: (-_as_typed(places, other), other != locale)):
        near = [_near(piece, candidate, part, ALIKE) for piece, part in places]
        if sum(map(bool, near)) >= PLACES_ENOUGH:
            rough = [_near(piece, candidate, part, ANYHOW) for piece, part in places]
            return [some or other for some, other in zip(near, rough, strict=True)]
    return []


def _as_typed(places: list[tuple[str, str]], locale: str) -> int:
    """How many of the six begin like a word of this language, letter by letter."""
    return sum(folded(piece, locale)[:LETTERS_ENOUGH] in _starts(locale, part) for piece, part in places)


def _near(piece: str, locale: str, part: str, cutoff: float) -> list[str]:
    starts, typed = _starts(locale, part), folded(piece, locale)[:LETTERS_ENOUGH]
    begun = [start for start in starts if start.startswith(typed)] if len(typed) == LETTERS_ENOUGH - 1 else []
    found = begun or get_close_matches(typed, starts, n=AT_MOST, cutoff=cutoff)
    return [word for start in found for word in starts[start]]


@cache
def _starts(locale: str, part: str) -> dict[str, list[str]]:
    """{first four letters, folded: the words that begin so}."""
    starts: dict[str, list[str]] = {}
    for word in words_of(locale, part):
        starts.setdefault(folded(word, locale)[:LETTERS_ENOUGH], []).append(word)
    return starts
