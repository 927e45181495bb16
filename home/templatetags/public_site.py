"""What public pages share: menus that know where the reader is, and what robots and previews are told."""

from django import template
from django.conf import settings
from django.templatetags.static import static
from django.urls import NoReverseMatch, reverse
from django.utils.html import strip_tags
from django.utils.translation import get_language
from wagtail.models import Page

from home.languages import WITH_COUNTRY, in_every_locale
from home.models import PlainPage, TeamSettings
from home.parts import FOOTER, HEADER, LABELS, Part

register = template.Library()
PREVIEW = "chutno/preview.png"  # pebbles and a bowl: it tells nothing to somebody who looks over a shoulder
SHORT = 200  # signs of a description


def _pages(request) -> dict[str, PlainPage]:
    """{part: live page in the reader's locale}; read once a request."""
    if not hasattr(request, "house_pages"):
        found = PlainPage.objects.live().filter(locale__language_code=get_language()).exclude(part="")
        request.house_pages = {page.part: page for page in found}
    return request.house_pages


def _address(part: str, request) -> str:
    """Where this part of the site stands; '' where it is not."""
    if part == Part.CHANGED:
        return reverse("changed")
    page = _pages(request).get(part)
    return page.get_url(request) if page else ""


def _links(parts, request) -> list[dict]:
    """[{"name", "address", "here", "within"}] of the parts that are there."""
    found = [(LABELS[part], _address(part, request)) for part in parts]
    return [
        {
            "name": name,
            "address": address,
            "here": request.path == address,
            "within": request.path != address and request.path.startswith(address),
        }
        for name, address in found
        if address
    ]


@register.simple_tag(takes_context=True)
def header_links(context) -> list[dict]:
    """The few that stand in the header."""
    request = context.get("request")
    return _links(HEADER, request) if request else []


@register.simple_tag(takes_context=True)
def footer_groups(context) -> list[dict]:
    """[{"name", "links"}]: everything, in groups."""
    request = context.get("request")
    if request is None:
        return []
    groups = [{"name": name, "links": _links(parts, request)} for name, parts in FOOTER]
    return [group for group in groups if group["links"]]


@register.simple_tag(takes_context=True)
def house_page(context, part: str) -> PlainPage | None:
    """The words an editor wrote for this part, in the reader's locale."""
    request = context.get("request")
    return _pages(request).get(part) if request else None


@register.simple_tag(takes_context=True)
def door_to(context, name: str) -> str:
    """The address behind a door: a page of this house or a named address of another room; '' where there is none."""
    request = context.get("request")
    if request is not None and name in LABELS:
        return _address(name, request)
    try:
        return reverse(name)
    except NoReverseMatch:
        return ""


@register.simple_tag
def team() -> TeamSettings:
    """Who runs this site."""
    return TeamSettings.load()


@register.inclusion_tag("public/preview.html", takes_context=True)
def preview(context, title: str = "", description: str = "", *, neutral: bool = False) -> dict:
    """What robots and previews are told: canonical address, other locales, title, description, one neutral picture.

    A page that names no title is neutral: Help, and whatever else a child may open, tells the name of the house alone.
    """
    request, page = context.get("request"), context.get("page")
    if isinstance(page, Page):
        neutral = neutral or getattr(page, "is_neutral", False)
        title = title or page.seo_title or getattr(page, "claim", "") or page.title
        description = description or page.search_description or _lead_of(page)
    neutral = neutral or not title
    here = context.get("canonical") or (request.path if request else "/")
    found = [locale for locale in in_every_locale(context) if locale["exists"]]
    absolute = request.build_absolute_uri if request else str
    return {
        "neutral": neutral,
        "title": "" if neutral else title,
        "description": "" if neutral else _shortened(description),
        "address": absolute(here),
        "picture": absolute(static(PREVIEW)),
        "locales": [one | {"address": absolute(one["address"]), "full": _full(one["code"])} for one in found],
        "first": settings.LANGUAGE_CODE,
        "locale": _full(get_language()),
    }


def _lead_of(page: Page) -> str:
    return next(
        (str(getattr(page, name)) for name in ("lead", "introduction", "summary") if getattr(page, name, "")), ""
    )


def _shortened(text: str) -> str:
    """One line without marks, cut at a word."""
    plain = " ".join(strip_tags(text).split())
    return plain if len(plain) <= SHORT else plain[:SHORT].rsplit(" ", 1)[0] + "…"


def _full(code: str) -> str:
    return WITH_COUNTRY.get(code, code)
