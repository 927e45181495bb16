"""Charts drawn by hand: SVG with a title and a description, lengths in attributes, no style."""

from math import sqrt

from django import template
from django.template.loader import render_to_string
from django.utils.html import format_html, format_html_join, strip_tags
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from home.templatetags.house import PEBBLES

register = template.Library()
BOWL = (80, 40, 72)  # the middle of the bowl's rim, and how deep it is
SIZES = (21, 17, 14, 11, 9, 7, 5)  # a pebble, largest first
MIDDLE, STEP = 43, 0.43  # per cent of the width: where agreeing begins, and how long one per cent is


@register.simple_tag
def bar(width: str, said: str, css: str = "want__bar chart", *, first: bool = False) -> SafeString:
    """One bar of `width` ("62.5%"), said in words for those who cannot see it."""
    return format_html(
        '<svg class="{}" role="img"><title>{}</title><rect class="chart__track" width="100%" height="24" rx="12"/>'
        '<rect class="chart__bar{}" width="{}" height="24" rx="12"/></svg>',
        css,
        strip_tags(said),
        " chart__bar--first" if first else "",
        width,
    )


@register.simple_tag
def share_bar(label: str, share: int | None, *, first: bool = False) -> SafeString:
    """One row of a chart of shares: the bar with its number, or a dot where the number is not shown."""
    if share is None:
        said = _("%(label)s: the number is not shown") % {"label": label}
        return format_html('<svg role="img"><title>{}</title><text x="0" dx="4" y="20">·</text></svg>', said)
    said = _("%(label)s: %(share)s per cent") % {"label": label, "share": share}
    return format_html(
        '<svg role="img"><title>{}</title><desc>{}</desc>'
        '<rect class="chart__track" y="2" width="100%" height="24" rx="12"/>'
        '<rect class="chart__bar{}" y="2" width="{}%" height="24" rx="12"/><text x="{}%" dx="8" y="20">{}</text></svg>',
        said,
        _("A bar as long as this share of everybody who answered."),
        " chart__bar--first" if first else "",
        share,
        min(share, 92),
        share,
    )


@register.simple_tag
def sides(row: dict) -> SafeString:
    """One statement: those who do not agree to the left, those who agree to the right, both with their numbers."""
    no, yes = row["disagree"], row["agree"]
    said = _("%(label)s Do not agree: %(no)s. Agree: %(yes)s.") % {
        "label": row["label"], "no": spoken(no), "yes": spoken(yes)
    }  # fmt: skip
    left, right = MIDDLE - STEP * (no or 0), MIDDLE + STEP * (yes or 0)
    return format_html(
        '<svg role="img"><title>{}</title><rect class="div__no" x="{}%" y="2" width="{}%" height="24" rx="3"/>'
        '<rect class="div__yes" x="{}%" y="2" width="{}%" height="24" rx="3"/>'
        '<rect class="div__mid" x="{}%" y="-3" width="2" height="34"/>'
        '<text x="{}%" dx="-7" y="20" text-anchor="end">{}</text><text x="{}%" dx="8" y="20">{}</text></svg>',
        said,
        *(round(left, 2), round(MIDDLE - left, 2), MIDDLE, round(right - MIDDLE, 2), MIDDLE),
        *(round(left, 2), shown(no), round(right, 2), shown(yes)),
    )


def shown(share: int | None) -> str:
    """A share, or the one mark for everything that is not shown (DC-09)."""
    return "·" if share is None else str(share)


def spoken(share: int | None) -> str:
    """The same for those who listen."""
    return _("not shown") if share is None else _("%(share)s per cent") % {"share": share}


@register.simple_tag
def heap(about: int | None, fill: str = "apricot") -> SafeString:
    """A bowl with one pebble for five people; an empty, dashed one for those who were not heard."""
    if not about:
        return render_to_string("shapes/empty_bowl.html")
    rim = '<path class="heap__bowl" d="M8 40h144c0 40-32 72-72 72S8 80 8 40z"/>'
    size, places = heaped(about // 5)
    pebbles = (
        (fill, round(x, 1), round(y, 1), round(size / 100, 3), 47 * place % 360, PEBBLES[place % 3])
        for place, (x, y) in enumerate(places)
    )
    return format_html(
        '<svg class="heap" viewBox="0 0 160 116" aria-hidden="true">{}{}</svg>',
        SafeString(rim),
        format_html_join(
            "", '<path class="f-{}" transform="translate({} {}) scale({}) rotate({} 50 50)" d="{}"/>', pebbles
        ),
    )


def heaped(count: int) -> tuple[int, list[tuple[float, float]]]:
    """(size, the corners of so many pebbles in the bowl), lowest first; smaller pebbles where there are many."""
    for size in SIZES:
        places = rows(size)
        if len(places) >= count:
            return size, places[:count]
    return SIZES[-1], rows(SIZES[-1])


def rows(size: int) -> list[tuple[float, float]]:
    """Every place for a pebble of this size, row by row from the bottom of the bowl."""
    middle, rim, depth = BOWL
    places, y = [], rim + depth - size * 1.25
    while y > rim - size / 2:
        half = sqrt(max(0, depth**2 - max(0, y + size / 2 - rim) ** 2)) - size * 0.75
        fitting = max(1, int(2 * half // size)) if half > 0 else 0
        start = middle - fitting * size / 2
        across = sorted(
            range(fitting), key=lambda place: abs(place - (fitting - 1) / 2)
        )  # a heap grows from its middle
        places += [(start + size * place, y) for place in across]
        y -= size * 0.87
    return places
