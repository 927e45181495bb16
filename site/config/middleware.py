"""The two faces and the staff door: language, headers and size limits follow from the address alone."""

import re
from functools import lru_cache

import brotli
from csp.middleware import CSPMiddleware
from django.conf import settings
from django.middleware.gzip import GZipMiddleware
from django.shortcuts import redirect, render
from django.utils import translation
from django.utils.cache import patch_vary_headers

from home.own_forms import comes_from_elsewhere

PUBLIC, STAFF = "/about/", "/staff/"
SITEMAP, ROBOTS = "/sitemap.xml", "/robots.txt"  # the first belongs to the public face, the second to every host
# Wagtail's own screens carry inline scripts; this looser policy never leaves the staff door.
STAFF_POLICY = {
    **settings.STRICT_POLICY,
    "default-src": ["'self'"],
    "script-src": ["'self'", "'unsafe-inline'"],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:"],
    "frame-src": ["'self'"],
    "frame-ancestors": ["'self'"],
}
BROTLI = re.compile(r"\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))")
BROTLI_QUALITY = 5  # 2 ms for the largest page; 11 saves an eighth more and takes thirty times as long
# Headers that say what a page may do, and mean nothing where there is none.
FOR_PAGES = (
    "Content-Security-Policy", "Permissions-Policy", "Cross-Origin-Opener-Policy", "X-Frame-Options", "X-Robots-Tag",
    "Content-Type",
)  # fmt: skip
# A file whose name changes with what is in it is never asked about again, and is no page.
OF_FILES = ("ETag", "Last-Modified", "Cross-Origin-Opener-Policy")
WORTH_PACKING = 200  # bytes
DRAIN_LIMIT = 64 * 1024 * 1024  # bytes of a refused upload that are read and thrown away, so the reply arrives


def face_of(path: str) -> str:
    """'staff', 'public', 'file' or 'young', from the address."""
    if path.startswith(STAFF):
        return "staff"
    if path.startswith(PUBLIC) or path == SITEMAP:
        return "public"
    return "file" if path.startswith((settings.STATIC_URL, settings.MEDIA_URL, ROBOTS)) else "young"


def language_of(*addresses: str) -> str:
    """The locale named in the first of these addresses that names one, else the first of the list. Never a cookie."""
    codes = dict(settings.LANGUAGES)
    parts = (part for address in addresses for part in address.split("/"))
    return next((part for part in parts if part in codes), settings.LANGUAGE_CODE)


def own_page_before(request) -> str:
    """The address of our own page whose form this is: a form that is too large to read still gets its language."""
    return request.headers.get("Referer", "") if request.method == "POST" else ""


class Faces:
    """Chooses the language, keeps the two hosts apart and sets the headers of each face."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.face = face_of(request.path)
        translation.activate(language_of(request.path, own_page_before(request)))
        response = self.wrong_host(request) or self.get_response(request)
        self.set_headers(request, response)
        return response

    @staticmethod
    def wrong_host(request):
        """With PUBLIC_HOST set, each face answers on its own host only."""
        if not settings.PUBLIC_HOST or request.face == "file":
            return None
        on_public_host = request.get_host().split(":")[0] == settings.PUBLIC_HOST
        if on_public_host and request.path == "/":
            return redirect(PUBLIC)
        if on_public_host != (request.face == "public"):
            return render(request, "errors/404.html", status=404)
        return None

    @staticmethod
    def set_headers(request, response):
        if request.face in ("young", "staff"):
            response.setdefault("Cache-Control", "no-store")
            response.setdefault("X-Robots-Tag", "noindex, noarchive")
        if request.face == "staff":
            response._csp_replace = STAFF_POLICY
            response.setdefault("X-Frame-Options", "SAMEORIGIN")
        elif request.face == "public":
            # The page editor shows pages in a frame of our own.
            response._csp_replace = {"frame-ancestors": ["'self'"]}
            response.setdefault("X-Frame-Options", "SAMEORIGIN")


def has_no_page(response) -> bool:
    """True for "saved" and "go there": a visit has many of them."""
    return response.status_code in (204, 302, 303) and not response.streaming and not response.content


class FewerHeaders:
    """An answer without a page needs no rules for pages, a file that never changes no way to ask whether it did."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        for name in self.needless_in(response):
            del response[name]
        return response

    @staticmethod
    def needless_in(response) -> tuple[str, ...]:
        if has_no_page(response):
            return FOR_PAGES
        return OF_FILES if "immutable" in response.get("Cache-Control", "") else ()


