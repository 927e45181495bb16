"""What stands on one card of the desk."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One thing that waits for one person: figures and links, never a word of anybody's."""

    kind: str  # which work it is
    icon: str
    title: str
    text: str
    address: str = ""
    urgent: bool = False  # begin with this
    more: tuple[str, ...] = ()


@dataclass(frozen=True)
class Company:
    """Who is there with somebody on duty in one consultation."""

    place: str
    until: str
    beside: tuple[str, ...]
    on_call: tuple[str, ...]
