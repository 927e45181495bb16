"""The two readings of invented words, by the same acts as in earnest, with what a reader would have written."""

from datetime import datetime

from consultations.answers.words_box import open_with_team_key
from consultations.insights.codebook import write_theme
from consultations.management.demonstration.said_102 import THEMES
from consultations.management.demonstration.scene import Scene
from consultations.moderation.actions import Verdict, Worry, first_reading, hold_for_safeguarding, second_reading
from consultations.moderation.claiming import claim_next
from consultations.moderation.team_messages import COVERED, THANKS
from consultations.questions.models import Consultation
from consultations.vault.rules import MODERATION

WORDING = ("names", "definitions", "examples")
Readings = dict  # {typed: (redacted Ukrainian, English, theme, (told in Ukrainian, in English) or None)}


def lay_themes(scene: Scene, consultation: Consultation, *, now: datetime) -> dict[str, str]:
    """{name in this demonstration: id} of the codebook."""
    writer, today = scene.team["analyst"], now.date()
    made = {
        name: write_theme(consultation, writer, dict(zip(WORDING, texts, strict=True)), today=today)
        for name, texts in THEMES.items()
    }
    return {name: str(theme.pk) for name, theme in made.items()}


def read_first(scene: Scene, consultation: Consultation, readings: Readings, *, now: datetime) -> None:
    """The moderator reads everything that waits, as `readings` say. Raises KeyError for other words."""
    moderator, key, themes = scene.team["moderator"], scene.keys[MODERATION], lay_themes(scene, consultation, now=now)
    while (reading := claim_next(consultation, moderator, now=now)) is not None:
        _key, content = open_with_team_key(key, reading.answer)
        proposal = {question: _part(text, readings[text], themes) for question, text in content["words"].items()}
        first_reading(reading, moderator, key, proposal, today=now.date())


def _part(text: str, reading: tuple, themes: dict) -> dict:
    redacted_uk, english, theme, told = reading
    original = "uk" if _is_ukrainian(text, redacted_uk) else ("en" if text == english else "other")
    return {
        "outcome": "pass",
        "redacted": {"uk": redacted_uk, "en": english}.get(original, text),
        "texts": {"uk": redacted_uk, "en": english},
        "told": dict(zip(("uk", "en"), told, strict=True)) if told else {},
        "original_locale": original,
        "themes": [themes[theme]],
        "messages": [THANKS, COVERED] if "[" in redacted_uk else [THANKS],
    }


def _is_ukrainian(text: str, redacted: str) -> bool:
    """True when the redacted words are the same words with parts covered, so nothing was translated."""
    return text == redacted or "[" in redacted


def agree(scene: Scene, consultation: Consultation, *, now: datetime, most: int = 1000) -> None:
    """The second reader agrees to what waits, `most` times at most."""
    second, key = scene.team["second"], scene.keys[MODERATION]
    for _time in range(most):
        reading = claim_next(consultation, second, now=now)
        if reading is None:
            return
        second_reading(reading, second, key, Verdict(agree=True), today=now.date())


def hand_over_most_urgent(scene: Scene, consultation: Consultation, *, now: datetime) -> None:
    """The most urgent words in the queue go to the safeguarding lead, if some carry a warning sign."""
    moderator, key = scene.team["moderator"], scene.keys[MODERATION]
    reading = claim_next(consultation, moderator, now=now)
    if reading is not None and reading.answer.flag:
        hold_for_safeguarding(reading, moderator, key, Worry("self-harm", "now"), now=now)
