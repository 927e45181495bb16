"""Where phrases stand in a text: every step looks at a bounded number of words, so only the length of a text counts."""

from collections.abc import Iterator
from dataclasses import dataclass

from .phrases import Book, Phrase
from .words import pieces, sentences, words_of

NEAR = 16  # words between parts that belong together: children write long sentences without a full stop
MOST = 4  # places of one phrase in one sentence that are looked at


@dataclass(frozen=True)
class Found:
    """One phrase at one place."""

    list_name: str
    phrase: Phrase
    places: tuple[int, ...]  # the numbers of its words
    around: int  # all items of its sentence


class Reading:
    """One text, looked through with one book of phrases."""

    def __init__(self, text: str, book: Book) -> None:
        self.text, self.book = text, book
        self.folded, self.words = words_of(text)
        known = {form: book.mask(form) for form in {word.plain for word in self.words}}
        self.masks = [known[word.plain] for word in self.words]
        distinct = set(known.values())
        self.anchored = {wide: {one: book.anchored(one, wide) for one in distinct} for wide in (False, True)}
        self.denials = book.group_bits["deny"]
        self.everything = union(self.masks)

    def found(self) -> Iterator[Found]:
        """All phrases, sentence by sentence, then those that may lie in several sentences."""
        for start, end in sentences(self.words):
            yield from self._in(start, end, wide=False)
        for start, end in pieces(0, len(self.words)):
            yield from self._in(start, end, wide=True)

    def as_given(self, first: int, last: int) -> str:
        """The text as it was given, from one word to another one."""
        start, end = self.folded.span(self.words[first].start, self.words[last].end)
        return self.text[start:end]

    def _in(self, start: int, end: int, wide: bool) -> Iterator[Found]:
        masks = self.masks[start:end]
        around, anchored = union(masks), self.anchored[wide]
        candidates = {
            id(phrase): (name, phrase)
            for entries in filter(None, map(anchored.__getitem__, masks))
            for name, phrase in entries
            if phrase.needs & around == phrase.needs and not phrase.without & around
        }
        for name, phrase in candidates.values():
            for places in places_of(phrase, masks, self.denials):
                yield Found(name, phrase, tuple(start + place for place in places), around)


def places_of(phrase: Phrase, masks: list[int], denials: int) -> list[tuple[int, ...]]:
    """Where the whole phrase stands: its first part at each place, with the nearest of every other part."""
    rows = [row_places(part, masks, denials) for part in phrase.parts]
    if not all(rows):
        return []
    first, *others = rows
    found = []
    for places in first:
        nearest = [_nearest(row, places) for row in others]
        if all(one and (phrase.wide or _apart(one, places) <= NEAR) for one in nearest):
            found.append(tuple(sorted({*places, *(place for one in nearest for place in one)})))
    return found[:MOST]


def _nearest(row: list[tuple[int, ...]], places: tuple[int, ...]) -> tuple[int, ...]:
    """The nearest place that shares no word: one word never stands for two parts at once."""
    free = [one for one in row if not set(one) & set(places)]
    return min(free, key=lambda one: (_apart(one, places), one), default=())


def row_places(part: tuple[tuple[int, int], ...], masks: list[int], denials: int) -> list[tuple[int, ...]]:
    """Every place of a row of items; of several ways to go on, the nearest."""
    bit = part[-1][0]
    tails = {at: (at,) for at, mask in enumerate(masks) if mask & bit}
    for (bit, _before), (_next, gap) in zip(part[-2::-1], part[:0:-1], strict=True):
        if not tails:
            return []
        tails = {
            at: (at, *tail)
            for at, mask in enumerate(masks)
            if mask & bit and (tail := _next_tail(at, gap, tails, masks, denials))
        }
    return list(tails.values())[: MOST * 2]


def _next_tail(at: int, gap: int, tails: dict, masks: list[int], denials: int) -> tuple[int, ...] | None:
    for following in range(at + 1, min(at + gap + 2, len(masks))):
        if following in tails:
            return tails[following]
        if masks[following] & denials:
            return None
    return None


def _apart(one: tuple[int, ...], other: tuple[int, ...]) -> int:
    return max(one[0] - other[-1], other[0] - one[-1], 0)


def union(masks: list[int]) -> int:
    together = 0
    for mask in masks:
        together |= mask
    return together
