"""Staff at work: signing in with a second factor, and what each of them does on the main road."""

import time

from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from playwright.sync_api import expect

from consultations.management.demonstration.staff import DOMAIN, PASSWORD, PHRASE, TOTP_SECRET
from home.texts import locales
from tests.journeys.browsing import Visitor

SECONDS_TO_TYPE = 8


def code_now() -> str:
    """What the app on the phone shows now; with only seconds left one waits for the next, as people do."""
    left = 30 - time.time() % 30
    if left < SECONDS_TO_TYPE:
        time.sleep(left)
    return format_hotp_value(hotp_value(TOTP_SECRET, int(time.time()) // 30))


class Colleague(Visitor):
    """One member of staff in a browser of their own."""

    def sign_in(self, part: str) -> None:
        """Through the one door, with the second factor; every other page leads there first."""
        self.page.goto(self.address + "/staff/")
        assert "/staff/account/login/" in self.page.url
        self.page.fill("[name='login']", f"{part}@{DOMAIN}")
        self.page.fill("[name='password']", PASSWORD)
        self.page.locator("main button[type='submit']").first.click()
        self.page.wait_for_url("**/2fa/authenticate/**")
        self.page.fill("[name='code']", code_now())
        self.page.locator("main button[type='submit']").first.click()
        self.page.wait_for_url(self.address + "/staff/")
        self.look_around()

    def submit(self, name: str, value: str) -> None:
        """Press the button that sends this value."""
        self.click(self.page.locator(f"button[name='{name}'][value='{value}']:visible").last)

    def open_vault(self) -> None:
        """The words are sealed until the phrase has opened the vault in this browser."""
        self.page.fill("[name='phrase']", PHRASE)
        self.click(self.page.locator("form:has([name='phrase']) button[type='submit']"))

    def take_next(self, number: str) -> None:
        """The next words in the queue; the first time the vault stands before them."""
        self.open(f"/staff/moderation/{number}/")
        self.click(self.page.locator("form[action$='/next/'] button"))
        if "/staff/vault/" in self.page.url:
            self.open_vault()

    def read_first(self, number: str, instead: str) -> None:
        """Say what stands instead of the name, translate into every other language, pass it on."""
        self.take_next(number)
        page, question = self.page, self.question()
        page.locator(f"input[name='{question}-outcome'][value='pass']").check(force=True)
        assert page.is_checked(f"input[name='{question}-cut-0']"), "a certain name is covered beforehand"
        page.fill(f"input[name='{question}-put-0']", instead)
        self.submit("do", "apply")
        expect(page.locator(".outside ins.put").first).to_have_text(instead)
        for box in page.locator(f"textarea[name^='{question}-text-']:visible").all():
            box.fill("Переклад цих слів для перевірки" if "uk" in box.get_attribute("name") else "Checked translation")
        self.submit("do", "pass")

    def question(self) -> str:
        """The key of the one question with words on this page."""
        name = self.page.locator("input[name$='-outcome']").first.get_attribute("name")
        return name.removesuffix("-outcome")

    def agree(self, number: str) -> None:
        """The second reader sees what is covered, and agrees."""
        self.take_next(number)
        self.submit("do", "agree")

    def move_on(self, number: str, to: str) -> None:
        """Move the consultation to its next state."""
        self.open(f"/staff/consultations/{number}/")
        self.submit("move", to)

    def fill_texts(self, form: str, name: str, said: str) -> None:
        """One text in every language."""
        for locale in locales():
            self.page.locator(f"{form} [name$='{name}_{locale}']").fill(f"{said} ({locale})")

    def write_report(self, number: str) -> None:
        """The texts around, one finding, the number and the words it rests on, a version."""
        self.open(f"/staff/reports/{number}/")
        texts = "form:has(button[value='texts'])"
        for name in ("titles", "not_heard", "unknown"):
            self.fill_texts(texts, name, "Звіт")
        self.submit("action", "texts")
        finding = "form:has(button[value='finding'])"
        self.fill_texts(finding, "titles", "Більше часу")
        self.fill_texts(finding, "asks", "Дати час")
        self.submit("action", "finding")
        for kind in ("number", "voice"):
            self.page.locator(f"select[name='{kind}']").select_option(index=1)
        self.submit("action", "link")
        self.submit("action", "prepare")

    def reply(self, number: str, due_on: str) -> None:
        """An empty reply is refused kindly; a whole one is given."""
        self.open(f"/staff/replies/{number}/")
        self.open(f"/staff/replies/{number}/1/")
        self.page.locator("input[name='kind'][value='will']").check(force=True)
        self.fill_texts("main", "offices", "Сектор шкіл")
        self.click(self.page.locator("main form button[type='submit']").last)
        self.sees("Nothing is lost. Please look at the marked places.")
        assert "Сектор шкіл" in self.page.locator("[name$='offices_uk']").input_value()
        self.fill_texts("main", "texts", "Зробимо до весни")
        self.fill_texts("main", "for_young_people", "Дорослі це зроблять")
        self.page.fill("[name='due_on']", due_on)
        self.click(self.page.locator("main form button[type='submit']").last)
