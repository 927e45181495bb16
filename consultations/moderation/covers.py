"""What could point to somebody: the machine's suggestions, ready for a person to decide."""

from dataclasses import dataclass

from django.conf import settings
from django.utils import translation

from consultations.moderation.labels import REPLACEMENTS, WHY
from consultations.privacy.redaction import suggest

MORE = 3  # how many further places a reader can cover by hand at once


@dataclass(frozen=True)
class Cover:
    """One suggestion: where, what stands there, what could stand instead, and why."""

    start: int
    end: int
    was: str
    put: str
    certain: bool
    why: str


def covers_in(words: str, language: str) -> list[Cover]:
    """The suggestions for one text. What stands instead is in the language of the words."""
    spoken = language if language in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE
    with translation.override(spoken):
        puts = {label: str(text) for label, text in REPLACEMENTS.items()}
    return [
        Cover(
            found.start, found.end, words[found.start : found.end], puts.get(found.label, "[…]"),
            found.certain, str(WHY.get(found.reason, "")),
        )
        for found in suggest(words)
    ]  # fmt: skip
