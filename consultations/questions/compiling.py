"""From pages in every locale to one set of frozen questions. Pure."""

import hashlib
import json

from consultations.questions.content import Content, label_for, wording_for
from consultations.questions.layout import Slot, slots_of

Compiled = dict


def compile_questions(contents: dict[str, list[Content]], bands: list[str]) -> list[Compiled]:
    """Questions with the texts of every locale and band; `contents` is {locale: questions of one shape}.

    Gives [{"key", "kind", "most", "texts": {locale: {band: {"text", "why"}}}, "options": [{"key", "texts"}]}].
    """
    return [_question(dict(zip(contents, same, strict=True)), bands) for same in zip(*contents.values(), strict=True)]


def _question(in_locales: dict[str, Content], bands: list[str]) -> Compiled:
    first = next(iter(in_locales.values()))
    return {
        "key": first["key"],
        "kind": first["kind"],
        "most": first["most"],
        "texts": {
            locale: {band: {"text": wording_for(question, band), "why": question["why"]} for band in bands}
            for locale, question in in_locales.items()
        },
        "options": [_option(in_locales, place, bands) for place in range(len(first["options"]))],
    }


def _option(in_locales: dict[str, Content], place: int, bands: list[str]) -> Compiled:
    options = {locale: question["options"][place] for locale, question in in_locales.items()}
    return {
        "key": next(iter(options.values()))["key"],
        "texts": {locale: {band: label_for(option, band) for band in bands} for locale, option in options.items()},
    }


def layout_of(questions: list[Compiled]) -> list[Slot]:
    """Which byte of an answer holds which question or statement."""
    return slots_of([question | {"options": [o["key"] for o in question["options"]]} for question in questions])


def hash_of(questions: list[Compiled]) -> str:
    """SHA-256 of the canonical JSON: the same content has the same hash, whatever the order of names."""
    canonical = json.dumps(questions, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()
