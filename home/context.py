"""What every template may need to know about the house."""

from django.conf import settings


def house(request) -> dict:
    """Whether these are demonstration keys, the locales, and the reader's own page in the other languages."""
    return {"demonstration": settings.DEMONSTRATION, "languages": settings.LANGUAGES}
