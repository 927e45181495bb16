"""The words of a text in the form in which phrases know them, each with its place in the text as given.

Children write Ukrainian, Russian and what lies between in one sentence, leave out apostrophes and soft signs, and
draw letters out. So a word is compared by what is left when all of that is taken away: «б’є», «бє» and «бьє» are one.
"""

import re
from typing import NamedTuple

from consultations.privacy.folding import Folded, fold

TOGETHER = 60  # words looked at in one go: a text without any full stop costs no more than one with them
SHARED = 20  # words that two such pieces share, so that no phrase is cut

_WORD = re.compile(r"[^\W_]+(?:['*_][^\W_]+)*")
_END = re.compile(r"[.!?…\n;]")
# Letters that one sound is spelled with in Ukrainian, in Russian and in between; signs that are left out in haste.
_ONE_SPELLING = str.maketrans(
    {"і": "и", "ї": "и", "ы": "и", "є": "е", "э": "е", "ё": "е", "ґ": "г"} | dict.fromkeys("ьъ'*_")
)
_TWICE = re.compile(r"([а-я])\1+")
_DRAWN_OUT = re.compile(r"([a-z])\1{2,}")
# "нехочу", "ненужен": the denial is a word of its own for us.
_GLUED = re.compile(
    r"(не)((?:хоч|хоте|хоти|можу|може|могу|нуж|потриб|зна[юеє]|дают|люблю|любит|буд[уе]|пуска|бачу|виж|сплю|боюс).*)"
)


class Word(NamedTuple):
    """One word: its plain form and where it stands in the folded text."""

    plain: str
    start: int
    end: int
    ends_sentence: bool


def plain(words: str) -> str:
    """The form in which words are compared."""
    spelled = words.casefold().translate(_ONE_SPELLING)
    return _DRAWN_OUT.sub(r"\1", _TWICE.sub(r"\1", spelled))


def words_of(text: str) -> tuple[Folded, list[Word]]:
    """The folded text and its words."""
    folded = fold(text)
    spans = [match.span() for match in _WORD.finditer(folded.text)]
    # All at once: a line of its own for each word is many times quicker than a call for each.
    forms = plain("\n".join(folded.text[start:end] for start, end in spans)).split("\n") if spans else []
    afters = [start for start, _end in spans[1:]] + [len(folded.text)] * bool(spans)
    words = []
    for form, (start, end), after in zip(forms, spans, afters, strict=True):
        ends = bool(_END.search(folded.text, end, after))
        glued = _GLUED.fullmatch(form) if form.startswith("не") else None
        if glued:
            words.append(Word(glued[1], start, end, False))
        words.append(Word(glued[2] if glued else form, start, end, ends))
    return folded, words


def sentences(words: list[Word]) -> list[tuple[int, int]]:
    """From which to before which word each sentence goes; a very long one in pieces that overlap."""
    found, start = [], 0
    for at, word in enumerate(words):
        if word.ends_sentence:
            found += pieces(start, at + 1)
            start = at + 1
    return found + pieces(start, len(words))


def pieces(start: int, end: int) -> list[tuple[int, int]]:
    """The same stretch of words in overlapping pieces of a bounded length."""
    if start >= end:
        return []
    starts = range(start, max(start + 1, end - SHARED), TOGETHER - SHARED)
    return [(one, min(one + TOGETHER, end)) for one in starts]
