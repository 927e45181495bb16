"""The same questions on paper: what stands on a sheet, and in which order."""

import re
from datetime import date

import pytest
from django.utils import translation

from consultations.answers.questions_shown import labels
from consultations.invitations.paper import sheet_told
from consultations.invitations.printing.sheet import words_for
from consultations.invitations.printing.words import day_in
from consultations.management.beginning.help_lines import LINES
from consultations.models import FrozenQuestion
from consultations.questions.legibility import Screen, problems_in
from consultations.vocabulary.questions import Kind
from home.texts import locales
from tests.invitations.paper_questions import BANDS, EASIER, QUESTIONS, TERM, WHY, YOUNGER, frozen
from tests.invitations.paper_sheets import HOME, TODAY, asked_of, every_sheet, place_of, sheet, squeezed

pytestmark = pytest.mark.django_db


def test_the_questions_of_these_tests_are_of_every_kind():
    assert {kind for kind, *_rest in QUESTIONS.values()} == {kind.value for kind in Kind}


@every_sheet
def test_INV_08_a_sheet_has_every_question_and_option_of_its_age_in_its_language_in_order(sheets, locale, band):
    text, at = squeezed(" ".join(sheets(locale, band).read())), 0
    for number, name in enumerate(asked_of(band), start=1):
        _kind, _most, asked, options = QUESTIONS[name]
        wording = YOUNGER if (name, band) == ("help", "6-9") else asked
        for said in (f"{number}. {wording[place_of(locale)]}", *(pair[place_of(locale)] for pair in options)):
            at = text.index(squeezed(said), at) + 1


@every_sheet
def test_INV_08_safety_comes_first_then_the_choices_then_the_questions_then_use_then_help(sheets, locale, band):
    said, text = words_for(locale, band), squeezed(" ".join(sheets(locale, band).read()))
    moments = ("place", "choose", "names", "after", "alone", "limit_of_it", "counted", "questions_h", "tell", "draw")
    moments += ("about_h", "thanks", "keep", "help")
    at = 0
    for name in moments:
        at = text.index(squeezed(said[name]), at) + 1
    assert text.startswith(squeezed(said["before"] + said["place_h"]))


@every_sheet
def test_a_sheet_says_who_decides_until_when_the_reply_comes_and_where(sheets, on_paper, locale, band):
    first = squeezed(sheets(locale, band).read()[0])
    about = on_paper.texts[locale]
    where = f"{HOME}/changed/101/{locale}"
    for said in (about["title"], about["who"], about["decision"], day_in(locale, date(2027, 2, 1)), where):
        assert squeezed(said) in first


def test_without_a_promised_day_no_day_is_said(on_paper):
    on_paper.texts["en"]["reply_by"] = ""
    told = sheet_told(on_paper, "en", "13-15", home=HOME, today=TODAY)
    assert told["said"]["reply"] == "" and HOME not in " ".join(sheet(on_paper, "en", "13-15").read())


@every_sheet
def test_ANS_07_every_question_can_be_left_and_has_the_three_ways_of_not_answering(sheets, locale, band):
    text = squeezed(" ".join(sheets(locale, band).read()))
    statements = len(QUESTIONS["true"][3])
    answerable = len(asked_of(band)) - 1 + statements + 3  # each statement apart, and the house's own three
    for way in words_for(locale, band)["ways"]:
        assert text.count(squeezed(way)) == answerable


def test_paper_names_votes_and_ways_as_the_screen_does():
    for locale in locales():
        with translation.override(locale):
            on_screen, said = labels(), words_for(locale, "13-15")
        assert [on_screen[vote].replace("'", "’") for vote in ("agree", "disagree", "pass")] == said["votes"]
        ways = ("do-not-know", "do-not-want", "better-not")
        assert [on_screen[way].replace("'", "’") for way in ways] == said["ways"]


@pytest.mark.parametrize("locale", locales())
def test_what_is_one_tap_away_on_the_screen_stands_at_the_question(sheets, locale):
    text = squeezed(" ".join(sheets(locale, "13-15").read()))
    for said in (EASIER, WHY):
        assert squeezed(said[place_of(locale)]) in text
    word, meaning = TERM[place_of(locale)]
    assert squeezed(f"{word} – {meaning}") in text


def test_a_question_after_some_answers_only_names_the_number_of_the_earlier_one(sheets):
    assert "Only if your answer to question 1 is “At home” or “In a park”." in " ".join(sheets("en", "13-15").read())


def test_what_hangs_on_a_question_that_an_age_is_not_asked_is_not_on_its_sheet(on_paper):
    FrozenQuestion.objects.filter(instrument=on_paper, position=1).update(bands=["16-17"])
    asked = sheet_told(on_paper, "en", "13-15", home=HOME, today=TODAY)["questions"]
    told = [question["text"] for question in asked if question["number"]]
    assert told == [QUESTIONS[name][2][1] for name in asked_of("13-15") if name not in ("place", "word")]


