"""`make readme-pictures`: the three pictures of the README, as the people themselves see it. Everything is invented."""

from pathlib import Path

from playwright.sync_api import Browser

from tests.pictures.demo import Demo
from tests.pictures.staff import open_reading, sign_in

PHONE, DESK = {"width": 390, "height": 780}, {"width": 1240, "height": 860}
LOCALE, OPEN_NUMBER, FINISHED_NUMBER, BAND = "en", "101", "102", "13-15"


def picture_of_a_question(browser: Browser, demo: Demo, folder: Path) -> None:
    """The first question on a telephone, with one option chosen."""
    page = browser.new_page(viewport=PHONE, device_scale_factor=2)
    page.goto(f"{demo.address}/ask/{OPEN_NUMBER}/{LOCALE}/{BAND}")
    page.wait_for_load_state("networkidle")
    for _step in range(3):  # past the beginning, to a question that has options to see
        if page.locator("input[name^='q-']:visible, label:has(input[name^='q-']):visible").count():
            break
        page.locator("[data-next]:visible").first.click()
    page.locator("label:has(input[name^='q-']):visible").nth(1).click()
    page.screenshot(path=folder / "question.png")
    page.close()


def picture_of_a_reading(browser: Browser, demo: Demo, folder: Path) -> None:
    """The words of one answer beside the decision, as a second reader sees them."""
    page = browser.new_page(viewport=DESK, locale="en-GB")
    sign_in(page, demo)
    open_reading(page, demo)
    page.screenshot(path=folder / "moderation.png")
    page.close()


def picture_of_a_report(browser: Browser, demo: Demo, folder: Path) -> None:
    """The beginning of the report on a small group."""
    page = browser.new_page(viewport=DESK)
    page.goto(f"{demo.address}/about/{LOCALE}/reports/{FINISHED_NUMBER}/")
    page.wait_for_load_state("networkidle")
    page.screenshot(path=folder / "report.png")
    page.close()


def take_three(browser: Browser, demo: Demo, folder: Path) -> None:
    """All three, or stop with what the browser says."""
    folder.mkdir(parents=True, exist_ok=True)
    for take in (picture_of_a_question, picture_of_a_reading, picture_of_a_report):
        take(browser, demo, folder)
