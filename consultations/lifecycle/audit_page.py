"""The screen of a data guardian: is the audit whole, what alarms, and how much was done on which day. Never content."""

from datetime import date
from itertools import groupby

from django.http import Http404
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages

from consultations.audit.actions import see_alarms
from consultations.audit.labels import by_kind
from consultations.audit.queries import (
    alarms,
    counts_on,
    days_of,
    entries_after,
    entries_of,
    first_broken_entry,
    last_entry,
)
from consultations.audit.rules import seal_of
from consultations.lifecycle.audit_forms import ChoosingForm, SealForm
from consultations.moderation.looking import views_missing
from consultations.roles.addresses import roles_for
from consultations.roles.queries import holds
from home.models import StaffMember

DAYS, ALARMS = 7, 20  # how many a page shows


@require_http_methods(["GET", "POST"])
def audit(request):
    """What the audit holds, by day and person; with POST, that the alarms were looked at."""
    if not holds(request.user, *roles_for("audit")):
        raise Http404
    if request.method == "POST":
        see_alarms(request.user, today=timezone.localdate())
        messages.success(request, _("Written down that you have looked at the alarms."))
        return redirect("audit")
    form = ChoosingForm(request.GET or None)
    page = {"form": form, "alarms": alarms()[:ALARMS], "mine": request.user.pk}
    page |= _chain(request) | _done(request, form)
    return render(request, "consultations/lifecycle/audit.html", page)


def _chain(request) -> dict:
    """Whether it is whole, and where it ends: the seal that can be written down and asked for later."""
    form, last = SealForm(request.GET if request.GET.get("seal") else None), last_entry()
    page = {"broken": first_broken_entry(), "missing": views_missing(), "seal_form": form, "last": last}
    page["seal"] = seal_of(last.digest) if last else ""
    if form.is_valid():
        after = entries_after(form.cleaned_data["seal"])
        page |= {"asked": True, "found": after is not None, "after": after}
    return page


def _done(request, form: ChoosingForm) -> dict:
    """Some days of what was chosen, the newest first, and the address of the days before them."""
    entries = entries_of(form.chosen())
    days = days_of(entries, _before(request), DAYS + 1)
    more, days = len(days) > DAYS, days[:DAYS]
    older = request.GET.copy()
    if more:
        older["before"] = days[-1].isoformat()
    return {"days": _by_day(counts_on(entries, days)), "older": more and older.urlencode(), "newest": _newest(request)}


def _before(request) -> date | None:
    try:
        return date.fromisoformat(request.GET.get("before", ""))
    except ValueError:
        return None


def _newest(request) -> str:
    """Back to the first page of the same choice; '' on the first page."""
    first = request.GET.copy()
    return "?" + first.urlencode() if first.pop("before", None) else ""


def _by_day(counts: list[tuple]) -> list[dict]:
    """Each day with its people by name: nobody stands above another."""
    names = {person.pk: str(person) for person in StaffMember.objects.filter(pk__in={row[1] for row in counts})}
    house = _("The house itself, by the clock")
    rows = sorted((row[0], names.get(row[1], house), row[2], row[3]) for row in counts)
    days = [(day, [*found]) for day, found in groupby(rows, key=lambda row: row[0])]
    return [{"day": day, "people": _by_person(found)} for day, found in reversed(days)]


def _by_person(rows: list[tuple]) -> list[dict]:
    people = groupby(rows, key=lambda row: row[1])
    return [{"name": name, "kinds": by_kind({verb: count for *_who, verb, count in found})} for name, found in people]
