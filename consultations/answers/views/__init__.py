"""A young person's addresses: coming in, being told, writing, and what stands around it."""

from .entering import ask, home, start
from .leaving import close, help_page, help_shown, thanks
from .telling import adults, what
from .writing import look, save, send

__all__ = [
    "adults", "ask", "close", "help_page", "help_shown", "home", "look", "save", "send", "start", "thanks", "what",
]  # fmt: skip
