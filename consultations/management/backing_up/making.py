"""Making a backup: three sealed files of one moment, none of which says more than a day."""

import os
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

from django.conf import settings
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder
from django.utils import timezone
from pyrage import x25519

from consultations.management.backing_up import frames
from consultations.management.backing_up.contents import tables_of
from consultations.management.backing_up.engines import engine, vendor
from consultations.management.backing_up.names import PARTS, TOMBSTONES, name_of, too_old
from consultations.management.backing_up.sealed import seal
from consultations.models import Answer, Voice
from consultations.privacy.stretching import peppered


def weeks_unstirred() -> list[str]:
    """Weeks in which an answer still lies where it came."""
    return sorted(Answer.objects.filter(stirred=0).values_list("week", flat=True).distinct())


def schema() -> list[str]:
    """The migrations that the tables have gone through: rows fit only where these are the same."""
    applied = MigrationRecorder(connection).applied_migrations()
    return sorted(f"{app}.{name}" for app, name in applied)


def mark_of_pepper() -> str:
    """Two bytes by which a restored house knows that it has another pepper; they say nothing else of it."""
    return peppered(b"which pepper", settings.PEPPER)[:2].hex()


def make_backup(folder: Path, key: x25519.Recipient, *, day: date) -> list[Path]:
    """Write main, keys and tombstones of one moment into the folder; files of the same day are replaced.

    Either all three are there in the end, or none is new. Raises OSError.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for left_behind in folder.glob(".chutno-*.age.unfinished"):  # by a run that was killed
        left_behind.unlink()
    made: dict[Path, Path] = {}
    try:
        with engine().snapshot() as rows_of:
            for part in PARTS:
                final = folder / name_of(part, day)
                unfinished = final.with_name(f".{final.name}.unfinished")
                made[unfinished] = final
                seal(_pieces(part, rows_of, day), unfinished, key)
        for unfinished, final in made.items():
            _stamp(unfinished, day)
            os.replace(unfinished, final)
    finally:
        for unfinished in made:
            unfinished.unlink(missing_ok=True)
    _settle(folder, day)
    return list(made.values())


def remove_old(folder: Path, *, today: date) -> list[str]:
    """Delete our files that have had their time, and no other file; gives their names."""
    names = [path.name for path in folder.iterdir() if path.is_file()] if folder.is_dir() else []
    old = too_old(names, today)
    for name in old:
        (folder / name).unlink()
    if old:
        _settle(folder, today)
    return old


def _pieces(part: str, rows_of: Callable, day: date) -> Iterator[bytes]:
    about = {"part": part, "day": day.isoformat(), "engine": vendor(), "schema": schema(), "pepper": mark_of_pepper()}
    if part == TOMBSTONES:
        # A voice has no way back to its answer: what was taken down is known by not being among these any more.
        about["voices"] = sorted(str(pk) for pk in Voice.objects.values_list("pk", flat=True))
    tables = tables_of(part)
    return frames.written(about, (({"table": t.name, "columns": t.columns}, rows_of(t)) for t in tables))


def _settle(folder: Path, day: date) -> None:
    """Make new and deleted names last through a power cut, and let the folder tell the day only."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    _stamp(folder, day)


def _stamp(path: Path, day: date) -> None:
    """Midnight of that day, for the file and for the folder: when the copy was made is nobody's business."""
    midnight = datetime(day.year, day.month, day.day, tzinfo=timezone.get_default_timezone()).timestamp()
    os.utime(path, (midnight, midnight))
