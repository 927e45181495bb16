"""What the words beside a name of a person say for it."""

from .evidence import Evidence
from .name_words import (
    ALSO_PERSONS,
    DOES,
    HONORIFIC,
    IS_SOMEBODY,
    LIKE_A_NICKNAME,
    MYSELF_BUT,
    SAYS_WHAT_IS_DONE,
    SMALL_WORDS,
    VIRTUES,
)
from .surnames import SMALL_SURNAME, VERB_FORM, is_family, is_surname, is_usual_surname
from .tables import NAME, RARE_NAME
from .words import Word, is_common, is_everyday

_TITLE = 11  # signs in which a title stands


class Beside:
    """The evidence of neighbours for one word at a time."""

    evidence: Evidence
    text: str

    def _beside(self, word: Word, named: bool) -> float:
        """What the neighbours say."""
        if named:
            return self._named(word)
        if word.start in self.evidence.called and (word.proper or word.kinds & NAME):
            return 2
        if self._is_of_a_family(word):
            return 3 if word.capital else 2
        if word.start in self.evidence.related and self._is_of_kin(word):
            return 2
        if not word.kinds & (NAME | RARE_NAME):
            return self._beside_an_unknown(word)
        if not word.capital and not word.kinds & NAME:
            return self._beside_a_rare_name(word)
        return self._beside_a_name(word)

    def _beside_an_unknown(self, word: Word) -> float:
        """«with Siobhan», «Moira says»: a capital inside a sentence, and what is done with persons."""
        if word.capital and self._acts_somehow(word) and is_surname(word.plain):
            return 1
        if not word.capital or is_everyday(word.plain) or self.evidence.is_one_of_many(word.start):
            return 0
        if self.evidence.is_mine(word.end) or self.evidence.is_asked(word.start):
            return 2
        if word.proper and (self.evidence.did(word.start) or self.evidence.is_singled_out(word.start)):
            return 1.5
        does = self.evidence.acts(word.end) and word.plain.isascii()
        return 1.5 if word.proper and (does or self.evidence.is_with(word.start)) else 0

    def _acts_somehow(self, word: Word) -> bool:
        return self.evidence.acts(word.end) or (word.proper and self.evidence.does_something(word.end))

    def _named(self, word: Word) -> float:
        if word.capital or word.kinds & (NAME | RARE_NAME):
            return 2.5
        if self._is_a_sentence(word):
            return 0
        return 0 if is_everyday(word.plain) and not word.plain.endswith(LIKE_A_NICKNAME) else 2

    def _is_of_kin(self, word: Word) -> bool:
        """«подруга Оля», «брат сашко», «тренер савчук»."""
        if word.capital:
            if word.plain in ALSO_PERSONS or not is_everyday(word.plain, exactly=True):
                return bool(word.kinds & (NAME | RARE_NAME)) or not SAYS_WHAT_IS_DONE.fullmatch(word.plain)
            return is_surname(word.plain) and not word.kinds & NAME
        if word.kinds & NAME:
            return word.plain in ALSO_PERSONS or not is_everyday(word.plain, exactly=True)
        if word.plain in ALSO_PERSONS:
            return True
        usual = SMALL_SURNAME.fullmatch(word.plain) or is_usual_surname(word.plain)
        known = word.kinds & RARE_NAME or (usual and is_surname(word.plain))
        return bool(known) and not is_everyday(word.plain)

    def _beside_a_name(self, word: Word) -> float:
        if self.evidence.acts(word.end):
            person = word.plain in ALSO_PERSONS and DOES.match(self.text, word.end)
            if word.begins and is_everyday(word.plain, exactly=True):
                return 2 if person else 0
            return 1.5 if word.capital else 2 if person else 0
        if word.begins and word.capital and self.text[word.end : word.end + 1] in (",", "!"):
            return 1
        greeted = self.evidence.is_greeted(word.start) or (
            word.capital and (self.evidence.is_asked(word.start) or self.evidence.did(word.start))
        )
        return 1.5 if greeted or (word.capital and self.evidence.owns(word.end)) else 0

    def _is_a_person_here(self, word: Word) -> bool:
        """«якби не роман», «марта з паралельного», «Данило, мій брат»: an everyday word that is somebody here."""
        if not is_everyday(word.plain, exactly=True):
            return False
        is_somebody = bool(IS_SOMEBODY.match(self.evidence.small, word.end))
        if word.plain in SMALL_WORDS and not word.capital:
            return is_somebody and word.start in self.evidence.related
        return (
            is_somebody
            or (word.plain in ALSO_PERSONS - VIRTUES and self.evidence.is_singled_out(word.start))
            or self.evidence.is_of_a_group(word.end)
            or (word.plain in ALSO_PERSONS and word.plain not in MYSELF_BUT and self.evidence.is_myself(word))
            or (word.plain in ALSO_PERSONS and word.proper and word.start in self.evidence.related)
        )

    def _is_of_a_family(self, word: Word) -> bool:
        """«родина Литвинів», «сусіди савчуки», "the Hendersons"."""
        if word.capital or word.plain.isascii():
            known = is_family(word.plain)
        else:
            known = bool(SMALL_SURNAME.fullmatch(word.plain))
        return known and not is_everyday(word.plain) and self.evidence.is_a_family(word.start, word.end)

    def _beside_a_rare_name(self, word: Word) -> float:
        if len(word.plain) < 5 or is_everyday(word.plain) or is_common(word.plain):
            return 0
        speaks = (
            self.evidence.is_with(word.start)
            or self.evidence.acts(word.end)
            or self.evidence.is_greeted(word.start)
            or self.evidence.owns(word.end)
            or self.evidence.is_asked(word.start)
            or self.evidence.did(word.start)
            or self.evidence.is_singled_out(word.start)
            or self.evidence.is_of_a_group(word.end)
        )
        return 1.5 if speaks else 0

    def _has_a_title(self, word: Word) -> bool:
        before = self.evidence.small[max(0, word.start - _TITLE) : word.start]
        return bool(HONORIFIC.search(before)) and not is_everyday(word.plain)

    def _is_a_sentence(self, word: Word) -> bool:
        """«мене звати немає сенсу»: a word that no name looks like."""
        return bool(VERB_FORM.fullmatch(word.plain)) or word.plain in SMALL_WORDS or len(word.plain) < 3
