"""What the machine points out to a person who decides. All messages are invented."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consultations.privacy.folding import fold
from consultations.privacy.redaction import LABELS, REASONS, Suggestion, cut, suggest

from .messages import HARMLESS, MARKED

MARK = re.compile(r"\[([A-Z_]+)\|([^\]]+)\]")
CAUGHT = 0.9  # a span counts as caught when nine tenths of its characters are covered


def read(marked):
    """The plain message and what should be found in it: [(start, end, label)]."""
    plain, wanted, at = "", [], 0
    for mark in MARK.finditer(marked):
        plain += marked[at : mark.start()]
        wanted.append((len(plain), len(plain) + len(mark.group(2)), mark.group(1)))
        plain, at = plain + mark.group(2), mark.end()
    return plain + marked[at:], wanted


def covered(text):
    return {place for one in suggest(text) for place in range(one.start, one.end)}


def recall(change=str):
    """The share of all marked spans that are covered, after `change` of every message."""
    caught = []
    for plain, wanted in map(read, MARKED):
        places = covered(change(plain))
        caught += [len(places & set(range(start, end))) >= CAUGHT * (end - start) for start, end, _label in wanted]
    return sum(caught) / len(caught)


def found(text):
    return [(text[one.start : one.end], one.label) for one in suggest(text)]


def test_what_identifies_in_forty_messages_is_pointed_out():
    assert len(MARKED) == 40
    assert recall() >= 0.97


def test_small_letters_and_capitals_hide_little():
    assert recall(str.lower) >= 0.9
    assert recall(str.upper) >= 0.9


def test_other_apostrophes_stress_marks_and_latin_look_alikes_hide_nothing():
    assert recall(lambda text: text.replace("’", "ʼ")) >= 0.97
    assert found("мене звати O\u200bкcа\u0301на") == [("O\u200bкcа\u0301на", "NAME")]  # Latin O and c


def test_nothing_but_what_identifies_is_covered():
    wrong = right = 0
    for plain, wanted in map(read, MARKED):
        places = covered(plain)
        meant = {place for start, end, _label in wanted for place in range(start, end)}
        wrong, right = wrong + len(places - meant), right + len(places & meant)
    assert right / (right + wrong) >= 0.97


@pytest.mark.parametrize("text", HARMLESS)
def test_an_ordinary_message_is_left_alone(text):
    assert found(text) == []
    assert found(text.lower()) == []


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("+380671234567", "PHONE"),
        ("067.123.45.67", "PHONE"),
        ("0 6 7 1 2 3 4 5 6 7", "PHONE"),
        ("a.b@example.org", "EMAIL"),
        ("www.example.org/kotyk", "URL_HANDLE"),
        ("2011-03-12", "DATE"),
        ("12th of March 2011", "DATE"),
        ("АА123456", "ID"),
        ("3456789012", "ID"),
        ("school no. 12", "INSTITUTION"),
        ("вул. Садова, буд. 7, кв. 12", "PLACE"),
        ("14 Oak Street", "PLACE"),
    ],
)
def test_what_has_a_form_is_certain(words, label):
    text = f"так, {words} ось"
    one = suggest(text)[0]
    assert (text[one.start : one.end], one.label, one.certain) == (words, label, True)


def test_an_age_is_pointed_out_only_beside_something_else():
    assert found("Мені 14") == []
    assert found("Мені 14, я Соломія") == [("14", "AGE"), ("Соломія", "NAME")]


def test_a_name_that_is_also_a_word_is_never_ticked_by_itself():
    assert [one.certain for one in suggest("А потім Надія пішла")] == [False]
    assert suggest("надія є") == []
    assert [one.certain for one in suggest("мою сестру звати Надія")] == [True]


def test_first_name_patronymic_and_surname_are_one():
    assert found("Наша Олена Петрівна Коваленко добра") == [("Олена Петрівна Коваленко", "NAME")]


def test_countries_regions_months_and_poets_point_to_nobody():
    text = "В Україні, у Криму, на Київщині, у Львівській області, у травні читають Лесю Українку й Івана Франка."
    assert found(text) == []


def test_every_label_has_its_reason_for_a_person_to_read():
    assert {one.label for marked in MARKED for one in suggest(read(marked)[0])} == set(LABELS)
    assert {one.reason for marked in MARKED for one in suggest(read(marked)[0])} <= set(REASONS)


def test_a_cut_puts_the_words_of_a_person_in_the_place_of_others():
    assert cut("Я Іван із Умані", [(2, 6, "[ім’я]"), (10, 15, "[місто]")]) == "Я [ім’я] із [місто]"
    assert cut("Я", []) == "Я"


def test_once_covered_nothing_is_pointed_out_again():
    for plain, _wanted in map(read, MARKED):
        rest = cut(plain, [(one.start, one.end, "…") for one in suggest(plain)])
        assert found(rest) == []


@given(st.text())
def test_no_text_breaks_it_and_every_span_lies_in_the_text(text):
    suggestions = suggest(text)
    assert all(isinstance(one, Suggestion) and 0 <= one.start < one.end <= len(text) for one in suggestions)
    assert all(one.end <= other.start for one, other in zip(suggestions, suggestions[1:], strict=False))
    assert suggestions == suggest(text)


@given(st.text())
def test_folding_knows_the_way_back(text):
    folded = fold(text)
    assert len(folded.text) == len(folded.starts) == len(folded.ends)
    assert list(folded.starts) == sorted(folded.starts)
    assert all(0 <= start < end <= len(text) for start, end in zip(folded.starts, folded.ends, strict=True))


@given(st.text(alphabet="абвгіїйяє '-.,123", max_size=40), st.text(alphabet="абвгіїйяє '-.,123", max_size=40))
def test_a_phone_number_is_found_wherever_it_stands(before, after):
    text = f"{before} дзвони +380671234567 {after}"
    assert "+380671234567" in cut(text, []) and any("671234567" in words for words, _label in found(text))


@given(st.text(max_size=30), st.lists(st.integers(0, 30), min_size=2, max_size=2))
def test_a_cut_changes_nothing_outside_it(text, places):
    start, end = sorted(min(place, len(text)) for place in places)
    assert cut(text, [(start, end, "…")]) == text[:start] + "…" + text[end:]


@pytest.mark.parametrize("bit", ["а", "a.", "І", "1", "@", "ка-", "тарас ", "Аа ", "вул. Аа ", "1-1 ", "січня "])
def test_no_text_makes_it_slow(bit):
    begun = time.process_time()
    suggest((bit * 8000)[:8000])
    assert time.process_time() - begun < 2
