"""Which module reads and writes the rows of the database that this house stands on."""

from types import ModuleType

from django.db import connection

from consultations.management.backing_up import postgres_rows, sqlite_rows


def engine() -> ModuleType:
    """`snapshot`, `empty` and `put` for the database in use."""
    return {"postgresql": postgres_rows, "sqlite": sqlite_rows}[connection.vendor]


def vendor() -> str:
    """'postgresql' or 'sqlite': rows of the one do not fit into the other."""
    return connection.vendor
