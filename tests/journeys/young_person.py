"""A young person's way from the card to the thank-you, and back with the six words."""

from tests.journeys.browsing import Visitor


class YoungPerson(Visitor):
    """Somebody on a phone with a card. `script` tells whether the browser runs JavaScript."""

    def __init__(self, page, address: str, locale: str, *, script: bool):
        super().__init__(page, address, locale)
        self.script = self.swaps = script
        self.words: list[str] = []

    def enter(self, code: str, number: str) -> None:
        """Home, a mistyped code that stays in the box, then the code and the two pictures."""
        self.open(f"/{self.locale}/")
        assert self.page.context.cookies() == [], "no cookie before the code"
        slip = code[:-1] + str((int(code[-1]) + 1) % 10)
        self.page.fill("#code", slip)
        self.press("Next")
        self.sees("One digit looks wrong. Have another look at the card. What you typed is still here.")
        assert self.page.input_value("#code") == slip
        self.page.fill("#code", code)
        self.press("Next")
        assert self.page.locator(".pics__two img").count() == 2
        self.press("Yes, the same")
        assert self.page.url == f"{self.address}/what/{number}/{self.locale}"

    def read_what_this_is(self, band: str) -> None:
        """The age first, then the short screens; "you choose" stands before the first question."""
        self.sees("How old are you?")
        self.click(self.page.locator(f"a[href$='/{self.locale}/{band}']"))
        if self.script:
            self.press("Yes", role="link", stays=True)
            while self.page.locator(".steps [data-next]").is_visible():
                self.press("Next", stays=True)
        self.sees("We don't know who you are")
        self.press("Start", role="link")
        self.sees("You choose")

    def stage(self) -> None:
        """With a script one question is on the screen: go to the next one."""
        if self.script:
            self.page.locator("[data-next]:visible").click()

    def choose(self, question, place: int) -> None:
        """Choose one option of a question."""
        self.page.locator(f"input[name='q-{question.position}'][value='{place + 1}']").check(force=True)

    def agree(self, question) -> None:
        """To every statement, one after the other."""
        for place in range(1, question.options.count() + 1):
            if place > 1:
                self.stage()
            self.page.locator(f"input[name='q-{question.position}-{place}'][value='1']").check(force=True)

    def answer(self, questions: list, said: str) -> None:
        """Be counted, choose, skip the faces, say something in own words."""
        for name in ("counted", "own-words"):
            self.page.locator(f"input[name='{name}'][value='yes']").check(force=True)
        for question in questions:
            self.stage()
            if question.kind == "choice":
                self.choose(question, 0)
            elif question.kind == "several":
                self.choose(question, 0)
                self.choose(question, 1)
            elif question.kind == "statements":
                self.agree(question)
            elif question.kind == "words":
                self.page.fill(f"textarea[name='w-{question.position}']", said)
        self.look_around()

    def look_back(self, said: str) -> None:
        """What was written stands there, with the choices of use beside it, and six words."""
        self.click(self.page.locator("[data-next]:visible"))
        assert said in self.page.inner_text(".typed")
        for name in ("tell", "print"):
            beside = self.page.locator(f"input[name^='{name}']")
            assert beside.count() and not beside.and_(self.page.locator(":checked")).count(), "nothing is chosen"
            for box in self.page.locator(f"input[name^='{name}'][value='may']").all():
                box.check(force=True)
        self.words = self.page.locator(".secret__w").all_inner_texts()
        assert len(self.words) == 6

    def send(self) -> None:
        """Send, and read the thank-you; going back shows no answer twice."""
        self.press("I have the words. Send")
        self.sees("Thank you. We have your answer")
        self.sees("It is saved. If it has words, a person will read them.")

    def come_back(self) -> None:
        """With the first four letters of the six words."""
        self.open(f"/words/{self.locale}")
        self.page.fill("[name='words']", " ".join(word[:4].upper() for word in self.words))
        self.click(self.page.locator("main form button[type='submit']").first)
