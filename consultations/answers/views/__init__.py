"""A young person's addresses: coming in, writing, and what stands around it."""

from .entering import ask, home, start, what
from .leading import group, hand, next_one, sheet
from .leaving import close, help_page, thanks
from .writing import filled, look, looked, save, send

__all__ = [
    "ask",
    "close",
    "filled",
    "group",
    "hand",
    "help_page",
    "home",
    "look",
    "looked",
    "next_one",
    "save",
    "send",
    "sheet",
    "start",
    "thanks",
    "what",
]
