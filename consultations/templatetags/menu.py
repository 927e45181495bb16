"""Our drawings in the form in which Wagtail's menu takes them."""

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from home.icons import FIELD, ICONS

register = template.Library()


@register.simple_tag
def menu_icon(name: str) -> SafeString:
    """The drawing of this name, as one symbol of Wagtail's sprite: without a size, which the menu gives it."""
    drawing = mark_safe(ICONS[name])  # noqa: S308  (files of our own, no input)
    return format_html('<svg id="icon-our-{}" viewBox="{}">{}</svg>', name, FIELD, drawing)
