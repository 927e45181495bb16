"""What every template of the house may say: texts in a locale, icons, pebbles, faces and the other languages."""

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from home.icons import ICONS
from home.languages import in_every_locale
from home.shapes import PEBBLES
from home.texts import in_locale as text_in_locale

register = template.Library()

# Mouths from glad to sad; a scale of two to five faces takes some of them.
MOUTHS = (
    "M30 57c10 19 30 19 40 0",
    "M32 60c10 13 26 13 36 0",
    "M34 65c7-5 10 4 17 0s9-3 15-1",
    "M34 70c9-10 23-10 32 0",
    "M31 74c10-17 28-17 38 0",
)
SCALES = {2: (1, 3), 3: (1, 2, 3), 4: (0, 1, 3, 4), 5: (0, 1, 2, 3, 4)}

TICK = SafeString(
    '<svg class="choice__tick" viewBox="0 0 32 32" aria-hidden="true">'
    '<circle cx="16" cy="16" r="14"/><path d="M10 16.5l4.5 4.5L22.5 12"/></svg>'
)


@register.filter(name="in_locale")
def in_locale(texts: dict | None, locale: str | None = None) -> str:
    """The text in the reader's locale (or in `locale`), else in the first locale that has one."""
    return text_in_locale(texts, locale)


@register.simple_tag
def icon(name: str, extra: str = "") -> SafeString:
    """A drawn icon, hidden from screen readers: the word stands beside it. Raises KeyError for an unknown name."""
    css = f"icon {extra}" if extra else "icon"
    drawing = mark_safe(ICONS[name])  # noqa: S308  (our own drawings, no input)
    return format_html('<svg class="{}" viewBox="0 0 24 24" aria-hidden="true">{}</svg>', css, drawing)


@register.simple_tag
def pebble(place: int = 1, fill: str = "apricot", css: str = "") -> SafeString:
    """One pebble of the three, by its place in a row. `fill` is apricot, leaf, lilac, action, plum."""
    path = PEBBLES[(int(place) - 1) % len(PEBBLES)]
    return format_html(
        '<svg class="{}" viewBox="0 0 100 100" aria-hidden="true"><path class="f-{}" d="{}"/></svg>', css, fill, path
    )


@register.simple_tag
def face(place: int, of: int) -> SafeString:
    """The face at this place (from 1) of a scale of two to five. All faces have one colour."""
    mouths = SCALES.get(int(of), SCALES[5])
    mouth = MOUTHS[mouths[min(int(place), len(mouths)) - 1]]
    return format_html(
        '<svg class="choice__face" viewBox="0 0 100 100" aria-hidden="true">'
        '<path class="f-plum-soft k-ink k-thin" d="{}"/>'
        '<ellipse class="f-ink" cx="36" cy="42" rx="4.5" ry="6"/>'
        '<ellipse class="f-ink" cx="64" cy="42" rx="4.5" ry="6"/>'
        '<path class="f-none k-ink k" d="{}"/></svg>',
        PEBBLES[(int(place) - 1) % len(PEBBLES)],
        mouth,
    )


@register.simple_tag
def tick() -> SafeString:
    """The disc with a tick on whatever is chosen."""
    return TICK


@register.filter
def ages(band: str) -> str:
    """'13-15' as it is said: '13 to 15'."""
    first, _dash, last = str(band).partition("-")
    return _("%(first)s to %(last)s") % {"first": first, "last": last}


@register.simple_tag
def thread(now: int, of: int) -> SafeString:
    """Beads on a thread: those before `now` are done. The same is said in words beside it."""
    beads = [(_bead(place, now), 13 + 26 * (place - 1), "8.5" if place == now else "6") for place in range(1, of + 1)]
    width = 26 * of
    return format_html(
        '<svg class="thread__beads" viewBox="0 0 {} 22" aria-hidden="true">'
        '<path class="thread__line" d="M13 11H{}"/>{}</svg>',
        width,
        width - 13,
        format_html_join("", '<circle class="thread__bead{}" cx="{}" cy="11" r="{}"/>', beads),
    )


def _bead(place: int, now: int) -> str:
    if place == now:
        return " thread__bead--now"
    return " thread__bead--done" if place < now else ""


@register.simple_tag(takes_context=True)
def other_languages(context) -> list[dict]:
    """Every locale as {code, name, address, here, exists}; the address is this page's own in that locale."""
    return in_every_locale(context)


@register.inclusion_tag("public/languages.html", takes_context=True)
def language_switch(context) -> dict:
    """A small switch: this address in each locale."""
    return {"locales": other_languages(context)}
