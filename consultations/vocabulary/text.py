"""Comparing texts as people see them: without case, and with one apostrophe."""

_APOSTROPHES = str.maketrans(dict.fromkeys("’ʼ`‘´", "'"))


def folded(text: str) -> str:
    """The text in small letters, every kind of apostrophe alike, one space between words."""
    return " ".join(text.casefold().translate(_APOSTROPHES).split())
