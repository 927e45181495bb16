"""What a form without a token goes through: only our own pages send it, and the next page is fetched with GET."""

from collections.abc import Callable
from functools import wraps
from urllib.parse import urlsplit

from django.core.exceptions import PermissionDenied
from django.http import HttpResponseRedirect
from django.utils import translation
from django.views.decorators.csrf import csrf_exempt

from home.texts import locales


class SeeOther(HttpResponseRedirect):
    """303: whatever was sent, the next page is fetched with GET."""

    status_code = 303


def comes_from_elsewhere(headers, host: str) -> bool:
    """True when the browser itself says that another site sent this form."""
    if headers.get("Sec-Fetch-Site", "same-origin") not in ("same-origin", "none"):
        return True
    origin = headers.get("Origin")
    return origin is not None and urlsplit(origin).netloc != host


def language_in(request) -> str:
    """The language that the form names, made active; without one of ours, that of the address."""
    wanted, active = request.POST.get("language"), translation.get_language()
    if wanted == active or wanted not in locales():
        return active
    translation.activate(wanted)
    return wanted


def from_our_pages(view: Callable) -> Callable:
    """A page whose form carries no token, because it sets no cookie: no foreign page may send it."""

    @wraps(view)
    def only_ours(request, **where):
        if request.method == "POST" and comes_from_elsewhere(request.headers, request.get_host()):
            raise PermissionDenied
        return view(request, **where)

    return csrf_exempt(only_ours)
