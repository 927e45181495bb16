"""From one text to the next in a real browser: no page is loaded anew, and one key takes the last decision back."""

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse

from consultations.insights.codebook import write_theme
from consultations.models import Answer, Reading
from consultations.questions.models import Instrument
from consultations.vault.rules import MODERATION
from consultations.vocabulary.states import Reading as State
from tests.moderation.writing import words_questions, write_answer
from tests.people import TODAY, texts
from tests.staff.test_in_the_browser import desk, look_at, seat

__all__ = ["desk"]
pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def pass_on(page, question: str) -> None:
    """Pass, with a translation, by the keys of the page."""
    page.locator(f"[name='{question}-outcome'][value=pass]").check(force=True)
    page.locator(f"[name='{question}-text-en']").fill("A quiet place.")
    page.locator("h1").click()
    page.keyboard.press("2")
    page.keyboard.press("Enter")


def test_the_next_words_come_without_a_new_page_and_u_takes_the_last_back(context, live_server, desk, miro):
    Answer.objects.all().delete()
    instrument = Instrument.objects.get()
    for text in ("Тихе місце.", "Більше світла."):
        write_answer(instrument, (text,))
    question = words_questions(instrument)[0]
    page = seat(context, live_server, miro, MODERATION, "uk")
    page.goto(live_server.url + reverse("queue", kwargs={"number": "101"}))
    page.locator("form[action*='/next/'] button").click()
    page.wait_for_selector("form[data-reading]")
    page.evaluate("window.sameDocument = true")
    before = page.url
    pass_on(page, question)
    page.wait_for_function("(before) => location.href !== before", arg=before)
    assert page.evaluate("window.sameDocument") is True
    assert page.evaluate("document.activeElement.tagName") == "H1", "a screen reader begins with the new words"
    page.locator("[name$='-outcome'][value=pass]").first.check(force=True)
    assert page.locator("[data-outside]").first.inner_text(), "the preview works for the new words, too"
    page.locator("h1").click()
    page.keyboard.press("u")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.url == before and page.locator(f"[name='{question}-text-en']").input_value() == "A quiet place."
    assert not Reading.objects.exclude(state=State.WAITING).exists()


@pytest.mark.parametrize("locale", ["uk", "en"])
def test_A11Y_the_queue_and_the_codebook_are_open_to_everybody(context, live_server, desk, ada, miro, locale):
    theme = write_theme(desk, ada, {"names": texts("Тепло", "Warmth")}, today=TODAY)
    queue = reverse("queue", kwargs={"number": "101"})
    look_at(seat(context, live_server, miro, MODERATION, locale), live_server, locale, f"{queue}?language=uk")
    sit_down(context, live_server, ada, locale)
    codebook = reverse("codebook", kwargs={"number": "101"})
    look_at(context.new_page(), live_server, locale, codebook, f"{codebook}?theme={theme.pk}")


def sit_down(context, live_server, person, locale: str) -> None:
    """This person's session in this browser, without a vault."""
    person.language = locale
    person.save()
    client = Client()
    client.force_login(person)
    value = client.cookies[settings.SESSION_COOKIE_NAME].value
    context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": value, "url": live_server.url}])
