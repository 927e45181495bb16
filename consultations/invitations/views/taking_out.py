"""A pack or a whole set has leaked: it is taken out, after one more look at what that means."""

from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages

from consultations.invitations import ordering
from consultations.invitations.actions import CannotIssue
from consultations.invitations.labels import short_name, why_refused
from consultations.invitations.queries import cohort_in, pack_in
from consultations.invitations.rules import COHORT_AT_LEAST
from consultations.roles.addresses import roles_for
from consultations.roles.queries import consultation_for

PAGE = "consultations/invitations/take_out.html"


@require_http_methods(["GET", "POST"])
def take_out_pack(request, number: str, pack):
    """The cards of one pack stop working; what came with them stays."""
    consultation = consultation_for(request.user, number, *roles_for("pack-out"))
    found = pack_in(consultation, pack)
    if request.method == "POST":
        try:
            ordering.take_out_pack(found, by=request.user, today=timezone.localdate())
            messages.success(request, _("The pack is taken out. Its cards are nobody’s from now on."))
        except CannotIssue as refused:
            messages.error(request, why_refused(refused.reason, found.made))
        return redirect("cards", number=number)
    page = {"consultation": consultation, "pack": found, "cohort": found.cohort, "name": short_name(found.pk)}
    return render(request, PAGE, page)


@require_http_methods(["GET", "POST"])
def take_out_cohort(request, number: str, cohort):
    """The cards of a set stop working, and the answers that name it leave the numbers."""
    consultation = consultation_for(request.user, number, *roles_for("cohort-out"))
    found = cohort_in(consultation, cohort)
    if request.method == "POST":
        ordering.take_out_cohort(found, by=request.user, today=timezone.localdate())
        messages.success(request, _("The set is taken out. Its answers are kept, and no number counts them."))
        return redirect("cards", number=number)
    page = {"consultation": consultation, "cohort": found, "name": short_name(found.pk)}
    return render(request, PAGE, page | {"is_small": found.issued_count < COHORT_AT_LEAST})
