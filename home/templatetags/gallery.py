"""Lays one state of a component on the page, with its own values and nothing else."""

from django import template
from django.template.loader import render_to_string

register = template.Library()


@register.simple_tag
def show(component, values: dict) -> str:
    """The component as `{% include … only %}` would show it."""
    return render_to_string(component.template, dict(values))
