"""What the person at the screen carries today. It knows nobody else's."""

from django import template
from django.utils import timezone

from consultations.moderation.wellbeing import Carried, carried_by

register = template.Library()


@register.simple_tag(takes_context=True)
def what_i_carry(context) -> Carried:
    """Of whoever looks at this page, and of nobody else."""
    return carried_by(context["request"].user, timezone.localdate())
