"""What waits for those who release numbers, write reports and publish editions."""

from datetime import datetime

from django.urls import reverse
from django.utils.translation import gettext as _

from consultations.insights.queries import latest_release
from consultations.lifecycle.desk.rows import Row
from consultations.moderation.labels import STANDING
from consultations.moderation.releasing import MAY_CONFIRM, MAY_PROPOSE, standing
from consultations.reports.actions import MAY_PUBLISH, MAY_WRITE
from consultations.reports.queries import latest_edition, report_of, waiting_edition
from consultations.roles.queries import consultations_of, holds


def releases(staff, now: datetime) -> list[Row]:
    """Releases that wait for this person as the second one; numbers that could be proposed."""
    rows = []
    for consultation in consultations_of(staff, *MAY_CONFIRM):
        stands = standing(consultation, staff)
        may_propose = stands == "to-propose" and holds(staff, *MAY_PROPOSE, consultation=consultation)
        if may_propose or stands == "waits-for-you":
            address = reverse("analysis", kwargs={"number": consultation.number})
            rows.append(Row(_("Insights"), "chart", str(consultation), str(STANDING[stands]), address))
    return rows


def reports(staff, now: datetime) -> list[Row]:
    """Released numbers about which no report is public and none waits to be."""
    return [
        _report(each, _("The numbers are released. The report can be written."))
        for each in consultations_of(staff, *MAY_WRITE)
        if latest_release(each) and not latest_edition(each) and not _waiting(each)
    ]


def editions(staff, now: datetime) -> list[Row]:
    """Editions that somebody else prepared."""
    waiting = {each: _waiting(each) for each in consultations_of(staff, *MAY_PUBLISH)}
    return [
        _report(each, _("Version %(number)s waits for a second person: you may publish it.") % {"number": found.number})
        for each, found in waiting.items()
        if found and found.prepared_by_id != staff.pk
    ]


def _waiting(consultation):
    report = report_of(consultation)
    return waiting_edition(report) if report else None


def _report(consultation, text: str) -> Row:
    address = reverse("report-desk", kwargs={"number": consultation.number})
    return Row(_("Reports"), "page", str(consultation), text, address)
