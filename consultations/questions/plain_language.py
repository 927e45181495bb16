"""How hard a text is to read: sentences, words, syllables, and the limits of each age band. Pure.

The counting rules are ours, written down in `docs/plain-language.md` with the limits of each band and language. No
formula replaces young people who read a text and tell it back.
"""

import re
import unicodedata
from dataclasses import dataclass

from consultations.questions.syllables import syllables_in
from consultations.vocabulary.bands import Band

LONG_WORD = {"uk": 4, "en": 3}  # syllables from which a word is long
CLOSING, OPENING = "»”“’\"')\\]}›", "«„“”‚‘\"'‹"
DASHES = "\\-‐‑–—―"
# A run of marks with what closes after it, then white space, then perhaps what opens, then a capital or a digit.
MARK = re.compile(rf"([.!?…]+)[{CLOSING}]*\s+(?=(?:[{OPENING}{DASHES}]\s*)*(\S))")
INITIAL = re.compile(r"(?:^|[^\w])(?:[^\W\d_]\.)*([^\W\d_])$")
# Abbreviations that lean on what follows: they end no sentence.
LEANING = {
    "uk": frozenset(["м", "с", "вул", "ім", "напр", "р", "ст", "обл", "буд", "кв", "грн", "коп"]),
    "en": frozenset(["mr", "mrs", "ms", "dr", "st", "prof", "e.g", "i.e", "a.m", "p.m", "u.n"]),
}


@dataclass(frozen=True)
class Measures:
    """What was counted in one text. `max_sentence` is the longest sentence, in words."""

    sentences: int
    words: int
    syllables: int
    long_words: int
    max_sentence: int

    @property
    def mean_sentence(self) -> float:
        """Words for each sentence; 0.0 for an empty text."""
        return self.words / self.sentences if self.sentences else 0.0

    @property
    def long_share(self) -> float:
        """The share of long words, 0.0 to 1.0."""
        return self.long_words / self.words if self.words else 0.0

    @property
    def syllables_per_word(self) -> float:
        """Syllables for each word; 0.0 for an empty text."""
        return self.syllables / self.words if self.words else 0.0


def words_of(text: str) -> list[str]:
    """The pieces between white space that hold at least one letter or digit (a lone dash is none)."""
    return [piece for piece in text.split() if any(sign.isalnum() for sign in piece)]


def sentences_of(text: str, lang: str) -> list[str]:
    """The sentences of a text, each with its marks. A text without a closing mark is still a sentence.

    Raises KeyError for a language without rules.
    """
    text, leaning = unicodedata.normalize("NFC", text), LEANING[lang]
    cuts = [match.end() for match in MARK.finditer(text) if _ends(text, match, leaning)]
    pieces = [text[start:end].strip() for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True)]
    return [piece for piece in pieces if words_of(piece)]


def _ends(text: str, match: re.Match, leaning: frozenset[str]) -> bool:
    """True when this run of marks ends a sentence: by what follows, and by what stands before one full stop."""
    follows = match.group(2)
    if not (follows.isupper() or follows.isdigit()):
        return False
    if match.group(1) != ".":
        return True
    before = text[: match.start()]
    initial = INITIAL.search(before)
    if initial and initial.group(1).isupper():
        return False
    last = before.split()[-1] if before.split() else ""
    last = last.lstrip(f"{OPENING}([{{").rsplit("-", 1)[-1]
    # "No. 5" leans on its number; "No." before a word is an answer.
    return last.casefold() not in leaning and not (last == "No" and leaning is LEANING["en"] and follows.isdigit())


def measure(text: str, lang: str) -> Measures:
    """Everything that is counted in one text. Raises KeyError for a language without rules."""
    sentences = sentences_of(text, lang)
    counts = [syllables_in(word, lang) for word in words_of(text)]
    return Measures(
        sentences=len(sentences),
        words=len(counts),
        syllables=sum(counts),
        long_words=sum(count >= LONG_WORD[lang] for count in counts),
        max_sentence=max((len(words_of(sentence)) for sentence in sentences), default=0),
    )


def reading_grade(measures: Measures) -> float:
    """Flesch-Kincaid grade, for English only: 0.39 words/sentence + 11.8 syllables/word - 15.59.

    Source: J. P. Kincaid and others, "Derivation of new readability formulas", US Navy, 1975. Advice, never a pass.
    """
    return 0.39 * measures.mean_sentence + 11.8 * measures.syllables_per_word - 15.59 if measures.words else 0.0


def reading_ease(measures: Measures) -> float:
    """Flesch's ease fitted to Ukrainian: 206.835 - 1.3 words/sentence - 48.6 syllables/word.

    Source: section 6 of the standards (26 stories in both languages, error about 7 points). Advice, never a pass.
    """
    return 206.835 - 1.3 * measures.mean_sentence - 48.6 * measures.syllables_per_word if measures.words else 0.0


@dataclass(frozen=True)
class Limits:
    """What one band can read in one language. Shares are 0.0 to 1.0; `grade` is for English."""

    screen: int
    mean_sentence: float
    max_sentence: int
    long_share: float
    heading: int
    grade: float | None = None


LIMITS = {
    ("uk", Band.SIX): Limits(30, 7, 9, 0.12, 6),
    ("uk", Band.TEN): Limits(50, 8, 12, 0.15, 8),
    ("uk", Band.THIRTEEN): Limits(80, 10, 15, 0.18, 8),
    ("uk", Band.SIXTEEN): Limits(100, 12, 17, 0.22, 8),
    ("en", Band.SIX): Limits(35, 8, 10, 0.05, 6, grade=2),
    ("en", Band.TEN): Limits(60, 10, 14, 0.08, 8, grade=4),
    ("en", Band.THIRTEEN): Limits(95, 12, 18, 0.10, 8, grade=6),
    ("en", Band.SIXTEEN): Limits(120, 14, 20, 0.12, 8, grade=8),
}


def limits_of(lang: str, band: str) -> Limits:
    """The limits of a band; the oldest band reads like the one before it. Raises KeyError for another language."""
    return LIMITS[lang, Band.SIXTEEN if band == Band.EIGHTEEN else Band(band)]
