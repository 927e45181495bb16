"""The table of names and places: every case form with its kinds."""

from collections.abc import Iterable

from consultations.management.name_tables import sources
from consultations.management.name_tables.diminutives import diminutives
from consultations.privacy.redaction.declension import name_forms, place_forms, possessive_forms
from consultations.privacy.redaction.tables import (
    CITY,
    NAME,
    PLACE_BEGINS,
    RARE_NAME,
    SURNAME,
    TOWN,
    key,
)
from consultations.privacy.redaction.transliteration import in_latin
from consultations.privacy.redaction.words import listed

_SHORTEST, _SURE = 3, 6


def all_kinds() -> dict[str, int]:
    """Every key of the table with its kinds."""
    kinds: dict[str, int] = {}
    _add_names(kinds)
    _add(kinds, (key(name) for name in sources.surnames()), SURNAME)
    for name, kind in (*sources.settlements(), *sources.cities()):
        _add_place(kinds, name, kind)
    for name in listed("places"):
        _add_place(kinds, name.replace("_", " "), CITY | TOWN)
    _add(kinds, listed("surnames_en"), SURNAME)
    return kinds


def _add_names(kinds: dict[str, int]) -> None:
    for name in listed("first_names"):
        _add(kinds, name_forms(name), NAME)
        _add(kinds, possessive_forms(name), RARE_NAME)
        for short in diminutives(name):
            _add(kinds, name_forms(short), RARE_NAME if len(short) < _SURE else NAME)
    for name in listed("first_names_en"):
        _add(kinds, (name,), NAME)
    for name in sources.first_names():
        if len(name) > _SHORTEST:
            _add(kinds, name_forms(name), RARE_NAME)
            _add(kinds, in_latin(name), RARE_NAME)


def _add_place(kinds: dict[str, int], name: str, kind: int) -> None:
    forms = place_forms(name) | ({name} if name.isascii() else in_latin(name))
    _add(kinds, forms, kind)
    _add(kinds, {form.split(" ")[0] for form in forms if " " in form}, PLACE_BEGINS)


def _add(kinds: dict[str, int], forms: Iterable[str], kind: int) -> None:
    for form in forms:
        plain = key(form)
        if len(plain) >= _SHORTEST or kind == NAME:
            kinds[plain] = kinds.get(plain, 0) | kind
