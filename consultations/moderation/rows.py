"""The rows of one text: a tick, a label and a replacement for what the machine suggests and for what a reader covers.

They are read from what was sent as it is; a text with three hundred rows needs no nine hundred form fields.
"""

import re
from dataclasses import dataclass

from consultations.moderation.covers import ELSE, Cover, label_of, put_for
from consultations.moderation.labels import MISSING, PARTS
from consultations.moderation.rules import place_in, places_of

MORE = 3  # empty boxes for words to cover; more come when these are full
MOST = 50  # places that one reader may cover by hand in one text
LONGEST_PUT, LONGEST_PHRASE = 200, 500


def one_line(value: str, longest: int = LONGEST_PUT) -> str:
    """The typed text without line breaks, control characters and signs that turn the direction of writing."""
    kept = ((" " if sign.isspace() else sign) for sign in value if sign.isprintable() or sign.isspace())
    return "".join(kept).strip()[:longest]


@dataclass(frozen=True)
class Row:
    """One place that is covered, or could be. `name` begins the names of its fields."""

    name: str
    start: int
    end: int
    was: str
    label: str
    put: str
    ticked: bool
    number: int
    certain: bool = True
    why: str = ""
    own: bool = False

    @property
    def labels(self) -> list[tuple[str, str, bool]]:
        """[(code, in words, chosen)] for its select."""
        return [(code, text, code == self.label) for code, text in PARTS.items()]


@dataclass(frozen=True)
class Phrase:
    """Words to cover wherever they stand, copied from the text by somebody without a script."""

    name: str
    words: str
    label: str
    put: str
    places: list[tuple[int, int]]

    labels = Row.labels

    @property
    def trouble(self) -> str:
        return "" if self.places or not self.words else MISSING["more"]


class Typed:
    """What was sent about one text: names begin with its question."""

    def __init__(self, data, question: str):
        self.data, self.question = data, question

    def get(self, name: str) -> str:
        return self.data.get(f"{self.question}-{name}") or ""

    def part(self, name: str, at: int) -> tuple[str, str]:
        """(label, replacement) of a row."""
        label = self.get(f"{name}label-{at}")
        return (label if label in PARTS else ""), one_line(self.get(f"{name}put-{at}"))

    def numbers(self, name: str) -> list[int]:
        """The numbers of the rows whose fields begin like this, in order."""
        shape = re.compile(rf"{re.escape(self.question)}-{name}-([0-9]{{1,4}})")
        return sorted(int(found[1]) for found in map(shape.fullmatch, self.data) if found)


def suggested_rows(covers: list[Cover], typed: Typed | None, earlier: dict, language: str) -> list[Row]:
    """A row for each suggestion. Before anybody decided, certain ones are ticked and possible ones are not."""
    before = {(start, end): put for start, end, put in earlier.get("cuts", [])}
    return [suggested_row(at, cover, typed, before if earlier else None, language) for at, cover in enumerate(covers)]


def suggested_row(at: int, cover: Cover, typed: Typed | None, before: dict | None, language: str) -> Row:
    """The row of one suggestion: as typed, or as an earlier reader left it, or as the machine suggests."""
    label, put, ticked = cover.label, "", cover.certain
    if typed:
        chosen, put = typed.part("", at)
        label, ticked = chosen or label, bool(typed.get(f"cut-{at}"))
    elif before is not None:
        put, ticked = before.get((cover.start, cover.end), ""), (cover.start, cover.end) in before
        label = label_of(put, label) if put else label
    put = put_for(label, put, language)
    return Row(
        str(at), cover.start, cover.end, cover.was, label, put, ticked, at + 1, certain=cover.certain, why=cover.why
    )


def own_places(covers: list[Cover], typed: Typed | None, earlier: dict, words: str) -> list[tuple]:
    """[(start, end, label, replacement, ticked)] of what readers chose in the text themselves."""
    if typed:
        found = [
            (place_in(words, typed.get(f"own-start-{at}"), typed.get(f"own-end-{at}")), at)
            for at in typed.numbers("own-start")
        ]
        return [(*place, *typed.part("own-", at), bool(typed.get(f"own-cut-{at}"))) for place, at in found if place]
    known = {(cover.start, cover.end) for cover in covers}
    cuts = [tuple(cut) for cut in earlier.get("cuts", []) if tuple(cut[:2]) not in known]
    return [(start, end, label_of(put, ELSE), put, True) for start, end, put in cuts]


def own_rows(covers: list[Cover], typed: Typed | None, earlier: dict, words: str, language: str) -> list[Row]:
    """The rows of these places, numbered after the suggestions."""
    rows = []
    for at, (start, end, label, put, ticked) in enumerate(own_places(covers, typed, earlier, words)):
        label = label or ELSE
        number, put = len(covers) + at + 1, put_for(label, put, language)
        rows.append(Row(str(at), start, end, words[start:end], label, put, ticked, number, own=True))
    return rows


def phrases(typed: Typed | None, words: str, language: str) -> list[Phrase]:
    """What was copied to be covered, and some empty boxes."""
    found = []
    for at in typed.numbers("more") if typed else ():
        phrase = typed.get(f"more-{at}").strip()[:LONGEST_PHRASE]
        label, put = typed.part("more-", at)
        if phrase:
            label = label or ELSE
            found.append((phrase, label, put_for(label, put, language), places_of(phrase, words)))
    blank = max(0, min(MORE, MOST - len(found)))
    return [Phrase(str(at), *each) for at, each in enumerate([*found, *[("", ELSE, "", [])] * blank])]


def troubles(typed: Typed | None, own: list[Row], copied: list[Phrase], most: int) -> list[str]:
    """What is wrong with the places covered by hand, in sentences."""
    if not typed:
        return []
    sent = [at for at in typed.numbers("own-start") if typed.get(f"own-start-{at}") or typed.get(f"own-end-{at}")]
    lost = len(sent) > len(own)
    said = [MISSING["place"]] if lost else []
    if len(sent) > most or sum(bool(phrase.words) for phrase in copied) > MOST:
        said.append(MISSING["many"])
    return said
