"""Names of persons: how much speaks for each word, and which words stand together as one name."""

from collections.abc import Iterator

from .evidence import Evidence
from .name_rows import POSSIBLE, Rows
from .name_words import (
    ALSO_PERSONS,
    INITIALS,
    INITIALS_AFTER,
    SMALL_INITIALS,
    SMALL_INITIALS_AFTER,
    SMALL_WORDS,
    VOCATIVES,
)
from .names_beside import Beside
from .public import is_public, is_public_word
from .suggestion import Suggestion
from .surnames import (
    ADJECTIVE,
    SMALL_SURNAME,
    SURE_IN_LATIN,
    SURE_SURNAME,
    is_patronymic,
    is_shortened_name,
    is_surname,
)
from .tables import NAME, RARE_NAME
from .words import Word, is_everyday

CERTAIN = 3
_NEAR = 12  # signs after a word in which «область» would stand


class Names(Rows, Beside):
    """The names of one text."""

    def __init__(self, words: list[Word], evidence: Evidence, harmless: list[tuple[int, int]]):
        self.words, self.evidence, self.text = words, evidence, evidence.text
        self.harmless = harmless
        self.scores = [self._score(word) for word in words]
        self._raise_neighbours()

    def found(self) -> Iterator[Suggestion]:
        """Each name, with the surname or patronymic beside it."""
        at = 0
        while at < len(self.words):
            last = self._grown(at)
            strong = max(self.scores[at : last + 1])
            if strong >= POSSIBLE:
                yield self._suggestion(at, last, strong)
                at = last + 1
            else:
                at += 1

    def _suggestion(self, at: int, last: int, strong: float) -> Suggestion:
        first, final = self.words[at], self.words[last]
        start, end = first.start, final.end
        before, behind = (INITIALS, INITIALS_AFTER) if first.capital else (SMALL_INITIALS, SMALL_INITIALS_AFTER)
        initials = before.search(self.text[max(0, start - 7) : start])
        start -= len(initials.group()) if initials else 0
        after = behind.match(self.text, end)
        end += len(after.group().rstrip()) if after else 0
        if last > at:
            return Suggestion(start, end, "NAME", True, "name-full")
        introduced = first.start in self.evidence.named or first.start in self.evidence.related
        reason = (
            "name-introduced" if introduced else "name-known" if first.kinds & (NAME | RARE_NAME) else "name-surname"
        )
        return Suggestion(start, end, "NAME", strong >= CERTAIN, reason)

    def _score(self, word: Word) -> float:
        """How much speaks for this word by itself and by what stands beside it."""
        if len(word.plain) < 2 or any(start < word.end and word.start < end for start, end in self.harmless):
            return 0
        named = word.start in self.evidence.named
        if self._has_a_title(word):
            return 2 + word.capital
        if not word.kinds and not word.capital and not named and not self._speaks_alone(word):
            return (
                2 if is_patronymic(word.plain) and word.plain not in SMALL_WORDS and not is_everyday(word.plain) else 0
            )
        if (word.kinds & NAME or word.plain in ALSO_PERSONS) and self._is_a_person_here(word):
            return 2
        if word.plain in SMALL_WORDS or (
            is_public_word(word.plain) and not (word.kinds & NAME and not is_everyday(word.plain))
        ):
            return 0
        if is_public(word.plain, self.text[word.end : word.end + _NEAR]):
            return 0
        score = self._by_itself(word) + self._beside(word, named)
        introduced = named or word.start in self.evidence.related
        return score if introduced or not is_everyday(word.plain, exactly=True) else min(score, POSSIBLE)

    def _speaks_alone(self, word: Word) -> bool:
        return bool(
            SMALL_SURNAME.fullmatch(word.plain)
            or word.plain in ALSO_PERSONS
            or SURE_IN_LATIN.fullmatch(word.plain)
            or word.plain in VOCATIVES
            or self._is_of_a_family(word)
        )

    def _by_itself(self, word: Word) -> float:
        if word.kinds & NAME:
            if not is_everyday(word.plain, exactly=True):
                return 3 if word.capital else 2
            return 2 if word.proper else 0.5 if word.capital else 0
        if self._is_called(word):
            return 3 if word.capital else 0 if is_everyday(word.plain) else 2
        return self._by_its_form(word)

    def _is_called(self, word: Word) -> bool:
        """«Саш, ти де»: shortened, with a comma behind it."""
        if self.text[word.end : word.end + 1] not in (",", "!"):
            return False
        return word.plain in VOCATIVES or (word.capital and is_shortened_name(word.plain))

    def _by_its_form(self, word: Word) -> float:
        everyday = is_everyday(word.plain)
        if (is_patronymic(word.plain) or SURE_IN_LATIN.fullmatch(word.plain)) and not everyday:
            return 3 if word.capital else 2
        if (
            word.capital
            and SURE_SURNAME.fullmatch(word.plain)
            and is_surname(word.plain)
            and not is_everyday(word.plain, ending=3)
        ):
            return 1 if ADJECTIVE.fullmatch(word.plain) else 2
        if not word.capital and SMALL_SURNAME.fullmatch(word.plain) and not everyday and is_surname(word.plain):
            return 2
        if word.kinds & RARE_NAME and len(word.plain) > 3:
            return 0 if everyday else 2 if word.proper and not word.plain.isascii() else 1 if word.capital else 0.5
        if ADJECTIVE.fullmatch(word.plain):
            return 0.5 if word.proper else 0
        known = word.capital and not everyday and not word.plain.isascii() and is_surname(word.plain)
        return (2 if word.proper else 0.5) if known else 0.5 if word.proper else 0
