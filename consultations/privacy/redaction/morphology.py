"""An extra where pymorphy3 is installed: words that its dictionaries know as names of persons and as nothing else.

Without it the engine works from its own tables. Nothing of its dictionaries is shipped (docs/redaction.md).
"""

from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.util import find_spec

from .public import is_public
from .suggestion import Suggestion
from .tables import RARE_NAME
from .words import is_everyday, words_of

_PERSONS = {"Name", "Surn", "Patr"}
_SHORTEST = 4
_NEAR = 12  # signs after a word in which «область» would stand


def persons(text: str) -> Iterator[Suggestion]:
    """Names that no table has, with a capital inside a sentence, and rare first names in small letters."""
    if not analysers():
        return
    for word in words_of(text):
        candidate = word.proper or (word.kinds & RARE_NAME and not word.capital)
        if not candidate or len(word.plain) < _SHORTEST or word.plain.isascii() or is_everyday(word.plain):
            continue
        if is_only_a_person(word.plain) and not is_public(word.plain, text[word.end : word.end + _NEAR]):
            yield Suggestion(word.start, word.end, "NAME", False, "name-known")


@lru_cache(maxsize=10_000)
def is_only_a_person(plain: str) -> bool:
    """True when some dictionary has the word, and every reading in every dictionary is a name."""
    readings = [one for analyser in analysers() for one in analyser.parse(plain) if one.is_known]
    return bool(readings) and all(_PERSONS & set(one.tag.grammemes) for one in readings)


@cache
def analysers() -> tuple:
    """The dictionaries that are installed; none without the extra."""
    if not find_spec("pymorphy3"):
        return ()
    from pymorphy3 import MorphAnalyzer  # noqa: PLC0415 - an extra, and slow to load

    return tuple(MorphAnalyzer(lang=each) for each in ("uk", "ru") if find_spec(f"pymorphy3_dicts_{each}"))
