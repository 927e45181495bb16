"""Words that stand together as one name, and names that stand in a row."""

from .evidence import Evidence
from .name_words import ALSO_PERSONS, LINKS, SMALL_WORDS, TITLES
from .public import is_public_word
from .surnames import FAMILY, LATIN_SURNAME, SMALL_SURNAME, VERB_FORM, is_patronymic, is_surname, is_usual_surname
from .tables import CITY, NAME, RARE_NAME, SMALL_PLACE, SURNAME, TOWN
from .words import Word, is_common, is_everyday

POSSIBLE = 2
_LONG = 6
_OF_ENGLISH_WORDS = ("ed", "ing", "ly", "s", "ught", "ame", "ot", "ood", "tion", "ment", "ever", "body", "self", "ill")
_OF_MY_VERBS = ("аю", "ую", "яю", "юю", "емо", "имо")  # «слухаю …»
PLACES = TOWN | SMALL_PLACE | CITY


class Rows:
    """The words of one text with their scores, and what their neighbours make of them."""

    words: list[Word]
    scores: list[float]
    evidence: Evidence
    text: str
    harmless: list[tuple[int, int]]

    def _raise_neighbours(self) -> None:
        """«з Олею і назаром»: what may be a name becomes one beside a name."""
        for at, (word, score) in enumerate(zip(self.words, self.scores, strict=True)):
            if (
                0 < score < POSSIBLE
                and self._may_stand_in_a_row(word)
                and self._has_a_name_beside(at)
                or score < POSSIBLE
                and self._begins_a_full_name(at)
            ):
                self.scores[at] = POSSIBLE

    def _begins_a_full_name(self, at: int) -> bool:
        """«надія петрівна», «Grace Adeyemi»: a first name, whatever else it means, before what only persons have."""
        word = self.words[at]
        known = word.kinds & (NAME | RARE_NAME) or word.plain in ALSO_PERSONS
        if not known or word.plain in SMALL_WORDS - ALSO_PERSONS or at + 1 == len(self.words) or len(word.plain) < 3:
            return False
        if self._is_harmless(word):
            return False
        after = self.words[at + 1]
        if self.text[word.end : after.start] != " " or is_public_word(after.plain) or is_public_word(word.plain):
            return False
        if is_patronymic(after.plain) or (after.kinds & SURNAME and SMALL_SURNAME.fullmatch(after.plain)):
            return True
        unknown = after.proper and not is_everyday(after.plain) and not after.kinds & PLACES
        return word.capital and unknown and word.plain not in TITLES

    def _may_stand_in_a_row(self, word: Word) -> bool:
        if word.kinds & (NAME | RARE_NAME):
            return not is_everyday(word.plain) or word.plain in ALSO_PERSONS
        return word.proper and not is_everyday(word.plain) and not word.kinds

    def _has_a_name_beside(self, at: int) -> bool:
        for step in (-1, 1):
            beside = at + step
            linked = 0 <= beside < len(self.words) and self.words[beside].plain in LINKS
            other = beside + step if linked else beside
            if not 0 <= other < len(self.words) or self.scores[other] < POSSIBLE:
                continue
            first, second = sorted((self.words[at], self.words[other]), key=lambda one: one.start)
            between = self.text[first.end : second.start]
            if linked or between == ", ":
                return True
        return False

    def _grown(self, at: int) -> int:
        """The last word of the name that begins at this one."""
        last, strong = at, self.scores[at] >= POSSIBLE
        for following in range(at + 1, min(at + 4, len(self.words))):
            between = self.text[self.words[last].end : self.words[following].start]
            if between not in (" ", "-", "  ", " «", ' "') or not self._belongs(following, strong, at):
                break
            last, strong = following, strong or self.scores[following] >= POSSIBLE
        return last if strong else at

    def _belongs(self, following: int, strong: bool, at: int) -> bool:
        word, first = self.words[following], self.words[at]
        if self._is_harmless(word):
            return False
        if (
            word.plain in SMALL_WORDS
            or (is_public_word(word.plain) and not is_surname(word.plain))
            or len(word.plain) < 2
        ):
            return False
        if self.scores[following] >= POSSIBLE:
            return strong or self._may_be_surname(first)
        if not strong:
            return False
        return word.capital and self._may_follow(word) or (not word.capital and self._small_surname(word, following))

    def _may_be_surname(self, word: Word) -> bool:
        """A word before a first name: «Коваленко Оксана», «шевчук оля»."""
        if is_everyday(word.plain) or word.plain in SMALL_WORDS or word.plain in TITLES or is_public_word(word.plain):
            return False
        if word.capital:
            if word.plain.endswith(_OF_MY_VERBS):
                return False
            return is_surname(word.plain) or bool(word.kinds & RARE_NAME)
        usual = SMALL_SURNAME.fullmatch(word.plain) or is_usual_surname(word.plain)
        return bool(usual) and is_surname(word.plain) and word.start not in self.evidence.related

    def _is_harmless(self, word: Word) -> bool:
        return any(start < word.end and word.start < end for start, end in self.harmless)

    def _may_follow(self, word: Word) -> bool:
        return word.proper and (not is_everyday(word.plain) or is_surname(word.plain) or is_patronymic(word.plain))

    def _small_surname(self, word: Word, at: int) -> bool:
        if is_patronymic(word.plain) or SMALL_SURNAME.fullmatch(word.plain):
            return True
        if self._is_no_surname(word) or len(word.plain) < 4:
            return False
        previous = self.words[at - 1]
        if word.plain.isascii():
            known = word.kinds & SURNAME or LATIN_SURNAME.fullmatch(word.plain)
            return not previous.capital and (bool(known) or self._is_unknown_in_latin(previous, word))
        if previous.capital or not is_surname(word.plain):
            return False
        if previous.kinds & NAME and word.kinds & SURNAME and not VERB_FORM.fullmatch(word.plain):
            return not is_common(word.plain) or is_usual_surname(word.plain)
        if is_patronymic(previous.plain) and not VERB_FORM.fullmatch(word.plain):
            return True
        return is_usual_surname(word.plain) or bool(FAMILY.fullmatch(word.plain))

    @staticmethod
    def _is_unknown_in_latin(previous: Word, word: Word) -> bool:
        """«patricia holloway»: a long word that no list has, behind a first name."""
        if not previous.kinds & NAME or word.kinds or len(word.plain) < _LONG:
            return False
        return not word.plain.endswith(_OF_ENGLISH_WORDS) and not is_common(word.plain)

    @staticmethod
    def _is_no_surname(word: Word) -> bool:
        """An everyday word, or a first name; «макаров» is neither, though «мак» is one."""
        if FAMILY.fullmatch(word.plain) and not is_everyday(word.plain, exactly=True):
            return False
        return is_everyday(word.plain) or bool(word.kinds & NAME)
