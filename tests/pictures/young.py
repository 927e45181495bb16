"""A young person's pages, on the way from the card to the thank-you and back with six words."""

from playwright.sync_api import Browser, Locator, Page

from consultations.privacy.codes import make_code
from tests.pictures.camera import Camera
from tests.pictures.demo import Demo

BAND, OPEN, FINISHED = "13-15", "101", "102"
SAID = {"uk": "Хочу, щоб Марина Іванівна не питала при всіх.", "en": "I want a quiet room near the library."}
NEXT = ".steps [data-next]"


class YoungPages:
    """Everything a young person may see in one language; steps are numbered as they come."""

    def __init__(self, camera: Camera, browser: Browser, demo: Demo):
        self.camera, self.browser, self.demo = camera, browser, demo
        self.locale, self.place = camera.locale, 0

    def picture(self, name: str, page: Page) -> None:
        self.place += 1
        self.camera.take(f"1-young-{self.place:02d}-{name}", page)

    def open(self, page: Page, path: str, name: str = "") -> None:
        page.goto(self.demo.address + path)
        if name:
            self.picture(name, page)

    def all(self) -> None:
        """In the order in which they are met."""
        context = self.browser.new_context()
        page = context.new_page()
        self.enter(page, self.demo.codes[0 if self.locale == "uk" else 1])
        self.read(page)
        self.answer(page)
        self.look_and_send(page)
        self.come_back(page)
        self.around(page)
        self.too_late(page)
        self.lead_a_group(page)
        context.close()
        self.without_a_script()

    def type_code(self, page: Page, code: str, then: str) -> None:
        page.fill("#code", code)
        page.press("#code", "Enter")
        page.wait_for_selector(then)

    def enter(self, page: Page, code: str) -> None:
        self.open(page, f"/{self.locale}/", "home")
        self.type_code(page, code[:-1] + str((int(code[-1]) + 1) % 10), "#code-wrong")
        self.picture("home-wrong-digit", page)
        self.type_code(page, code, ".pics__two")
        self.picture("card-pictures", page)
        page.click("button[name=pictures][value=no]")
        page.wait_for_selector("#code-wrong")
        self.picture("home-other-pictures", page)
        self.type_code(page, code, ".pics__two")
        page.click("button[name=pictures][value=yes]")
        page.wait_for_url("**/what/**")

    def read(self, page: Page) -> None:
        self.picture("age", page)
        page.click(f"a[href$='/{BAND}']")
        page.wait_for_url(f"**/{BAND}")
        page.click("[data-show]:visible")
        self.picture("what-1-not-sure", page)
        self.open(page, f"/what/{OPEN}/{self.locale}/{BAND}", "what-1")
        page.click("a[data-next]:visible")
        for step in range(2, 5):
            self.picture(f"what-{step}", page)
            if step < 4:
                page.click(NEXT)
        page.click("a[href^='/ask/']")
        page.wait_for_url("**/ask/**")

    def answer(self, page: Page) -> None:
        for name in ("counted", "own-words"):
            page.locator(f"[name={name}][value=yes]").check(force=True)
        self.picture("ask-0-choices", page)
        last, place = page.locator("[data-stage]").last, 0
        while not last.is_visible():
            page.click(NEXT)
            place += 1
            stage = page.locator("[data-stage]:visible")
            self.answer_one(stage, place)
            self.picture(f"ask-{place}-{stage.get_attribute('data-kind')}", page)
        page.click(".go > summary")
        self.picture("ask-need-to-go", page)

    def answer_one(self, stage: Locator, place: int) -> None:
        """Write where one writes, move where one puts in order, and choose something in every second question."""
        boxes, moves = stage.locator("textarea:visible"), stage.locator("[data-move='1']:visible")
        if boxes.count():
            boxes.first.fill(SAID[self.locale])
        elif moves.count():
            moves.first.click()
        elif place % 2:
            stage.locator("input:is([type=radio], [type=checkbox])").first.check(force=True)

    def look_and_send(self, page: Page) -> None:
        page.click(NEXT)
        page.wait_for_selector(".secret__w")
        if page.locator("[name=print][value=first]").count():
            page.locator("[name=print][value=first]").check(force=True)
        self.picture("look-and-six-words", page)
        page.click("button[name=keep][value=yes]")
        page.wait_for_url("**/thanks/**")
        self.picture("thanks", page)

    def come_back(self, page: Page) -> None:
        self.open(page, f"/words/{self.locale}", "words")
        self.type_words(page, "одне два три чотири п’ять шість", "#words-wrong")
        self.picture("words-open-nothing", page)
        self.open(page, "/words/uk")  # the demonstration's six words are Ukrainian
        self.type_words(page, self.demo.six_words[0], ".way")
        if self.locale != "uk":
            self.speak(page)
        self.picture("mine", page)
        page.click("button[value=take-back]")
        page.wait_for_selector("button[value=take-back-all]")
        self.picture("mine-take-back", page)

    def speak(self, page: Page) -> None:
        """My own page in another language: its forms carry it."""
        page.evaluate(
            "to => document.querySelectorAll('form[action^=\"/mine/\"]').forEach((form) => {"
            " form.action = '/mine/' + to; form.elements.language.value = to; })",
            self.locale,
        )
        page.locator("button[value=show-text], button[value=take-back]").first.click()
        page.wait_for_selector(f"html[lang={self.locale}]")

    def type_words(self, page: Page, words: str, then: str) -> None:
        page.fill("#words", words)
        page.click("main form button[type=submit]")
        page.wait_for_selector(then)

    def around(self, page: Page) -> None:
        self.open(page, f"/help/{self.locale}", "help")
        self.open(page, f"/help/{self.locale}/show", "help-show")
        self.open(page, f"/adults/{self.locale}", "for-adults")
        self.open(page, f"/changed/{FINISHED}/{self.locale}", "told-back")
        self.open(page, f"/changed/{OPEN}/{self.locale}", "told-back-not-yet")
        self.open(page, f"/{self.locale}/no-such-page", "error-404")

    def too_late(self, page: Page) -> None:
        self.open(page, f"/{self.locale}/")
        self.type_code(page, make_code(FINISHED), "h1:not(:has(label))")
        page.wait_for_selector("a[href^='/changed/']")
        self.picture("closed", page)
        page.context.clear_cookies()
        self.open(page, f"/ask/{OPEN}/{self.locale}/{BAND}")
        page.evaluate(
            "said => { const form = document.querySelector('.ask__form');"
            " form.querySelector('textarea').value = said; form.requestSubmit(); }",
            SAID[self.locale],
        )
        page.wait_for_selector("main:not(:has([data-stage]))")
        self.picture("open-too-long", page)

    def lead_a_group(self, page: Page) -> None:
        """The pages of the adult; nothing is sent, so the card can be used again."""
        self.open(page, f"/group/{self.locale}", "group")
        page.locator("[name=way][value=group]").check(force=True)
        self.picture("group-size", page)
        self.open(page, f"/hand/{OPEN}/{self.locale}", "group-hand-over")
        self.open(page, f"/next/{self.locale}/room", "group-next-person")
        self.open(page, f"/group/{self.locale}/adult", "group-code")
        self.type_code(page, self.demo.codes[2], ".pics__two")
        page.click("button[name=pictures][value=yes]")
        page.wait_for_url("**/sheet/**")
        self.picture("group-sheet-age", page)
        page.click(f"button[name=band][value='{BAND}']")
        page.wait_for_selector(".keyed")
        self.picture("group-sheet", page)
        self.open(page, f"/next/{self.locale}/adult", "group-next-sheet")

    def without_a_script(self) -> None:
        context = self.browser.new_context(java_script_enabled=False)
        page = context.new_page()
        self.open(page, f"/what/{OPEN}/{self.locale}/{BAND}", "what-without-script")
        self.open(page, f"/ask/{OPEN}/{self.locale}/{BAND}", "ask-without-script")
        context.close()
