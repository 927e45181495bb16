"""First names as families use them, in every case form. The lists were written for Chutno."""

from functools import cache
from pathlib import Path

LISTS = Path(__file__).parent / "lists"
_VELARS = {"г": "з", "к": "ц", "х": "с"}  # Ольга, Ользі; Галинка, Галинці
_HARD_ENDINGS = ("а", "и", "ы", "і", "е", "у", "ою", "ой", "о")
_SOFT_ENDINGS = ("я", "і", "ї", "и", "е", "ю", "ею", "єю", "ей", "є", "ьо")
_MASCULINE = ("а", "у", "ові", "ом", "і", "е")
_MASCULINE_SOFT = ("я", "ю", "єві", "еві", "ем", "єм", "ї", "і", "ю", "е", "и")


@cache
def name_forms() -> frozenset[str]:
    """Every case form of every name of the list, in small letters."""
    return frozenset(form for name in _words("names.txt") for form in case_forms(name))


@cache
def name_words() -> frozenset[str]:
    """Forms of names that are also ordinary words (віра, роман, влада): a capital letter or more must say so."""
    return frozenset(_words("name_words.txt"))


def case_forms(name: str) -> set[str]:
    """The nominative and the other cases of a first name; more forms than grammar allows do no harm."""
    stem, last = name[:-1], name[-1]
    if last == "а":
        soft = {stem[:-1] + _VELARS[stem[-1]] + "і"} if stem[-1:] in _VELARS else set()
        return soft | {stem + ending for ending in _HARD_ENDINGS}
    if last == "я":
        return {stem + ending for ending in _SOFT_ENDINGS}
    if last == "о":
        return {name} | {stem + ending for ending in _MASCULINE}
    if last in "йь":
        return {name} | {stem + ending for ending in _MASCULINE_SOFT}
    if last == "р":
        return {name} | {name + ending for ending in (*_MASCULINE, *_MASCULINE_SOFT)}
    if "а" <= last <= "ґ":
        return {name} | {name + ending for ending in _MASCULINE}
    return {name, f"{name}'s"}


def _words(name: str) -> list[str]:
    lines = (LISTS / name).read_text(encoding="utf-8").splitlines()
    return [word for line in lines if not line.startswith("#") for word in line.split()]
