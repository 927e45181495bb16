"""Text in the one form in which things are looked for in it, with the way back to the original.

People type one word in many ways: four apostrophes, stress marks, signs of no width, full-width digits, Latin
letters in a Cyrillic word. Searching wants one form; covering something needs the place in the original.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

_APOSTROPHES = dict.fromkeys("’‘ʼʹ`´′‛＇", "'")
_DASHES = dict.fromkeys("‐‑‒–—−", "-")
_NEVER_SEEN = frozenset("\u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u0300\u0301")
_LATIN, _CYRILLIC = "ABCEHIKMOPTXYaceikopxy", "АВСЕНІКМОРТХУасеікорху"
_TO_CYRILLIC, _TO_LATIN = str.maketrans(_LATIN, _CYRILLIC), str.maketrans(_CYRILLIC, _LATIN)
_PLAIN = str.maketrans(_APOSTROPHES | _DASHES)
_TO_LOOK_AT = re.compile("[\u00ad\u0300-\u036f\u0483-\u0489\u180e\u200b-\u200f\u2060\ufeff\U00010000-\U0010ffff]")
_WORD = re.compile(r"[^\W\d_]+")
_ALPHABETS = {"CYRILLIC": re.compile("[\u0400-\u04ff]"), "LATIN": re.compile("[A-Za-z]")}


@dataclass(frozen=True)
class Folded:
    """`text` is what to search; character `i` of it stands for `original[starts[i]:ends[i]]`."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where `text[start:end]` (not empty) stands in the original."""
        return self.starts[start], self.ends[end - 1]


def fold(original: str) -> Folded:
    """The folded form: NFKC letter by letter, one apostrophe, one dash, no unseen signs, one alphabet a word."""
    if unicodedata.is_normalized("NFKC", original) and not _TO_LOOK_AT.search(original):
        return _folded_at_once(original)
    signs: list[tuple[str, int, int]] = []
    for start, end in _clusters(original):
        seen = "".join(sign for sign in unicodedata.normalize("NFKD", original[start:end]) if sign not in _NEVER_SEEN)
        signs += [(sign, start, end) for sign in unicodedata.normalize("NFKC", seen)]
    plain = "".join(_APOSTROPHES.get(sign) or _DASHES.get(sign) or sign for sign, _start, _end in signs)
    text = _WORD.sub(lambda word: _one_alphabet(word.group()), plain)
    return Folded(text, tuple(start for _sign, start, _end in signs), tuple(end for _sign, _start, end in signs))


def _folded_at_once(original: str) -> Folded:
    """The same where every sign stands for itself, as in nearly all texts."""
    text = _WORD.sub(lambda word: _one_alphabet(word.group()), original.translate(_PLAIN))
    return Folded(text, range(len(text)), range(1, len(text) + 1))


def _clusters(original: str) -> list[tuple[int, int]]:
    """Each sign together with the marks that stand on it."""
    starts = [at for at, sign in enumerate(original) if at == 0 or not unicodedata.combining(sign)]
    return list(zip(starts, [*starts, len(original)][1:], strict=True))


def _one_alphabet(word: str) -> str:
    """The word in the alphabet of most of its letters, when look-alikes of another one stand among them."""
    if word.isascii() or not _ALPHABETS["LATIN"].search(word):
        return word
    cyrillic, latin = (len(_ALPHABETS[name].findall(word)) for name in ("CYRILLIC", "LATIN"))
    if not cyrillic or not latin:
        return word
    return word.translate(_TO_CYRILLIC if cyrillic >= latin else _TO_LATIN)
