"""From pages in every locale to one set of frozen questions. Pure."""

import hashlib
import json

from consultations.questions.asked import bands_of, condition_of
from consultations.questions.content import Content, easier_than, label_for, wording_band, wording_for
from consultations.questions.glossary import explained_in
from consultations.questions.layout import Slot, slots_of

Compiled = dict


def compile_questions(
    contents: dict[str, list[Content]], bands: list[str], terms: dict[str, list[dict]] | None = None
) -> list[Compiled]:
    """Questions with the texts of every locale and band; `contents` is {locale: questions of one shape}.

    Gives [{"key", "kind", "most", "bands", "only_if", "texts": {locale: {band: text}}, "options": [option]}]; a text is
    {"text", "why", "easier", "sound", "terms": [[word, meaning]]}, an option {"key", "texts", "easier", "picture"}.
    `terms` is what each locale's page explains. Raises IndexError for a condition on a question that is not before it.
    """
    source = next(iter(contents.values()))
    conditions = [condition_of(question, source) for question in source]
    rows = [dict(zip(contents, same, strict=True)) for same in zip(*contents.values(), strict=True)]
    return [
        _question(in_locales, bands, terms or {}) | {"only_if": condition}
        for in_locales, condition in zip(rows, conditions, strict=True)
    ]


def _question(in_locales: dict[str, Content], bands: list[str], terms: dict[str, list[dict]]) -> Compiled:
    first = next(iter(in_locales.values()))
    return {
        "key": first["key"],
        "kind": first["kind"],
        "most": first["most"],
        "bands": bands_of(first, bands),
        "texts": {
            locale: {band: _text(question, band, terms.get(locale, [])) for band in bands}
            for locale, question in in_locales.items()
        },
        "options": [_option(in_locales, place, bands) for place in range(len(first["options"]))],
    }


def _text(question: Content, band: str, terms: list[dict]) -> dict:
    labels = [label_for(option, band) for option in question["options"]]
    text, easier = wording_for(question, band), easier_than(question, band)
    return {
        "text": text,
        "why": question["why"],
        "easier": easier,
        "sound": question["sounds"].get(wording_band(question, band), ""),
        "terms": explained_in([text, easier, question["why"], *labels], terms),
    }


def _option(in_locales: dict[str, Content], place: int, bands: list[str]) -> Compiled:
    options = {locale: question["options"][place] for locale, question in in_locales.items()}
    first = next(iter(options.values()))
    return {
        "key": first["key"],
        "texts": {locale: {band: label_for(option, band) for band in bands} for locale, option in options.items()},
        "easier": {locale: option["easier"] for locale, option in options.items() if option["easier"]},
        "picture": first["picture"],
    }


def layout_of(questions: list[Compiled]) -> list[Slot]:
    """Which byte of an answer holds which question or statement."""
    return slots_of([question | {"options": [o["key"] for o in question["options"]]} for question in questions])


def hash_of(questions: list[Compiled]) -> str:
    """SHA-256 of the canonical JSON: the same content has the same hash, whatever the order of names."""
    canonical = json.dumps(questions, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()
