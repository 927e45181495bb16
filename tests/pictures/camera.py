"""One page, in every width and colour scheme, into files whose names sort."""

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Locator, Page, sync_playwright

LOCALES = ("uk", "en")
WIDTHS = {320: 640, 768: 1024, 1280: 900}  # width: height of the window
MODES = ("light", "dark")
MARGIN = 80  # what stands above what scrolls
SETTLE = """document.fonts.ready.then(() => {
  window.scrollTo(0, 0);
  document.getAnimations().forEach((one) => { try { one.finish(); } catch { one.cancel(); } });
})"""
DRAWN = 40  # ms until a changed width or mode is drawn (frames cannot be counted where no script runs)
# Wagtail's screens scroll inside themselves: the window is made as tall as what is in them.
TALL = "Math.max(...[...document.querySelectorAll('main, .content-wrapper, body')].map((one) => one.scrollHeight))"


@contextmanager
def chromium() -> Iterator[Browser]:
    """The machine's own Chromium."""
    with sync_playwright() as playwright:
        path = os.environ.get("CHROME") or shutil.which("chromium") or shutil.which("chromium-browser")
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        yield browser
        browser.close()


def file_name(page: str, locale: str, width: int, mode: str) -> str:
    """page--locale-width-mode.png: pages sort together, and within a page languages, widths and modes do."""
    return f"{page}--{locale}-{width:04d}-{mode}.png"


def as_name(text: str) -> str:
    """A part of an address as a part of a file name."""
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-") or "home"


class Camera:
    """Takes what a page of one language shows, without loading it again."""

    def __init__(self, folder: Path, locale: str):
        self.folder, self.locale = folder, locale
        self.taken: list[str] = []

    def take(self, name: str, page: Page, part: Locator | None = None, *, tall: bool = False) -> None:
        """The whole page, or one part of it: once for each width and mode."""
        page.mouse.move(0, 0)
        for width, height in WIDTHS.items():
            page.set_viewport_size({"width": width, "height": height})
            if tall:
                page.set_viewport_size({"width": width, "height": max(height, page.evaluate(TALL) + MARGIN)})
            for mode in MODES:
                page.emulate_media(color_scheme=mode, reduced_motion="reduce")
                page.evaluate(SETTLE)
                page.wait_for_timeout(DRAWN)
                path = self.folder / file_name(name, self.locale, width, mode)
                if part is None:
                    page.screenshot(path=path, full_page=True)
                else:
                    part.screenshot(path=path)
                self.taken.append(path.name)

    def visit(self, name: str, page: Page, address: str) -> bool:
        """Go there and take it; False (and no picture) where nothing answers."""
        answer = page.goto(address)
        if answer.status == 404:
            return False
        self.take(name, page)
        return True
