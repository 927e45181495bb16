"""The page of components in a browser without a server: Django answers each request, the static folder the rest."""

from functools import cache
from urllib.parse import urlsplit

from django.conf import settings
from django.test import Client

from tests.face.stage import SITE, static_file


@cache
def replied(path: str, query: str) -> dict:
    """What Django answers; the same page is drawn once."""
    reply = Client().get(path, query_params=dict(part.split("=") for part in query.split("&") if part))
    return {"status": reply.status_code, "body": reply.content, "content_type": reply["Content-Type"]}


class Shelf:
    """Opens the page for a locale and an age."""

    def __init__(self, page):
        self.page = page
        page.set_default_timeout(15000)
        page.route("**/*", self.answer)

    def open(self, locale: str = "uk", band: str = "13-15"):
        """The page, with its letters there."""
        self.page.goto(f"{SITE}/_components/{locale}?band={band}")
        self.page.evaluate("document.fonts.ready")
        return self.page

    @staticmethod
    def answer(route):
        """One request."""
        address = urlsplit(route.request.url)
        if address.path.startswith(settings.STATIC_URL):
            return route.fulfill(**static_file(address.path))
        return route.fulfill(**replied(address.path, address.query))
