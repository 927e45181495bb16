"""What every template of the house may say: texts in a locale, icons, pebbles, faces and the other languages."""

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from home.icons import FIELD, ICONS
from home.languages import in_every_locale
from home.shapes import PEBBLES, face_of
from home.texts import in_locale as text_in_locale

register = template.Library()

# A size of its own, so that a page whose styles did not arrive is still a page.
ICON = '<svg class="{}" viewBox="{}" width="24" height="24" aria-hidden="true">{}</svg>'
TICK = SafeString(
    '<svg class="choice__tick" viewBox="0 0 32 32" width="24" height="24" aria-hidden="true">'
    '<circle cx="16" cy="16" r="14"/><path d="M10 16.5l4.5 4.5L22.5 12"/></svg>'
)


@register.filter(name="in_locale")
def in_locale(texts: dict | None, locale: str | None = None) -> str:
    """The text in the reader's locale (or in `locale`), else in the first locale that has one."""
    return text_in_locale(texts, locale)


@register.simple_tag
def icon(name: str, extra: str = "") -> SafeString:
    """An icon, hidden from screen readers: the word stands beside it. Raises KeyError for an unknown name."""
    css = f"icon {extra}" if extra else "icon"
    drawing = mark_safe(ICONS[name])  # noqa: S308  (files of our own, no input)
    return format_html(ICON, css, FIELD, drawing)


@register.simple_tag
def pebble(place: int = 1, fill: str = "apricot", css: str = "") -> SafeString:
    """One pebble of the three, by its place in a row. `fill` is apricot, leaf, lilac, action, plum."""
    path = PEBBLES[(int(place) - 1) % len(PEBBLES)]
    return format_html(
        '<svg class="{}" viewBox="0 0 100 100" aria-hidden="true"><path class="f-{}" d="{}"/></svg>', css, fill, path
    )


@register.simple_tag
def stone(place: int, css: str, at: str = "", *, outline: str = "", dash: str = "") -> SafeString:
    """A pebble as a part of a larger drawing, at "x y size" or "x y size turn"; with an outline, or dashed."""
    x, y, size, turn = (*at.split(), "0")[:4] if at else ("0", "0", "1", "0")
    turned = "" if turn == "0" else f" rotate({turn} 50 50)"
    placed = format_html(' transform="translate({} {}) scale({}){}"', x, y, size, turned) if at else ""
    width = format_html(' stroke-width="{}"', outline) if outline else ""
    gaps = format_html(' stroke-dasharray="{}"', dash) if dash else ""
    path = PEBBLES[(int(place) - 1) % len(PEBBLES)]
    return format_html('<path class="{}"{}{}{} d="{}"/>', css, placed, width, gaps, path)


@register.simple_tag
def face(place: int, of: int) -> SafeString:
    """The face at this place (from 1) of a scale of two to five. All faces have one colour."""
    pebble_shape, mouth = face_of(int(place), int(of))
    return format_html(
        '<svg class="choice__face" viewBox="0 0 100 100" width="84" height="84" aria-hidden="true">'
        '<path class="f-plum-soft k-ink k-thin" d="{}"/>'
        '<ellipse class="f-ink" cx="36" cy="42" rx="4.5" ry="6"/>'
        '<ellipse class="f-ink" cx="64" cy="42" rx="4.5" ry="6"/>'
        '<path class="f-none k-ink k" d="{}"/></svg>',
        pebble_shape,
        mouth,
    )


@register.simple_tag
def tick() -> SafeString:
    """The disc with a tick on whatever is chosen."""
    return TICK


@register.filter
def left_of(words: str, limit: int) -> int:
    """How many characters may still be written; a new line counts as one, as the browser's script counts."""
    return max(int(limit) - len((words or "").replace("\r\n", "\n")), 0)


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


@register.inclusion_tag("components/language_switch.html", takes_context=True)
def language_switch(context, action: str = "") -> dict:
    """A small switch: this address in each locale. Inside a form that must be kept, `action` is where it is sent."""
    return {"locales": other_languages(context), "action": action}
