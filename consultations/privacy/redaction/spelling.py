"""Names written as children write them: with a letter mixed up, shortened in their own way, or in Latin letters."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from .declension import place_forms
from .tables import CITY, NAME, PLACE_BEGINS, RARE_NAME, TOWN, key, kinds_of
from .words import is_everyday, listed

_SHORTEST, _LONGEST = 4, 16
_MIXED_UP = ("иі", "іи", "еє", "єе", "ыи", "иы", "эе", "оа", "ао")
_OF_NO_NAME = re.compile(
    r"\w+(?:ти|ть|ться|тись|тися|ого|ому|ими|ний|ные|ный|ает|ают|ують|ають|ити|ться|емо|имо|ємо|шся|сть|сті|ння|нню)"
)
_DIMINUTIVE = re.compile(
    r"(?P<stem>\w{2,9}?)(?:[оеє]?чк|оньк|еньк|юньк|у[нсш]|ю[нсш]|ус[ьі]к|к|ц|унчик|ас|ян|ох|ік|ик|чик|ош|еш|ос|ос[ьи]к)"
    r"(?:[аяоиіуеыо]|ою|ом|ові|ей|ею)?ь?"
)
_TRANSLITERATED = re.compile(
    r"(?<!\w)(?:ya|meni|mene|menya|mne|zvaty|zovut|zvut|zhyvu|zhivu|z|iz|shcho|shho|tut|tam|babus\w+|duzhe|ne|na|ta|ale"
    r"|bo|ce|tse|eto|mamo?yu?|pryvit|privit|my|nas|buv|bula|moya|moyi|moyu|dodomu)(?!\w)"
)
_ADJECTIVES = {"ое": ("ое", "ого", "ому", "ым", "ом"), "ая": ("ая", "ой", "ую"), "ий": ("ий", "ого", "ому", "им", "ом")}
_MARKS = 2  # small words after which a text is one in Latin letters
_PLACE = TOWN | CITY
_LETTERS = (
    ("shch", "щ"), ("zh", "ж"), ("kh", "х"), ("ts", "ц"), ("ch", "ч"), ("sh", "ш"), ("ya", "я"), ("ia", "я"),
    ("yu", "ю"), ("iu", "ю"), ("ye", "є"), ("ie", "є"), ("yi", "ї"), ("yo", "йо"), ("h", "г"),
)  # fmt: skip
_ONE = str.maketrans(dict(zip("abvgdeziklmnoprstufjcw", "абвгдезіклмнопрстуфйцв", strict=True)))


def kinds_as_written(plain: str) -> int:
    """The kinds of a word; a word that only resembles a first name is taken for a rare one."""
    kinds = kinds_of(plain) | _further().get(plain, 0)
    if kinds or not _SHORTEST <= len(plain) <= _LONGEST or plain.isascii():
        return kinds
    return RARE_NAME if _resembles(plain) else 0


def is_transliterated(text: str) -> bool:
    """True for Ukrainian or Russian in Latin letters."""
    return sum(1 for _match in zip(range(_MARKS), _TRANSLITERATED.finditer(text), strict=False)) == _MARKS


@lru_cache(maxsize=5_000)
def kinds_in_latin(plain: str) -> int:
    """The kinds of a word in Latin letters, read as a Cyrillic one."""
    if not _SHORTEST <= len(plain) <= _LONGEST or is_everyday(next(_in_cyrillic(plain.replace("h", "kh")))):
        return 0
    for word in _in_cyrillic(plain):
        kinds = kinds_of(word) & (NAME | _PLACE)
        if kinds and not is_everyday(word):
            return kinds
    return 0


def _in_cyrillic(plain: str) -> Iterator[str]:
    for latin, cyrillic in _LETTERS:
        plain = plain.replace(latin, cyrillic)
    plain = plain.translate(_ONE)
    for instead in ("и", "й", "ий", "і"):
        yield (plain[:-1].replace("y", "и") + instead) if plain.endswith("y") else plain.replace("y", instead)
    yield plain.replace("y", "и").replace("и", "і")
    yield re.sub(r"([снлдтз])(?=[снктб])", r"\1ь", plain.replace("y", "и"))


@lru_cache(maxsize=20_000)
def _resembles(plain: str) -> bool:
    return (
        not _OF_NO_NAME.fullmatch(plain)
        and not is_everyday(plain)
        and any(kinds_of(near) & NAME and not is_everyday(near) for near in (*_near(plain), *_longer(plain)))
    )


def _near(plain: str) -> Iterator[str]:
    """With one letter as it should be: mixed up, doubled or not."""
    if len(plain) <= _SHORTEST:
        return
    for at, letter in enumerate(plain):
        for wrong, right in _MIXED_UP:
            if letter == wrong:
                yield plain[:at] + right + plain[at + 1 :]
        if at and letter == plain[at - 1]:
            yield plain[:at] + plain[at + 1 :]
        if letter in "нл" and plain[at - 1] != letter:
            yield plain[:at] + letter + plain[at:]


def _longer(plain: str) -> Iterator[str]:
    """The first name of which this is a short form: «лєрка», «Любко»."""
    match = _DIMINUTIVE.fullmatch(plain)
    if match:
        stem = match.group("stem").removesuffix("ь")
        for ending in ("а", "я", "о"):
            yield stem + ending
            yield stem.replace("є", "е") + ending


def _forms(name: str) -> set[str]:
    """All case forms, also of names that are adjectives: «Рубежное», «Белая»."""
    for ending, endings in _ADJECTIVES.items():
        if name.endswith(ending) and " " not in name:
            return {name.removesuffix(ending) + other for other in endings}
    if name.endswith("поле"):
        return {name.removesuffix("е") + ending for ending in ("е", "я", "ю", "ем", "і")}
    return place_forms(name)


@cache
def _further() -> dict[str, int]:
    """Places that the table lacks, in every case form."""
    found: dict[str, int] = {}
    for name in listed("places_further"):
        for form in _forms(name.replace("_", " ")):
            plain = key(form)
            found[plain] = found.get(plain, 0) | TOWN
            if " " in plain:
                found[plain.split()[0]] = found.get(plain.split()[0], 0) | PLACE_BEGINS
    return found
