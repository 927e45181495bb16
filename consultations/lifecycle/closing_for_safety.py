"""A lead closes a whole consultation because of a case: nothing is asked any more, and what was promised stays due."""

from datetime import datetime

from django.contrib import messages
from django.db import transaction
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from consultations.answers.stored_pages import remove_pages
from consultations.audit.actions import record
from consultations.questions.models import Consultation
from consultations.safeguarding.queries import concern_for
from consultations.vocabulary.states import Stage


@require_POST
def close_for_safety(request, concern):
    """The button of the case."""
    found = concern_for(request.user, concern)
    if close_now(found.consultation, by=request.user, now=timezone.now()):
        messages.success(request, _("The consultation is closed. Nobody can send an answer any more."))
    else:
        messages.warning(request, _("The consultation was not open."))
    return redirect("concern", concern=found.pk)


@transaction.atomic
def close_now(consultation: Consultation, *, by, now: datetime) -> bool:
    """Close it and take its pages away; False when it is not open."""
    row = Consultation.objects.select_for_update().get(pk=consultation.pk)
    if row.state != Stage.OPEN:
        return False
    row.state = Stage.CLOSED
    row.save(update_fields=["state"])
    record(by, "consultation moved to closed", today=now.date(), consultation=row, thing_id=row.pk)
    transaction.on_commit(lambda: remove_pages(row))
    return True
