"""The one padded box that holds all words of one answer and the trail to their voices.

{"words": {question key: text}, "uses": {"tell": "may|dont", "print": "may|first|dont"}, "language": locale,
 "trail": [{"question", "state": "waiting|printed|told|to-show|not-printed|removed", "voices": [uuid], "texts": {}}]}

The content key is wrapped twice: for the team's circle, and for the young person who holds six words.
"""

import json

from consultations.answers.models import Answer
from consultations.privacy.sealing import lock, lock_key, open_key, seal_key, unlock, unlock_key


def read_words(key: bytes, sealed: bytes) -> dict:
    """The box opened with its content key. Raises CannotOpen."""
    return json.loads(unlock(key, sealed))


def write_words(key: bytes, content: dict) -> bytes:
    """The box locked under its content key. Raises TooLarge over 64 KiB."""
    return lock(key, json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode())


def open_with_team_key(private_key: bytes, answer: Answer) -> tuple[bytes, dict]:
    """(content key, content) for somebody whose vault is open. Raises CannotOpen."""
    key = open_key(private_key, answer.content_key.for_team)
    return key, read_words(key, answer.words.sealed)


def open_with_child_key(child_key: bytes, answer: Answer) -> tuple[bytes, dict]:
    """(content key, content) for the young person who holds the six words. Raises CannotOpen."""
    key = unlock_key(child_key, answer.content_key.for_child)
    return key, read_words(key, answer.words.sealed)


def wrap_for_team(public_key: bytes, key: bytes) -> bytes:
    """The content key, sealed for the circle that reads."""
    return seal_key(public_key, key)


def wrap_for_child(child_key: bytes, key: bytes) -> bytes:
    """The content key, locked for the holder of the six words."""
    return lock_key(child_key, key)
