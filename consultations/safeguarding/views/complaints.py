"""Complaints, for those of the safeguarding people whom they are not about."""

from django.http import Http404
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from consultations.privacy.sealing import CannotOpen
from consultations.roles.addresses import roles_for
from consultations.roles.queries import consultation_for, consultations_of, holds
from consultations.safeguarding.actions import NotPossible
from consultations.safeguarding.complaints import (
    AtStake,
    Settled,
    close_complaint,
    open_complaint,
    take_complaint,
    take_up_as_concern,
)
from consultations.safeguarding.forms import SettlingForm
from consultations.safeguarding.labels import ABOUT, COMPLAINT_OUTCOMES, KINDS, URGENCIES
from consultations.safeguarding.queries import complaint_for, complaints_of
from consultations.safeguarding.rules import CLOSED, LEADS
from consultations.vault.actions import use_vault
from consultations.vault.cookies import cookie_of, send_to_vault
from consultations.vault.queries import VaultClosed
from consultations.vault.rules import SAFEGUARDING
from consultations.vocabulary.weeks import first_day_of


def shown(complaint) -> dict:
    """One complaint as the list and the page show it: never its words."""
    return {"complaint": complaint, "about": ABOUT[complaint.about], "since": first_day_of(complaint.week)}


@require_safe
def complaints(request):
    """What waits first. Nothing of the words."""
    if not holds(request.user, *roles_for("complaints")):
        raise Http404
    found = [shown(each) for each in complaints_of(request.user)]
    page = {
        "open": [each for each in found if each["complaint"].state != CLOSED],
        "closed": [each for each in found if each["complaint"].state == CLOSED],
    }
    return render(request, "consultations/safeguarding/complaints.html", page)


@require_http_methods(["GET", "POST"])
def complaint(request, complaint):
    """One complaint, opened with the safeguarding vault."""
    found, now = complaint_for(request.user, complaint), timezone.now()
    form = SettlingForm(request.POST if "outcome" in request.POST else None)
    try:
        private_key = use_vault(request.user, SAFEGUARDING, cookie_of(request, SAFEGUARDING), now=now)
        if request.method == "POST" and _act(request, found, private_key, form):
            return redirect("complaint", complaint=found.pk)
        content = open_complaint(found, request.user, private_key, today=timezone.localdate())
    except (VaultClosed, CannotOpen):
        return send_to_vault(request, SAFEGUARDING)
    notes = [note | {"done": COMPLAINT_OUTCOMES.get(note.get("outcome"))} for note in content["notes"]]
    card = shown(found)
    page = card | {"card": card, "text": content["text"], "notes": notes, "form": form}
    page |= {"mine": consultations_of(request.user, *LEADS), "kinds": KINDS.items(), "urgencies": URGENCIES.items()}
    return render(request, "consultations/safeguarding/complaint.html", page)


def _act(request, found, private_key: bytes, form: SettlingForm) -> bool:
    """Take it or close it; False when the form must be shown again."""
    today = timezone.localdate()
    try:
        if request.POST.get("do") == "take":
            take_complaint(found, request.user, private_key, today=today)
        elif request.POST.get("do") == "concern":
            consultation = consultation_for(request.user, request.POST.get("number", ""), *LEADS)
            at_stake = AtStake(consultation, request.POST.get("kind", ""), request.POST.get("urgency", ""))
            take_up_as_concern(found, request.user, private_key, at_stake, now=timezone.now())
        elif form.is_valid():
            close_complaint(found, request.user, private_key, Settled(**form.cleaned_data), today=today)
        else:
            return False
    except NotPossible:
        return True  # somebody was quicker: the page shows how it stands
    return True
