"""How texts are counted (docs/plain-language.md), case by case."""

import io
import json
import sys

import pytest
from django.core.management import call_command
from hypothesis import given
from hypothesis import strategies as st

from consultations.questions.legibility import Screen, measured, problems_in, question_problems
from consultations.questions.plain_language import LIMITS, limits_of, measure, reading_grade, sentences_of, words_of
from consultations.questions.syllables import syllables_in
from consultations.vocabulary.bands import Band
from home.texts import locales

SENTENCES = [
    ("uk", "Привіт. Маєш картку з кодом?", 2),
    ("uk", "Текст без крапки наприкінці", 1),
    ("uk", "Це вірш Т. Шевченка. Його читають у м. Канів.", 2),
    ("uk", "Роман І. Я. Франка стоїть на полиці.", 1),
    ("uk", "Школа на вул. Садовій, буд. 5, кв. 12. Вона біла.", 2),
    ("uk", "Квиток коштує 20 грн. 50 коп. Він на день.", 1),
    ("uk", "Тут є ручки, олівці і т. д. Бери що хочеш.", 2),
    ("uk", "Бери хліб, сир і т. ін. Чай теж є.", 2),
    ("uk", "Він сказав: «Ходімо!» Вона пішла.", 2),
    ("uk", "«Ходімо!» – сказав він.", 1),
    ("uk", "– Де ти? – Тут. – Добре.", 3),
    ("uk", "– Де ти? – спитала вона.", 1),
    ("uk", "Ну… добре. Хай так…", 2),
    ("uk", "Невже?! Так! 5 людей прийшли.", 3),
    ("uk", "Зустріч о 14:30. 3 травня – вихідний.", 2),
    ("uk", "Версія 2.5 вийшла.", 1),
    ("en", "Mr. Smith met Dr. Jones at 5 p.m. on Monday.", 1),
    ("en", "Bring bread, cheese, etc. Then sit down.", 2),
    ("en", "It is in St. Andrews. See No. 5 for more.", 2),
    ("en", "Do you have a card? No. Ask for one.", 3),
    ("en", "The U.N. Charter is old, e.g. Article 5.", 1),
    ("en", "“Come in!” She came in.", 2),
    ("en", "He asked (quietly.) Nobody knew.", 2),
    ("en", "", 0),
    ("uk", " – … ", 0),
]


@pytest.mark.parametrize(("lang", "text", "count"), SENTENCES)
def test_a_sentence_ends_where_a_reader_ends_it(lang, text, count):
    assert len(sentences_of(text, lang)) == count, sentences_of(text, lang)


@pytest.mark.parametrize(
    ("text", "count"),
    [("о 14:30 – 5–10 людей", 4), ("п’ять п'ять пʼять", 3), ("ось-ось", 1), ("І. Я. Франко", 3), ("– – –", 0),
     ("№ 5", 1), ("one\u00a0word more\nline", 4)],
)  # fmt: skip
def test_a_word_is_a_piece_with_a_letter_or_a_digit(text, count):
    assert len(words_of(text)) == count


@pytest.mark.parametrize(
    ("lang", "word", "count"),
    [("uk", "картка", 2), ("uk", "в", 0), ("uk", "й", 0), ("uk", "грн.", 0), ("uk", "її", 2), ("uk", "Юлія", 3),
     ("uk", "об’єднання", 4), ("uk", "5-річний", 0), ("uk", "ось-ось", 2), ("uk", "и\u0306", 0),
     ("uk", "ма\u0301ма", 2),
     ("en", "question", 2), ("en", "family", 3), ("en", "every", 2), ("en", "hour", 1), ("en", "fire", 1),
     ("en", "don’t", 1), ("en", "children's", 2), ("en", "p.m.", 2), ("en", "U.N.", 2), ("en", "Mr.", 1),
     ("en", "J.", 1), ("en", "etc.", 1), ("en", "NGO", 3), ("en", "well-known", 2), ("en", "5pm", 0),
     ("en", "2027", 0), ("en", "helplines", 2), ("en", "Chutno", 2), ("en", "stakeholders", 3)],
)  # fmt: skip
def test_syllables_are_counted_as_they_are_said(lang, word, count):
    assert syllables_in(word, lang) == count


def test_a_long_word_has_four_syllables_in_ukrainian_and_three_in_english():
    assert measure("опитування про шкільну їдальню", "uk").long_words == 1
    assert measure("a family question about well-known safe-guarding", "en").long_words == 2


