"""The file of digests that somebody brings from a computer without a network."""

from django.conf import settings

from consultations.invitations.digest_files import DigestFile, written
from consultations.privacy.codes import make_code, new_codes, printed_digest


def digests_json(codes: list[str], test_code: str, *, number: str = "101", **more) -> str:
    """What stands in digests.json for these codes."""
    memory = settings.ARGON2_MEMORY_KIB
    digests = tuple(printed_digest(code, memory) for code in (*codes, test_code))
    facts = {"memory_kib": memory, "permission": "waived"} | more
    return written(DigestFile(number, len(codes), digests=digests, test_digest=digests[-1], **facts))


def some_digests(count: int, number: str = "101", **more) -> str:
    """digests.json of cards that nobody keeps."""
    return digests_json(new_codes(number, count), make_code(number), number=number, **more)
