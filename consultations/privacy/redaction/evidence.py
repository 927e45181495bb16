"""What stands beside a word and speaks for a person or a place."""

from .beside_persons import (
    ALSO_CALLED,
    AND_I,
    ASKED,
    BUT_FOR,
    CALLED,
    DID,
    FAMILY_DOES,
    GREETING,
    KIN,
    MINE,
    MYSELF,
    OF_A_FAMILY,
    OF_A_GROUP,
    POSSESSED,
    SOME_VERB,
    VERB,
    WITH_WHOM,
)
from .beside_places import FROM, IN, LIVES, PERSON_FROM, THERE, VILLAGE
from .small import small
from .words import Word

_BEFORE = 48


class Evidence:
    """What stands beside the words of one text. What introduces is looked for once, the rest when it is asked."""

    def __init__(self, text: str):
        self.text = text
        self.small = small(text)
        self.named, self.related, self.villages, self.called = (
            frozenset(match.end() for match in pattern.finditer(self.small))
            for pattern in (CALLED, KIN, VILLAGE, ALSO_CALLED)
        )

    def acts(self, end: int) -> bool:
        """A verb of speech or motion follows."""
        return bool(VERB.match(self.small, end))

    def does_something(self, end: int) -> bool:
        """A word with the ending of a verb follows."""
        return bool(SOME_VERB.match(self.small, end))

    def owns(self, end: int) -> bool:
        """Somebody of this person follows: «Оленина мама»."""
        return bool(POSSESSED.match(self.small, end))

    def is_of_a_group(self, end: int) -> bool:
        """«з паралельного», "from my class"."""
        return bool(OF_A_GROUP.match(self.small, end))

    def is_singled_out(self, start: int) -> bool:
        """«якби не», "except"."""
        return bool(BUT_FOR.search(self._before(start)))

    def is_asked(self, start: int) -> bool:
        """«передайте», "tell"."""
        return bool(ASKED.search(self._before(start)))

    def is_myself(self, word: Word) -> bool:
        """«я Віка, мені 12»."""
        return bool(MYSELF.search(self._before(word.start)) and AND_I.match(self.small, word.end))

    def did(self, start: int) -> bool:
        """«подзвонив», and then the name."""
        return bool(DID.search(self._before(start)))

    def is_a_family(self, start: int, end: int) -> bool:
        """«сім'я …», "the …s are"."""
        before = self._before(start)
        if not OF_A_FAMILY.search(before):
            return False
        return not before.endswith("the ") or bool(FAMILY_DOES.match(self.small, end))

    def is_greeted(self, start: int) -> bool:
        """A greeting stands before it."""
        return bool(GREETING.search(self._before(start)))

    def is_mine(self, end: int) -> bool:
        """«Siobhan is my friend»."""
        return bool(MINE.match(self.small, end))

    def is_one_of_many(self, start: int) -> bool:
        """«the Psychologist»."""
        return self._before(start).endswith(("the ", " a ", "our ", "my ", "your ", "this ", "his ", "her "))

    def is_with(self, start: int) -> bool:
        """«ми з», «скучаю за»: a person follows, or seldom a thing."""
        return bool(WITH_WHOM.search(self._before(start)))

    def is_there(self, start: int) -> bool:
        """«у», «до», and nothing between."""
        return bool(THERE.search(self._before(start)))

    def leads_there(self, start: int) -> bool:
        """«у», «з», "from"."""
        return bool(IN.search(self._before(start)))

    def is_from_there(self, start: int) -> bool:
        """«тьотя Олька з»."""
        return bool(PERSON_FROM.search(self._before(start)))

    def lives_there(self, start: int) -> bool:
        """«живу в», «родом з»."""
        before = self._before(start)
        preposition = IN.search(before)
        return bool(FROM.search(before) or (preposition and LIVES.search(before[: preposition.start()])))

    def _before(self, start: int) -> str:
        return self.small[max(0, start - _BEFORE) : start]
