"""The sealed draft: one secret, held by the young person's cookie alone, finds it and opens it."""

import base64
import binascii
import json
from dataclasses import dataclass

from consultations.privacy.sealing import CannotOpen, derive, fingerprint, lock, new_key, unlock

SECRET_BYTES = 32


@dataclass(frozen=True)
class DraftKeys:
    """What a cookie stands for: the digest that finds the row, and the key that opens it."""

    digest: bytes
    key: bytes


def new_cookie() -> str:
    """A fresh secret, as text for a cookie (without the padding: a cookie would need quotes for it)."""
    return base64.urlsafe_b64encode(new_key()).decode().rstrip("=")


def keys_in(cookie: str) -> DraftKeys:
    """What this cookie finds and opens. Raises CannotOpen when it is not one of ours."""
    try:
        secret = base64.b64decode(cookie + "=", altchars=b"-_", validate=True)
    except (binascii.Error, ValueError) as error:
        raise CannotOpen from error
    if len(secret) != SECRET_BYTES:
        raise CannotOpen
    return DraftKeys(fingerprint(derive(secret, "draft row")), derive(secret, "draft box"))


def close_box(key: bytes, content: dict) -> bytes:
    """The draft, padded and locked. Raises TooLarge over 128 KiB."""
    return lock(key, json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode())


def open_box(key: bytes, box: bytes) -> dict:
    """What the draft holds. Raises CannotOpen."""
    return json.loads(unlock(key, box))
