"""What was found once is looked for again in the child's other words: in every case form, and in small letters."""

from collections.abc import Iterable

from consultations.privacy.folding import fold

from .combining import combined
from .engine import in_original, suggest
from .recognisers import Recogniser
from .suggestion import Suggestion
from .tables import NAME, RARE_NAME
from .words import is_everyday, stem_of, words_of

_SHORTEST_STEM = 3


def suggest_in_all(texts: list[str], recognisers: Iterable[Recogniser] = ()) -> list[list[Suggestion]]:
    """`suggest` for each of a child's texts; a name of one is then found in all of them."""
    own = tuple(recognisers)
    first = [suggest(text, own) for text in texts]
    stems = {stem for text, found in zip(texts, first, strict=True) for stem in _stems_of(text, found)}
    if not stems:
        return first
    return [_again(text, found, stems) for text, found in zip(texts, first, strict=True)]


def _stems_of(text: str, found: list[Suggestion]) -> set[str]:
    parts = [text[one.start : one.end] for one in found if one.label == "NAME"]
    words = [word for part in parts for word in words_of(fold(part).text)]
    stems = {stem_of(word.plain) for word in words}
    return {stem for stem in stems if len(stem) >= _SHORTEST_STEM}


def _again(text: str, found: list[Suggestion], stems: set[str]) -> list[Suggestion]:
    folded = fold(text)
    again = [
        Suggestion(word.start, word.end, "NAME", word.proper, "name-again")
        for word in words_of(folded.text)
        if stem_of(word.plain) in stems
        and (word.capital or not is_everyday(word.plain) or word.kinds & (NAME | RARE_NAME))
    ]
    return combined([*found, *in_original(combined(again), folded)])
