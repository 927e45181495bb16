"""Restoring a backup into an empty house: all of it in one transaction, or nothing."""

from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import BinaryIO

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.core.management.color import no_style
from django.db import connection, transaction
from django.db.models import Exists, OuterRef

from consultations.management.backing_up import frames
from consultations.management.backing_up.contents import tables_of, tables_to_empty
from consultations.management.backing_up.engines import engine, vendor
from consultations.management.backing_up.making import mark_of_pepper, schema
from consultations.management.backing_up.names import KEYS, MAIN, PARTS, TOMBSTONES
from consultations.management.backing_up.replaying import Replayed, replay
from consultations.management.backing_up.sealed import NoSuchKey, opened
from consultations.models import Answer, AnswerKey, Consultation, ConsultationKey


class CannotRestore(Exception):
    """Nothing was changed; the text says why, for whoever runs the command."""


@dataclass(frozen=True)
class Restored:
    """The day of the main file, whether it was made with the pepper of this house, and what was done again after it."""

    day: str
    same_pepper: bool
    replayed: Replayed


def restore(files: dict[str, Path], identity, *, today: date) -> Restored:
    """Fill the empty house from {'main': path, 'tombstones': path and, unless words shall stay unreadable, 'keys'}.

    What was taken back until the day of the tombstones is taken back again; every pack of codes becomes void.
    Raises CannotRestore; then nothing has changed.
    """
    if Answer.objects.exists() or Consultation.objects.exists():
        raise CannotRestore(
            "There are consultations or answers in this database already. A backup is restored into an empty one."
        )
    with transaction.atomic(), connection.cursor() as cursor:
        engine().empty(cursor, tables_to_empty())
        about = {part: _load(cursor, part, files[part], identity) for part in PARTS if part in files}
        if about[TOMBSTONES]["day"] < about[MAIN]["day"]:
            raise CannotRestore("The tombstones are older than the main file. Take those of the newest day you have.")
        _drop_keys_of_nothing()
        connection.check_constraints()
        _go_on_counting(cursor)
        replayed = replay(living_voices=set(about[TOMBSTONES]["voices"]), today=today)
    ContentType.objects.clear_cache()
    return Restored(about[MAIN]["day"], about[MAIN]["pepper"] == mark_of_pepper(), replayed)


def _load(cursor, part: str, path: Path, identity) -> dict:
    try:
        with ExitStack() as open_files:
            source = open_files.enter_context(opened(path, identity))
            about = frames.read_about(source)
            _refuse_unless_it_fits(about, part, path)
            _fill(cursor, part, source)
            return about
    except NoSuchKey as error:
        raise CannotRestore(f"{path.name} was sealed for another key than the one in this file.") from error
    except frames.Damaged as error:
        raise CannotRestore(f"{path.name} is damaged or not whole. Nothing was restored; take another copy.") from error
    except OSError as error:
        raise CannotRestore(f"{path.name} cannot be read: {error.strerror}.") from error


def _refuse_unless_it_fits(about: dict, part: str, path: Path) -> None:
    if about["part"] != part:
        raise CannotRestore(f"{path.name} holds {about['part']}, not {part}: somebody has renamed it.")
    if about["engine"] != vendor():
        raise CannotRestore(f"{path.name} was made with {about['engine']}; this house runs on {vendor()}.")
    missing, extra = set(about["schema"]) - set(schema()), set(schema()) - set(about["schema"])
    if missing:
        raise CannotRestore(
            f"{path.name} was made by another version of this software ({len(missing)} migrations are missing here, "
            f"such as {min(missing)}). Install that version, run migrate, and try again."
        )
    if extra:
        raise CannotRestore(
            f"{path.name} was made by an earlier version of this software, without {min(extra)}. Install that version "
            "on an empty database, run migrate, restore, and upgrade afterwards."
        )


def _fill(cursor, part: str, source: BinaryIO) -> None:
    ours = {table.name: table for table in tables_of(part)}
    for said, rows in frames.read_tables(source):
        table = ours.get(said["table"])
        if table is None or list(table.columns) != said["columns"]:
            raise frames.Damaged
        engine().put(cursor, table, rows)


def _drop_keys_of_nothing() -> None:
    """Keys of another day may be given with an older main file: those of answers that it does not know go."""
    answers, consultations = Answer.objects.filter(pk=OuterRef("pk")), Consultation.objects.filter(pk=OuterRef("pk"))
    AnswerKey.objects.filter(~Exists(answers))._raw_delete(using=connection.alias)
    ConsultationKey.objects.filter(~Exists(consultations))._raw_delete(using=connection.alias)


def _go_on_counting(cursor) -> None:
    """The next row of a counted table gets the next number (SQLite sees to it alone)."""
    for statement in connection.ops.sequence_reset_sql(no_style(), apps.get_models(include_auto_created=True)):
        cursor.execute(statement)


__all__ = ["KEYS", "CannotRestore", "Restored", "restore"]
