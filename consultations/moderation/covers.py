"""What could point to somebody: the machine's suggestions, and what stands instead of a covered part."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from django.conf import settings
from django.utils import translation

from consultations.moderation.labels import PARTS, REPLACEMENTS, WHY
from consultations.privacy.redaction import Recogniser, could_identify, suggest_in_all

ELSE = "ELSE"
NAMED_TOGETHER = 4  # parts of one kind


@dataclass(frozen=True)
class Cover:
    """One suggestion: where, what stands there, what it is, and why."""

    start: int
    end: int
    was: str
    label: str
    certain: bool
    reason: str

    @property
    def why(self) -> str:
        return str(WHY.get(self.reason, ""))


def covers_in_all(texts: list[str], recognisers: Iterable[Recogniser] = ()) -> list[list[Cover]]:
    """The suggestions for each text of one answer: a name found once is found in all of them."""
    return [
        [
            Cover(one.start, one.end, text[one.start : one.end], one.label, one.certain, one.reason)
            for one in found
        ]
        for text, found in zip(texts, suggest_in_all(texts, recognisers), strict=True)
    ]  # fmt: skip


@cache
def puts() -> dict[str, dict[str, str]]:
    """{locale: {label: what stands instead}}."""
    found = {}
    for code, _name in settings.LANGUAGES:
        with translation.override(code):
            found[code] = {label: str(text) for label, text in REPLACEMENTS.items()}
    return found


def puts_in(language: str) -> dict[str, str]:
    """{label: what stands instead} in the language of the words, or in that of the house where we have no other."""
    return puts().get(language) or puts()[settings.LANGUAGE_CODE]


@cache
def all_puts() -> frozenset[str]:
    """Whatever the house itself puts instead of something, in any language."""
    return frozenset(put for own in puts().values() for put in own.values())


def put_for(label: str, typed: str, language: str) -> str:
    """What stands instead: what somebody typed, otherwise what belongs to the label."""
    return typed if typed and typed not in all_puts() else puts_in(language).get(label, puts_in(language)[ELSE])


def label_of(put: str, suggested: str) -> str:
    """The label that an earlier reader must have chosen, by what stands instead."""
    belonging = [label for each in puts().values() for label, own in each.items() if own == put]
    return suggested if suggested in belonging or not belonging else belonging[0]


def together(covers: Iterable[Cover]) -> list[dict]:
    """The parts of one answer that could point to one person together, [{"label", "was"}]; [] where they do not."""
    covers, found = list(covers), {}
    if not could_identify(covers):
        return []
    for cover in covers:
        found.setdefault(cover.label, {})[cover.was] = None
    return [{"label": PARTS.get(label, PARTS[ELSE]), "was": list(was)[:NAMED_TOGETHER]} for label, was in found.items()]
