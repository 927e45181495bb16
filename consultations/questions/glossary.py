"""Which words of a text are explained. Pure."""

import re

from consultations.vocabulary.text import folded


def explained_in(texts: list[str], terms: list[dict]) -> list[list[str]]:
    """[[word, meaning]] of the terms of which some form stands in these texts, in the order of the glossary."""
    said = " ".join(folded(text) for text in texts)
    return [[term["word"], term["meaning"]] for term in terms if any(_stands(form, said) for form in term["forms"])]


def _stands(form: str, said: str) -> bool:
    form = folded(form)
    return bool(form) and re.search(rf"(?<!\w){re.escape(form)}(?!\w)", said) is not None
