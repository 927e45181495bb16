"""X-05: what this site says to young people is as easy as its band allows, in every locale."""

import html as html_entities
import io
import re

import pytest
from django.core.management import call_command

from consultations.management.young_texts import found
from consultations.management.young_texts.exempt import EXEMPT
from consultations.management.young_texts.interface import interface_screens, spoken
from consultations.questions.legibility import Screen, problems_in
from consultations.questions.plain_language import limits_of, sentences_of, words_of
from home.texts import locales
from tests.face.contexts import PAGES
from tests.face.test_what_every_young_page_keeps import page
from tests.pages import write_questions
from tests.people import consult

EDITORS_QUESTION = "Що змінити в школі, щоб учитися було легше?"  # measured as a question, by its band


def seen(html: str) -> str:
    """The words of a piece of a page."""
    return html_entities.unescape(re.sub(r"<[^>]+>", " ", re.sub(r"<svg.*?</svg>", " ", html, flags=re.DOTALL)))


def test_X_05_no_text_of_the_interface_is_over_the_limit_of_its_band():
    problems = [problem for screen in interface_screens() for problem in problems_in(screen)]
    assert [problem for problem in problems if found.key_of(problem) not in EXEMPT] == []


def test_X_05_every_exemption_has_a_reason_and_is_still_needed():
    needed = {found.key_of(problem) for screen in interface_screens() for problem in problems_in(screen)}
    assert set(EXEMPT) <= needed and all(EXEMPT.values())


def test_X_05_the_screens_of_every_step_are_measured_in_every_locale():
    named = {(screen.name, screen.lang) for screen in interface_screens()}
    for name in ("answers/home", "answers/what", "answers/ask", "answers/look", "coming_back/words", "answers/help"):
        assert {(f"consultations/{name}.html", locale) for locale in locales()} <= named


def test_a_named_place_counts_as_one_word_and_a_date_as_two():
    assert spoken("They open on %(day)s. Keep the card: the code will work then.", "en").startswith(
        "They open on 7 May."
    )
    assert "%" not in spoken(
        "The text is longer than %(limit)s characters. We cut nothing. Make it shorter to send it.", "uk"
    )


@pytest.mark.parametrize("locale", locales())
@pytest.mark.parametrize("name", [*PAGES, "404", "500"])
def test_X_05_a_heading_has_eight_words_at_most(name, locale):
    headings = [seen(each) for each in re.findall(r"<h[1-3][^>]*>(.*?)</h[1-3]>", page(name, locale), re.DOTALL)]
    most = limits_of(locale, "13-15").heading
    for heading in headings:
        for sentence in sentences_of(heading, locale):
            assert len(words_of(sentence)) <= most or EDITORS_QUESTION in heading, sentence


def test_X_05_a_question_that_is_too_long_is_printed_with_its_place(consultation, db):
    long = Screen("101/uk/13-15 question 1", "uk", "13-15", ("слово " * 16,))
    [problem] = problems_in(long)
    assert found.key_of(problem) == ("101/uk/13-15 question 1", "uk", "sentence")


def test_X_05_the_command_reads_the_questions_of_every_consultation(db, decision):
    written = write_questions()
    consult(decision, "101", key=written.translation_key)
    out = io.StringIO()
    call_command("check_texts", stdout=out)
    assert "Over a limit: 0." in out.getvalue()
    assert {screen.lang for screen in found.question_screens()} == set(locales())
