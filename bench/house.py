"""What every measurement stands on: the house with its test settings, and a database that is made and dropped.

Imported before anything of the house: it makes Django ready.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager

import django
from django.core.management import call_command
from django.db import connection
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


@contextmanager
def empty_database() -> Iterator[None]:
    """The database of DATABASE_URL itself, made anew, so that a service of its own may use it too; dropped afterwards.

    On SQLite it is a file in a folder that somebody else throws away.
    """
    name = connection.ops.quote_name(connection.settings_dict["NAME"])
    _on_server(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)", f"CREATE DATABASE {name}")
    call_command("migrate", verbosity=0)
    try:
        yield
    finally:
        connection.close()
        _on_server(f"DROP DATABASE {name} WITH (FORCE)")


def _on_server(*statements: str) -> None:
    if connection.vendor == "postgresql":
        with connection._nodb_cursor() as cursor:
            for statement in statements:
                cursor.execute(statement)
