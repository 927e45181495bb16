"""A young person's addresses: coming in, being told, writing, and what stands around it."""

from .entering import ask, home, start
from .leading import group, hand, next_one, sheet
from .leaving import close, help_page, help_shown, thanks
from .telling import adults, what
from .writing import filled, look, looked, save, send

__all__ = [
    "adults", "ask", "close", "filled", "group", "hand", "help_page", "help_shown", "home", "look", "looked",
    "next_one", "save", "send", "sheet", "start", "thanks", "what",
]  # fmt: skip
