"""Concerns, for the lead and the deputy of their consultation only."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from consultations.privacy.sealing import CannotOpen
from consultations.roles.queries import consultations_of
from consultations.safeguarding.actions import NotPossible, open_concern
from consultations.safeguarding.alerts import mail_fails
from consultations.safeguarding.calling import cases_for
from consultations.safeguarding.duty import on_call, on_duty, plan_of
from consultations.safeguarding.forms import ClosingForm
from consultations.safeguarding.kind_words import SENTENCES
from consultations.safeguarding.labels import ACTS, KINDS, OUTCOMES, REFUSALS, SOURCES, URGENCIES
from consultations.safeguarding.measures import Refused, notice, partners_of
from consultations.safeguarding.models import Referral
from consultations.safeguarding.queries import colleagues_in, concern_for, concerns_of, how_many_complaints_wait
from consultations.safeguarding.rules import FROM_DRILL, LEADS, REVIEWED, due_at, is_overdue, needs_deputy
from consultations.safeguarding.views.acting import act
from consultations.vault.actions import use_vault
from consultations.vault.cookies import cookie_of, send_to_vault
from consultations.vault.queries import VaultClosed
from consultations.vault.rules import SAFEGUARDING


def shown(concern, now) -> dict:
    """One concern as the list and the card show it: never what is sealed."""
    return {
        "concern": concern,
        "source": SOURCES[concern.source],
        "is_drill": concern.source == FROM_DRILL,
        "urgency": URGENCIES[concern.urgency],
        "due_at": due_at(concern.urgency, concern.raised_at),
        "overdue": concern.closed_on is None and is_overdue(concern.urgency, concern.raised_at, now),
        "needs_deputy": concern.closed_on is None and needs_deputy(concern, now),
    }


@require_safe
def concerns(request):
    """What waits, the soonest due first, what must be looked at again, and who is on duty."""
    mine, now = consultations_of(request.user, *LEADS), timezone.now()
    if not mine:
        raise Http404
    found, today = [shown(concern, now) for concern in concerns_of(request.user)], timezone.localdate()
    closed = [each for each in found if each["concern"].closed_on]
    page = {
        "waiting": [each for each in found if each["concern"].closed_on is None],
        "reviews": [each for each in closed if _wants_a_review(each["concern"], today)],
        "closed": closed,
        "mail_fails": mail_fails(),
        "complaints": how_many_complaints_wait(request.user),
        "rosters": [_roster(each, request.user, now) for each in mine],
    }
    return render(request, "consultations/safeguarding/concerns.html", page)


def _wants_a_review(concern, today) -> bool:
    return concern.reviewed_on is None and concern.review_on is not None and concern.review_on <= today


def _roster(consultation, staff, now) -> dict:
    plan = plan_of(consultation)
    return {
        "consultation": consultation,
        "shifts": on_duty(consultation, now),
        "on_call": on_call(consultation, now),
        "calls": cases_for(consultation, staff, now).waiting,
        "words_closed": bool(plan and plan.words_closed),
    }


@require_http_methods(["GET", "POST"])
def concern(request, concern):
    """One card. What is sealed is opened with the safeguarding vault."""
    found, now = concern_for(request.user, concern), timezone.now()
    try:
        private_key = use_vault(request.user, SAFEGUARDING, cookie_of(request, SAFEGUARDING), now=now)
        case = open_concern(found, request.user, private_key, now=now, again=request.method == "POST")
    except (VaultClosed, CannotOpen):
        return send_to_vault(request, SAFEGUARDING)
    form, problem = ClosingForm(request.POST if "outcome" in request.POST else None), ""
    if request.method == "POST":
        try:
            if act(request, found, private_key, form):
                return redirect("concern", concern=found.pk)
        except Refused as refused:
            problem = REFUSALS[refused.reason]
        except NotPossible:
            messages.warning(request, _("A colleague was quicker. The page shows how it stands."))
            return redirect("concern", concern=found.pk)
    page = _card(found, case, request.user, now) | {"form": form, "problem": problem}
    return render(request, "consultations/safeguarding/concern.html", page, status=422 if problem else 200)


def _card(found, case: dict, staff, now) -> dict:
    drawn = case.get("drawings", {})
    card = shown(found, now)
    return card | {
        "card": card,
        "kind": KINDS.get(case["kind"], SOURCES[found.source]),
        "band": case["age_band"].replace("-", "–"),
        "words": [{"question": asked, "text": text, "picture": drawn.get(asked, "")} for asked, text in case["words"]],
        "notes": [_note(each) for each in case["notes"]],
        "acts": [{"act": act, "what": ACTS[act.what]} for act in found.acts.select_related("staff")],
        "sentences": list(SENTENCES.items()),
        "notice": _notice_to(case),
        "routes": [{"route": route, "stale": route.is_stale(timezone.localdate())} for route in Referral.objects.all()],
        "colleagues": colleagues_in(found.consultation, but=staff),
        "on_call": on_call(found.consultation, now),
        "wants_review": _wants_a_review(found, timezone.localdate()),
    }


def _note(note: dict) -> dict:
    label = _("Looked at again") if note["outcome"] == REVIEWED else OUTCOMES.get(note["outcome"], "")
    return {"outcome": label, "note": note["note"]}


def _notice_to(case: dict) -> dict:
    """{"partners"} a notice would go to, or {"refused"}: why none may go."""
    try:
        return {"partners": partners_of(case), "text": notice(), "refused": ""}
    except Refused as refused:
        return {"partners": [], "refused": REFUSALS[refused.reason]}
