"""The three questions at the very end: how it was to be asked like this (TEL-07). Their keys never change."""

from uuid import UUID, uuid5

_HOUSE = UUID("6f0f3c2e-8a55-5d0e-9b1a-3d4c6f5b7a10")
NAMES = ("at-ease", "clear", "again")
ANSWERS = ("yes", "in-part", "no")
KEYS = {name: str(uuid5(_HOUSE, name)) for name in NAMES}
EVALUATION_KEYS = frozenset(KEYS.values())


def answer_key(name: str, answer: str) -> str:
    """The key of one answer to one of them."""
    return str(uuid5(_HOUSE, f"{name}/{answer}"))
