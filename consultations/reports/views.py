"""The public report, made from a frozen edition alone, and the desk on which staff write it."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from consultations.insights.queries import latest_release
from consultations.questions.models import Consultation
from consultations.reports import desk_acts, queries
from consultations.reports.actions import MAY_PUBLISH, MAY_WRITE, NotAllowed, NotReady
from consultations.reports.forms import FindingForm, ReportForm
from consultations.reports.page import page_of
from consultations.reports.rules import unlinked
from consultations.roles.addresses import roles_for
from consultations.roles.queries import consultation_for, consultations_of, holds
from home.texts import in_locale

ACTS = {
    "texts": desk_acts.keep_texts,
    "finding": desk_acts.keep_finding,
    "link": desk_acts.link,
    "unlink": desk_acts.unlink,
    "prepare": desk_acts.prepare,
    "publish": desk_acts.publish,
}


@require_safe
def report(request, number: str, edition: str | None = None):
    """One published edition, by default the newest. Raises Http404 for what is not published."""
    consultation = Consultation.objects.numbered(number)
    if consultation is None:
        raise Http404
    newest = queries.latest_edition(consultation)
    found = queries.published_editions(consultation).filter(number=edition).first() if edition else newest
    if found is None:
        raise Http404
    page = page_of(found)
    size = "large" if page["size"] == "large" else "small"
    return render(request, f"consultations/reports/{size}.html", page | {"is_newest": found == newest})


@require_safe
def desks(request):
    """Every consultation whose report this person may see."""
    mine = consultations_of(request.user, *roles_for("report-desks"))
    if not mine:
        raise Http404
    rows = [{"consultation": each, "edition": queries.latest_edition(each)} for each in mine]
    return render(request, "consultations/reports/desks.html", {"rows": rows})


@require_http_methods(["GET", "POST"])
def desk(request, number: str):
    """Write the texts and the findings, link what they rest on, prepare an edition, publish it."""
    consultation = consultation_for(request.user, number, *roles_for("report-desk"))
    forms = forms_for(request, consultation)
    problems: list[str] = []
    if request.method == "POST":
        act = ACTS.get(request.POST.get("action", ""))
        if act is None:
            raise Http404
        try:
            if act(request, consultation, forms, timezone.localdate()):
                messages.success(request, _("Saved."))
                return redirect("report-desk", number=number)
        except NotAllowed as refusal:
            problems = [str(refusal)]
        except NotReady as refusal:
            problems = refusal.problems
    page = desk_page(request.user, consultation) | forms | {"problems": problems}
    return render(request, "consultations/reports/desk.html", page, status=422 if request.method == "POST" else 200)


def forms_for(request, consultation) -> dict:
    """The forms of the desk; the one that was sent keeps what was typed."""
    report, action = queries.report_of(consultation), request.POST.get("action")
    place = request.POST.get("place") or request.GET.get("finding") or ""
    finding = report.findings.filter(position=place).first() if report and place.isdigit() else None
    texts = {name: getattr(report, name) for name in ReportForm.base_fields} if report else None
    written = {name: getattr(finding, name) for name in FindingForm.base_fields} if finding else None
    return {
        "report": report,
        "finding": finding,
        "texts_form": ReportForm(request.POST if action == "texts" else None, initial=texts, prefix="report"),
        "finding_form": FindingForm(request.POST if action == "finding" else None, initial=written, prefix="finding"),
    }


def desk_page(staff, consultation) -> dict:
    """What stands on the desk beside the forms."""
    report = queries.report_of(consultation)
    waiting = queries.waiting_edition(report) if report else None
    return {
        "consultation": consultation,
        "release": latest_release(consultation),
        "rows": [{"finding": each, "evidence": desk_acts.readable(each)} for each in queries.findings_of(report)]
        if report
        else [],
        "numbers": desk_acts.readable_numbers(consultation),
        "voices": [(each.value, in_locale(each.content["texts"])) for each in queries.choices_of_voices(consultation)],
        "waiting": waiting,
        "waiting_page": page_of(waiting) if waiting else None,
        "thin": unlinked(waiting.content["findings"]) if waiting else [],
        "edition": queries.latest_edition(consultation),
        "may_see_numbers": holds(staff, *roles_for("analysis"), consultation=consultation),
        "may_write": holds(staff, *MAY_WRITE, consultation=consultation),
        "may_publish": bool(waiting)
        and holds(staff, *MAY_PUBLISH, consultation=consultation)
        and waiting.prepared_by_id != staff.pk,
    }
