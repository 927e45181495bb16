"""What keeps "my own page" open for half an hour: a sealed note in the page itself. No cookie, nothing stored."""

import base64
import binascii
import json
from datetime import datetime, timedelta

from django.conf import settings

from consultations.privacy.sealing import CannotOpen, derive, fingerprint, lock, unlock

OPEN_FOR = timedelta(minutes=30)


class TokenOver(Exception):
    """The half hour is over, or the note is not ours."""


def token_for(root: bytes, now: datetime) -> str:
    """A note that says which answer is open, readable by nobody but us."""
    until = int((now + OPEN_FOR).timestamp())
    return base64.urlsafe_b64encode(lock(_key(), json.dumps([root.hex(), until]).encode())).decode()


def root_in(token: str, now: datetime) -> bytes:
    """The root of the answer that this note opens. Raises TokenOver."""
    try:
        root, until = json.loads(unlock(_key(), base64.b64decode(token, altchars=b"-_", validate=True)))
    except (CannotOpen, binascii.Error, ValueError) as error:
        raise TokenOver from error
    if now.timestamp() > until:
        raise TokenOver
    return bytes.fromhex(root)


def _key() -> bytes:
    return derive(fingerprint(settings.SECRET_KEY.encode()), "coming back")
