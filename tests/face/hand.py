"""Somebody who draws on the page of questions, in a browser without a server."""

from django.template.loader import render_to_string
from django.utils import translation

from consultations.privacy.drawing import Stroke, strokes_in
from tests.face.stage import Stage
from tests.face.test_what_every_young_page_keeps import page as rendered

SMALL, WIDE = {"width": 320, "height": 640}, {"width": 1280, "height": 800}
NAME = "k7"
FIELD = f"[name=d-{NAME}]"
LINE = "[[1,100,100,50,0],[3,300,300]]"
CENTRE = (320, 240)
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
FINGER = """([kind, x, y, id]) => document.querySelector('[data-pad-sheet]').dispatchEvent(new PointerEvent(kind,
  { pointerId: id, pointerType: 'touch', isPrimary: id === 1, clientX: x, clientY: y, bubbles: true }))"""

ON_SCREEN = """(one, [x, y]) => {
  const at = new DOMPoint(x, y).matrixTransform(one.getScreenCTM());
  return [at.x, at.y];
}"""


def questions(locale: str = "uk", **state) -> str:
    """The page of questions, with one to draw as its first step."""
    with translation.override(locale):
        pad = render_to_string("components/drawing_pad.html", {"name": NAME, "words": "", "limit": 300} | state)
        script = render_to_string("young/draw_script.html")
    step = f'<section class="stage flow" data-stage data-kind="drawing"><h2>Школа</h2>{pad}</section>'
    html = rendered("ask", locale).replace("<div data-stages>", f"<div data-stages>{step}")
    return html.replace("</head>", f"{script}</head>")


class Hand:
    """Draws on the sheet in its own units, and knows what the form would send."""

    def __init__(self, page, **state):
        self.page = page
        self.stage = Stage(page, lambda name: questions(**state) if name == "ask" else rendered(name, "uk"))
        self.stage.open("ask")
        self.sheet = page.locator("[data-pad-sheet]")

    def at(self, x: int, y: int) -> tuple[float, float]:
        """Where this point of the sheet stands on the screen."""
        self.sheet.scroll_into_view_if_needed()
        return tuple(self.sheet.evaluate(ON_SCREEN, [x, y]))

    def draw(self, *points, steps: int = 4):
        """One line with the mouse."""
        self.page.mouse.move(*self.at(*points[0]))
        self.page.mouse.down()
        for point in points[1:]:
            self.page.mouse.move(*self.at(*point), steps=steps)
        self.page.mouse.up()

    def touch(self, kind: str, x: int, y: int, *, finger: int = 1):
        """One event of a finger."""
        self.page.evaluate(FINGER, [f"pointer{kind}", *self.at(x, y), finger])

    def press(self, hook: str):
        """One button of the pad."""
        self.page.click(f"[data-pad-{hook}]")

    @property
    def kept(self) -> list[Stroke]:
        """The strokes in the form, as the server reads them."""
        return strokes_in(self.page.input_value(FIELD))

    @property
    def said(self) -> str:
        """What the line under the sheet says."""
        return self.page.locator("[data-pad-said]").inner_text()

    @property
    def seen(self) -> int:
        """How many lines are on the sheet."""
        return self.sheet.locator("path").count()
