"""The roster of a consultation: who answers for safety, who is there when, where gaps are, and the drill."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from consultations.roles.addresses import roles_for
from consultations.roles.queries import consultation_for, holds
from consultations.safeguarding import roster as acts
from consultations.safeguarding.actions import NotPossible
from consultations.safeguarding.drills import begin_drill, last_drills
from consultations.safeguarding.duty import own_words_until, plan_of, shifts_between
from consultations.safeguarding.labels import DUTIES, ROSTER_TROUBLES
from consultations.safeguarding.models import Shift
from consultations.safeguarding.readiness import problems_of, roster_gaps
from consultations.safeguarding.roster_forms import PlanForm, ShiftForm
from consultations.safeguarding.rules import LEADS, ROSTER_AHEAD
from consultations.vocabulary.states import Role

MAY_CHANGE = (*LEADS, Role.EDITOR)


@require_http_methods(["GET", "POST"])
def roster(request, number: str):
    """Everybody on it sees it; leads and editors change it."""
    consultation, now = consultation_for(request.user, number, *roles_for("roster")), timezone.now()
    may_change, plan = holds(request.user, *MAY_CHANGE, consultation=consultation), plan_of(consultation)
    do, problem = request.POST.get("do"), ""
    plan_form = PlanForm(request.POST if do == "plan" else None, instance=plan, consultation=consultation)
    shift_form = ShiftForm(request.POST if do == "shift" else None, consultation=consultation)
    if request.method == "POST":
        if not may_change:
            raise Http404
        try:
            if _act(request, consultation, plan_form, shift_form):
                messages.success(request, _("Saved."))
                return redirect("roster", number=number)
        except acts.NotPossible as refusal:
            problem = ROSTER_TROUBLES[refusal.reason]
    page = _shown(consultation, now) | {"plan_form": plan_form, "shift_form": shift_form, "problem": problem}
    page["may_change"] = may_change
    page["may_act"] = holds(request.user, *LEADS, consultation=consultation)
    status = 422 if request.method == "POST" else 200
    return render(request, "consultations/safeguarding/roster.html", page, status=status)


def _act(request, consultation, plan_form: PlanForm, shift_form: ShiftForm) -> bool:
    """Do what the button says; False when a form must be shown again. Raises roster.NotPossible, Http404."""
    do, by, now, today = request.POST.get("do"), request.user, timezone.now(), timezone.localdate()
    if do == "plan" and plan_form.is_valid():
        acts.write_plan(consultation, plan_form.cleaned_data, by=by, today=today)
    elif do == "shift" and shift_form.is_valid():
        acts.plan_shifts(consultation, shift_form.planned(), by=by, today=today)
    elif do == "off":
        acts.take_off(_shift_in(consultation, request.POST.get("shift", "")), by=by, now=now)
    elif do in ("close-words", "open-words") and holds(by, *LEADS, consultation=consultation):
        acts.close_own_words(consultation, by=by, today=today, closed=do == "close-words")
    elif do in ("plan", "shift"):
        return False
    else:
        raise Http404
    return True


def _shift_in(consultation, key: str) -> Shift:
    found = Shift.objects.filter(consultation=consultation, pk=key).first() if key.isdigit() else None
    if found is None:
        raise Http404
    return found


def _shown(consultation, now) -> dict:
    plan = plan_of(consultation)
    return {
        "consultation": consultation,
        "plan": plan,
        "shifts": [
            {"shift": each, "duty": DUTIES[each.duty]} for each in shifts_between(consultation, now, now + ROSTER_AHEAD)
        ],
        "gaps": roster_gaps(plan, now) if plan else [],
        "words_until": own_words_until(consultation, now),
        "problems": problems_of(consultation, now),
        "drills": last_drills(consultation),
    }


@require_POST
def drill(request, number: str):
    """A case about nobody, to see how long it takes until somebody is reached."""
    consultation = consultation_for(request.user, number, *roles_for("drill"))
    try:
        begin_drill(consultation, request.user, now=timezone.now())
    except NotPossible:
        messages.warning(request, _("There is no vault of safeguarding yet, so nothing can be sealed."))
        return redirect("roster", number=number)
    messages.success(
        request, _("The drill has begun. Call whoever is on call. It ends when they say that they have it.")
    )
    return redirect("roster", number=number)
