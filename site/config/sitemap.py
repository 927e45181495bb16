"""The map of the public face for search engines: every public page in every locale, with its other languages."""

from collections import defaultdict

from django.conf import settings
from django.shortcuts import render
from django.urls import NoReverseMatch, reverse
from django.utils import translation
from django.views.decorators.http import require_safe
from wagtail.models import Page

from consultations.decisions.models import Decision
from consultations.questions.models import Consultation, ConsultationPage
from consultations.reports.queries import newest_editions
from consultations.vocabulary.states import BEFORE_OPENING

# Public views without an argument; a room that is not there yet is left out.
VIEWS = ("changed", "sample-report", "public-help", "complain")
Entry = dict[str, str]  # {locale: address}


@require_safe
def sitemap(request):
    """The whole map; small enough to be made when it is asked for."""
    entries = [*_pages(), *_views()]
    absolute = [{code: request.build_absolute_uri(at) for code, at in entry.items()} for entry in entries]
    seen = {tuple(sorted(entry.items())): entry for entry in absolute}
    page = {"entries": [_shown(entry) for entry in seen.values()]}
    return render(request, "public/sitemap.xml", page, content_type="application/xml")


def _shown(entry: Entry) -> dict:
    """The addresses of one page, and the one for readers of any other language."""
    return {"addresses": list(entry.items()), "first": entry.get(settings.LANGUAGE_CODE, next(iter(entry.values())))}


def _pages() -> list[Entry]:
    """Wagtail's pages, translations together; pages of questions only once their consultation has begun."""
    begun = Consultation.objects.exclude(state__in=BEFORE_OPENING).values("key")
    hidden = ConsultationPage.objects.exclude(translation_key__in=begun)
    entries: dict = defaultdict(dict)
    for page in Page.objects.live().public().filter(depth__gt=1).exclude(pk__in=hidden).select_related("locale"):
        entries[page.translation_key][page.locale.language_code] = page.get_url()
    return list(entries.values())


def _views() -> list[Entry]:
    """What our own views show: boards, decisions, reports, and what young people were told."""
    begun = Consultation.objects.exclude(state__in=BEFORE_OPENING)
    decisions = Decision.objects.filter(consultations__in=begun).distinct()
    named = [(name, {}) for name in VIEWS]
    named += [("decision", {"slug": one.slug}) for one in decisions]
    named += [("report", {"number": edition.content["consultation"]}) for edition in newest_editions()]
    named += [("public-told-back", {"number": one.number}) for one in begun]
    return [entry for name, where in named if (entry := _in_every_locale(name, where))]


def _in_every_locale(name: str, where: dict) -> Entry:
    entry = {}
    for code, _name in settings.LANGUAGES:
        with translation.override(code):
            try:
                entry[code] = reverse(name, kwargs=where)
            except NoReverseMatch:
                return {}
    return entry
