"""`make pictures`: take the three pictures of the README from a running demo, as the people themselves see it.

    python -m tests.pictures http://127.0.0.1:8000 docs/pictures

Accounts and phrases are read from the demonstration's own sheet. Everything on the pictures is invented.
"""

import base64
import hashlib
import hmac
import os
import re
import shutil
import struct
import sys
import time
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

SHEET = Path(os.environ.get("VAR_FOLDER", "var")) / "demo-sheet.txt"
PHONE, DESK = {"width": 390, "height": 780}, {"width": 1240, "height": 860}
READER = "second@chutno.example"  # what waits for a second reading has passed a first: nothing heavy comes up
LOCALE, OPEN_NUMBER, FINISHED_NUMBER, BAND = "en", "101", "102", "13-15"


def secrets_of_the_demo() -> dict[str, str]:
    """The password, the TOTP secret and the vault phrase that the demo prints for everybody."""
    text = SHEET.read_text(encoding="utf-8")
    forms = {
        "password": r"password of all: ([^;]+);",
        "totp": r"TOTP secret of all: (\w+)",
        "phrase": r"Vault phrase of all who read: (.+)",
    }
    return {name: re.search(form, text).group(1).strip() for name, form in forms.items()}


def one_time_code(secret: str) -> str:
    """The six digits of this half minute (RFC 6238)."""
    counter = struct.pack(">Q", int(time.time()) // 30)
    digest = hmac.new(base64.b32decode(secret), counter, hashlib.sha1).digest()
    place = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[place : place + 4])[0] & 0x7FFFFFFF) % 10**6:06d}"


def picture_of_a_question(browser: Browser, address: str, folder: Path) -> None:
    """The first question on a telephone, with one option chosen."""
    page = browser.new_page(viewport=PHONE, device_scale_factor=2)
    page.goto(f"{address}/ask/{OPEN_NUMBER}/{LOCALE}/{BAND}")
    page.wait_for_load_state("networkidle")
    for _step in range(3):  # past the beginning, to a question that has options to see
        if page.locator("input[name^='q-']:visible, label:has(input[name^='q-']):visible").count():
            break
        page.locator("[data-next]:visible").first.click()
    page.locator("label:has(input[name^='q-']):visible").nth(1).click()
    page.screenshot(path=folder / "question.png")
    page.close()


def sign_in(page: Page, address: str, known: dict[str, str]) -> None:
    """Through the one door: e-mail and password, then the six digits."""
    page.goto(f"{address}/staff/account/login/")
    page.fill("[name='login']", READER)
    page.fill("[name='password']", known["password"])
    page.locator("main form [type='submit'], form [type='submit']").first.click()
    page.fill("[name='code']", one_time_code(known["totp"]))
    page.locator("form [type='submit']").first.click()
    page.wait_for_url(re.compile(r"/staff/(?!account)"))


def picture_of_a_reading(browser: Browser, address: str, folder: Path) -> None:
    """The words of one answer beside the decision, as a second reader sees them."""
    known = secrets_of_the_demo()
    page = browser.new_page(viewport=DESK, locale="en-GB")
    sign_in(page, address, known)
    page.goto(f"{address}/staff/moderation/{OPEN_NUMBER}/")
    page.locator("form[action$='/next/'] [type='submit']").click()
    if page.locator("[name='phrase']").count():
        page.fill("[name='phrase']", known["phrase"])
        page.locator("form:has([name='phrase']) [type='submit']").click()
    page.wait_for_url(re.compile(r"/[0-9a-f-]{36}/(second/)?$"))
    page.wait_for_load_state("networkidle")
    for covered in page.locator("summary:has-text('Показати слова'):visible").all():
        covered.click()
    page.screenshot(path=folder / "moderation.png")
    page.close()


def picture_of_a_report(browser: Browser, address: str, folder: Path) -> None:
    """The beginning of the report on a small group."""
    page = browser.new_page(viewport=DESK)
    page.goto(f"{address}/about/{LOCALE}/reports/{FINISHED_NUMBER}/")
    page.wait_for_load_state("networkidle")
    page.screenshot(path=folder / "report.png")
    page.close()


def main(address: str, folder: Path) -> None:
    """Take all three, or stop with what the browser says."""
    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        chromium = os.environ.get("CHROME") or shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        for take in (picture_of_a_question, picture_of_a_reading, picture_of_a_report):
            take(browser, address, folder)
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1].rstrip("/"), Path(sys.argv[2]))
