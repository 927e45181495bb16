"""The house's own three questions, put after those of every consultation."""

from django.utils import translation
from django.utils.translation import gettext as _

from consultations.questions.compiling import Compiled
from consultations.vocabulary.evaluation import ANSWERS, KEYS, NAMES, answer_key
from consultations.vocabulary.questions import Kind
from home.texts import locales


def evaluation(bands: list[str]) -> list[Compiled]:
    """They are worded once for everybody, and shaped like compiled questions."""
    said = {locale: _said(locale) for locale in locales()}
    return [
        {
            "key": KEYS[name],
            "kind": Kind.CHOICE.value,
            "most": 1,
            "bands": [],
            "only_if": None,
            "texts": {locale: {band: _text(said[locale][name]) for band in bands} for locale in said},
            "options": [_option(name, answer, said, bands) for answer in ANSWERS],
        }
        for name in NAMES
    ]


def _text(said: str) -> dict:
    return {"text": said, "why": "", "easier": "", "sound": "", "terms": []}


def _option(name: str, answer: str, said: dict, bands: list[str]) -> dict:
    texts = {locale: {band: said[locale][answer] for band in bands} for locale in said}
    return {"key": answer_key(name, answer), "texts": texts, "easier": {}, "picture": None}


def _said(locale: str) -> dict[str, str]:
    with translation.override(locale):
        return {
            "at-ease": _("Did you feel at ease here?"),
            "clear": _("Was everything here clear?"),
            "again": _("Would you answer like this again?"),
            "yes": _("Yes"),
            "in-part": _("Partly"),
            "no": _("No"),
        }
