"""The first reading in a real browser: by keyboard only, with hundreds of suggestions, with and without a script."""

import pytest
from django.urls import reverse
from django.utils import timezone

from consultations.models import Answer, Reading
from consultations.moderation.claiming import claim_next
from consultations.questions.models import Instrument
from consultations.vault.rules import MODERATION
from tests.journeys.browsing import Visitor
from tests.moderation.test_drawings_and_additions import drawn
from tests.moderation.writing import write_answer
from tests.staff.test_in_the_browser import LOCALES, desk, look_at, seat

__all__ = ["desk"]
pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
SHORT = "🙂 Мене звати Оля.\r\nРанок у бабусі тихий, я <3 його. Мій клас 8-Б."
MANY = "Мене звати Оля, я з села Вишневе. Мій номер +380 67 123 45 67. " * 100
CYRILLIC = {"j": "о", "y": "н", "n": "т", "l": "д", "c": "с", "w": "ц"}  # where Latin keys lie on a Ukrainian keyboard


@pytest.fixture
def reading_of(desk, miro):
    """The address of the first reading of this text alone."""

    def opened(*texts: str) -> str:
        Answer.objects.all().delete()
        if texts:
            write_answer(Instrument.objects.get(), texts)
        else:
            drawn(Instrument.objects.get())
        reading = claim_next(desk, miro, now=timezone.now())
        return reverse("first-reading", kwargs={"number": "101", "answer": reading.pk})

    return opened


def outside(page) -> str:
    return page.locator("[data-outside]").first.inner_text()


def test_A11Y_one_text_is_read_by_keyboard_only(context, live_server, reading_of, miro):
    page = seat(context, live_server, miro, MODERATION, "uk")
    page.goto(live_server.url + reading_of(SHORT))
    keys, said = page.keyboard, page.locator("[data-says]")
    keys.press("j")
    assert page.evaluate("document.activeElement.name").endswith("cut-0")
    assert "[ім’я]" in outside(page)
    keys.press("n")
    assert "Оля" in outside(page) and "Лишено" in said.inner_text()
    keys.press("y")
    keys.press("l")
    keys.press("n")  # in a list a letter chooses from the list, and nothing else
    page.keyboard.press("Escape")
    assert page.locator("[data-row] input[type=checkbox]").first.is_checked()
    page.locator("[data-row] select").first.select_option("RELATIVE")
    assert "[хтось із рідних]" in outside(page)
    keys.press("w")
    for _word in range(7):
        keys.press("ArrowRight")
    assert "бабусі" in said.inner_text()
    keys.press("c")
    row = page.locator(".cutrow--own")
    assert row.locator("[data-is=was]").inner_text() == "бабусі"
    keys.press("l")
    assert page.evaluate("document.activeElement.dataset.is") == "label"
    row.locator("select").select_option("RELATIVE")
    assert "Ранок у [хтось із рідних] тихий" in outside(page)
    keys.press("Escape")
    keys.press("1")
    with page.expect_navigation():
        keys.press("Enter")
    assert "Ранок у [хтось із рідних] тихий, я <3 його." in outside(page), "the server covers the same code points"
    Visitor(page, live_server.url, "uk").look_around()


def test_the_same_places_of_a_ukrainian_keyboard_work(context, live_server, reading_of, miro):
    page = seat(context, live_server, miro, MODERATION, "uk")
    page.goto(live_server.url + reading_of(SHORT))
    press = """([key, code]) => document.activeElement.dispatchEvent(
        new KeyboardEvent("keydown", {key, code, bubbles: true, cancelable: true}))"""
    for key in ("j", "n"):
        page.evaluate(press, [CYRILLIC[key], f"Key{key.upper()}"])
    assert "Оля" in outside(page)


def test_words_are_covered_by_selecting_and_the_keys_are_listed_and_turned_off(context, live_server, reading_of, miro):
    page = seat(context, live_server, miro, MODERATION, "en")
    page.goto(live_server.url + reading_of(SHORT))
    page.locator("[data-marked] > span", has_text="Ранок").dblclick(position={"x": 12, "y": 12})
    page.locator("[data-cover]").click()
    assert page.locator(".cutrow--own [data-is=was]").inner_text() == "Ранок"
    page.keyboard.press("?")
    assert page.locator(".keys__panel").is_visible()
    page.locator("[data-keys-on]").uncheck()
    page.locator("[data-row] input[type=checkbox]").first.focus()
    page.keyboard.press("n")
    assert page.locator("[data-row] input[type=checkbox]").first.is_checked()


def test_the_language_of_the_words_shows_the_boxes_that_are_needed(context, live_server, reading_of, miro):
    page = seat(context, live_server, miro, MODERATION, "uk")
    page.goto(live_server.url + reading_of(SHORT))
    shown = ".pair__to .turn:visible"
    assert page.locator(shown).count() == len(LOCALES) - 1
    page.locator("[data-language] input[value=ru]").check(force=True)
    assert page.locator(shown).count() == len(LOCALES)
    left, right = pair_on(page)
    assert right["x"] > left["x"] + left["width"] - 1, "side by side on a wide screen"
    page.set_viewport_size({"width": 320, "height": 700})
    left, right = pair_on(page)
    assert right["y"] > left["y"], "one beneath the other on a narrow one"


def pair_on(page) -> list[dict]:
    """Where the words and the first box for a translation lie, both at one moment."""
    return page.evaluate(
        """() => [".pair__from", ".pair__to .turn:not([hidden])"].map((part) =>
             document.querySelector(part).getBoundingClientRect().toJSON())"""
    )


@pytest.mark.parametrize("locale", LOCALES)
def test_A11Y_three_hundred_suggestions_and_a_drawing(browser, live_server, reading_of, miro, locale):
    scripted = locale == "uk"
    for texts in ((MANY,), ()):
        address = reading_of(*texts)
        context = browser.new_context(java_script_enabled=scripted)
        page = seat(context, live_server, miro, MODERATION, locale)
        if scripted:
            look_at(page, live_server, locale, address)
        else:
            page.goto(live_server.url + address)
        assert page.locator("[data-row]").count() == (300 if texts else 0)
        if not texts:
            page.locator(".drawing summary").click()
            look = "getComputedStyle(document.querySelector('.drawn')).filter"
            assert "blur(14px)" in page.evaluate(look) if scripted else page.locator(".drawn").is_visible()
            page.locator("[data-blur]").uncheck()
            page.locator("[data-grey]").uncheck()
            page.wait_for_timeout(300)
            assert page.evaluate(look) == "none" if scripted else True
        context.close()
    assert Reading.objects.exists()
