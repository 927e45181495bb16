"""A concern that an adult raises: who leads a group, who reads, who was told something. Sealed at once."""

from django.contrib import messages
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from consultations.roles.addresses import roles_for
from consultations.roles.queries import consultation_for
from consultations.safeguarding.actions import Case, NotPossible, raise_concern
from consultations.safeguarding.alerts import mail_fails
from consultations.safeguarding.duty import on_call
from consultations.safeguarding.forms import RaisingForm
from consultations.safeguarding.rules import FROM_PARTNER
from home.own_forms import SeeOther


@sensitive_post_parameters("text")
@require_http_methods(["GET", "POST"])
def raise_one(request, number: str):
    """One form. What was typed comes back until it is sealed, and never afterwards."""
    consultation, now = consultation_for(request.user, number, *roles_for("concern-raise")), timezone.now()
    form = RaisingForm(request.POST or None)
    if request.method == "POST" and form.is_valid() and _sealed(request, consultation, form, now):
        messages.success(request, _("Sealed. From here on the people for safety have it; you cannot read it again."))
        return SeeOther(request.path)
    page = {
        "consultation": consultation,
        "form": form,
        "on_call": on_call(consultation, now),
        "mail_fails": mail_fails(),
    }
    status = 422 if form.is_bound else 200
    return render(request, "consultations/safeguarding/raise.html", page | {"mail_fails": mail_fails()}, status=status)


def _sealed(request, consultation, form: RaisingForm, now) -> bool:
    given = form.cleaned_data
    words = [(_("In the words of the adult who raised it"), given["text"])]
    try:
        case = Case(given["kind"], given["urgency"], "", words, source=FROM_PARTNER)
        raise_concern(consultation, request.user, case, now=now)
    except NotPossible:
        form.add_error(None, _("There is no vault of safeguarding yet, so nothing can be sealed."))
        return False
    return True
