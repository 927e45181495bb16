"""What the first reading shows and asks about one question's words: rows, boxes, and what would be seen outside."""

from functools import cached_property

from django.conf import settings

from consultations.answers.rules import uses_for
from consultations.moderation.covers import Cover
from consultations.moderation.pictures import shown
from consultations.moderation.rows import (
    MOST,
    Phrase,
    Row,
    Typed,
    own_places,
    own_rows,
    phrases,
    suggested_rows,
    troubles,
)
from consultations.moderation.rules import (
    OUTCOMES,
    PASS,
    QUOTE,
    TO_SHOW,
    TOLD,
    free_of_overlaps,
    joined,
    leaving,
    pieces_of,
)
from consultations.moderation.team_messages import known
from consultations.privacy.redaction import cut
from consultations.vocabulary.languages import OTHER


class Section:
    """One question: its bound fields, and the text with what is covered. Computed once, from what was sent."""

    def __init__(self, form, question: str, covers: list[Cover], content: dict, earlier: dict):
        self.form, self.question, self.covers, self.earlier = form, question, covers, earlier
        self.words, self.picture = content["words"][question], shown(content.get("drawings", {}).get(question, ""))
        self.uses = uses_for(content["uses"], question)
        self.typed = Typed(form.data, question) if form.is_bound else None

    def field(self, name: str):
        return self.form[f"{self.question}-{name}"]

    def value(self, name: str) -> str:
        return self.field(name).value() or ""

    @property
    def language(self) -> str:
        """The language of the words as far as it is known, for whoever has them read aloud."""
        return self.form.language if self.value("language") in ("", OTHER) else self.value("language")

    # How the templates ask for the fields of this question.
    outcome = property(lambda self: self.field("outcome"))
    spoken = property(lambda self: self.field("language"))
    reason = property(lambda self: self.field("reason"))
    marks = property(lambda self: self.field("themes"))
    says = property(lambda self: self.field("messages"))

    # ------------------------------------------------------------ what is covered

    @cached_property
    def cover_rows(self) -> list[Row]:
        """A row for each suggestion."""
        return suggested_rows(self.covers, self.typed, self.earlier, self.value("language"))

    @cached_property
    def own_rows(self) -> list[Row]:
        """A row for each place that a reader chose in the text."""
        return own_rows(self.covers, self.typed, self.earlier, self.words, self.value("language"))

    @cached_property
    def phrases(self) -> list[Phrase]:
        """Boxes for copying words to cover."""
        return phrases(self.typed, self.words, self.value("language"))

    @property
    def most(self) -> int:
        """How many places may be covered by hand: never fewer than an earlier reader did."""
        return max(MOST, len(own_places(self.covers, None, self.earlier, self.words)))

    @cached_property
    def troubles(self) -> list[str]:
        return troubles(self.typed, self.own_rows, self.phrases, self.most)

    @cached_property
    def parts(self) -> list[tuple[int, int, str]]:
        """What is covered, as ticked, chosen and copied."""
        ticked = [(row.start, row.end, row.put) for row in (*self.cover_rows, *self.own_rows) if row.ticked]
        return joined(ticked + [(*place, phrase.put) for phrase in self.phrases for place in phrase.places])

    @cached_property
    def undecided(self) -> list[Cover]:
        """The suggestions that are not covered: they stay marked wherever the words are shown."""
        covered = {at for start, end, _put in self.parts for at in range(start, end)}
        return [cover for cover in self.covers if covered.isdisjoint(range(cover.start, cover.end))]

    @cached_property
    def preview(self) -> list[dict]:
        """The words in pieces: what is covered, and what could be."""
        numbers = {(row.start, row.end): row.number for row in (*self.own_rows, *self.cover_rows)}
        open_places = [(cover.start, cover.end, None) for cover in self.undecided]
        return pieces_of(self.words, free_of_overlaps(self.parts + open_places), numbers)

    @property
    def redacted(self) -> str:
        return cut(self.words, self.parts)

    # ------------------------------------------------------------ what leaves the house

    @property
    def leaves(self) -> tuple[str, ...]:
        """What would leave for the chosen outcome; while nothing is chosen, what would if the words pass."""
        return leaving(self.value("outcome") or PASS, self.uses)

    @property
    def for_script(self) -> dict:
        """What the script works with: the exact words, and what leaves for every outcome."""
        leaves = {"": leaving(PASS, self.uses)} | {outcome: leaving(outcome, self.uses) for outcome in OUTCOMES}
        return {"words": self.words, "leaves": leaves, "most": self.most}

    shows_words = property(lambda self: QUOTE in self.leaves or TO_SHOW in self.leaves)
    shows_told = property(lambda self: TOLD in self.leaves)

    @property
    def tells(self) -> bool:
        """True when the boxes for telling the idea have something in them, or must have."""
        return self.value("outcome") == TOLD or any(row["field"].value() for row in self.tellings)

    def boxes(self, name: str) -> list[dict]:
        """One box a locale; the words themselves are the text of their own language."""
        original = self.value("language")
        return [
            {"code": code, "name": spoken, "field": self.field(f"{name}-{code}"), "original": code == original}
            for code, spoken in settings.LANGUAGES
        ]

    translations = property(lambda self: self.boxes("text"))
    tellings = property(lambda self: self.boxes("told"))
    descriptions = property(lambda self: self.boxes("described") if self.picture else [])

    @property
    def messages(self) -> list[str]:
        """The codes of what the team says to this."""
        return known(self.value("messages"))

    def texts(self, name: str) -> dict[str, str]:
        """What was typed into these boxes, {locale: text}."""
        return {row["code"]: (row["field"].value() or "").strip() for row in self.boxes(name)}

    def proposal(self) -> dict:
        """This question's part of the proposal (see the working shapes in `proposals`)."""
        original = self.value("language")
        part = {
            "outcome": self.value("outcome"),
            "redacted": self.redacted,
            "cuts": [list(part) for part in self.parts],
            "texts": {code: text for code, text in self.texts("text").items() if text and code != original},
            "told": self.texts("told"),
            "original_locale": original,
            "themes": self.field("themes").value() or [],
            "reason": self.value("reason"),
            "messages": self.messages,
        }
        described = {code: text for code, text in self.texts("described").items() if text} if self.picture else {}
        return part | {"description": described} if described else part
