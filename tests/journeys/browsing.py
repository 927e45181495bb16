"""What every journey does in a browser: find a button by its English name, and let axe look at each page."""

import re

from django.utils import translation
from django.utils.translation import gettext
from playwright.sync_api import Error as PageMoves

from tests.barriers import barriers

MAIN = "main"
SETTLE = "document.getAnimations().forEach(one => { try { one.finish() } catch { one.cancel() } })"
WIDEST = """[...document.querySelectorAll('body *')]
  .filter(one => one.getBoundingClientRect().right > document.documentElement.clientWidth)
  .map(one => one.outerHTML.slice(0, 120))"""
PATIENCE = 20  # seconds


class Visitor:
    """Somebody with a browser who reads one language; every page is checked as it is met."""

    swaps = False  # True where our script fetches the next page into this one, so that the history does not grow

    def __init__(self, page, address: str, locale: str):
        self.page, self.address, self.locale = page, address, locale
        self.mirror = None  # a page of a browser with scripts, for somebody whose own has none
        self.strangers: list[str] = []
        page.on("request", self._notice)

    def _notice(self, request) -> None:
        if not request.url.startswith((self.address, "data:")):
            self.strangers.append(request.url)

    def say(self, msgid: str, **values) -> str:
        """The sentence in this visitor's language."""
        with translation.override(self.locale):
            return gettext(msgid) % values if values else gettext(msgid)

    def open(self, path: str) -> None:
        """Go to an address of the house, and look."""
        answer = self.page.goto(self.address + path)
        assert answer.status == 200, f"{path} answered {answer.status}"
        self.look_around()

    def press(self, msgid: str, *, role: str = "button", stays: bool = False) -> None:
        """Press what is called so in this language, and look at what comes (on a new page, unless it `stays`)."""
        self.click(self.page.get_by_role(role, name=self.say(msgid), exact=True).locator("visible=true").first, stays)

    def click(self, what, stays: bool = False) -> None:
        """Press this, wait until the next page is there, and look."""
        if stays:
            what.click()
        elif self.swaps:
            self.page.evaluate(f"document.querySelector('{MAIN}').dataset.before = 'yes'")
            what.click()
            self.wait_for_another_page()
        else:
            with self.page.expect_navigation():
                what.click()
        self.look_around()

    def wait_for_another_page(self) -> None:
        """Until what stood there is gone: by a new page, or by a page that our script fetched into this one."""
        for _tenth in range(PATIENCE * 10):
            try:
                if self.page.evaluate(f"!!document.querySelector('{MAIN}:not([data-before])')"):
                    return self.page.wait_for_load_state()
            except PageMoves:
                pass  # the page is just being replaced
            self.page.wait_for_timeout(100)
        raise AssertionError(f"nothing came after {self.page.url}")

    def mirrored(self):
        """axe is a script itself: a page without scripts is shown to it in a mirror, as it stands."""
        html = re.sub(r"<script.*?</script>", "", self.page.content(), flags=re.DOTALL)
        self.mirror.goto(self.address + "/robots.txt")
        self.mirror.set_content(html, wait_until="load")
        return self.mirror

    def sees(self, msgid: str, **values) -> None:
        """Assert that this sentence stands on the page."""
        wanted = " ".join(self.say(msgid, **values).split())
        shown = " ".join(self.page.inner_text("body").split())
        assert wanted in shown, f"{wanted!r} is not on {self.page.url}:\n{shown}"

    def look_around(self) -> None:
        """axe finds nothing, the language is right, nothing scrolls sideways, no error page came."""
        assert self.page.locator("html").get_attribute("lang") == self.locale, self.page.url
        self.page.evaluate(SETTLE)  # a message that is still fading in has no contrast yet
        found = barriers(self.page, shown=self.mirrored if self.mirror else None)
        assert found == [], f"{self.page.url}\n{found}"
        wide = self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{self.page.url} is {wide} px too wide: {self.page.evaluate(WIDEST)}"
        assert self.strangers == [], f"{self.page.url} asked others: {self.strangers}"
