"""Every order in which the stolen database shows the answers: where rows lie, what columns say, who wrote them when."""

from collections.abc import Callable

from django.db import connection

from consultations.models import Answer, AnswerKey, Reading, Words

TABLES = (Answer, Words, AnswerKey, Reading)
SAMPLES = 20  # of the marks, to see whether a file is worth reading
HIDDEN = {
    "sqlite": ("rowid",),
    "postgresql": ("ctid", "xmin::text::bigint", "xmax::text::bigint", "cmin::text::bigint"),
}


def visible_orders(files: dict[str, bytes]) -> dict[str, list[str]]:
    """{what shows it: ids of answers, 32 hex digits} of every order; a file may name some of the answers only."""
    orders = {}
    for model in TABLES:
        orders |= _by_columns(model) | _by_place_in_files(model, files)
    return orders


def _name(model) -> str:
    return model._meta.db_table.removeprefix("consultations_")


def _by_columns(model) -> dict[str, list[str]]:
    """By each column, by the length of each, and by what the engine keeps beside them; ties by where rows lie."""
    quote, table = connection.ops.quote_name, connection.ops.quote_name(model._meta.db_table)
    key, place = quote(model._meta.pk.column), HIDDEN[connection.vendor][0]
    shown = [quote(field.column) for field in model._meta.concrete_fields]
    shown += [f"LENGTH({column})" for column in shown if _is_bytes(model, column)] + list(HIDDEN[connection.vendor])
    orders = {}
    with connection.cursor() as cursor:
        for column in dict.fromkeys(shown):
            cursor.execute(f"SELECT {key} FROM {table} ORDER BY {column}, {place}")  # noqa: S608
            orders[f"{_name(model)} by {column}"] = [_hex(row[0]) for row in cursor]
    return orders


def _is_bytes(model, column: str) -> bool:
    fields = {field.column: field for field in model._meta.concrete_fields}
    return fields[column.strip('"')].get_internal_type() == "BinaryField"


def _hex(value) -> str:
    return str(value).replace("-", "")


def _by_place_in_files(model, files: dict[str, bytes]) -> dict[str, list[str]]:
    """By the first and by the last place of each row's marks in each stolen file: old copies of rows count too."""
    orders = {}
    for what, marks in _marks(model).items():
        for file, content in files.items():
            for which, find in (("first", content.find), ("last", content.rfind)):
                if order := _places(marks, find):
                    orders[f"{_name(model)} by {which} place of {what} in {file}"] = order
    return orders


def _marks(model) -> dict[str, dict[str, bytes]]:
    """{mark: {answer: bytes}}: the key as the engine stores it, and the beginning of everything random in the row."""
    marks: dict[str, dict[str, bytes]] = {"key": {}}
    names = [f.attname for f in model._meta.concrete_fields if f.get_internal_type() == "BinaryField"]
    names = [name for name in names if name != "choices" and name != "box"]
    for pk, *values in model.objects.values_list("pk", *names):
        answer = _hex(pk)
        marks["key"][answer] = bytes.fromhex(answer) if connection.vendor == "postgresql" else answer.encode()
        for name, value in zip(names, values, strict=True):
            if value:
                marks.setdefault(name, {})[answer] = bytes(value)[:24]
    return marks


def _places(marks: dict[str, bytes], find: Callable[[bytes], int]) -> list[str]:
    """The answers in the order of these places; those that the file does not name are left out."""
    if all(find(mark) < 0 for mark in list(marks.values())[:: max(1, len(marks) // SAMPLES)]):
        return []  # looking for every mark in every file would take hours
    places = {answer: find(mark) for answer, mark in marks.items()}
    return sorted((answer for answer, place in places.items() if place >= 0), key=places.get)
