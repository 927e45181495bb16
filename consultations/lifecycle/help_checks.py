"""Looking after the routes to help: somebody called there today, and it is written down who."""

from datetime import date

from django.db import transaction
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail.admin import messages

from consultations.audit.actions import record
from consultations.roles.addresses import roles_for
from consultations.roles.queries import holds
from home.models import HelpRoute


@transaction.atomic
def mark_checked(route: HelpRoute, *, by, today: date) -> None:
    """This route was called or written to today, and answers."""
    route.checked_on = today
    route.save(update_fields=["checked_on"])
    record(by, "help_route_checked", today=today)


@require_POST
def checked(request, route: int):
    """One click on the list of routes."""
    if not holds(request.user, *roles_for("help-route-checked")):
        raise Http404
    found = get_object_or_404(HelpRoute, pk=route)
    mark_checked(found, by=request.user, today=timezone.localdate())
    messages.success(request, _("Thank you. %(number)s is checked as of today.") % {"number": found.number})
    return redirect("help-routes:index")