def test_how_much_one_may_choose_and_write_is_said_in_words(sheets):
    text = " ".join(sheets("en", "13-15").read())
    for said in ("You can choose up to 2.", "No more than 300 characters.", "No more than 80 characters.", "45 words"):
        assert said in text


def test_ASS_05_show_me_first_is_not_offered_where_there_are_no_six_words(sheets):
    for locale, said in (("uk", r"спершу покажіть|шість слів"), ("en", r"show me first|six words")):
        assert not re.search(said, " ".join(sheets(locale, "13-15").read()), re.IGNORECASE)


def test_nobody_is_asked_about_own_words_where_none_are_asked_for(consultation):
    told = sheet_told(frozen(consultation, names=["place", "face"]), "en", "13-15", home=HOME, today=TODAY)
    assert (told["use"], told["said"]["own"]) == ([], "")


def test_the_youngest_are_asked_about_drawings_and_never_to_write(on_paper):
    told = sheet_told(on_paper, "en", "6-9", home=HOME, today=TODAY)
    said = words_for("en", "6-9")
    assert told["said"]["own"] == said["own"]["drawing"] and told["use"] == [said["tell"], said["draw"]]
    assert {question["lines"] for question in told["questions"]} == {0}


@pytest.mark.parametrize("locale", locales())
def test_the_youngest_have_one_question_a_page(sheets, locale):
    pages = [squeezed(page) for page in sheets(locale, "6-9").read()]
    on_pages = [len(re.findall(re.escape(squeezed(words_for(locale, "6-9")["ways"][0])), page)) for page in pages]
    statements = len(QUESTIONS["true"][3])
    assert sorted(each for each in on_pages if each) == [1] * (len(asked_of("6-9")) - 1 + 3) + [statements]


@every_sheet
def test_a_question_that_fits_on_a_page_is_not_broken(sheets, locale, band):
    pages = [squeezed(page) for page in sheets(locale, band).read()]
    for number, name in enumerate(asked_of(band), start=1):
        asked, options = QUESTIONS[name][2], QUESTIONS[name][3]
        wording = (YOUNGER if (name, band) == ("help", "6-9") else asked)[place_of(locale)]
        [page] = [page for page in pages if squeezed(f"{number}. {wording}") in page]
        below = page[page.index(squeezed(wording)) :]
        assert all(squeezed(pair[place_of(locale)]) in below for pair in options)
        assert squeezed(words_for(locale, band)["ways"][2]) in below


@pytest.mark.parametrize("locale", locales())
def test_SG_09_those_who_listen_stand_on_a_last_page_that_has_no_answers_and_may_be_kept(sheets, locale):
    for band in BANDS:
        last, said = sheets(locale, band).read()[-1], words_for(locale, band)
        assert all(squeezed(line["number"]) in squeezed(last) for line in LINES)
        assert squeezed(said["keep"]) in squeezed(last) and squeezed(said["ways"][0]) not in squeezed(last)


def test_without_lines_a_sheet_sends_to_an_adult(consultation):
    text = " ".join(sheet(frozen(consultation), "en", "13-15").read())
    assert words_for("en", "13-15")["no_lines"] in text


@pytest.mark.parametrize("band", ["6-9", "10-12", "13-15"])
@pytest.mark.parametrize("locale", locales())
def test_ANS_05_a_sheet_is_easy_enough_for_its_age(locale, band):
    said = words_for(locale, band)
    filled = {"title": "", "who": "1", "decision": "1", "reply_by": "1", "number": "1", "answers": "1", "most": "2"}
    filled |= {"limit": "300", "about": "45", "day": "1", "hours": "1", "languages": "1", "place": "1", "answer": "1"}
    running = [said[name] for name in ("place", "choose", "names", "who", "limit_of_it", "after", "alone")]
    apart = [value for value in said.values() if isinstance(value, str)]
    apart += [text for name in ("hint", "own", "traces") for text in said[name].values()]
    for texts in (running, *([text] for text in apart)):
        paragraphs = tuple(text.format(**filled).strip() for text in texts)
        assert problems_in(Screen("sheet", locale, band, paragraphs)) == []


def test_no_sheet_promises_what_nobody_can():
    promised = re.compile(r"обіця|гарант|анонім|безпеч|100\s?%|promise|guarant|anonym|\bsafe|!", re.IGNORECASE)
    said = [repr(words_for(locale, band)) for locale in locales() for band in BANDS]
    assert [promised.search(text) for text in said] == [None] * len(said)


def test_every_language_of_the_house_says_everything_to_every_age():
    first = words_for(locales()[0], "13-15")
    for locale in locales():
        for band in BANDS:
            said = words_for(locale, band)
            assert said.keys() == first.keys() and said["hint"].keys() == {kind.value for kind in Kind}
