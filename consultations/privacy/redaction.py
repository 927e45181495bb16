"""Suggestions of what could identify somebody, for a person who decides. Nothing is ever applied silently.

Evidence, not a dictionary hit: patterns for what has a form; for names and places a known form together with a
capital letter, a word that announces it or a neighbour. What is *certain* is ticked beforehand, what is
*possible* is not. No suggestion never means that a text is anonymous: the last reader is a person.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from . import identifying
from .first_names import LISTS, name_forms, name_words
from .folding import Folded, fold

LABELS = ("NAME", "PLACE", "INSTITUTION", "PHONE", "EMAIL", "URL_HANDLE", "DATE", "ID", "AGE")
REASONS = {
    "NAME": "This may be somebody's name.",
    "PLACE": "This may be a place where somebody lives or lived.",
    "INSTITUTION": "This names a school, a camp or another institution.",
    "PHONE": "This looks like a phone number.",
    "EMAIL": "This is an e-mail address.",
    "URL_HANDLE": "This is an address or a name on the internet.",
    "DATE": "This is an exact day.",
    "ID": "This looks like the number of a document.",
    "AGE": "An exact age together with something else may point to somebody.",
}
_BESIDE_AN_AGE = frozenset(LABELS) - {"AGE"}
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['-](?=[^\W\d_]))*")
_ENDING = 4  # letters that may follow the beginning of a town's name


@dataclass(frozen=True)
class Suggestion:
    """Characters `start` to `end` of the text could identify somebody. `reason` is a key of REASONS."""

    start: int
    end: int
    label: str
    certain: bool
    reason: str


def suggest(text: str) -> list[Suggestion]:
    """What in `text` could identify somebody, in order, without overlaps; offsets are those of `text`.

    An age is only suggested where something else is: alone it points to nobody.
    """
    folded = fold(text)
    plain = _without_shouting(folded.text)
    harmless = [match.span() for match in _compiled(identifying.PUBLIC_FIGURES, re.I).finditer(plain)]
    found = [one for one in _all_found(plain) if not _lies_in(one, harmless)]
    kept = _without_overlaps(_neighbours_joined(found, plain))
    if not _BESIDE_AN_AGE & {one.label for one in kept}:
        return []
    return _in_original(kept, folded)


def cut(text: str, parts: list[tuple[int, int, str]]) -> str:
    """`text` with each (start, end) replaced by its third; parts may come in any order but must not overlap."""
    for start, end, instead in sorted(parts, reverse=True):
        text = text[:start] + instead + text[end:]
    return text


def _without_shouting(plain: str) -> str:
    """The text in small letters when all of it is in capitals: then a capital letter says nothing."""
    small = plain.lower()
    return small if plain.isupper() and len(small) == len(plain) else plain


@cache
def _compiled(pattern: str, flags: int = 0) -> re.Pattern:
    return re.compile(pattern, flags)


def _all_found(text: str) -> Iterator[Suggestion]:
    for label, certain, pattern in identifying.ANY_CASE:
        for match in _compiled(pattern, re.I).finditer(text):
            yield _found(match, label, certain)
    for label, certain, pattern in identifying.WITH_CAPITALS:
        for match in _compiled(pattern).finditer(text):
            lone_surname = label == "NAME" and not certain and _begins_sentence(text, match.start())
            if not lone_surname and not _is_public(match.group("it"), text[match.end() :]):
                yield _found(match, label, certain)
    yield from _names(text)
    yield from _announced(text)
    yield from _towns(text)


def _found(match: re.Match, label: str, certain: bool) -> Suggestion:
    return Suggestion(*match.span("it"), label, certain, label)


def _names(text: str) -> Iterator[Suggestion]:
    """Known first names. Certain with a capital letter; one that is also a word needs it inside a sentence."""
    for match in _WORD.finditer(text):
        form = match.group().casefold()
        if form not in name_forms():
            continue
        capital = match.group()[0].isupper()
        after = _compiled(identifying.AFTER_A_NAME, re.I).match(text, match.end())
        if after:
            yield Suggestion(match.start(), after.end(), "NAME", capital, "NAME")
        elif form not in name_words():
            yield Suggestion(*match.span(), "NAME", capital, "NAME")
        elif capital and not _begins_sentence(text, match.start()):
            yield Suggestion(*match.span(), "NAME", False, "NAME")


def _announced(text: str) -> Iterator[Suggestion]:
    """Words after «звати», «брат», «у селі», «з»: names in small letters when known, places with a capital."""
    for pattern in (identifying.CALLED, identifying.KIN):
        for match in _compiled(pattern, re.I).finditer(text):
            if match.group("it").casefold() in name_forms():
                yield _found(match, "NAME", True)
    for match in _compiled(identifying.VILLAGE_IN_SMALL_LETTERS, re.I).finditer(text):
        yield _found(match, "PLACE", False)
    for match in _compiled(identifying.LIVES).finditer(text):
        word = match.group("it")
        if not word.isupper() and not _is_public(word, text[match.end() :]) and word.casefold() not in name_forms():
            yield _found(match, "PLACE", False)


def _towns(text: str) -> Iterator[Suggestion]:
    """Known towns in every case form; one that is also an ordinary word needs a capital inside a sentence."""
    for match in _compiled(_town_pattern(), re.I).finditer(text):
        inside = match.group()[0].isupper() and not _begins_sentence(text, match.start())
        if _compiled(identifying.OBLAST, re.I).match(text[match.end() :]):
            continue
        if not match.group("also_a_word") or inside:
            yield Suggestion(*match.span(), "PLACE", match.group()[0].isupper(), "PLACE")


@cache
def _town_pattern() -> str:
    lines = (LISTS / "towns.txt").read_text(encoding="utf-8").splitlines()
    words = [re.escape(word).replace("_", r"\s") for line in lines if not line.startswith("#") for word in line.split()]
    plain = "|".join(sorted((word for word in words if not word.startswith("!")), key=len, reverse=True))
    also_words = "|".join(word[1:] for word in words if word.startswith("!"))
    ending = rf"(?!щин|ськ\w+ обл)[а-яіїєґ]{{0,{_ENDING}}}(?!\w)"
    return rf"(?<![\w-])(?:(?P<also_a_word>(?:{also_words}){ending})|(?:{plain}){ending})"


def _is_public(words: str, after: str) -> bool:
    """Countries, oblasts, months, feast days: true of too many people to point to one."""
    place = words.strip("«\"'")
    return bool(
        _compiled(identifying.NOT_IDENTIFYING, re.I).match(place) or _compiled(identifying.OBLAST, re.I).match(after)
    )


def _begins_sentence(text: str, start: int) -> bool:
    before = text[:start].rstrip(" «“\"'(-\n\t")
    return not before or before[-1] in ".!?…:"


def _lies_in(one: Suggestion, spans: list[tuple[int, int]]) -> bool:
    return one.label in ("NAME", "PLACE") and any(start < one.end and one.start < end for start, end in spans)


def _neighbours_joined(found: list[Suggestion], text: str) -> list[Suggestion]:
    """First name, patronymic and surname side by side become one certain name."""
    names = {(one.start, one.end) for one in found if one.label == "NAME" and text[one.start].isupper()}
    ends: dict[int, list[int]] = {}
    for start, end in names:
        ends.setdefault(start, []).append(end)
    joined = [
        Suggestion(start, last, "NAME", True, "NAME")
        for start, end in names
        if text[end : end + 1] == " "
        for last in ends.get(end + 1, ())
    ]
    return found + joined


def _without_overlaps(found: list[Suggestion]) -> list[Suggestion]:
    """The longest of those that overlap, certain when any of them is as long and certain; in the order of the text."""
    kept: list[Suggestion] = []
    taken: set[int] = set()
    for one in sorted(found, key=lambda each: (each.start - each.end, not each.certain, LABELS.index(each.label))):
        if taken.isdisjoint(range(one.start, one.end)):
            taken.update(range(one.start, one.end))
            kept.append(one)
    return sorted(kept, key=lambda each: each.start)


def _in_original(found: list[Suggestion], folded: Folded) -> list[Suggestion]:
    """The same with offsets of the original; one sign that folds into two belongs to the first of them."""
    placed: list[Suggestion] = []
    for one in found:
        start, end = folded.span(one.start, one.end)
        if not placed or placed[-1].end <= start:
            placed.append(Suggestion(start, end, one.label, one.certain, one.reason))
    return placed
