"""The register of those who hand out cards. Administrators of the house keep it; editors read it."""

from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe
from wagtail.admin import messages

from consultations.invitations.forms import PartnerForm
from consultations.invitations.models import Partner
from consultations.invitations.ordering import keep_partner
from consultations.invitations.queries import all_partners
from consultations.roles.addresses import roles_for
from consultations.roles.queries import consultations_of, holds

LIST, FORM = "consultations/invitations/partners.html", "consultations/invitations/partner.html"


@require_safe
def partners(request):
    """Everybody in the register, and the way to the cards of one's own consultations."""
    _only_for(request, "partners")
    today = timezone.localdate()
    rows = [{"partner": found, "expired": found.expires_on < today} for found in all_partners()]
    page = {
        "rows": rows,
        "keeps": holds(request.user, *roles_for("partner")),
        "consultations": consultations_of(request.user, *roles_for("cards")),
    }
    return render(request, LIST, page)


@require_http_methods(["GET", "POST"])
def new_partner(request):
    """Add an organisation."""
    _only_for(request, "partner-new")
    return _form(request, Partner())


@require_http_methods(["GET", "POST"])
def partner(request, partner: int):
    """Change what the register says of one organisation."""
    _only_for(request, "partner")
    return _form(request, get_object_or_404(Partner, pk=partner))


def _only_for(request, address: str) -> None:
    if not holds(request.user, *roles_for(address)):
        raise Http404


def _form(request, found: Partner):
    name = str(found)
    form = PartnerForm(request.POST if request.method == "POST" else None, instance=found)
    if form.is_valid():
        keep_partner(form.save(commit=False), by=request.user, today=timezone.localdate())
        messages.success(request, _("Saved."))
        return redirect("partners")
    return render(request, FORM, {"form": form, "name": name, "new": not found.pk}, status=422 if form.errors else 200)
