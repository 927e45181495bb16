"""A young person's addresses: coming in, writing, and what stands around it."""

from .entering import ask, home, start, what
from .leaving import close, help_page, thanks
from .writing import look, save, send

__all__ = ["ask", "close", "help_page", "home", "look", "save", "send", "start", "thanks", "what"]
