"""The button "I called", for whoever sees that a case waits: on the first screen of a reader, and of a lead."""

from django.contrib import messages
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from consultations.safeguarding.actions import NotPossible
from consultations.safeguarding.calling import case_to_call, say_called


@require_POST
def called(request, concern):
    """They are coming, or nobody answered: then it is the next one's turn at once. Raises Http404 for strangers."""
    found = case_to_call(concern, request.user)
    try:
        say_called(found, request.user, answered=request.POST.get("answered") == "yes", now=timezone.now())
        messages.success(request, _("Written down. The next step of the clock has begun."))
    except NotPossible:
        messages.warning(request, _("Somebody has taken it already."))
    if request.POST.get("from") == "queue":
        return redirect("queue", number=found.consultation.number)
    return redirect("wagtailadmin_home")
