"""What the staff's list of help routes says of one route today."""

from django import template
from django.utils import timezone

from home.models import HelpRoute

register = template.Library()


@register.filter
def is_stale_today(route: HelpRoute) -> bool:
    """True when nobody has checked this route for 90 days."""
    return route.is_stale(timezone.localdate())
