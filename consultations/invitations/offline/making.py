"""From an order to two files: the cards to print, and the digests to upload."""

import os
from pathlib import Path

from consultations.invitations.digest_files import DigestFile, written
from consultations.invitations.offline.order import BadOrder, Order
from consultations.invitations.printing import cards_pdf
from consultations.privacy.codes import new_codes, printed_digest

MEMORY_KIB = 8 * 1024  # what the house stretches codes with (ARGON2_MEMORY_KIB)
CARDS, DIGESTS = "cards.pdf", "digests.json"


def make_cards(order: Order, folder: Path) -> tuple[Path, Path]:
    """The paths of the PDF and of the digests, both new, readable by their owner alone. Raises BadOrder.

    The codes exist in memory and in the PDF only.
    """
    cards, digests = folder / CARDS, folder / DIGESTS
    if os.path.lexists(cards) or os.path.lexists(digests):
        raise BadOrder("exists")
    *codes, test_code = new_codes(order.facts.number, order.count + 1)
    pdf = cards_pdf(codes, order.facts, test_code=test_code)
    _write({cards: pdf, digests: written(_digest_file(order, codes, test_code)).encode()})
    return cards, digests


def _digest_file(order: Order, codes: list[str], test_code: str) -> DigestFile:
    test = printed_digest(test_code, MEMORY_KIB)
    digests = sorted([test, *(printed_digest(code, MEMORY_KIB) for code in codes)])
    return DigestFile(order.facts.number, order.count, MEMORY_KIB, order.permission, tuple(digests), test)


def _write(contents: dict[Path, bytes]) -> None:
    """All of these files or none; an existing one is never written over."""
    made: list[Path] = []
    try:
        for path, content in contents.items():
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                made.append(path)
                file.write(content)
    except OSError as problem:
        for path in made:
            path.unlink()
        raise BadOrder("exists" if isinstance(problem, FileExistsError) else "folder") from None
