"""The six words a young person keeps: they make one silly picture, and are the only way back to their answer.

One list per part of the picture and language stands in lists/<locale>/. All lists were written for Chutno.
Within a list the first four letters of every word differ, so four letters are enough to type.
A word may be added at any time; after the first release none may be taken out: somebody may hold it.
"""

import math
import secrets
import unicodedata
from collections.abc import Callable
from functools import cache
from pathlib import Path

WORDS_IN_A_RECEIPT = 6
PATTERN = ("adjectives", "beings", "verbs", "adjectives", "things", "adverbs")
LETTERS_ENOUGH = 4
TYPED_AT_MOST = 256  # characters read, before anything slow is done with them
LISTS = Path(__file__).parent / "lists"

# Not letters, yet typed inside words: apostrophes of every kind, soft hyphen, zero-width signs, stress marks.
_INSIDE_WORDS = dict.fromkeys(map(ord, "'’‘ʼʹ`´′‛＇\u00ad\u200b\u200c\u200d\u2060\ufeff\u0300\u0301"))
# Letters that look alike, typed on a keyboard of the other alphabet.
_TO_CYRILLIC = str.maketrans("ABCEHIÏKMOPTXYaceiïkmoptxyj", "АВСЕНІЇКМОРТХУасеіїкмортхуј")
_TO_LATIN = str.maketrans("АВСЕНІЇКМОРТХУасеіїкмортхуј", "ABCEHIÏKMOPTXYaceiïkmoptxyj")
# Letters that a keyboard or a habit may lack: и for і and ї, е for є, г for ґ, and so on.
_ROUGHLY = str.maketrans("іїйыєёэґïъ", "ииииееегii")


@cache
def locales() -> tuple[str, ...]:
    """The languages that have a full set of lists."""
    return tuple(sorted(folder.name for folder in LISTS.iterdir() if (folder / f"{PATTERN[-1]}.txt").exists()))


@cache
def words_of(locale: str, part: str) -> tuple[str, ...]:
    """All words of one list, in the order of the file."""
    return tuple((LISTS / locale / f"{part}.txt").read_text(encoding="utf-8").split())


def new_words(locale: str) -> list[str]:
    """Six words for this language, from the system's randomness."""
    return [secrets.choice(words_of(locale, part)) for part in PATTERN]


def entropy_bits(locale: str) -> float:
    """How many bits six words of this language carry: the sum of log2 of the sizes of the lists."""
    return sum(math.log2(len(words_of(locale, part))) for part in PATTERN)


def canonical(locale: str, words: list[str]) -> str:
    """The one spelling of six words that is stretched into a key: 'uk веселий їжак …'."""
    return " ".join([locale, *words])


def normalise(typed: str, locale: str) -> list[str] | None:
    """The six full words of this language that were meant, or None. See `recognise`."""
    found = recognise(typed, among=(locale,))
    return found[1] if found else None


def recognise(typed: str, locale: str = "", *, among: tuple[str, ...] = ()) -> tuple[str, list[str]] | None:
    """The language and the six full words that were meant, or None when they are not six known words in order.

    Forgiving: any case, any separators, numbers before the words, apostrophes and stress marks, letters of the
    other alphabet that look alike, и for і, and four letters instead of a word. Only the first 256 characters
    are read. The page's language `locale` is tried first; `among` limits the languages.
    """
    pieces = pieces_of(typed)
    if len(pieces) != WORDS_IN_A_RECEIPT:
        return None
    order = sorted(among or locales(), key=lambda other: other != locale)
    for meant in (_as_typed, _alike, folded):
        for candidate in order:
            words = _words_meant(pieces, candidate, meant)
            if words:
                return candidate, words
    return None


def pieces_of(typed: str) -> list[str]:
    """The runs of letters in the first 256 characters, NFKC, without what stands inside words but is no letter."""
    apart = unicodedata.normalize("NFKD", typed[:TYPED_AT_MOST]).translate(_INSIDE_WORDS)
    text = unicodedata.normalize("NFKC", apart)
    return "".join(sign if sign.isalpha() else " " for sign in text).split()


def _words_meant(pieces: list[str], locale: str, meant: Callable[[str, str], str]) -> list[str] | None:
    """Each piece as a full word of the list of its place, or None when one is not there."""
    words = []
    for piece, part in zip(pieces, PATTERN, strict=True):
        by_start = _by_start(locale, part, meant)
        word = by_start.get(meant(piece, locale)[:LETTERS_ENOUGH])
        if word is None:
            return None
        words.append(word)
    return words


@cache
def _by_start(locale: str, part: str, meant: Callable[[str, str], str]) -> dict[str, str]:
    """{first four letters: word}; starts that two words share once letters are folded together are left out."""
    starts: dict[str, list[str]] = {}
    for word in words_of(locale, part):
        starts.setdefault(meant(word, locale)[:LETTERS_ENOUGH], []).append(word)
    return {start: words[0] for start, words in starts.items() if len(words) == 1}


@cache
def _is_cyrillic(locale: str) -> bool:
    return unicodedata.name(words_of(locale, PATTERN[0])[0][0]).startswith("CYRILLIC")


def _as_typed(piece: str, locale: str) -> str:
    return piece.casefold()


def _alike(piece: str, locale: str) -> str:
    return piece.translate(_TO_CYRILLIC if _is_cyrillic(locale) else _TO_LATIN).casefold()


def folded(piece: str, locale: str) -> str:
    """A piece with everything that is easily mistaken made one: case, alphabets that look alike, и and і."""
    return _alike(piece, locale).translate(_ROUGHLY)
