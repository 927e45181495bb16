"""The statements of a send, written out: Django's way of building each anew costs more than all else a send does.

One read, and the writes that decide whether this send wins: the draft is emptied once, the code is burned once.
"""

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from uuid import UUID

import psycopg
from django.db import DEFAULT_DB_ALIAS, connection, connections, models

from consultations.vocabulary.states import Stage

_OPEN_DRAFT = "SELECT box, sequence FROM consultations_draft WHERE key_digest = %s AND dies_at > %s"
EMPTY_DRAFT = (
    "UPDATE consultations_draft SET box = %s, sequence = %s WHERE key_digest = %s AND sequence = %s AND EXISTS ("
    "SELECT 1 FROM consultations_instrument i JOIN consultations_consultation c ON c.key = i.consultation_id "
    "WHERE i.id = %s AND c.state = %s)"
)
BURN_CODE = (
    "DELETE FROM consultations_unusedcode WHERE digest = %s AND EXISTS ("
    "SELECT 1 FROM consultations_codebatch b JOIN consultations_cohort c ON c.id = b.cohort_id "
    "WHERE b.id = consultations_unusedcode.batch_id AND b.state = 'good' AND c.state = 'good')"
)


def read_draft(digest: bytes, now: datetime) -> tuple[bytes, int] | None:
    """(box, sequence) of the draft under this digest while its hour lasts."""
    with _cursor() as cursor:
        cursor.execute(_OPEN_DRAFT, [digest, connection.ops.adapt_datetimefield_value(now)])
        return cursor.fetchone()


@dataclass(frozen=True)
class Emptying:
    """The draft that is sent: what it lies under, what it was read as, and the marker that stays in its place."""

    digest: bytes
    sequence: int
    marker: bytes
    instrument: str

    @property
    def values(self) -> list:
        """What EMPTY_DRAFT is given."""
        key = models.UUIDField().get_db_prep_value(UUID(self.instrument), connection)
        return [self.marker, self.sequence + 1, self.digest, self.sequence, key, str(Stage.OPEN)]


def empty_draft(draft: Emptying) -> bool:
    """Put the marker in place of this draft; False when it changed meanwhile or its questions are not open."""
    return changed(EMPTY_DRAFT, draft.values) == 1


def burn_code(digest: bytes) -> bool:
    """Erase this unused code; False when it is used, unknown or void."""
    return changed(BURN_CODE, [digest]) == 1


def changed(statement: str, values: list) -> int:
    """How many rows the statement changed, or gave."""
    with _cursor() as cursor:
        cursor.execute(statement, values)
        return cursor.rowcount


def _cursor():
    """A cursor for statements that never change: PostgreSQL plans them once a connection (DATABASE_PREPARES)."""
    database = connections[DEFAULT_DB_ALIAS]
    if database.vendor != "postgresql":
        return database.cursor()
    database.ensure_connection()
    return database._prepare_cursor(psycopg.Cursor(database.connection))


def values_of(row: models.Model) -> dict:
    """{column: value} of a row, as the database takes it."""
    database = connections[DEFAULT_DB_ALIAS]  # `connection` looks it up again for every field
    return {
        each.column: each.get_db_prep_save(getattr(row, each.attname), database)
        for each in type(row)._meta.concrete_fields
    }


@cache
def insert(table: type[models.Model], selected: str = "") -> str:
    """The statement that stores one row: its values, or what `selected` gives."""
    quote, fields = connection.ops.quote_name, table._meta.concrete_fields
    values = selected or f"VALUES ({', '.join(['%s'] * len(fields))})"
    # Names of our own table and columns, from the model.
    return f"INSERT INTO {quote(table._meta.db_table)} ({', '.join(quote(f.column) for f in fields)}) {values}"
