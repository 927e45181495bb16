"""The desk for templates. What waits for whom is asked in `lifecycle.desk`; what stands where, in `roles.screens`."""

from django import template
from django.urls import reverse
from django.utils import timezone

from consultations.lifecycle.desk import Company, Row, rows_for, who_is_here
from consultations.roles.queries import roles_given
from consultations.roles.screens import screens_for

register = template.Library()


@register.simple_tag
def screens_of(staff) -> list[dict]:
    """[{"name", "title", "address"}] of the screens this person has a role for: Wagtail's menu, without JavaScript."""
    mine = screens_for(staff)
    return [{"name": screen.name, "title": screen.title, "address": reverse(screen.name)} for screen in mine]


@register.simple_tag
def what_waits_for(staff) -> list[Row]:
    """What waits for this person now, what to begin with first."""
    return rows_for(staff, timezone.now())


@register.simple_tag
def company_of(staff) -> list[Company]:
    """Who is on duty now, where this person works in shifts."""
    return who_is_here(staff, timezone.now())


@register.filter
def has_a_role(staff) -> bool:
    """False for somebody who was only just invited."""
    return bool(roles_given(staff))
