"""Our drawings in the form in which Wagtail's menu takes them."""

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from home.templatetags.house import icon

register = template.Library()
BEGINNING = '<svg class="icon" '


@register.simple_tag
def menu_icon(name: str) -> SafeString:
    """The drawing of this name, as one symbol of Wagtail's sprite."""
    drawing = mark_safe(icon(name).removeprefix(BEGINNING))  # noqa: S308  (our own drawings, no input)
    return format_html('<svg id="icon-our-{}" {}', name, drawing)
