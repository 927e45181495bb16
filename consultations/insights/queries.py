"""Reading what has been released."""

from dataclasses import dataclass
from uuid import UUID

from consultations.insights.models import Release, ReleasedTable, Theme
from consultations.voices.models import Voice


@dataclass(frozen=True)
class ShownCell:
    """A number that may be said, with its base: "about 25 of about 40"."""

    table: int
    question: str
    statement: str
    key: str
    group: str
    about: int
    base: int
    share: int | None


def latest_release(consultation) -> Release | None:
    """The newest confirmed release of this consultation, or None."""
    return consultation.releases.filter(released_on__isnull=False).order_by("-number").first()


def open_proposal(consultation) -> Release | None:
    """The release that waits for its second person, or None."""
    return consultation.releases.filter(released_on__isnull=True).order_by("-number").first()


def tables_of(release: Release) -> list[ReleasedTable]:
    """Its tables, in the order of the questions."""
    return list(release.tables.order_by("pk"))


def people_by_band(release: Release) -> dict[str, int | None]:
    """{band: about how many} of the bands that may be named; None where the number is not told."""
    table = release.tables.filter(question_key=None).first()
    return {cell["group"]: cell["about"] for cell in table.cells} if table else {}


def shown_cells(release: Release) -> list[ShownCell]:
    """Every number of answers that may be used as evidence."""
    bases = people_by_band(release) | {"": release.about}
    return [
        _shown(table, cell, bases[cell["group"]])
        for table in tables_of(release)
        if table.question_key
        for cell in table.cells
        if cell["about"] is not None
    ]


def _shown(table: ReleasedTable, cell: dict, base: int) -> ShownCell:
    return ShownCell(
        table=table.pk,
        question=str(table.question_key),
        statement=str(table.statement_key or ""),
        key=cell["key"],
        group=cell["group"],
        about=cell["about"],
        base=base,
        share=cell["share"],
    )


def themes_of(consultation) -> list[Theme]:
    """All that are in use, by name."""
    return sorted(consultation.themes.filter(retired_on=None), key=str)


def retired_themes(consultation) -> list[Theme]:
    """Those that nothing new is marked with, each with what it went into."""
    return sorted(consultation.themes.exclude(retired_on=None).select_related("merged_into"), key=str)


def theme_in(consultation, theme_id) -> Theme | None:
    """The theme of this consultation with this key (any text), if it is in use."""
    try:
        return consultation.themes.filter(pk=UUID(str(theme_id)), retired_on=None).first()
    except ValueError:
        return None


def followed(consultation, keys: list[str]) -> list[str]:
    """The same themes after every merge since they were marked, each once."""
    into = {str(old): str(new) for old, new in consultation.themes.values_list("pk", "merged_into") if new}
    return list(dict.fromkeys(_at_the_end(key, into) for key in keys))


def _at_the_end(key: str, into: dict[str, str]) -> str:
    for _merge in into:  # no chain is longer than there are merges
        key = into.get(key, key)
    return key


def disputed_voices(consultation) -> list[Voice]:
    """Voices on whose themes the two coders did not agree."""
    return [voice for voice in consultation.voices.all() if voice.disputed_themes]
