"""A young person goes through a page with one question of every kind."""

from tests.journeys.browsing import Visitor

A_TEXT = "Хай буде тихе місце, де можна посидіти"


class Asked:
    """The questions of an instrument by their kind, for finding their fields."""

    def __init__(self, questions: list):
        self.by_kind = {question.kind: question for question in questions}

    def field(self, kind: str) -> str:
        return f"q-{self.by_kind[kind].position}"

    def options(self, kind: str) -> list[str]:
        return [str(place) for place in range(1, self.by_kind[kind].options.count() + 1)]

    def box(self, kind: str) -> str:
        return f"w-{self.by_kind[kind].position}"


class Answering(Visitor):
    """Somebody on the page of questions; `script` tells whether the browser runs JavaScript."""

    def __init__(self, page, address: str, locale: str, *, script: bool, asked: Asked):
        super().__init__(page, address, locale)
        self.script = self.swaps = script
        self.asked = asked

    def enter(self, code: str, band: str) -> None:
        """From the code to the first question."""
        self.open(f"/{self.locale}/")
        self.page.fill("#code", code)
        self.press("Next")
        self.press("Yes, the same")
        self.click(self.page.locator(f"a[href$='/{band}']"))
        if self.script:
            self.press("Yes", role="link", stays=True)
            for _screen in range(2):
                self.press("Next", stays=True)
        self.press("Start", role="link")
        assert f"/ask/101/{self.locale}/{band}" in self.page.url

    def forward(self) -> None:
        """With a script one question is on the screen: on to the next."""
        if self.script:
            self.page.locator(".steps [data-next]").click()

    def forward_to(self, kind: str) -> None:
        """On until a question of this kind is on the screen."""
        while self.script and self.page.locator("[data-stage]:visible").get_attribute("data-kind") != kind:
            self.forward()

    def tick(self, name: str, value: str) -> None:
        self.page.locator(f"input[name='{name}'][value='{value}']").check(force=True)

    def choose(self, kind: str, place: int = 0) -> None:
        self.tick(self.asked.field(kind), self.asked.options(kind)[place])

    def up(self, place: int) -> None:
        """The thing at this place (from 1) of the order goes up by one."""
        thing = self.page.locator(f"[data-rank] li:nth-child({place}) [name=move]").first
        if self.script:
            thing.click()
        else:
            self.click(thing)

    def allow(self, words: str = "yes") -> None:
        """Be counted, and be asked in own words or not."""
        self.tick("counted", "yes")
        self.tick("own-words", words)

    def answer_all(self) -> None:
        """Something under every kind of question, on the way that this browser goes."""
        self.allow()
        self.forward()
        self.choose("choice")
        self.forward()
        self.choose("several", 0)
        self.choose("several", 2)
        self.forward()
        self.choose("faces", 1)
        self.forward()
        for option in self.asked.options("statements"):
            self.tick(f"{self.asked.field('statements')}-{option}", "1")
            self.forward()
        self.choose("pictures", 2)
        self.forward()
        self.choose("scale", 3)
        self.forward()
        self.up(3)
        self.up(2)
        self.forward()

    def look_at_it(self) -> None:
        """To the page that shows everything back."""
        self.click(self.page.locator(".steps [data-next]"))
        self.sees("Your answers")
