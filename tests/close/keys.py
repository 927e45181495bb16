"""Somebody without a mouse: only Tab, Shift+Tab, Enter, Space, arrows and letters; every stop is looked at."""

from playwright.sync_api import expect

from tests.close.screens import FOCUS

MOST = 60  # stops on one page


class Keys:
    """The keyboard of one page."""

    def __init__(self, page, *, script: bool):
        self.page, self.script = page, script

    def press(self, *keys: str) -> "Keys":
        for key in keys:
            self.page.keyboard.press(key)
        return self

    def is_on(self, selector: str) -> bool:
        return self.page.evaluate("wanted => document.activeElement.matches(wanted)", selector)

    def look(self) -> None:
        """What has the focus shows a ring and is covered by nothing."""
        where = self.page.evaluate(FOCUS)
        assert where and where["ring"] and where["inSight"] and not where["covered"], (self.page.url, where)

    def go_to(self, selector: str, key: str = "Tab") -> "Keys":
        """Tab until the focus is on this; every stop on the way has to be visible."""
        for _stop in range(MOST):
            self.press(key)
            if self.page.evaluate("document.activeElement !== document.body"):
                self.look()
            if self.is_on(selector):
                return self
        raise AssertionError(f"{selector} cannot be reached with {key} on {self.page.url}")

    def comes_to(self, selector: str) -> None:
        """The focus is put here by the page that comes; what stands there until then may look the same."""
        expect(self.page.locator(selector)).to_be_focused()

    def is_at_the_top(self) -> bool:
        """True where a page that has just come begins: at its top, and the next Tab starts there."""
        height = self.page.evaluate("scrollY")
        return height == 0 and (self.is_on("body") or self.is_on("main") or self.is_on("[data-stage]:not([hidden]) h2"))

    def enter(self, selector: str) -> None:
        """Press Enter here and wait for what comes."""
        self.press("Enter")
        self.page.wait_for_selector(selector)
