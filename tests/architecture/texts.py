"""Which sentences our interface says, and where their translations stand."""

import re
from pathlib import Path

from consultations.management.young_texts.sentences import in_module, in_template
from tests.architecture.tree import ROOT, name_of, python_files, template_files


def sentences() -> dict[str, str]:
    """{sentence: the first file that says it} of the whole interface."""
    found: dict[str, str] = {}
    for path in python_files():
        found |= {text: name_of(path) for text in in_module(path) if text not in found}
    for path in template_files():
        found |= {text: name_of(path) for text in in_template(path) if text not in found}
    return found


def places_in(text: str) -> set[str]:
    """The named places of a sentence: {'name'} of 'Hello %(name)s'."""
    return set(re.findall(r"%\((\w+)\)", text))


def catalogue(locale: str) -> Path:
    """The file with a locale's sentences."""
    return ROOT / "locale" / locale / "LC_MESSAGES" / "django.po"
