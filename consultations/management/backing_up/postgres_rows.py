"""Rows of PostgreSQL: COPY in one transaction that sees one moment, and back. Needs no program but the driver."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager

from django.db import connection, transaction

from consultations.management.backing_up.contents import Table

CHUNK = 64 * 1024  # bytes


@contextmanager
def snapshot() -> Iterator[Callable[[Table], Iterator[bytes]]]:
    """What reads the rows of a table, all at one moment. Nobody waits for it."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")

        def rows_of(table: Table) -> Iterator[bytes]:
            with cursor.copy(f"COPY ({table.select}) TO STDOUT (FORMAT binary)") as rows:
                yield from _in_chunks(rows)

        yield rows_of


def empty(cursor, tables: Sequence[str]) -> None:
    """Delete all rows of these tables."""
    cursor.execute(f"TRUNCATE {', '.join(tables)}")


def put(cursor, table: Table, chunks: Iterable[bytes]) -> None:
    """Write the rows as they were. Relations are looked at when the transaction ends."""
    with cursor.copy(f"COPY {table.quoted} ({table.quoted_columns}) FROM STDIN (FORMAT binary)") as rows:
        for chunk in chunks:
            rows.write(chunk)


def _in_chunks(rows: Iterable[bytes]) -> Iterator[bytes]:
    waiting = bytearray()
    for row in rows:
        waiting += row
        if len(waiting) >= CHUNK:
            yield bytes(waiting)
            waiting.clear()
    if waiting:
        yield bytes(waiting)
