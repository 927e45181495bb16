"""Lists of words, written by hand, and the words of a text."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from .tables import key, kinds_of

LISTS = Path(__file__).parent / "lists"
_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"(?<=[a-z])'s$", re.I)
_LENGTHENED = re.compile(r"([аеєиіїоуюяaeiouy])\1{2,}")
_SHORTEST_STEM = 2
_LONGEST_ENDING = 4  # letters for which `*` may stand
_CASES = ("ові", "еві", "єві", "ого", "ому", "ої", "ою", "ею", "єю", "ом", "ем", "єм", "им", "ий", "ій", "ой", "ей")
_VOWELS = "аеєиіїоуюяйьыэ"
_SHORTEST_ROOT = 3
_VELARS = str.maketrans({"з": "г", "ц": "к", "с": "х"})


@cache
def listed(name: str) -> tuple[str, ...]:
    """The words of one list; `#` begins a remark."""
    lines = (LISTS / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return tuple(word for line in lines if not line.startswith("#") for word in line.split())


@dataclass(frozen=True, slots=True)
class Word:
    """One word of the text: where, its key, its kinds, and whether it has a capital that says something."""

    start: int
    end: int
    plain: str
    kinds: int
    capital: bool
    begins: bool  # it stands first in a sentence, where everything has a capital

    @property
    def proper(self) -> bool:
        """True for a capital inside a sentence."""
        return self.capital and not self.begins


def words_of(text: str, kinds: Callable[[str], int] = kinds_of) -> list[Word]:
    """The words of a folded text, in order; `kinds` says of which kinds a word is."""
    found = []
    for match in _WORD.finditer(text):
        written = _POSSESSIVE.sub("", match.group())
        plain = _LENGTHENED.sub(r"\1", key(written))
        begins = begins_sentence(text, match.start())
        end = match.start() + len(written)
        found.append(Word(match.start(), end, plain, kinds(plain), _says_something(written), begins))
    return found


def _says_something(written: str) -> bool:
    """A capital that says something: not one of a word all in capitals."""
    return written[0].isupper() and not (len(written) > 1 and written.isupper())


def begins_sentence(text: str, start: int) -> bool:
    """True where a capital letter says nothing."""
    at = start - 1
    while at >= 0 and text[at] in " «“\"'(-\t*•_|#":
        at -= 1
    return at < 0 or text[at] in ".!?…:\n\r;)]"


def stem_of(plain: str) -> str:
    """The part of a name that all its case forms share."""
    ending = next((one for one in _CASES if plain.endswith(one) and len(plain) - len(one) >= _SHORTEST_ROOT), "")
    bare = plain.removesuffix(ending) if ending else plain.rstrip(_VOWELS)
    stem = bare if len(bare) >= _SHORTEST_ROOT else plain[:-1]
    return stem[:-1] + stem[-1:].translate(_VELARS)


@lru_cache(maxsize=20_000)
def is_everyday(plain: str, *, exactly: bool = False, ending: int = _LONGEST_ENDING) -> bool:
    """True for a form that is also an everyday word; `exactly` leaves stems out, `ending` is what may follow one."""
    whole, stems = _everyday()
    if plain in whole:
        return True
    shortest = max(_SHORTEST_STEM, len(plain) - ending)
    return not exactly and any(plain[:length] in stems for length in range(shortest, len(plain) + 1))


@lru_cache(maxsize=10_000)
def is_common(plain: str) -> bool:
    """True for a word that the lists of common words have, in the form in which a dictionary has it."""
    return plain in _common()


@cache
def _common() -> frozenset[str]:
    files = sorted((LISTS.parents[1] / "lists").glob("*/*.txt"))
    return frozenset(key(word) for file in files for word in file.read_text(encoding="utf-8").split())


@cache
def _everyday() -> tuple[frozenset[str], frozenset[str]]:
    words = listed("ordinary")
    return (
        frozenset(key(word) for word in words if not word.endswith("*")),
        frozenset(key(word[:-1]) for word in words if word.endswith("*")),
    )
