"""Reads the lists of phrases once, into a form in which a text is looked through quickly.

`lists/words.txt` names groups of words, one a line: `photo: фото фотк* photo* pic*`. Each other list says phrases, one
a line, under a heading with their weight: `[0.9]`, or `[0.8 figurative]` for words that are also said of games, films
and lessons.

    word  stem*  one|other  <group>     one word of the text; spelling as in `words.plain`
    ..  ....                            up to three words between, up to eight; never a denial
    a + b                               both in one sentence, in any order
    a & b                               both in one message, in any order
    … - <group>                         not where a word of that group stands in the same sentence
"""

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from .words import plain

LISTS = Path(__file__).parent / "lists"
GAPS = {"..": 3, "....": 8}
GROUPS = "words"
BEGINNING = 2  # letters; no stem is shorter
_HEADING = re.compile(r"\[([\d.]+)( figurative)?\]")


@dataclass(frozen=True)
class Phrase:
    """What is looked for: parts in any order, each a row of (bit of an item, words that may stand before it)."""

    parts: tuple[tuple[tuple[int, int], ...], ...]
    needs: int  # the bits of all items
    without: int
    weight: float
    figurative: bool
    wide: bool  # in one message, not only in one sentence
    said: str


class Book:
    """All phrases of some lists, and which words of a text could belong to which of their items."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self.bits: dict[frozenset, int] = {}
        self.whole: dict[str, int] = defaultdict(int)
        self.stems: dict[str, int] = defaultdict(int)
        self.groups = groups()
        self.phrases = {name: [self._phrase(*line) for line in _lines(name)] for name in names}
        self.group_bits = {group: self._bit(f"<{group}>") for group in self.groups}
        self.lengths = self._lengths()
        self.by_anchor = self._anchors()
        self.all_anchors = {wide: _union(anchors) for wide, anchors in self.by_anchor.items()}

    def anchored(self, mask: int, wide: bool) -> list[tuple[str, Phrase]]:
        """The phrases that are kept under the items of a word."""
        anchors = self.by_anchor[wide]
        return [entry for bit in _bits(mask & self.all_anchors[wide]) for entry in anchors[bit]]

    def mask(self, word: str) -> int:
        """The bits of all items that this word could stand for."""
        found = self.whole.get(word, 0)
        for length in self.lengths.get(word[:BEGINNING], ()):
            found |= self.stems.get(word[:length], 0)
        return found

    def _lengths(self) -> dict[str, list[int]]:
        """How long the stems are that begin with the same letters: only these are looked for."""
        lengths: dict[str, set[int]] = defaultdict(set)
        for stem in self.stems:
            lengths[stem[:BEGINNING]].add(len(stem))
        return {beginning: sorted(found) for beginning, found in lengths.items()}

    def _anchors(self) -> dict[bool, dict[int, list[tuple[str, Phrase]]]]:
        """Every phrase under its least everyday item, apart for wide ones: most are never looked at."""
        everyday = self._everyday()
        anchors: dict[bool, dict[int, list[tuple[str, Phrase]]]] = {False: defaultdict(list), True: defaultdict(list)}
        for name, found in self.phrases.items():
            for phrase in found:
                rarest = min(_bits(phrase.needs), key=lambda bit: (everyday[bit], bit))
                anchors[phrase.wide][rarest].append((name, phrase))
        return anchors

    def _everyday(self) -> dict[int, int]:
        """How everyday the most everyday word of each item is: in how many items the word stands."""
        everyday: dict[int, int] = defaultdict(int)
        for bits in (*self.whole.values(), *self.stems.values()):
            for bit in _bits(bits):
                everyday[bit] = max(everyday[bit], bits.bit_count())
        return everyday

    def _phrase(self, weight: float, figurative: bool, line: str) -> Phrase:
        said, *without = line.split(" - ")
        wide = " & " in said
        parts = tuple(self._part(part) for part in said.split(" & " if wide else " + "))
        needs = _union(bit for part in parts for bit, _gap in part)
        return Phrase(parts, needs, _union(map(self._bit, without)), weight, figurative, wide, line)

    def _part(self, written: str) -> tuple[tuple[int, int], ...]:
        row, gap = [], 0
        for item in written.split():
            if item in GAPS:
                gap = GAPS[item]
            else:
                row.append((self._bit(item), gap))
                gap = 0
        return tuple(row)

    def _bit(self, item: str) -> int:
        """The bit of an item, the same for the same words."""
        words = frozenset(word for one in item.strip().split("|") for word in self._words(one))
        if words not in self.bits:
            self.bits[words] = bit = 1 << len(self.bits)
            for word in words:
                target = self.stems if word.endswith("*") else self.whole
                target[plain(word)] |= bit
        return self.bits[words]

    def _words(self, written: str) -> tuple[str, ...]:
        return self.groups[written[1:-1]] if written.startswith("<") else (_form(written),)


@cache
def groups() -> dict[str, tuple[str, ...]]:
    """The groups of words, by name; a group may hold another one that stands above it."""
    found: dict[str, tuple[str, ...]] = {}
    for line in _written(GROUPS):
        name, words = line.split(":", 1)
        forms = [found[word[1:-1]] if word.startswith("<") else (_form(word),) for word in words.split()]
        found[name] = (*found.get(name, ()), *(form for some in forms for form in some))
    return found


def _form(word: str) -> str:
    """Plain, with the star of a stem kept."""
    return plain(word) + ("*" if word.endswith("*") else "")


def _lines(name: str) -> list[tuple[float, bool, str]]:
    found, weight, figurative = [], 0.0, False
    for line in _written(name):
        if heading := _HEADING.fullmatch(line):
            weight, figurative = float(heading[1]), bool(heading[2])
        else:
            found.append((weight, figurative, line))
    return found


def _written(name: str) -> list[str]:
    lines = (LISTS / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]


def _union(bits) -> int:
    union = 0
    for bit in bits:
        union |= bit
    return union


def _bits(mask: int) -> list[int]:
    """The single bits of a mask."""
    found = []
    while mask:
        found.append(mask & -mask)
        mask &= mask - 1
    return found
