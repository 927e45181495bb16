"""A release gets its tables and becomes final."""

from datetime import date

from django.db import transaction

from consultations.insights.disclosing import Table
from consultations.insights.models import Release, ReleasedTable


@transaction.atomic
def write_release(release: Release, tables: list[Table], *, size: str, about: int | None, today: date) -> Release:
    """Give a proposed release its tables and its day. Nothing of it changes afterwards."""
    release.size, release.about, release.released_on = size, about, today
    release.save()
    ReleasedTable.objects.bulk_create(
        ReleasedTable(
            release=release, question_key=table.question, statement_key=table.statement, by=table.by, cells=table.cells
        )
        for table in tables
    )
    return release
