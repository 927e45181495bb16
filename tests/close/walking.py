"""A young person's way in a browser with a script, step by step, so that Close can be pressed after each."""

SECRET = "Тихе місце біля бібліотеки"
NAMES = {
    "uk": {"next": "Далі", "same": "Так, ті самі", "yes": "Так", "start": "Почати"},
    "en": {"next": "Next", "same": "Yes, the same", "yes": "Yes", "start": "Start"},
}


class Walk:
    """A young person's way on the server, as far as the answers that are shown back."""

    def __init__(self, page, address: str, locale: str, code: str):
        self.page, self.address, self.locale, self.code = page, address, locale, code
        self.says = NAMES[locale]

    def home(self, before: str = ""):
        if before:
            self.page.goto(before)
        self.page.goto(f"{self.address}/{self.locale}/")
        return self

    def pictures(self):
        self.page.fill("#code", self.code)
        self.page.click(f"button:has-text('{self.says['next']}')")
        self.page.wait_for_selector(".pics__two")
        return self

    def what(self):
        self.page.click(f"button:has-text('{self.says['same']}')")
        self.page.wait_for_url("**/what/**")
        return self

    def ask(self):
        """The age, then through the short screens, as a script shows them; then something is written."""
        self.page.click("a[href$='/13-15']")
        self.page.wait_for_url("**/what/*/*/13-15")
        self.page.click(f"[data-stage]:visible a:text-is('{self.says['yes']}')")
        for _screen in range(2):
            self.page.click(".steps [data-next]:visible")
        self.page.click(f"a:text-is('{self.says['start']}')")
        self.page.wait_for_url("**/ask/**")
        self.page.evaluate("text => { document.querySelector('textarea').value = text }", SECRET)
        return self

    def look(self):
        """Step by step to the end; the answers come back in the same page."""
        for _step in range(self.page.locator("[data-stage]").count()):
            self.page.evaluate("document.querySelector('.steps [data-next]').click()")
        self.page.wait_for_selector(".secret__w")
        return self
