"""All recognisers over one text, and the way back to the offsets of the text as it was given."""

from collections.abc import Iterable, Iterator

from consultations.privacy.folding import Folded, fold

from .addresses import addresses
from .ages import ages
from .combining import combined
from .dates import dates
from .evidence import Evidence
from .institutions import institutions
from .internet import internet
from .morphology import persons
from .names import Names
from .numbers import numbers, papers
from .places import Places
from .public import harmless_spans
from .recognisers import Recogniser
from .spaced import spaced_names
from .spelling import is_transliterated, kinds_as_written, kinds_in_latin
from .spoken import spoken_numbers
from .suggestion import Suggestion
from .words import Word, words_of

_PATTERNS = (internet, dates, numbers, papers, spoken_numbers, institutions, addresses, spaced_names)


def suggest(text: str, recognisers: Iterable[Recogniser] = ()) -> list[Suggestion]:
    """What in `text` could identify somebody, in order, without overlaps; offsets are those of `text`.

    An age is only suggested where something else is: alone it points to nobody.
    """
    folded = fold(text)
    plain = _without_shouting(folded.text)
    return in_original(combined(_all_found(plain, tuple(recognisers))), folded)


def _all_found(text: str, recognisers: tuple[Recogniser, ...]) -> Iterator[Suggestion]:
    words, evidence, harmless = _known_words(text), Evidence(text), list(harmless_spans(text))
    for pattern in _PATTERNS:
        yield from pattern(text)
    for recogniser in recognisers:
        yield from recogniser(text)
    yield from (one for one in persons(text) if not _lies_in(one, harmless))
    names = list(Names(words, evidence, harmless).found())
    yield from names
    yield from Places(words, evidence, harmless).found()
    yield from ages(text, {one.end for one in names})


def _known_words(text: str) -> list[Word]:
    if not is_transliterated(text):
        return words_of(text, kinds_as_written)
    return words_of(text, lambda plain: kinds_as_written(plain) or (plain.isascii() and kinds_in_latin(plain)))


def _lies_in(one: Suggestion, spans: list[tuple[int, int]]) -> bool:
    return any(start < one.end and one.start < end for start, end in spans)


def _without_shouting(plain: str) -> str:
    """The text in small letters when all of it is in capitals: then a capital letter says nothing."""
    small = plain.lower()
    return small if plain.isupper() and len(small) == len(plain) else plain


def in_original(found: list[Suggestion], folded: Folded) -> list[Suggestion]:
    """The same with offsets of the original; one sign that folds into two belongs to the first of them."""
    placed: list[Suggestion] = []
    for one in found:
        start, end = folded.span(one.start, one.end)
        if not placed or placed[-1].end <= start:
            placed.append(Suggestion(start, end, one.label, one.certain, one.reason))
    return placed
