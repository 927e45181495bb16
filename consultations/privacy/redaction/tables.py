"""Which names and places there are: one packed file of hashes, made at release time (`build_name_tables`).

Each entry is 40 bits of a hash and 8 bits of kinds, in order, so that it loads at once and takes little memory. A hash
hides nothing (names can be guessed); it only makes the table small. About one word in a million is taken for a name by
chance.
"""

import sys
import zlib
from array import array
from bisect import bisect_left
from functools import cache, lru_cache
from hashlib import blake2b
from pathlib import Path

FILE = Path(__file__).parent / "names.bin"
NAME, RARE_NAME, SURNAME, TOWN, SMALL_PLACE, PLACE_BEGINS, CITY = 1, 2, 4, 8, 16, 32, 64
_KINDS = 8
_PLAIN = str.maketrans({"ё": "е", "ґ": "г", "'": None, "`": None})


def key(word: str) -> str:
    """How a word is looked up: small letters, no apostrophes, ё as е."""
    return word.lower().translate(_PLAIN)


@lru_cache(maxsize=20_000)
def kinds_of(plain: str) -> int:
    """The kinds of the word with this key, as bits; 0 when it is in no table."""
    table, sought = _table(), _hashed(plain)
    at = bisect_left(table, sought)
    return table[at] - sought if at < len(table) and table[at] >> _KINDS == sought >> _KINDS else 0


def packed(kinds: dict[str, int]) -> bytes:
    """The file for these keys and their kinds."""
    entries: dict[int, int] = {}
    for plain, bits in kinds.items():
        entries[_hashed(plain)] = entries.get(_hashed(plain), 0) | bits
    table = array("Q", sorted(sought | bits for sought, bits in entries.items()))
    return zlib.compress(_little(table).tobytes(), 9)


@cache
def _table() -> array:
    table = array("Q")
    table.frombytes(zlib.decompress(FILE.read_bytes()))
    return _little(table)


def _little(table: array) -> array:
    if sys.byteorder == "big":
        table.byteswap()
    return table


def _hashed(plain: str) -> int:
    digest = blake2b(plain.encode("utf-8", "replace"), digest_size=5).digest()
    return int.from_bytes(digest, "big") << _KINDS
