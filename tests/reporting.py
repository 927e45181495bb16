"""From counted answers to a published report: rows made directly, steps taken by the real actions."""

import secrets
import uuid
from datetime import date, timedelta

from consultations.insights.codebook import write_theme
from consultations.insights.queries import shown_cells
from consultations.models import Answer, Cohort, Consultation, Edition, Finding, Instrument, Report
from consultations.moderation.releasing import confirm_release, propose_release
from consultations.questions.layout import field_name, pack
from consultations.reports.actions import (
    link_cell,
    link_voice,
    prepare_edition,
    publish_edition,
    write_finding,
    write_report,
)
from consultations.voices.actions import add_voice
from tests.instruments import make_instrument
from tests.people import TODAY, texts

LATER = TODAY + timedelta(days=1)
DUE = date(2027, 3, 1)
QUOTE = texts("Просто щоб було тепло", "Just so that it is warm")
TOLD = texts("Вони хочуть знайому людину поруч", "They want somebody they know nearby")


def close(consultation: Consultation) -> Consultation:
    """Nobody can answer any more."""
    consultation.state = "closed"
    consultation.save()
    return consultation


def answer(instrument: Instrument, band: str, chosen: dict[int, list[int]], cohort: Cohort | None = None) -> Answer:
    """One counted answer; `chosen` is {slot: places of the options}."""
    layout = instrument.layout
    fields = {
        field_name(layout[slot]): [layout[slot]["options"][at] for at in places] for slot, places in chosen.items()
    }
    return Answer.objects.create(
        instrument=instrument, cohort=cohort, age_band=band, language="uk", week="2026-W48", assent=1, counted=True,
        choices=pack(layout, fields, {}), shuffle=secrets.randbits(60),
    )  # fmt: skip


def answers(instrument: Instrument, count: int, cohort: Cohort | None = None) -> None:
    """So many answers: a person to go to for most, more time for a half, a club for a few."""
    for place in range(count):
        several = [1] if place % 3 else [0, 2]
        if place % 2:
            several.append(0)
        if place % 12 == 0:
            several.append(4)
        answer(
            instrument, "13-15" if place % 5 < 3 else "16-17",
            {0: [place % 3 % 2], 1: several, 2: [place % 3], 3: [place % 2], 4: [0 if place % 4 else 1]}, cohort,
        )  # fmt: skip


def release(consultation: Consultation, ada, pavlo, *, count: int = 38, broad: bool = False):
    """So many answers, counted and released by Ada and Pavlo."""
    instrument = make_instrument(consultation)
    cohort = Cohort.objects.create(consultation=consultation, issued_count=400, broad=broad)
    answers(instrument, count, cohort)
    return confirm_release(propose_release(close(consultation), ada, today=TODAY), pavlo, today=TODAY)


def voice(consultation: Consultation, *, kind: str = "quote", band: str = "13-15", themes=(), words=QUOTE):
    """Approved words."""
    return add_voice(
        consultation, question_key=uuid.uuid4(), kind=kind, texts=words, original_locale="uk", age_band=band,
        themes=[str(theme.pk) for theme in themes],
    )  # fmt: skip


def report(consultation: Consultation, ada, **given) -> Report:
    """The texts of a report."""
    parts = {
        "titles": texts("Що допоможе", "What would help"),
        "not_heard": texts("Молодші за 13 років", "Those under 13"),
        "disagreed": texts("Хай буде тихо\nХай буде музика", "Let it be quiet\nLet there be music"),
        "a_few_said": texts("Дехто хоче вести гурток.", "A few want to lead a club."),
        "asked_not_to": texts("Не фотографувати нас.", "Do not photograph us."),
        "unknown": texts("Чи думають так інші.", "Whether others think so."),
    }
    return write_report(consultation, parts | given, ada, today=TODAY)


def finding(written: Report, ada, *, uk: str = "Людина поруч", en: str = "Somebody nearby") -> Finding:
    """A finding that rests on nothing yet."""
    given = {"titles": texts(uk, en), "asks": texts("Назвати людину", "Name a person"), "demands": [10, 11]}
    return write_finding(written, given, ada, today=TODAY)


def publish(consultation: Consultation, ada, pavlo, *, count: int = 38, broad: bool = False) -> Edition:
    """Everything, from answers to a public report with two findings."""
    released = release(consultation, ada, pavlo, count=count, broad=broad)
    theme = write_theme(consultation, ada, {"names": texts("Тепло", "Warmth")}, today=TODAY)
    written = report(consultation, ada)
    first, second = finding(written, ada), finding(written, ada, uk="Тихе місце", en="A quiet place")
    cells = [cell for cell in shown_cells(released) if cell.key != "skipped"]
    if cells:
        best = max(cells, key=lambda cell: (not cell.group, cell.about))
        link_cell(first, released.tables.get(pk=best.table), best.key, group=best.group)
    link_voice(first, voice(consultation))
    link_voice(second, voice(consultation, kind="told", words=TOLD))
    voice(consultation, themes=[theme], words=texts("Менше шуму", "Less noise"))
    return publish_edition(prepare_edition(written, ada, today=TODAY), pavlo, today=TODAY)


def values(kind: str = "will", **changed) -> dict:
    """A reply with everything a reply must have."""
    return {
        "kind": kind,
        "offices": texts("Сектор шкіл", "Schools unit"),
        "texts": texts("Назвемо людину в кожній школі", "We will name a person in every school"),
        "for_young_people": texts("У школі буде така людина", "There will be such a person at school"),
        "due_on": None if kind == "will-not" else DUE,
        "done_on": None,
    } | changed
