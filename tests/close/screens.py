"""Every page of a young person in a browser, rendered without a server, at one address each."""

from urllib.parse import urlsplit

from django.conf import settings

from tests.face.contexts import ERRORS, PAGES
from tests.face.stage import static_file
from tests.face.test_what_every_young_page_keeps import page as rendered

SITE = "http://chutno.test"
NAMES = [*PAGES, *map(str, ERRORS)]
BANDS = ("6-9", "10-12", "13-15")

# Where the focus is: whether something lies over it, whether it is in sight, and whether the ring is drawn.
FOCUS = """() => {
  const one = document.activeElement;
  if (one === document.body) return null;
  const drawn = one.matches('.choice > input') ? one.nextElementSibling : one;
  const box = one.getBoundingClientRect(), style = getComputedStyle(drawn);
  const bar = one.closest('.bar, .skip') ? 0 : document.querySelector('.bar').getBoundingClientRect().bottom;
  const free = innerHeight - bar;
  const points = [box.top + 3, box.top + box.height / 2, box.bottom - 3]
    .filter((y) => y >= 0 && y < innerHeight)
    .map((y) => document.elementFromPoint(box.left + Math.min(box.width / 2, 40), y));
  return {
    name: one.outerHTML.slice(0, 90), top: box.top, bottom: box.bottom, y: scrollY,
    covered: points.some((found) => !found || !(one.contains(found) || one.parentElement.contains(found))),
    // Whole, or at least half the window of it where it is larger than that.
    inSight: Math.min(box.bottom, innerHeight) - Math.max(box.top, bar) >= Math.min(box.height - 2, free / 2),
    ring: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
  };
}"""
# Whether the middle and the four sides of Close belong to Close, and its box.
CLOSE = """() => {
  const close = document.querySelector('.button--close'), box = close.getBoundingClientRect();
  const at = (x, y) => Boolean(document.elementFromPoint(x, y)?.closest('.button--close'));
  const x = box.x + box.width / 2, y = box.y + box.height / 2;
  return {
    height: box.height, inside: box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth,
    free: at(x, y) && at(box.x + 12, y) && at(box.right - 12, y) && at(x, box.y + 4) && at(x, box.bottom - 4),
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  };
}"""


class Screens:
    """Answers a browser with the page whose name the address ends with."""

    def __init__(self, page, locale: str, *, band: str = ""):
        self.page, self.locale, self.band = page, locale, band
        page.route("**/*", self.answer)

    def open(self, name: str):
        self.page.goto(f"{SITE}/{self.locale}/{name}")
        return self.page

    def answer(self, route):
        path = urlsplit(route.request.url).path
        if path.startswith(settings.STATIC_URL):
            return route.fulfill(**static_file(path))
        name = path.rpartition("/")[2]
        if name not in NAMES:
            return route.fulfill(body="<p>An ordinary page</p>", content_type="text/html")
        html = rendered(name, self.locale)
        for known in BANDS if self.band else ():
            html = html.replace(f'data-band="{known}"', f'data-band="{self.band}"')
        return route.fulfill(body=html, content_type="text/html; charset=utf-8")


def stops(page, key: str, most: int = 150) -> list[dict]:
    """Press Tab (or Shift+Tab) through the whole page; gives where the focus was each time."""
    found: list[dict] = []
    while len(found) < most:
        page.keyboard.press(key)
        where = page.evaluate(FOCUS)
        if where is None or (found and where["name"] == found[0]["name"] and len(found) > 1):
            return found
        found.append(where)
    return found
