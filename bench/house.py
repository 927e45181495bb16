"""What every measurement stands on: the house with its test settings, and a database that is made and dropped.

Imported before anything of the house: it makes Django ready.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager

import django
from django.test.utils import setup_databases, teardown_databases

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.test")
django.setup()


@contextmanager
def scratch_database() -> Iterator[None]:
    """An empty database with our tables, on SQLite or on the PostgreSQL of DATABASE_URL; dropped afterwards."""
    made = setup_databases(verbosity=0, interactive=False)
    try:
        yield
    finally:
        teardown_databases(made, verbosity=0)
