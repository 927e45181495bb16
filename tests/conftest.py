"""What every test stands on: compiled texts, the locales, and the cast of `people.py`."""

import os

import pytest
from django.core.management import call_command

os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")  # Playwright's loop and the ORM share a thread

pytest_plugins = ["tests.people"]


@pytest.fixture(scope="session", autouse=True)
def compiled_texts():
    """The .mo files are never committed; polib makes them in a tenth of a second."""
    call_command("compile_texts", verbosity=0)


@pytest.fixture
def locales(db):
    """Wagtail's rows for the locales of the list, the source first."""
    from wagtail.models import Locale

    return [Locale.objects.get_or_create(language_code=code)[0] for code in ("uk", "en")]
