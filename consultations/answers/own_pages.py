"""What every form of a young person goes through: only from our own pages, in their language, and never a traceback."""

import logging
from collections.abc import Callable
from functools import wraps

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.db import DatabaseError
from django.shortcuts import render
from django.utils import timezone, translation
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from home.crowds import is_too_many
from home.own_forms import SeeOther, comes_from_elsewhere, language_in

__all__ = ["SeeOther", "counted", "for_everybody", "form_address", "form_or_page", "with_draft"]
log = logging.getLogger(__name__)
RETRY_SECONDS = {429: "60", 503: "30"}


def form_or_page(view: Callable) -> Callable:
    """An address of a young person whose forms carry no token (a cookie is SameSite=Strict), but no foreign page sends.

    When the database or the disk fails, the page says so and carries everything that was typed, to send again.
    """

    @wraps(view)
    def kindly(request, **where):
        if request.method == "POST" and comes_from_elsewhere(request.headers, request.get_host()):
            language_in(request)
            raise PermissionDenied
        try:
            return view(request, **where)
        except (DatabaseError, OSError):
            # The formatter writes the class and the place of the error, never its text.
            log.error("A form could not be kept: the database or the disk failed.", exc_info=True)
            return broken(request)

    return csrf_exempt(kindly)


def form_address(view: Callable) -> Callable:
    """A POST-only address without a locale in it: its form names the language. See `form_or_page`."""

    @wraps(view)
    def in_their_language(request, **where):
        language_in(request)
        return view(request, **where)

    return require_POST(form_or_page(in_their_language))


def counted(kind: str) -> Callable:
    """Where too many forms of this `kind` come at once, the next ones wait, whatever they say. See `home.crowds`."""

    def around(view: Callable) -> Callable:
        @wraps(view)
        def in_turn(request, **where):
            if request.method == "POST" and is_too_many(request, kind, now=timezone.now()):
                return _later(request, status=429, crowded=True)
            return view(request, **where)

        return in_turn

    return around


def for_everybody(response):
    """The response marked as the same bytes for everybody: it is packed as tightly as can be, once."""
    response.same_for_everybody = True
    return response


def with_draft(response, cookie: str):
    """The response with the one cookie of a young person: it opens a draft, and ends with the browser."""
    response.set_cookie(
        settings.YOUNG_COOKIE, cookie, path="/", secure=settings.SECURE_COOKIES, httponly=True, samesite="Strict"
    )
    return response


def broken(request):
    """503, with the form as it came, behind one button."""
    return _later(request, status=503, crowded=False)


def _later(request, *, status: int, crowded: bool):
    again = [(name, value) for name, values in request.POST.lists() for value in values]
    locale = translation.get_language()
    context = {"again": again, "address": request.path, "crowded": crowded, "locale": locale, "here": f"/{locale}/"}
    response = render(request, "consultations/answers/later.html", context, status=status)
    response["Retry-After"] = RETRY_SECONDS[status]
    return response
