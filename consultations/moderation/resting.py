"""Putting down what one has in hand, with one click from anywhere: no vault, no form, no reason."""

from django.contrib import messages
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from consultations.moderation.claiming import NotYours, Overtaken, put_back
from consultations.moderation.queries import READERS, held_by
from consultations.roles.queries import consultation_for


@require_POST
def give_back(request, number):
    """Colleagues take it from here; whoever has nothing in hand reads the same."""
    consultation, now = consultation_for(request.user, number, *READERS), timezone.now()
    try:
        if reading := held_by(consultation, request.user, now):
            put_back(reading, request.user, today=timezone.localdate())
    except (NotYours, Overtaken):
        pass  # a colleague has it already
    messages.success(request, _("Given back. Nobody asks why."))
    return redirect("queue", number=number)
