"""A text in small letters, and whether it has anything of a kind at all.

Both are for speed: a pattern that must ask of each letter whether it is large or small takes three times as long, and
most texts have no month, no number and no institution in them.
"""

from functools import cache, lru_cache

from .words import listed


@lru_cache(maxsize=8)
def small(text: str) -> str:
    """The text in small letters, sign for sign: every place in it stays where it was."""
    at_once = text.lower()
    return at_once if len(at_once) == len(text) else "".join(map(_small_letter, text))


def _small_letter(letter: str) -> str:
    lowered = letter.lower()
    return lowered if len(lowered) == 1 else letter


def has_any(text: str, parts: str) -> bool:
    """True when a text in small letters has a part of a word that this list names."""
    return any(part in text for part in _parts(parts))


@cache
def _parts(name: str) -> tuple[str, ...]:
    return listed(f"parts_of_{name}")


def has_a_digit(text: str) -> bool:
    """True when there is a digit of any script."""
    return any(map(str.isdigit, text))
