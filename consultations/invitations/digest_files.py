"""The file that stands for cards printed far from the server: their digests, never a code. Pure.

`count` is the number of cards for young people; the one test card comes on top, so there are `count` + 1 digests,
the test card's among them. They stand in their own order, which tells nothing of the order in the pack.
"""

import json
import re
from dataclasses import dataclass

from consultations.invitations.rules import BATCH_AT_LEAST, PERMISSIONS

KIND = "chutno card digests"
VERSION = 1
CARDS_AT_MOST = 2000
BYTES_AT_MOST = 256 * 1024  # 2,001 digests take 140 KB
MEMORY_KIB = (8, 1024 * 1024)  # what Argon2id can be asked for; the house compares it with its own
HEX = re.compile(r"[0-9a-f]{64}")
NUMBER = re.compile(r"[1-9][0-9]{2}")


class BadDigestFile(Exception):
    """This file can't be taken; `reason` is 'not-ours', 'version', 'number', 'few', 'many', 'double' or 'broken'."""

    def __init__(self, reason: str):
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class DigestFile:
    """What a digest file says. `digests` are 32 bytes each, sorted, `test_digest` one of them."""

    number: str  # three digits, of the consultation
    count: int  # cards for young people, without the test card
    memory_kib: int  # Argon2id's memory that the digests were made with
    permission: str  # 'attested' or 'waived'
    digests: tuple[bytes, ...]
    test_digest: bytes


def written(file: DigestFile) -> str:
    """The file's text, the same for the same digests."""
    content = {
        "kind": KIND,
        "version": VERSION,
        "number": file.number,
        "count": file.count,
        "memory_kib": file.memory_kib,
        "permission": file.permission,
        "digests": sorted(digest.hex() for digest in file.digests),
        "test_digest": file.test_digest.hex(),
    }
    return json.dumps(content, indent=1) + "\n"


def read_digests(text: str | bytes) -> DigestFile:
    """What this text says, if all of it is as the offline tool writes it. Raises BadDigestFile."""
    content = _content(text)
    if content.get("kind") != KIND:
        raise BadDigestFile("not-ours")
    if type(content.get("version")) is not int or content["version"] != VERSION:
        raise BadDigestFile("version")
    _look_at_facts(content)
    digests, test = _digests(content)
    count, memory = content["count"], content["memory_kib"]
    return DigestFile(content["number"], count, memory, content["permission"], digests, test)


def _content(text: str | bytes) -> dict:
    if len(text) > BYTES_AT_MOST:
        raise BadDigestFile("many")
    try:
        if isinstance(text, bytes):
            text = text.decode("utf-8-sig")
        content = json.loads(text, object_pairs_hook=_each_once)
    except (ValueError, RecursionError):
        raise BadDigestFile("not-ours") from None
    if not isinstance(content, dict):
        raise BadDigestFile("not-ours")
    return content


def _each_once(pairs: list[tuple[str, object]]) -> dict:
    if len({name for name, _value in pairs}) != len(pairs):
        raise BadDigestFile("broken")
    return dict(pairs)


def _look_at_facts(content: dict) -> None:
    number, count, memory = content.get("number"), content.get("count"), content.get("memory_kib")
    if not isinstance(number, str) or not NUMBER.fullmatch(number):
        raise BadDigestFile("number")
    # `type`, not isinstance: true and false are integers to Python
    if type(count) is not int or type(memory) is not int or not MEMORY_KIB[0] <= memory <= MEMORY_KIB[1]:
        raise BadDigestFile("broken")
    if count < BATCH_AT_LEAST:
        raise BadDigestFile("few")
    if count > CARDS_AT_MOST:
        raise BadDigestFile("many")
    if content.get("permission") not in PERMISSIONS:
        raise BadDigestFile("broken")


def _digests(content: dict) -> tuple[tuple[bytes, ...], bytes]:
    listed, test = content.get("digests"), content.get("test_digest")
    if not isinstance(listed, list) or not all(_is_digest(each) for each in [*listed, test]):
        raise BadDigestFile("broken")
    if len(set(listed)) != len(listed):
        raise BadDigestFile("double")
    if len(listed) != content["count"] + 1 or test not in listed:
        raise BadDigestFile("broken")
    return tuple(bytes.fromhex(each) for each in sorted(listed)), bytes.fromhex(test)


def _is_digest(value: object) -> bool:
    return isinstance(value, str) and HEX.fullmatch(value) is not None
