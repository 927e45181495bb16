"""The browser's half of an open vault: one cookie for each circle."""

from urllib.parse import urlencode

from django.conf import settings
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect
from django.urls import reverse


def cookie_name(circle_name: str) -> str:
    """`__Host-` where cookies are secure: no other host and no other path can set it."""
    return f"{'__Host-' if settings.SECURE_COOKIES else ''}vault-{circle_name}"


def cookie_of(request, circle_name: str) -> str:
    """The secret in this browser, or ''."""
    return request.COOKIES.get(cookie_name(circle_name), "")


def set_cookie(response: HttpResponse, circle_name: str, secret: str) -> None:
    """A session cookie that no script and no other site can use."""
    response.set_cookie(
        cookie_name(circle_name), secret, secure=settings.SECURE_COOKIES, httponly=True, samesite="Strict", path="/"
    )


def drop_cookie(response: HttpResponse, circle_name: str) -> None:
    """Forget the secret in this browser."""
    response.delete_cookie(cookie_name(circle_name), path="/", samesite="Strict")


def send_to_vault(request, circle_name: str) -> HttpResponseRedirect:
    """To the phrase first, and back here afterwards."""
    return redirect(f"{reverse('vault')}?{urlencode({'circle': circle_name, 'next': request.get_full_path()})}")
