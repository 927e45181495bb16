"""The sentences of a young person's screens, a screen for each template, in every locale."""

import re
from collections.abc import Iterator
from pathlib import Path

from django.conf import settings
from django.utils import translation
from django.utils.html import strip_tags
from django.utils.translation import gettext as translated

from consultations.management.young_texts.sentences import in_module, in_template, templates_within
from consultations.questions.legibility import Screen
from consultations.questions.plain_language import words_of
from consultations.vocabulary.bands import Band
from home.texts import locales

TEMPLATES = settings.BASE / "templates"
# Where a young person's pages begin; what they extend and include is found from there.
STARTS = ("young", "consultations/answers", "consultations/coming_back", "errors")
ALSO = ("consultations/replies/told_back.html",)
MODULES = ("answers/pages.py", "coming_back/views.py", "moderation/team_messages.py", "replies/telling.py",
           "replies/queries.py", "vocabulary/topics.py")  # fmt: skip
# What only staff and adults are shown on these pages.
NOT_YOUNG = ("public/bar.html", "public/nav.html")
# The base texts are written for 13 to 15; a template whose name ends so is read by the younger ones.
YOUNGER = {"_10.html": Band.TEN, "_6.html": Band.SIX}
DATES = re.compile(r"%\((?:date|day|checked_on|reminded|hours)\)s")
PLACES = re.compile(r"%\(\w+\)s")
LABEL_WORDS = 3  # what a button or a state says at most
SAMPLE_DATE = {"uk": "7 травня", "en": "7 May"}


def interface_screens() -> Iterator[Screen]:
    """Every screen in every locale. A named place counts as one word, a date as day and month."""
    for name, sentences in _by_screen():
        for locale in locales():
            yield from _screens(name, locale, sentences)


def _screens(name: str, locale: str, sentences: list[str]) -> Iterator[Screen]:
    band = next((band for end, band in YOUNGER.items() if name.endswith(end)), Band.THIRTEEN)
    texts = [spoken(sentence, locale) for sentence in sentences]
    running = tuple(text for text in texts if len(words_of(text)) > LABEL_WORDS)
    if texts:
        yield Screen(name, locale, band, running, labels=tuple(text for text in texts if text not in running))


def spoken(msgid: str, locale: str) -> str:
    """The sentence in this locale with something in its named places, without markup."""
    with translation.override(locale):
        text = strip_tags(translated(msgid)).replace("%%", "%")
    return PLACES.sub("7", DATES.sub(SAMPLE_DATE.get(locale, "7"), text))


def _by_screen() -> Iterator[tuple[str, list[str]]]:
    starts = [path for folder in STARTS for path in sorted((TEMPLATES / folder).glob("*.html"))]
    found: set[Path] = set()
    for start in [*starts, *(TEMPLATES / name for name in ALSO)]:
        found |= templates_within(start, TEMPLATES)
    for path in sorted(found):
        name = str(path.relative_to(TEMPLATES))
        if name not in NOT_YOUNG:
            yield name, list(dict.fromkeys(in_template(path)))
    for name in MODULES:
        yield name, list(dict.fromkeys(in_module(settings.BASE / "consultations" / name)))