class PagePolicy(CSPMiddleware):
    """Works the Content-Security-Policy out only where there is a page."""

    def process_response(self, request, response):
        return response if has_no_page(response) else super().process_response(request, response)


class SmallerPages(GZipMiddleware):
    """Packs pages: a weak network carries a third of them, or a quarter where the browser knows brotli.

    A form's answer may hold the six words beside what was typed. BREACH guesses such a secret from the lengths of many
    packed answers to texts of the attacker's choosing; it needs another site that makes this browser send them. No
    other site can here: the cookie is SameSite=Strict, and an answer is packed only where the browser itself has said
    (Sec-Fetch-Site or Origin) that our own page sent the form. Everything else, and the staff door, stays unpacked.
    """

    def process_response(self, request, response):
        if request.face == "staff" or (request.method != "GET" and not is_from_own_page(request)):
            return response
        if not can_take_brotli(request, response):
            return super().process_response(request, response)
        pack = packed_once if getattr(response, "same_for_everybody", False) else packed_now
        packed = pack(response.content)
        patch_vary_headers(response, ("Accept-Encoding",))
        if len(packed) < len(response.content):
            response.content = packed
            response["Content-Length"] = str(len(packed))
            response["Content-Encoding"] = "br"
        return response


def packed_now(page: bytes) -> bytes:
    """What a page made for one reader is sent as."""
    return brotli.compress(page, mode=brotli.MODE_TEXT, quality=BROTLI_QUALITY)


@lru_cache(maxsize=64)
def packed_once(page: bytes) -> bytes:
    """The same as tight as can be, for a page that is the same bytes for everybody (`same_for_everybody`)."""
    return brotli.compress(page, mode=brotli.MODE_TEXT)


def is_from_own_page(request) -> bool:
    """True when the browser says so itself. One so old that it says nothing is not believed."""
    said = "Sec-Fetch-Site" in request.headers or "Origin" in request.headers
    return said and not comes_from_elsewhere(request.headers, request.get_host())


def can_take_brotli(request, response) -> bool:
    """True for a page that is worth it, from a browser that names brotli (they all do over https)."""
    if response.streaming or response.has_header("Content-Encoding") or response.has_header("ETag"):
        return False
    return len(response.content) >= WORTH_PACKING and bool(BROTLI.search(request.headers.get("Accept-Encoding", "")))


class KindLimits:
    """A form that is too large, or a wrong way in, gets a page in the reader's language."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if self.is_too_large(request):
            self.drain(request)
            return render(request, "errors/413.html", status=413)
        response = self.get_response(request)
        if response.status_code == 405 and not response.content:
            page = render(request, "errors/405.html", status=405)
            page["Allow"] = response.get("Allow", "")
            return page
        return response

    @staticmethod
    def is_too_large(request) -> bool:
        length = request.META.get("CONTENT_LENGTH") or "0"
        anybody = request.face in ("young", "public")  # who writes here has no account
        return anybody and length.isdigit() and int(length) > settings.YOUNG_POST_LIMIT

    @staticmethod
    def drain(request):
        left = min(int(request.META["CONTENT_LENGTH"]), DRAIN_LIMIT)
        while left > 0 and (piece := request.read(min(left, 65536))):
            left -= len(piece)
