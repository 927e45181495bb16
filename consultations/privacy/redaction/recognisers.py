"""The seam for further recognisers: anything that finds places in a text, also a moderators' list of our own."""

import hashlib
import hmac
from collections.abc import Collection, Iterable
from typing import Protocol

from .suggestion import Suggestion
from .tables import key
from .words import is_everyday, stem_of, words_of


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
            if is_everyday(word.plain) and not word.capital:
                continue  # «лід» is not a form of «Ліда»
            if digest(word.plain, self._secret) in self._digests:
                yield Suggestion(word.start, word.end, "NAME", True, "deny-list")


def digest(word: str, secret: bytes) -> str:
    """What is kept of a word that was covered: of the part that its case forms share."""
    return hmac.new(secret, stem_of(key(word)).encode("utf-8", "replace"), hashlib.sha256).hexdigest()
