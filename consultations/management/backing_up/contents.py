"""What lies in which file, and what lies in none."""

from dataclasses import dataclass, field

from django.apps import apps
from django.contrib.sessions.models import Session
from django.db import connection, models

from consultations.management.backing_up.names import KEYS, MAIN, TOMBSTONES
from consultations.models import Answer, AnswerKey, ConsultationKey, Draft, Opening, Tombstone

OF_THEIR_OWN = {KEYS: (AnswerKey, ConsultationKey), TOMBSTONES: (Tombstone,)}
IN_NONE = (Draft, Opening, Session)  # what lives for an hour
MADE_ANEW = "wagtailsearch"  # the index of the search: `update_index` writes it
# The one clock of an answer stays behind, and so does through how many nights it has gone: within a week that is a
# day. A copy is in the order of random keys, so whatever is restored from it counts as stirred.
WRITTEN_INSTEAD = {(Answer, "flag_hour"): "NULL", (Answer, "stirred"): "CAST(1 AS smallint)"}


@dataclass(frozen=True)
class Table:
    """One table: its columns, what is written instead of some of them, and the key that gives the order."""

    name: str
    columns: tuple[str, ...]
    key: str
    instead: dict[str, str] = field(default_factory=dict)

    @property
    def quoted(self) -> str:
        return connection.ops.quote_name(self.name)

    @property
    def quoted_columns(self) -> str:
        return ", ".join(connection.ops.quote_name(column) for column in self.columns)

    @property
    def select(self) -> str:
        """All rows in the order of the key, which is random wherever it could tell when something came."""
        shown = ", ".join(self.instead.get(column, connection.ops.quote_name(column)) for column in self.columns)
        return f"SELECT {shown} FROM {self.quoted} ORDER BY {connection.ops.quote_name(self.key)}"


def tables_of(part: str) -> list[Table]:
    """The tables of 'main', 'keys' or 'tombstones'."""
    if part != MAIN:
        return [_table(model) for model in OF_THEIR_OWN[part]]
    elsewhere = {*IN_NONE, *(model for models_ in OF_THEIR_OWN.values() for model in models_)}
    return [_table(model) for model in _ours() if model not in elsewhere and model._meta.app_label != MADE_ANEW]


def tables_to_empty() -> list[str]:
    """The names of all tables, quoted: what `migrate` or an earlier try has laid there makes way."""
    # The full-text table of SQLite follows its own by triggers.
    names = [model._meta.db_table for model in _ours() if not model._meta.db_table.endswith("_fts")]
    return [connection.ops.quote_name(name) for name in names]


def _ours() -> list[type[models.Model]]:
    every = apps.get_models(include_auto_created=True)
    return [model for model in every if model._meta.managed and not model._meta.proxy]


def _table(model: type[models.Model]) -> Table:
    columns = tuple(column.column for column in model._meta.local_concrete_fields)
    instead = {column: sql for (of, column), sql in WRITTEN_INSTEAD.items() if of is model}
    return Table(model._meta.db_table, columns, model._meta.pk.column, instead)
