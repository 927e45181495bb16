"""X-05: what the public site says to young people keeps to the limits of 13 to 15, as laid and as edited."""

import pytest

from consultations.management.young_texts.found import every_screen
from consultations.management.young_texts.pages import page_screens
from consultations.questions.legibility import measured, problems_in
from home.models import PlainPage
from home.parts import Part
from home.texts import locales

PAGE = f"page {Part.SAFETY_YOUNG}/"


def test_X_05_the_page_for_young_people_is_easy_in_every_language(site):
    screens = {screen.lang: screen for screen in page_screens()}
    assert set(screens) == set(locales())
    for screen in screens.values():
        assert problems_in(screen) == []
        assert measured(screen).words > 250  # lists and paragraphs alike are read


@pytest.mark.parametrize("code", ["uk", "en"])
def test_X_05_the_topics_are_measured_with_the_interface(code, db):
    (topics,) = [one for one in every_screen() if one.name == "vocabulary/topics.py" and one.lang == code]
    assert problems_in(topics) == [] and measured(topics).words > 150


def test_X_05_what_an_editor_writes_there_is_measured_too(site):
    page = PlainPage.objects.get(part=Part.SAFETY_YOUNG, locale__language_code="uk")
    page.lead = "слово " * 16
    page.save_revision().publish()
    assert PAGE + "uk" in {problem.screen.name for screen in page_screens() for problem in problems_in(screen)}
