"""The one padded box that holds all words of one answer and the trail to their voices.

{"words": {question key: text}, "drawings": {question key: PNG in base64}, "language": locale,
 "uses": {"tell": "may|dont", "print": "may|first|dont", "draw": "may|first|dont", "by_text": {question key: the same}},
 "trail": [{"question", "state": "waiting|printed|told|to-show|not-printed|removed", "voices": [uuid], "texts": {}}],
 "messages": {question key: [codes of what the team says, see `moderation.team_messages`]}}

The content key is wrapped twice: with the consultation's key, which the circle that reads can open, and for the
young person who holds six words.
"""

import json

from consultations.answers.models import Answer
from consultations.privacy.sealing import CannotOpen, lock, lock_key, open_key, seal_key, unlock, unlock_key
from consultations.vault.consultation_keys import opened_with


def read_words(key: bytes, sealed: bytes) -> dict:
    """The box opened with its content key. Raises CannotOpen."""
    return json.loads(unlock(key, sealed))


def write_words(key: bytes, content: dict) -> bytes:
    """The box locked under its content key. Raises TooLarge over 128 KiB."""
    return lock(key, json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode())


def open_with_team_key(private_key: bytes, answer: Answer) -> tuple[bytes, dict]:
    """(content key, content) for somebody whose vault is open. Raises CannotOpen."""
    key = _content_key(private_key, answer)
    return key, read_words(key, answer.words.sealed)


def _content_key(private_key: bytes, answer: Answer) -> bytes:
    """By way of the consultation's key; what was handed to another circle is sealed for that circle itself."""
    wrapped = answer.content_key.for_team
    try:
        return open_key(opened_with(private_key, answer.instrument.consultation_id), wrapped)
    except CannotOpen:
        return open_key(private_key, wrapped)


def open_with_child_key(child_key: bytes, answer: Answer) -> tuple[bytes, dict]:
    """(content key, content) for the young person who holds the six words. Raises CannotOpen."""
    key = unlock_key(child_key, answer.content_key.for_child)
    return key, read_words(key, answer.words.sealed)


def wrap_for_team(public_key: bytes, key: bytes) -> bytes:
    """The content key, sealed with a consultation's public key, or for a circle."""
    return seal_key(public_key, key)


def wrap_for_child(child_key: bytes, key: bytes) -> bytes:
    """The content key, locked for the holder of the six words."""
    return lock_key(child_key, key)
