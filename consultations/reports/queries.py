"""Reading reports: what staff are writing, and what is public."""

from dataclasses import dataclass

from django.db.models import QuerySet

from consultations.insights.queries import ShownCell, latest_release, shown_cells
from consultations.reports.content import Words, cell_of, number_content, voice_content
from consultations.reports.models import Edition, Evidence, Finding, Report
from consultations.voices.queries import voices_by_id, voices_of


@dataclass(frozen=True)
class Choice:
    """Something a finding may rest on: `value` names it in a form."""

    value: str
    content: dict


def report_of(consultation) -> Report | None:
    """The report that is being written, or None."""
    return Report.objects.filter(consultation=consultation).first()


def findings_of(report: Report) -> list[Finding]:
    """Its findings in order of weight."""
    return list(report.findings.order_by("position").prefetch_related("evidence"))


def latest_edition(consultation) -> Edition | None:
    """The newest published edition, or None."""
    return published_editions(consultation).order_by("-number").first()


def published_editions(consultation) -> QuerySet[Edition]:
    """Every published edition of this consultation's report, as a QuerySet."""
    return Edition.objects.filter(report__consultation=consultation, published_on__isnull=False)


def newest_editions() -> list[Edition]:
    """The newest published edition of every report, newest first."""
    newest: dict[int, Edition] = {}
    published = Edition.objects.filter(published_on__isnull=False).select_related("report__consultation__decision")
    for edition in published.order_by("number"):
        newest[edition.report_id] = edition
    return sorted(newest.values(), key=lambda edition: (edition.published_on, edition.pk), reverse=True)


def waiting_edition(report: Report) -> Edition | None:
    """The edition that waits for its second person, or None."""
    return report.editions.filter(published_on__isnull=True).order_by("-number").first()


def published_finding(consultation, place: int) -> Finding | None:
    """The finding at this place of the newest published edition, or None."""
    edition = latest_edition(consultation)
    keys = [found["id"] for found in edition.content["findings"] if found["place"] == place] if edition else []
    return Finding.objects.filter(pk__in=keys, report__consultation=consultation).first()


def choices_of_numbers(consultation) -> list[Choice]:
    """Every number of the latest release that a finding may rest on."""
    release = latest_release(consultation)
    if release is None:
        return []
    words = Words(consultation)
    cells = sorted(shown_cells(release), key=lambda cell: (cell.group, -cell.about))
    return [Choice(value_of(cell), number_content(cell, words)) for cell in cells if cell.key != "skipped"]


def value_of(cell: ShownCell) -> str:
    """How a form names this cell."""
    return f"{cell.table}:{cell.key}/{cell.group}".rstrip("/")


def choices_of_voices(consultation) -> list[Choice]:
    """Every approved voice."""
    return [Choice(str(voice.pk), voice_content(voice, {voice.age_band})) for voice in voices_of(consultation)]


def shown_evidence(finding: Finding) -> list[tuple[Evidence, dict, dict]]:
    """[(evidence, number or {}, voice or {})]; both empty where it may not be shown any more."""
    consultation = finding.report.consultation
    release, words = latest_release(consultation), Words(consultation)
    cells = {(cell.table, cell.key, cell.group): cell for cell in shown_cells(release)} if release else {}
    linked = list(finding.evidence.order_by("pk"))
    voices = voices_by_id(evidence.voice_id for evidence in linked if evidence.voice_id)
    found = []
    for evidence in linked:
        cell, voice = cells.get(cell_of(evidence)), voices.get(str(evidence.voice_id))
        found.append(
            (
                evidence,
                number_content(cell, words) if cell else {},
                voice_content(voice, {voice.age_band}) if voice else {},
            )
        )
    return found
