"""Concerns, for the lead and the deputy of their consultation only."""

from django.http import Http404
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from consultations.privacy.sealing import CannotOpen
from consultations.roles.queries import consultations_of
from consultations.safeguarding.actions import Closing, NotPossible, close_concern, open_concern, take_concern
from consultations.safeguarding.forms import ClosingForm
from consultations.safeguarding.labels import KINDS, OUTCOMES, URGENCIES
from consultations.safeguarding.queries import (
    concern_for,
    concerns_of,
    how_many_complaints_wait,
    on_duty,
)
from consultations.safeguarding.rules import LEADS, due_at, is_overdue, needs_deputy
from consultations.vault.actions import use_vault
from consultations.vault.cookies import cookie_of, send_to_vault
from consultations.vault.queries import VaultClosed
from consultations.vault.rules import SAFEGUARDING


def shown(concern, now) -> dict:
    """One concern as the list and the card show it: never its words."""
    return {
        "concern": concern,
        "band": concern.age_band.replace("-", "–"),
        "kind": KINDS[concern.kind],
        "urgency": URGENCIES[concern.urgency],
        "due_at": due_at(concern.urgency, concern.raised_at),
        "overdue": concern.closed_on is None and is_overdue(concern.urgency, concern.raised_at, now),
        "needs_deputy": concern.closed_on is None and needs_deputy(concern, now),
    }


@require_safe
def concerns(request):
    """What waits, the soonest due first, and who is on duty."""
    mine, now = consultations_of(request.user, *LEADS), timezone.now()
    if not mine:
        raise Http404
    found = [shown(concern, now) for concern in concerns_of(request.user)]
    page = {
        "waiting": [each for each in found if each["concern"].closed_on is None],
        "closed": [each for each in found if each["concern"].closed_on],
        "complaints": how_many_complaints_wait(request.user),
        "rosters": [{"consultation": each, "shifts": on_duty(each, now)} for each in mine],
    }
    return render(request, "consultations/safeguarding/concerns.html", page)


@require_http_methods(["GET", "POST"])
def concern(request, concern):
    """One card. Its words are opened with the safeguarding vault."""
    found, now = concern_for(request.user, concern), timezone.now()
    try:
        private_key = use_vault(request.user, SAFEGUARDING, cookie_of(request, SAFEGUARDING), now=now)
        again = request.method == "POST"
        case = open_concern(found, request.user, private_key, today=timezone.localdate(), again=again)
    except (VaultClosed, CannotOpen):
        return send_to_vault(request, SAFEGUARDING)
    form = ClosingForm(request.POST if "outcome" in request.POST else None)
    if request.method == "POST" and act(request, found, private_key, form):
        return redirect("concern", concern=found.pk)
    notes = [{"outcome": OUTCOMES[each["outcome"]], "note": each["note"]} for each in case["notes"]]
    card = shown(found, now)
    drawn = case.get("drawings", {})
    words = [{"question": asked, "text": text, "picture": drawn.get(asked, "")} for asked, text in case["words"]]
    page = card | {"card": card, "words": words, "notes": notes, "form": form}
    return render(request, "consultations/safeguarding/concern.html", page)


def act(request, found, private_key, form) -> bool:
    """Take it or close it; False when the form must be shown again."""
    try:
        if request.POST.get("do") == "take":
            take_concern(found, request.user, now=timezone.now())
        elif form.is_valid():
            close_concern(found, request.user, private_key, Closing(**form.cleaned_data), now=timezone.now())
        else:
            return False
    except NotPossible:
        found.refresh_from_db()
    return True
