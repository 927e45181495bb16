"""Is there anything in a row of an answer that says when it came? Every number and every run of bytes is tried."""

from datetime import date, datetime

from django.db import connection

from consultations.models import Answer, AnswerKey, Reading, UnusedCode, Words

TABLES = (Answer, Words, AnswerKey, Reading, UnusedCode)
UNITS = (1, 1_000, 1_000_000, 1_000_000_000)  # seconds, milliseconds, microseconds, nanoseconds since 1970
LOOKED_INTO = 32  # bytes at the beginning of a box where a clock could stand (Fernet keeps one at byte 1)


def clocks(begun: float, ended: float) -> list[str]:
    """The columns in which half of the rows or more hold a moment of this run, in any unit or as a date."""
    return [f"{model._meta.db_table}.{name}" for model in TABLES for name in _clocks_of(model, begun, ended)]


def log_keeps_times() -> bool:
    """True where PostgreSQL remembers when each transaction ended."""
    if connection.vendor == "sqlite":
        return False
    with connection.cursor() as cursor:
        cursor.execute("SHOW track_commit_timestamp")
        return cursor.fetchone()[0] == "on"


def _clocks_of(model, begun: float, ended: float) -> list[str]:
    found = []
    for field in model._meta.concrete_fields:
        values = [value for value in model.objects.values_list(field.attname, flat=True) if value is not None]
        telling = sum(1 for value in values if _tells(value, begun, ended))
        if values and telling * 2 >= len(values):
            found.append(field.column)
    return found


def _tells(value, begun: float, ended: float) -> bool:
    if isinstance(value, (datetime, date)):
        return True
    if isinstance(value, (bytes, memoryview)):
        return any(_in_run(number, begun, ended) for number in _numbers(bytes(value)))
    if isinstance(value, int):
        return _in_run(value, begun, ended)
    return str(date.fromtimestamp(begun)) in str(value)


def _numbers(value: bytes) -> list[int]:
    at_all = range(min(len(value), LOOKED_INTO) - 3)
    pieces = [value[at : at + size] for at in at_all for size in (4, 8)]
    return [int.from_bytes(piece, order) for piece in pieces for order in ("big", "little")]


def _in_run(number: int, begun: float, ended: float) -> bool:
    return any(begun * unit <= number <= ended * unit for unit in UNITS)
