"""The page that shows every component in every state, and the error pages. For whoever builds, and nowhere else."""

from django.conf import settings
from django.http import Http404
from django.shortcuts import render
from django.views.decorators.http import require_safe

from home.gallery import choosing, drawing, pressing, promising, reporting, saying, writing
from home.texts import locales

BANDS = ("6-9", "10-12", "13-15")
ERRORS = (400, 403, 404, 405, 410, 413, 422, 429, 500, 503)
SHELVES = (pressing, choosing, writing, saying, reporting, promising)


def only_for_builders(locale: str) -> None:
    """Raises Http404 outside the development settings, and for a locale that we do not have."""
    if not settings.SHOW_COMPONENTS or locale not in locales():
        raise Http404


@require_safe
def gallery(request, locale: str = settings.LANGUAGE_CODE):
    """Every component in every state; `?band=` shows the sizes of an age."""
    only_for_builders(locale)
    asked = request.GET.get("band", "")
    context = {
        "locale": locale,
        "locales": locales(),
        "band": asked if asked in BANDS else BANDS[-1],
        "bands": BANDS,
        "components": [component() for shelf in SHELVES for component in shelf.COMPONENTS],
        "shapes": drawing.shapes(),
        "icons": drawing.icons(),
        "errors": ERRORS,
    }
    return render(request, "gallery/page.html", context)


@require_safe
def error(request, locale: str, number: str):
    """One error page as it is, on the face that `?face=` names."""
    only_for_builders(locale)
    if int(number) not in ERRORS:
        raise Http404
    request.face = "public" if request.GET.get("face") == "public" else "young"
    return render(request, f"errors/{number}.html", {"locale": locale}, status=int(number))
