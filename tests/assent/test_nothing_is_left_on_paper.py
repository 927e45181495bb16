"""Printing a page of a young person's way prints nothing; what is made to be shared prints."""

import re

import pytest

from home.texts import locales
from tests.close.screens import Screens

pytestmark = pytest.mark.browser
NOTHING = ["home", "pictures", "age", "what", "what-6", "ask", "look", "thanks", "words", "mine", "closed", "expired"]
PRINTS = ["told-back", "help", "adults"]


def letters_on_paper(page) -> int:
    """How many typefaces the PDF of this page carries: none where no letter was drawn."""
    return len(re.findall(rb"/Type\s*/Font\b", page.pdf()))


@pytest.mark.parametrize("locale", locales())
@pytest.mark.parametrize("name", NOTHING)
def test_a_page_of_the_way_through_the_questions_prints_nothing(page, name, locale):
    assert letters_on_paper(Screens(page, locale).open(name)) == 0


@pytest.mark.parametrize("locale", locales())
@pytest.mark.parametrize("name", PRINTS)
def test_what_is_meant_for_a_wall_or_an_adult_prints(page, name, locale):
    assert letters_on_paper(Screens(page, locale).open(name)) > 0
