"""What stands beside a word and speaks for a person or a place."""

from .beside_persons import (
    ALSO_CALLED,
    CALLED,
    GREETING,
    KIN,
    MINE,
    POSSESSED,
    SOME_VERB,
    VERB,
    WITH_WHOM,
)
from .beside_places import FROM, IN, LIVES, THERE, VILLAGE
from .small import small

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

    def lives_there(self, start: int) -> bool:
        """«живу в», «родом з»."""
        before = self._before(start)
        preposition = IN.search(before)
        return bool(FROM.search(before) or (preposition and LIVES.search(before[: preposition.start()])))

    def _before(self, start: int) -> str:
        return self.small[max(0, start - _BEFORE) : start]
