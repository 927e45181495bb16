"""Writing a report, linking what it rests on, and publishing frozen editions of it by two people."""

from datetime import date

from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext as _

from consultations.audit.actions import record
from consultations.insights.models import Release, ReleasedTable
from consultations.insights.queries import latest_release, shown_cells
from consultations.reports.content import cell_of, content_of
from consultations.reports.models import Edition, Evidence, Finding, Report
from consultations.reports.readiness import problems_of
from consultations.reports.rules import shows_any, without_voices
from consultations.roles.queries import holds
from consultations.vocabulary.states import Role
from consultations.voices.queries import voices_by_id
from home.texts import locales

MAY_WRITE = (Role.EDITOR, Role.ANALYST, Role.PUBLISHER)
MAY_PUBLISH = (Role.PUBLISHER, Role.SAFEGUARDING_LEAD)


class NotAllowed(Exception):
    """Not this person, or not now; the reason is a sentence for staff."""


class NotReady(Exception):
    """The report may not leave the house; `problems` says why, in sentences."""

    def __init__(self, problems: list[str]):
        super().__init__(" ".join(problems))
        self.problems = problems


def refuse_unless_writer(staff, consultation) -> None:
    """Raises NotAllowed for everybody who does not write reports here (DEC-05: officials never do)."""
    if not holds(staff, *MAY_WRITE, consultation=consultation):
        raise NotAllowed(_("Your role does not write reports."))


@transaction.atomic
def write_report(consultation, texts: dict[str, dict], staff, *, today: date) -> Report:
    """Keep the texts of the report, {part: {locale: text}}. Raises NotAllowed."""
    refuse_unless_writer(staff, consultation)
    report, _made = Report.objects.update_or_create(consultation=consultation, defaults=texts)
    record(staff, "wrote a report", today=today, consultation=consultation, thing_id=report.pk)
    return report


@transaction.atomic
def write_finding(report: Report, given: dict, staff, *, today: date) -> Finding:
    """Keep a finding: {"titles", "asks", "demands"} and, for one that exists, its "position". Raises NotAllowed."""
    refuse_unless_writer(staff, report.consultation)
    places = list(report.findings.values_list("position", flat=True))
    position = given.get("position") or max(places, default=0) + 1
    texts = {name: given[name] for name in ("titles", "asks", "demands") if name in given}
    finding, _made = Finding.objects.update_or_create(report=report, position=position, defaults=texts)
    record(staff, "wrote a finding", today=today, consultation=report.consultation, thing_id=finding.pk)
    return finding


@transaction.atomic
def link_cell(finding: Finding, table: ReleasedTable, key: str, *, group: str = "") -> Evidence:
    """Rest a finding on a number that may be shown. Raises NotAllowed for any other."""
    release = latest_release(finding.report.consultation)
    shown = shown_cells(release) if release else []
    if not any((cell.table, cell.key, cell.group) == (table.pk, key, group) for cell in shown):
        raise NotAllowed(_("This number may not be shown."))
    return Evidence.objects.get_or_create(finding=finding, table=table, cell=f"{key}/{group}".rstrip("/"))[0]


@transaction.atomic
def link_voice(finding: Finding, voice) -> Evidence:
    """Rest a finding on approved words. Raises NotAllowed for words from elsewhere."""
    if voice is None or voice.consultation_id != finding.report.consultation_id:
        raise NotAllowed(_("These words may not be shown here."))
    return Evidence.objects.get_or_create(finding=finding, voice_id=voice.pk)[0]


def unlink(evidence: Evidence) -> None:
    """A finding no longer rests on this."""
    evidence.delete()


