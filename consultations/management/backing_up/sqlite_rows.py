"""Rows of SQLite: from one copy in memory, and back. Whole house in memory: for demo, tests and small pilots."""

import base64
import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager

from django.db import connection

from consultations.management.backing_up.contents import Table

ROWS_AT_ONCE = 200


@contextmanager
def snapshot() -> Iterator[Callable[[Table], Iterator[bytes]]]:
    """What reads the rows of a table, all at one moment. Writers wait while the copy is made, and no longer."""
    connection.ensure_connection()
    with closing(sqlite3.connect(":memory:")) as copy:
        connection.connection.backup(copy)

        def rows_of(table: Table) -> Iterator[bytes]:
            cursor = copy.execute(table.select)
            while rows := cursor.fetchmany(ROWS_AT_ONCE):
                yield json.dumps([[_plain(value) for value in row] for row in rows]).encode()

        yield rows_of


def empty(cursor, tables: Sequence[str]) -> None:
    """Delete all rows of these tables. Relations are looked at when the transaction ends."""
    for table in tables:
        cursor.execute(f"DELETE FROM {table}")


def put(cursor, table: Table, chunks: Iterable[bytes]) -> None:
    """Write the rows as they were."""
    places = ", ".join(["%s"] * len(table.columns))
    for chunk in chunks:
        rows = [[_raw(value) for value in row] for row in json.loads(chunk)]
        cursor.executemany(f"INSERT INTO {table.quoted} ({table.quoted_columns}) VALUES ({places})", rows)


def _plain(value: object) -> object:
    return [base64.b64encode(value).decode()] if isinstance(value, bytes) else value


def _raw(value: object) -> object:
    return base64.b64decode(value[0]) if isinstance(value, list) else value
