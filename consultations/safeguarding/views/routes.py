"""Ways out of the system, by country; and what was learnt in a quarter of a year."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from consultations.roles.addresses import roles_for
from consultations.roles.queries import holds
from consultations.safeguarding.keeping import lessons
from consultations.safeguarding.labels import KINDS, OUTCOMES
from consultations.safeguarding.models import Referral
from consultations.safeguarding.queries import concerns_of
from consultations.safeguarding.roster_forms import ReferralForm
from consultations.vault.actions import use_vault
from consultations.vault.cookies import cookie_of, send_to_vault
from consultations.vault.queries import VaultClosed
from consultations.vault.rules import SAFEGUARDING


@require_http_methods(["GET", "POST"])
def ways_out(request):
    """The list, and a form for a new one or for the chosen one."""
    if not holds(request.user, *roles_for("ways-out")):
        raise Http404
    chosen = _chosen((request.POST or request.GET).get("route", ""))
    form = ReferralForm(request.POST or None, instance=chosen)
    if request.method == "POST":
        if request.POST.get("do") == "remove" and chosen:
            chosen.delete()
            return redirect("ways-out")
        if form.is_valid():
            form.save()
            messages.success(request, _("Saved."))
            return redirect("ways-out")
    today = timezone.localdate()
    rows = [{"route": route, "stale": route.is_stale(today)} for route in Referral.objects.all()]
    page = {"rows": rows, "form": form, "chosen": chosen}
    status = 422 if request.method == "POST" else 200
    return render(request, "consultations/safeguarding/ways_out.html", page, status=status)


def _chosen(key: str) -> Referral | None:
    return Referral.objects.filter(pk=key).first() if key.isdigit() else None


@require_safe
def learnt(request):
    """Counts of ten or more, or words only, over what was closed in the last quarter of a year."""
    if not holds(request.user, *roles_for("lessons")):
        raise Http404
    now = timezone.now()
    try:
        private_key = use_vault(request.user, SAFEGUARDING, cookie_of(request, SAFEGUARDING), now=now)
    except VaultClosed:
        return send_to_vault(request, SAFEGUARDING)
    found = lessons(concerns_of(request.user), private_key, timezone.localdate())
    page = {
        "kinds": [(KINDS[each.key], each.count) for each in found["kind"] if each.key in KINDS],
        "outcomes": [(OUTCOMES[each.key], each.count) for each in found["outcome"] if each.key in OUTCOMES],
    }
    return render(request, "consultations/safeguarding/learnt.html", page)
