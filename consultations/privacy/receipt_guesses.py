"""Which words somebody may have meant: a list to pick from for each of six places. Pure.

It knows nothing but the word lists, which everybody may know, and what was typed: so the list is the same whether the
words once opened something or never did.
"""

from difflib import get_close_matches
from functools import cache

from consultations.privacy.receipt_words import LETTERS_ENOUGH, PATTERN, WORDS_IN_A_RECEIPT, folded, pieces_of, words_of
from home.texts import locales

AT_MOST = 8  # words in one list: one look at a small screen
ALIKE = 0.6  # of a start of four letters one may be missing, wrong, or in another place


def guesses(typed: str, locale: str) -> list[list[str]]:
    """For each of the six places up to eight full words that begin like what was typed there, the likeliest first.

    [] unless six pieces were typed and each is near a word of one language; the page's language is tried first.
    """
    pieces = pieces_of(typed)
    if len(pieces) != WORDS_IN_A_RECEIPT:
        return []
    for candidate in sorted(locales(), key=lambda other: other != locale):
        near = [_near(piece, candidate, part) for piece, part in zip(pieces, PATTERN, strict=True)]
        if all(near):
            return near
    return []


def _near(piece: str, locale: str, part: str) -> list[str]:
    starts = _starts(locale, part)
    found = get_close_matches(folded(piece, locale)[:LETTERS_ENOUGH], starts, n=AT_MOST, cutoff=ALIKE)
    return [word for start in found for word in starts[start]][:AT_MOST]


@cache
def _starts(locale: str, part: str) -> dict[str, list[str]]:
    """{first four letters, folded: the words that begin so}."""
    starts: dict[str, list[str]] = {}
    for word in words_of(locale, part):
        starts.setdefault(folded(word, locale)[:LETTERS_ENOUGH], []).append(word)
    return starts
