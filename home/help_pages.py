"""Help, for both faces: who listens right now, what may be out of date, what each way leaves behind."""

from datetime import date

from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from home.models import HelpRoute


def routes_shown(today: date) -> list[dict]:
    """[{"route", "stale"}], those for danger right now first. Reads one table, about no young person."""
    return [{"route": route, "stale": route.is_stale(today)} for route in HelpRoute.objects.all()]


def stale_routes(today: date) -> list[HelpRoute]:
    """The routes that nobody has checked for 90 days: they alarm the staff (SG-10)."""
    return [route for route in HelpRoute.objects.all() if route.is_stale(today)]


@require_safe
def public_help(request):
    """The same Help on the public face. Needs no code and no cookie, and leaves no trace with us (SG-09)."""
    return render(request, "home/public_help.html", {"routes": routes_shown(timezone.localdate())})
