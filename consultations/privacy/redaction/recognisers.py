"""The seam for further recognisers: anything that finds places in a text, also a moderators' list of our own."""

import hashlib
import hmac
from collections.abc import Collection, Iterable
from typing import Protocol

from .suggestion import Suggestion
from .tables import key
from .words import is_everyday, stem_of, words_of

_TELLING = 4  # letters of a stem that stands for its word


class Recogniser(Protocol):
    """Finds what could identify somebody. Offsets are those of the text it is given, which is already folded."""

    def __call__(self, text: str) -> Iterable[Suggestion]: ...


class DenyList:
    """Words that moderators covered, in every case form, kept only as keyed hashes: the list tells nobody what stands
    in it."""

    def __init__(self, digests: Collection[str], secret: bytes):
        self._digests, self._secret = frozenset(digests), secret

    def __call__(self, text: str) -> Iterable[Suggestion]:
        for word in words_of(text):
            own, of_stem = digests(word.plain, self._secret)
            form = of_stem in self._digests and (word.capital or not is_everyday(word.plain))
            if form or own in self._digests:
                yield Suggestion(word.start, word.end, "NAME", True, "deny-list")


def digests(word: str, secret: bytes) -> tuple[str, str]:
    """What is kept of a word that was covered: of itself, and of the part that its case forms share."""
    plain = key(word)
    stem = stem_of(plain)
    # «лід» is not a form of «Ліда»: a short stem says too little.
    return _keyed(plain, secret), _keyed(f"{stem}*" if len(stem) >= _TELLING else plain, secret)


def _keyed(plain: str, secret: bytes) -> str:
    return hmac.new(secret, plain.encode("utf-8", "replace"), hashlib.sha256).hexdigest()
