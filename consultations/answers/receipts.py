"""From six words to the two keys they stand for. Slow (5 ms) on purpose: never in a send."""

from django.conf import settings

from consultations.privacy.receipt_words import canonical
from consultations.privacy.sealing import derive, fingerprint
from consultations.privacy.stretching import pepper_salt, stretch


def root_of(locale: str, words: list[str]) -> bytes:
    """32 bytes from six words: Argon2id with the house's pepper."""
    return root_of_text(canonical(locale, words))


def root_of_text(text: str) -> bytes:
    """The same for text that may be no six words at all: it costs the same time and opens nothing."""
    return stretch(text, pepper_salt(settings.PEPPER, "six words"), settings.ARGON2_MEMORY_KIB)


def receipt_digest(root: bytes) -> bytes:
    """What an answer is found by."""
    return fingerprint(derive(root, "receipt"))


def child_key(root: bytes) -> bytes:
    """What opens the answer's words."""
    return derive(root, "child")