@transaction.atomic
def prepare_edition(report: Report, staff, *, today: date) -> Edition:
    """Freeze the report as it is, for a second person to publish. Raises NotAllowed, or NotReady with the list."""
    refuse_unless_writer(staff, report.consultation)
    _one_at_a_time(report)
    release = latest_release(report.consultation)
    if release is None:
        raise NotReady([_("No numbers have been released yet.")])
    content = content_of(report, release)
    if problems := problems_of(content, places_with_lost_evidence(report, release)):
        raise NotReady(problems)
    report.editions.filter(published_on__isnull=True).delete()
    edition = Edition.objects.create(report=report, number=next_number(report), content=content, prepared_by=staff)
    record(staff, "prepared an edition", today=today, consultation=report.consultation, thing_id=edition.pk)
    return edition


def _one_at_a_time(*reports: Report) -> None:
    """Whoever else prepares, publishes or takes words back waits, so that no old content comes back."""
    list(Report.objects.filter(pk__in=[report.pk for report in reports]).order_by("pk").select_for_update())


def next_number(report: Report) -> int:
    """The number of the next edition; numbers are never used twice."""
    newest = report.editions.order_by("-number").first()
    return newest.number + 1 if newest else 1


def places_with_lost_evidence(report: Report, release: Release) -> list[int]:
    """The places of findings that still name a number or words which may not be shown any more."""
    shown = {(cell.table, cell.key, cell.group) for cell in shown_cells(release)}
    linked = list(Evidence.objects.filter(finding__report=report).select_related("finding"))
    voices = voices_by_id(evidence.voice_id for evidence in linked if evidence.voice_id)
    lost = [
        evidence.finding.position
        for evidence in linked
        if (cell_of(evidence) not in shown if evidence.table_id else str(evidence.voice_id) not in voices)
    ]
    return sorted(set(lost))


@transaction.atomic
def publish_edition(edition: Edition, staff, *, today: date) -> Edition:
    """Make a prepared edition public, by another person (MOD-07). Raises NotAllowed, or NotReady with the list."""
    consultation = edition.report.consultation
    if not holds(staff, *MAY_PUBLISH, consultation=consultation):
        raise NotAllowed(_("Your role does not publish reports."))
    _one_at_a_time(edition.report)
    edition.refresh_from_db(fields=["content", "number", "published_on"])  # words may have been taken back just now
    if edition.published_on:
        raise NotAllowed(_("This version is already public."))
    if edition.prepared_by_id == staff.pk:
        raise NotAllowed(_("Another person publishes what you prepared."))
    if problems := problems_of(edition.content, []):
        raise NotReady(problems)
    if edition.report.editions.filter(number__gt=edition.number).exists():  # words were taken back in the meantime
        edition.number = next_number(edition.report)
    edition.published_by, edition.published_on = staff, today
    edition.save()
    record(staff, "published an edition", today=today, consultation=consultation, thing_id=edition.pk)
    return edition


@transaction.atomic
def words_were_taken_back(voice_ids, *, today: date) -> list[Edition]:
    """Take these voices out of every edition at once, and publish a new one that says so without a number.

    A withdrawal waits for nobody: the new edition has no preparer and no publisher. Gives the new editions.
    """
    gone = {str(voice_id) for voice_id in voice_ids}
    _one_at_a_time(*Report.objects.all())
    Evidence.objects.filter(voice_id__in=gone).delete()
    touched = [edition for edition in Edition.objects.select_related("report") if shows_any(edition.content, gone)]
    for edition in touched:
        edition.content = without_voices(edition.content, gone)
        edition.save(update_fields=["content"])
    public = {edition.report_id: edition for edition in touched if edition.published_on}
    return [_renewed(edition, today) for edition in public.values()]


def _renewed(edition: Edition, today: date) -> Edition:
    newest = edition.report.editions.filter(published_on__isnull=False).order_by("-number").first()
    return Edition.objects.create(
        report=edition.report,
        number=next_number(edition.report),
        content=newest.content,
        notes=_in_every_locale(),
        published_on=today,
    )


def _in_every_locale() -> dict[str, str]:
    notes = {}
    for code in locales():
        with translation.override(code):
            notes[code] = _("some words were taken back")
    return notes
