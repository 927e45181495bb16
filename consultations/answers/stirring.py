"""The stir: rewrites a week's rows in random order, so that where a row lies tells nothing of when it came.

Rows are copied aside, deleted and put back inside the database: no row passes through Python, so a hundred thousand
answers take seconds. The order comes from the system's randomness: SQLite asks `os.urandom` for every row;
PostgreSQL's gen_random_uuid() draws from its strong random source (pg_strong_random).
"""

import os
import re
import time
from collections.abc import Sequence
from dataclasses import dataclass

from django.db import connection, models, transaction

from consultations.answers.models import Answer, AnswerKey, Draft, Words
from consultations.invitations.models import UnusedCode

RANDOM_BYTES = 16
STIRRED = 1
TRIES, WAIT_SECONDS = 20, 1.0  # how long the sweep waits for somebody's old snapshot


class StillHeld(Exception):
    """Another connection keeps old rows of these tables alive; they lie there in their old order until it ends."""


@dataclass(frozen=True)
class _Table:
    """What the stir has to know of one table: its name, its columns, and which rows belong to a week."""

    name: str
    columns: tuple[str, ...]
    of_week: str

    @property
    def aside(self) -> str:
        return _quoted("aside_" + self.name.strip('"'))

    @property
    def counted(self) -> str:
        """Its columns as they are put back: an answer knows that it was stirred. How often would tell the night on
        which it came."""
        stirred = _quoted("stirred")
        return ", ".join(str(STIRRED) if name == stirred else name for name in self.columns)


def stir(week: str, *, companions: Sequence[type[models.Model]] = (), dry_run: bool = False) -> int:
    """Re-insert this week's answers, their words and keys, and the rows of `companions`; gives how many rows.

    `companions` are models whose primary key is the answer, or that have a week of their own. One transaction.
    """
    tables = [_table(model) for model in (Answer, Words, AnswerKey, *companions)]
    with transaction.atomic(), connection.cursor() as cursor:
        if dry_run:
            return sum(_count(cursor, table, week) for table in tables)
        _keep_writers_waiting(cursor, tables)
        for table in tables:
            columns = ", ".join(table.columns)
            cursor.execute(
                f"CREATE TEMPORARY TABLE {table.aside} AS SELECT {columns} FROM {table.name} {table.of_week}", [week]
            )
        for table in reversed(tables):
            cursor.execute(f"DELETE FROM {table.name} {table.of_week}", [week])
        return sum(_put_back(cursor, table) for table in tables)


def sweep(companions: Sequence[type[models.Model]] = ()) -> None:
    """Write the tables anew, so that nothing of what was moved or erased stays between the rows, and let the database
    forget its log. Outside every transaction. Raises StillHeld.

    A plain VACUUM leaves the old bytes in free places of PostgreSQL's files; SQLite's VACUUM writes the whole file.
    """
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("VACUUM")
            return
        tables = [_quoted(table._meta.db_table) for table in (Answer, Words, AnswerKey, Draft, UnusedCode, *companions)]
        held = [table for table in tables if not _written_anew(cursor, table)]
        _forget_log(cursor)
    if held:
        raise StillHeld(", ".join(held))


def _written_anew(cursor, table: str) -> bool:
    """True once no old row is left: PostgreSQL keeps them, in their old order, while a snapshot could see them."""
    for _try in range(TRIES):
        if not _left_behind(cursor, f"VACUUM (FULL, VERBOSE) {table}"):
            return True
        time.sleep(WAIT_SECONDS)
    return False


def _left_behind(cursor, statement: str) -> int:
    """Runs it; gives how many dead rows it says it could not remove (the first number of the detail)."""
    said: list[str] = []

    def listen(notice) -> None:
        said.append(notice.message_detail or "")

    cursor.connection.add_notice_handler(listen)
    try:
        cursor.execute(statement)
    finally:
        cursor.connection.remove_notice_handler(listen)
    return sum(int(number.group()) for number in (re.search(r"\d+", detail) for detail in said) if number)


def _forget_log(cursor) -> None:
    """End the log's file and let what came before go, where that is of use (with `wal_recycle` on, old files are kept
    for later, with what is in them) and this role may (member of pg_checkpoint, with EXECUTE on pg_switch_wal)."""
    cursor.execute(
        "SELECT current_setting('wal_recycle') = 'off' AND pg_has_role(current_user, 'pg_checkpoint', 'usage')"
        " AND has_function_privilege('pg_switch_wal()', 'execute')"
    )
    if cursor.fetchone()[0]:
        cursor.execute("SELECT pg_switch_wal()")
        cursor.execute("CHECKPOINT")


def _table(model: type[models.Model]) -> _Table:
    columns = tuple(_quoted(field.column) for field in model._meta.concrete_fields)
    has_week = any(field.name == "week" for field in model._meta.concrete_fields)
    answers = f"SELECT {_quoted('id')} FROM {_quoted(Answer._meta.db_table)} WHERE {_quoted('week')} = %s"
    of_week = f"WHERE {_quoted('week')} = %s" if has_week else f"WHERE {_quoted('answer_id')} IN ({answers})"
    return _Table(_quoted(model._meta.db_table), columns, of_week)


def _put_back(cursor, table: _Table) -> int:
    columns = ", ".join(table.columns)
    cursor.execute(
        f"INSERT INTO {table.name} ({columns}) SELECT {table.counted} FROM {table.aside} ORDER BY {_chance()}"
    )
    moved = cursor.rowcount
    cursor.execute(f"DROP TABLE {table.aside}")
    return moved


def _chance() -> str:
    """What orders the rows anew."""
    if connection.vendor == "postgresql":
        return "gen_random_uuid()"
    connection.connection.create_function("chance", 0, lambda: os.urandom(RANDOM_BYTES))
    return "chance()"


def _count(cursor, table: _Table, week: str) -> int:
    cursor.execute(f"SELECT COUNT(*) FROM {table.name} {table.of_week}", [week])
    return cursor.fetchone()[0]


def _keep_writers_waiting(cursor, tables: Sequence[_Table]) -> None:
    """Until the stir is over: what came between its copying and its deleting would be lost, withdrawals too."""
    if connection.vendor == "postgresql":  # SQLite has one writer anyway
        cursor.execute(f"LOCK TABLE {', '.join(table.name for table in tables)} IN EXCLUSIVE MODE")


def _quoted(name: str) -> str:
    return connection.ops.quote_name(name)
