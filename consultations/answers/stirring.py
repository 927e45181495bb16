"""The stir: rewrites a week's rows in random order, so that where a row lies tells nothing of when it came."""

import secrets
from collections.abc import Sequence

from django.db import connection, models, transaction
from django.db.models import F

from consultations.answers.models import Answer, AnswerKey, Draft, Words
from consultations.invitations.models import UnusedCode

CHANCE = secrets.SystemRandom()


def stir(week: str, *, companions: Sequence[type[models.Model]] = (), dry_run: bool = False) -> int:
    """Re-insert this week's answers, their words and keys, and the rows of `companions`; gives how many rows.

    `companions` are other models whose primary key is the answer. All of it is one transaction.
    """
    tables = (Words, AnswerKey, *companions)
    with transaction.atomic():
        if dry_run:
            return sum(_of_week(table, week).count() for table in (Answer, *tables))
        _keep_writers_waiting((Answer, *tables))
        Answer.objects.filter(week=week).update(stirred=F("stirred") + 1)
        kept = {table: list(_of_week(table, week).select_for_update()) for table in (Answer, *tables)}
        for table in (*tables, Answer):
            # Not .delete(): that would follow the relations, and every row comes back in a moment.
            _of_week(table, week)._raw_delete(using=connection.alias)
        for table, rows in kept.items():
            CHANCE.shuffle(rows)
            table.objects.bulk_create(rows, batch_size=500)
    return sum(len(rows) for rows in kept.values())


def sweep(companions: Sequence[type[models.Model]] = ()) -> None:
    """Give the old places of rows, used codes and drafts back to the disk. Outside every transaction."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("VACUUM")
            return
        for table in (Answer, Words, AnswerKey, Draft, UnusedCode, *companions):
            cursor.execute(f"VACUUM {connection.ops.quote_name(table._meta.db_table)}")


def _keep_writers_waiting(tables: Sequence[type[models.Model]]) -> None:
    """Until the stir is over: what came between its reading and its deleting would be lost, withdrawals too."""
    if connection.vendor == "postgresql":  # SQLite has one writer anyway
        names = ", ".join(connection.ops.quote_name(table._meta.db_table) for table in tables)
        with connection.cursor() as cursor:
            cursor.execute(f"LOCK TABLE {names} IN EXCLUSIVE MODE")


def _of_week(table: type[models.Model], week: str) -> models.QuerySet:
    return table.objects.filter(week=week) if table is Answer else table.objects.filter(answer__week=week)
