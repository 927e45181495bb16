"""All that a send writes, or nothing of it.

The draft is emptied once: that decides whether this send wins. The code is burned once: that decides whether the
answer counts. PostgreSQL takes every write as one statement, one way there and back, and so needs no transaction
around it; SQLite, to which there is no way, takes them one by one. `make bench-submit` says what that saves.
"""

from dataclasses import dataclass
from functools import cache

from django.db import connection, models, transaction

from consultations.answers.statements import (
    BURN_CODE,
    EMPTY_DRAFT,
    Emptying,
    burn_code,
    changed,
    empty_draft,
    insert,
    values_of,
)


@dataclass(frozen=True)
class Storing:
    """The rows of one send, none saved yet; `uncounted` is {column: value} of the first where its code was not good."""

    draft: Emptying
    code: bytes
    rows: tuple[models.Model, ...]
    uncounted: dict

    def store(self) -> bool:
        """Empty the draft, burn the code, store the rows; False, and nothing done, when the draft changed meanwhile."""
        return self._at_once() if connection.vendor == "postgresql" else self._one_by_one()

    @transaction.atomic
    def _one_by_one(self) -> bool:
        if not empty_draft(self.draft):
            return False
        answer, *others = self.rows
        instead = {} if burn_code(self.code) else self.uncounted
        for row, values in ((answer, values_of(answer) | instead), *((row, values_of(row)) for row in others)):
            changed(insert(type(row)), list(values.values()))
        return True

    def _at_once(self) -> bool:
        values = [*self.draft.values, self.code]
        for row in self.rows:
            instead = self.uncounted if row is self.rows[0] else {}
            for column, value in values_of(row).items():
                values += [value, instead[column]] if column in instead else [value]
        return changed(_statement(tuple(type(row) for row in self.rows), tuple(self.uncounted)), values) == 1


@cache
def _statement(tables: tuple[type[models.Model], ...], uncounted: tuple[str, ...]) -> str:
    """Every row is taken from the emptied draft: where none was emptied there is nothing to burn and to store."""
    # Names of our own tables and columns, from the models.
    steps = [
        f"emptied AS ({EMPTY_DRAFT} RETURNING 1)",
        f"burned AS ({BURN_CODE} AND EXISTS (SELECT 1 FROM emptied) RETURNING 1)",  # noqa: S608
        *(
            f"stored_{place} AS ({insert(table, _selected(table, uncounted if place == 0 else ()))})"
            for place, table in enumerate(tables)
        ),
    ]
    return f"WITH {', '.join(steps)} SELECT 1 FROM emptied"  # noqa: S608


def _selected(table: type[models.Model], uncounted: tuple[str, ...]) -> str:
    """The values of one row; those of a column in `uncounted` are two, and the burned code says which."""
    either = "CASE WHEN EXISTS (SELECT 1 FROM burned) THEN CAST(%s AS {0}) ELSE CAST(%s AS {0}) END"
    fields = table._meta.concrete_fields
    columns = [either.format(one.rel_db_type(connection)) if one.column in uncounted else "%s" for one in fields]
    return f"SELECT {', '.join(columns)} FROM emptied"  # noqa: S608
