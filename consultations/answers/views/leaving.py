"""After the send, beside it, and away from it: thank you, help, Close."""

from django.conf import settings
from django.db import DatabaseError
from django.http import Http404
from django.shortcuts import render
from django.utils import timezone, translation
from django.utils.translation import gettext
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from consultations.answers import actions
from consultations.answers.own_pages import SeeOther, for_everybody
from consultations.answers.pages import about
from consultations.questions.models import Consultation
from consultations.questions.queries import live_instrument
from home.help_pages import routes_shown
from home.models import HouseSettings
from home.texts import locales

LINES = 2  # of help on the thank-you itself; all of them are one tap away


@require_safe
def thanks(request, number: str, locale: str):
    """The same page for everybody, whatever the card was."""
    consultation = Consultation.objects.numbered(number)
    instrument = consultation and live_instrument(consultation)
    if locale not in locales() or not instrument:
        raise Http404
    lines = [one["route"] for one in routes_shown(timezone.localdate()) if not one["route"].emergency][:LINES]
    context = {"number": number, "locale": locale, "about": about(instrument, locale), "lines": lines}
    return for_everybody(render(request, "consultations/answers/thanks.html", context))


@require_safe
def help_page(request, locale: str):
    """Who listens, right now. Needs no code and no cookie, and leaves no trace with us (SG-09)."""
    if locale not in locales():
        raise Http404
    context = {"routes": routes_shown(timezone.localdate()), "locale": locale}
    return render(request, "consultations/answers/help.html", context)


@require_safe
def help_shown(request, locale: str):
    """One sentence that fills the screen, for an adult nearby: in this language, and smaller in the others."""
    if locale not in locales():
        raise Http404
    others = [{"code": code, "text": _said_in(code)} for code in locales() if code != locale]
    return render(request, "consultations/answers/show.html", {"locale": locale, "others": others})


def _said_in(locale: str) -> str:
    with translation.override(locale):
        return gettext("I need help now. Please stay with me.")


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def close(request):
    """Away at once: the draft is erased, the cookie is gone, and nothing comes back."""
    return leave_nothing(SeeOther(_destination(request.COOKIES.get(settings.YOUNG_COOKIE, ""))))


def leave_nothing(response):
    """The same response; it takes the cookie and everything else of ours out of this browser."""
    response.delete_cookie(settings.YOUNG_COOKIE, path="/", samesite="Strict")
    response["Clear-Site-Data"] = '"cookies", "storage", "cache"'
    response["Cache-Control"] = "no-store"
    return response


def _destination(cookie: str) -> str:
    """Where Close leads. It leads away even when the database does not answer."""
    try:
        actions.throw_away(cookie)
        return HouseSettings.now().way_out
    except DatabaseError:
        return HouseSettings().way_out
