"""What is looked at on every page: axe in light and dark, narrow and at 200 %, language, one heading, no stranger."""

import json
from urllib.parse import urlsplit

from tests.barriers import EVERYTHING, WHAT_CHANGES, barriers

PHONE, TWICE, DESK = (320, 640), (640, 450), (1280, 900)  # 640: a desk of 1280 at 200 %
FACTS = """() => ({
  lang: document.documentElement.lang, heads: document.querySelectorAll('h1').length,
  wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
})"""
FILES = (".pdf", ".xlsx", ".csv", ".json", ".xml", ".txt", ".webp", ".png", ".svg")


class Looker:
    """Somebody who opens every page and writes down what is wrong with it."""

    def __init__(self, page, address: str):
        self.page, self.address = page, address
        self.wrong: list[tuple] = []
        page.on("request", self._notice)

    def _notice(self, request) -> None:
        if not request.url.startswith((self.address, "data:", "blob:")):
            self.wrong.append((self.page.url, "asked a stranger", request.url))

    def note(self, what: str, found) -> None:
        if found:
            self.wrong.append((urlsplit(self.page.url).path, what, found))

    def axe(self, what: str, options: dict) -> None:
        """axe of what is shown now."""
        self.note(f"axe, {what}", barriers(self.page, options))

    def shown_as(self, size: tuple[int, int], scheme: str) -> str:
        """The same page in this window and colour scheme."""
        self.page.set_viewport_size({"width": size[0], "height": size[1]})
        self.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        return f"{size[0]} px, {scheme}"

    def facts(self, locale: str) -> None:
        """Language, one first heading, and nothing that scrolls sideways."""
        facts = self.page.evaluate(FACTS)
        self.note("language", facts["lang"] != locale and facts["lang"])
        self.note("first headings", facts["heads"] != 1 and facts["heads"])
        self.note(f"too wide at {self.page.viewport_size['width']}", max(facts["wide"], 0))

    def look(self, locale: str) -> None:
        """All of it, with what is on the screen."""
        for size, scheme, options in (
            (PHONE, "light", EVERYTHING), (TWICE, "dark", WHAT_CHANGES), (TWICE, "light", EVERYTHING),
        ):  # fmt: skip
            what = self.shown_as(size, scheme)
            if options is EVERYTHING:
                self.facts(locale)
            self.axe(what, options)

    def links(self, under: str) -> set[str]:
        """Where this page leads to under this folder, without fragments; files are left out."""
        found = self.page.eval_on_selector_all("a[href]:not([download])", "all => all.map((a) => a.href.split('#')[0])")
        ours = {link.removeprefix(self.address) for link in found if link.startswith(self.address + under)}
        return {link for link in ours if not urlsplit(link).path.endswith(FILES)}

    def walk(self, firsts: list[str], under: str, look, *, only=bool) -> list[str]:
        """Open all that can be reached from `firsts` under this folder, and `look`; `only` says what is followed."""
        waiting, met, paths = list(firsts), [], set()
        while waiting:
            address = waiting.pop(0)
            if urlsplit(address).path in paths:  # a list that is narrowed is the same page
                continue
            paths.add(urlsplit(address).path)
            answer = self.page.goto(self.address + address)
            self.note("answered", answer.status != 200 and answer.status)
            met.append(address)
            look(address)
            waiting += sorted(link for link in self.links(under) - set(met) if only(link))
        return met

    def report(self) -> str:
        """Everything that is wrong, a line each."""
        return "\n".join(json.dumps(line, ensure_ascii=False) for line in self.wrong)
