"""Pages of the public site that are written for young people, as an editor left them."""

import re
from collections.abc import Iterable, Iterator

from django.utils.html import strip_tags

from consultations.questions.legibility import Screen
from consultations.vocabulary.bands import Band
from home.models import PlainPage
from home.parts import NEUTRAL

PARAGRAPH = re.compile(r"<(p|h2|h3|li)\b[^>]*>(.*?)</\1>", re.DOTALL)


def page_screens() -> Iterator[Screen]:
    """Every live page that a child may open."""
    for page in PlainPage.objects.live().filter(part__in=NEUTRAL).select_related("locale").order_by("pk"):
        code = page.locale.language_code
        texts = (page.title, page.lead, *paragraphs_of(block.get_prep_value()["value"] for block in page.body))
        yield Screen(f"page {page.part}/{code}", code, Band.THIRTEEN, texts)


def paragraphs_of(values: Iterable) -> Iterator[str]:
    """The paragraphs in the values of blocks: HTML, plain texts, lists and dicts of them."""
    for value in values:
        if isinstance(value, dict):
            # Lists keep {type, value, id} for each item; only what is read counts.
            yield from paragraphs_of([value["value"]] if {"type", "value", "id"} <= set(value) else value.values())
        elif isinstance(value, list):
            yield from paragraphs_of(value)
        elif isinstance(value, str):
            inside = [found for _tag, found in PARAGRAPH.findall(value)]
            yield from (strip_tags(text) for text in inside or [value] if " " in text)
