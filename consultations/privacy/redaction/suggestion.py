"""What the engine hands over: places in a text that could identify somebody, each with its reason."""

from dataclasses import dataclass

LABELS = ("NAME", "PLACE", "INSTITUTION", "PHONE", "EMAIL", "URL_HANDLE", "DATE", "ID", "AGE")
REASONS = {
    "name-known": "This may be somebody’s name.",
    "name-introduced": "The words beside it introduce a name.",
    "name-full": "First name and surname or patronymic stand together.",
    "name-surname": "This has the form of a surname.",
    "name-again": "The same name stands elsewhere in these answers.",
    "place-known": "This may be a place where somebody lives or lived.",
    "place-introduced": "The words before it introduce a place.",
    "place-address": "This looks like an address.",
    "institution": "This names a school, a camp or another institution.",
    "phone": "This looks like a phone number.",
    "phone-words": "This looks like a phone number in words.",
    "email": "This is an e-mail address.",
    "handle": "This is an address or a name on the internet.",
    "date": "This is an exact day.",
    "id": "This looks like the number of a document.",
    "age": "An exact age together with something else may point to somebody.",
    "deny-list": "A moderator covered this word before.",
    "other": "Another recogniser of this installation points to it.",
}


@dataclass(frozen=True)
class Suggestion:
    """Characters `start` to `end` of the text could identify somebody. `reason` is a key of REASONS."""

    start: int
    end: int
    label: str
    certain: bool
    reason: str


def cut(text: str, parts: list[tuple[int, int, str]]) -> str:
    """`text` with each (start, end) replaced by its third; parts may come in any order but must not overlap."""
    for start, end, instead in sorted(parts, reverse=True):
        text = text[:start] + instead + text[end:]
    return text
