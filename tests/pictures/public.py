"""The public pages, found by following links; and the gallery of components, where there is one."""

from urllib.parse import urlsplit
from xml.etree import ElementTree

from playwright.sync_api import Browser

from tests.pictures.camera import Camera, as_name
from tests.pictures.demo import Demo

FILES = (".pdf", ".xlsx", ".csv", ".json", ".xml", ".txt", ".webp", ".png", ".svg")
ERRORS = (400, 403, 404, 405, 410, 413, 422, 429, 500, 503)


class PublicPages:
    """Everything under /about/<locale>/, and under /_components/."""

    def __init__(self, camera: Camera, browser: Browser, demo: Demo):
        self.camera, self.page, self.address = camera, browser.new_page(), demo.address
        self.locale = camera.locale
        self.missing: list[str] = []
        self.states = 0  # of components

    def all(self) -> None:
        """Every page that a link or the sitemap leads to, once."""
        under = f"/about/{self.locale}/"
        waiting, met = [under, *self.in_the_sitemap(under)], set()
        while waiting:
            path = waiting.pop(0)
            if path in met:
                continue
            met.add(path)
            if not self.camera.visit(f"2-public-{as_name(path.removeprefix(under))}", self.page, self.address + path):
                self.missing.append(path)
            waiting += sorted(self.links(under) - met)
        self.gallery()

    def links(self, under: str) -> set[str]:
        found = self.page.eval_on_selector_all("a[href]", "all => all.map((one) => one.href)")
        paths = {urlsplit(link).path for link in found if link.startswith(self.address + under)}
        return {path for path in paths if not path.endswith(FILES)}

    def in_the_sitemap(self, under: str) -> list[str]:
        answer = self.page.request.get(f"{self.address}/sitemap.xml")
        if answer.status != 200:
            return []
        found = [one.text or "" for one in ElementTree.fromstring(answer.body()).iter() if one.tag.endswith("loc")]  # noqa: S314
        return [path for path in map(lambda one: urlsplit(one.strip()).path, found) if path.startswith(under)]

    def gallery(self) -> None:
        """Each component with all its states, then the error pages of both faces; nothing where there is no gallery."""
        first = f"/_components/{self.locale}"
        answer = self.page.goto(self.address + first)
        if answer.status != 200:
            self.missing.append(first)
            return
        for part in self.page.locator("section[data-component]").all():
            self.states += part.locator("[data-state]").count()
            self.camera.take(f"3-component-{as_name(part.get_attribute('data-component'))}", self.page, part)
        for number in ERRORS:
            for face in ("young", "public"):
                self.error(f"{first}/errors/{number}", number, face)

    def error(self, path: str, number: int, face: str) -> None:
        answer = self.page.goto(f"{self.address}{path}?face={face}")
        if answer.status in (200, number) and self.page.locator("main.error, main .error, .error").count():
            self.camera.take(f"4-error-{number}-{face}", self.page)
        else:
            self.missing.append(f"{path}?face={face}")
