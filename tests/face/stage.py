"""The screens in a browser without a server: each address is answered from the templates and the static folder."""

from functools import cache
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from django.conf import settings
from django.contrib.staticfiles import finders

from tests.face.contexts import PAGES

SITE = "http://chutno.test"
TYPES = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".woff2": "font/woff2"}
PATHS = {"/uk/": "home", "/what/101/uk": "age", "/what/101/uk/13-15": "what", "/ask/101/uk/13-15": "ask",
         "/look": "look", "/thanks/101/uk": "thanks", "/help/uk": "help", "/help/uk/show": "help-show",
         "/words/uk": "words"}  # fmt: skip


@cache
def static_file(path: str) -> dict:
    """What is answered for a file of the static folder."""
    file = Path(finders.find(path.removeprefix(settings.STATIC_URL)))
    return {"body": file.read_bytes(), "content_type": TYPES[file.suffix]}


class Stage:
    """Answers a browser's requests; remembers the forms it was sent; can lose its network."""

    def __init__(self, page, render):
        self.page, self.render = page, render
        self.asked: list[tuple[str, str]] = []
        self.posts: list[tuple[str, dict]] = []
        self.network = True
        page.set_default_timeout(8000)
        page.route("**/*", self.answer)

    def open(self, name: str):
        """Show the page of this name."""
        address = next(path for path, known in PATHS.items() if known == name)
        self.page.goto(SITE + address)
        return self.page

    def answer(self, route):
        """One request."""
        request = route.request
        path = urlsplit(request.url).path
        self.asked.append((request.method, path))
        if path.startswith(settings.STATIC_URL):
            return route.fulfill(**static_file(path))
        if path == "/x":
            return route.fulfill(body="<p>An ordinary page</p>", content_type="text/html")
        if not self.network:
            return route.abort()
        if request.method == "POST":
            self.posts.append((path, parse_qs(request.post_data or "", keep_blank_values=True)))
        if path == "/save" and request.headers.get("x-requested-by") == "page":
            return route.fulfill(status=204, headers={"X-Sequence": "1"})
        name = "ask" if path == "/save" else "thanks" if path == "/send" else PATHS.get(path, "404")
        body = self.render(name) if name in PAGES else "<p>Nothing</p>"
        return route.fulfill(body=body, content_type="text/html; charset=utf-8")