def test_the_numbers_of_one_text_are_those_counted_by_hand():
    counted = measure("Ми не знаємо, хто ти. Тому не можемо прийти.", "uk")
    assert (counted.sentences, counted.words, counted.syllables, counted.long_words) == (2, 9, 15, 0)
    assert (counted.mean_sentence, counted.max_sentence) == (4.5, 5)


def test_the_grade_is_the_published_formula():
    counted = measure("The cat sat on the mat.", "en")
    assert reading_grade(counted) == pytest.approx(0.39 * 6 + 11.8 * 1 - 15.59)


def test_an_empty_text_has_nothing_to_measure():
    counted = measure(" \n ", "uk")
    assert (counted.sentences, counted.words, counted.mean_sentence, counted.long_share) == (0, 0, 0.0, 0.0)
    assert reading_grade(counted) == 0.0


def test_another_language_is_refused_rather_than_guessed():
    with pytest.raises(KeyError):
        measure("Bonjour.", "fr")


@given(st.text(max_size=300), st.sampled_from(locales()))
def test_every_word_stands_in_exactly_one_sentence(text, lang):
    counted = measure(text, lang)
    assert sum(len(words_of(each)) for each in sentences_of(text, lang)) == counted.words
    assert counted.max_sentence <= counted.words and counted.long_words <= counted.words
    assert (counted.sentences == 0) == (counted.words == 0)


def test_ANS_01_every_band_has_its_limits_in_every_locale_and_the_younger_never_reads_more():
    for lang in locales():
        limits = [limits_of(lang, band) for band in Band]
        for younger, older in zip(limits, limits[1:], strict=False):
            assert younger.max_sentence <= older.max_sentence and younger.long_share <= older.long_share
            assert younger.mean_sentence <= older.mean_sentence and younger.screen <= older.screen
    assert {lang for lang, _band in LIMITS} == set(locales())


def test_X_05_a_sentence_over_the_limit_is_named_with_its_length():
    long = "Одне дуже довге речення, " + "слово " * 12 + "кінець."
    [problem] = problems_in(Screen("here", "uk", "10-12", ("Коротке.", long)))
    assert (problem.what, problem.found, problem.limit, problem.sentence) == ("sentence", 17, 12, long)


def test_X_05_a_screen_of_long_words_is_named_and_a_button_is_not():
    assert [each.what for each in problems_in(Screen("b", "uk", "13-15", ("Відповідальність",)))] == []
    screen = Screen("s", "uk", "13-15", ("Відповідальність організації. " * 20,))
    assert [each.what for each in problems_in(screen)] == ["long-words"]
    assert measured(screen).words == 40


@pytest.mark.parametrize(("kind", "found"), [("choice", [58]), ("ranking", [58]), ("statements", [])])
def test_ANS_01_there_is_not_more_to_read_at_once_than_a_band_can(kind, found):
    options = [{"label": "Тихе місце. " * 7, "easier": ""} for _place in range(4)]
    question = {"kind": kind, "wordings": {"10-12": "Що добре?"}, "why": "", "options": options}
    problems = [each for each in question_problems("uk", "10-12", question) if each.what == "at-once"]
    assert [(each.found, each.limit) for each in problems] == [(count, 50) for count in found]


def ask(monkeypatch, text: str) -> list[dict]:
    out = io.StringIO()
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))
    call_command("check_texts", "--json", stdout=out)
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_measures_come_out_line_for_line(monkeypatch):
    asked = [{"id": 7, "lang": "uk", "text": "Так. Ні."}, {"id": "b", "lang": "en", "text": "Every family."}]
    assert ask(monkeypatch, "\n".join(json.dumps(each) for each in asked) + "\n\n") == [
        {"id": 7, "sentences": 2, "words": 2, "syllables": 2, "long_words": 0, "mean_sentence": 1.0, "max_sentence": 1},
        {"id": "b", "sentences": 1, "words": 2, "syllables": 5, "long_words": 1, "mean_sentence": 2.0,
         "max_sentence": 2},
    ]  # fmt: skip


@pytest.mark.parametrize("bad", ["{", "[]", '{"id": 1}', '{"id": 1, "lang": "fr", "text": "x"}',
                                 '{"id": 1, "lang": "uk", "text": 5}', "\x00"])  # fmt: skip
def test_a_line_that_cannot_be_read_is_named_and_the_others_are_measured(monkeypatch, bad):
    out, err = io.StringIO(), io.StringIO()
    monkeypatch.setattr(sys, "stdin", io.StringIO(bad + '\n{"id": 2, "lang": "uk", "text": "Так."}\n'))
    with pytest.raises(SystemExit):
        call_command("check_texts", "--json", stdout=out, stderr=err)
    assert "Line 1" in err.getvalue()
    assert json.loads(out.getvalue())["id"] == 2
