"""What is suggested, chosen and copied: rows with labels, exact places, and what comes of them."""

import time

import pytest

from consultations.moderation.rules import joined, place_in
from tests.moderation.first_form import form_for, own

WRITTEN = "Мене звати Оля, я з села Вишневе."
TWO = ("Мене звати Соломія. Хочу спокою.", "І щоб соломію слухали.")


def part(form, question: str = "Q0") -> dict:
    return form.proposal()[question]


def test_each_suggestion_says_in_words_what_it_is_and_why():
    rows = form_for(WRITTEN).sections[0].cover_rows
    assert [(row.was, row.label, row.put) for row in rows] == [
        ("Оля", "NAME", "[ім’я]"),
        ("Вишневе", "PLACE", "[місце]"),
    ]
    assert all(row.why and row.ticked for row in rows)


def test_another_label_brings_its_own_replacement_without_a_script():
    form = form_for(WRITTEN, sent={"Q0-cut-0": "on", "Q0-label-0": "RELATIVE", "Q0-put-0": "[ім’я]"})
    assert part(form)["redacted"] == "Мене звати [хтось із рідних], я з села Вишневе."


def test_what_a_reader_typed_stays_whatever_the_label():
    form = form_for(WRITTEN, sent={"Q0-cut-0": "on", "Q0-label-0": "PLACE", "Q0-put-0": "одна дівчина"})
    assert "звати одна дівчина," in part(form)["redacted"]


def test_a_label_that_nobody_offers_is_the_suggested_one():
    form = form_for(WRITTEN, sent={"Q0-cut-0": "on", "Q0-label-0": "<script>", "Q0-put-0": ""})
    assert "звати [ім’я]," in part(form)["redacted"]


def test_replacements_are_in_the_language_the_reader_marked():
    sent = {"Q0-cut-0": "on", "Q0-put-0": "[ім’я]", "Q0-language": "en"}
    assert "[name]" in part(form_for("My name is Olia.", sent=sent))["redacted"]


def test_a_name_found_once_is_found_in_all_texts_of_the_answer():
    form = form_for(*TWO)
    assert [[row.was for row in section.cover_rows] for section in form.sections] == [["Соломія"], ["соломію"]]


def test_parts_that_point_to_one_person_together_are_named_together():
    together = form_for("Мене звати Оля.", "Живу в селі Вишневе.").together
    assert [(str(each["label"]), each["was"]) for each in together] == [("ім’я", ["Оля"]), ("місце", ["Вишневе"])]
    assert form_for("Мене звати Оля.").together == []


def test_an_exact_place_is_covered_in_code_points():
    text = "👩‍👧 я <3 тебе 🙂 у Залісках, і ще раз у Залісках"
    start = text.rindex("Залісках")
    form = form_for(text, sent=own(start, start + 8, label="PLACE"))
    assert part(form)["redacted"] == text[:start] + "[місце]"


def test_a_place_that_was_unticked_again_stays_visible():
    form = form_for("Тихе місце", sent=own(0, 4, cut=None))
    assert part(form)["redacted"] == "Тихе місце"
    assert [row.ticked for row in form.sections[0].own_rows] == [False]


HOSTILE = [("-1", "4"), ("0", "99999999999"), ("4", "1"), ("2", "2"), ("a", "b"), ("1.5", "3"), ("", "3"), ("0", ""),
           ("٠", "٤"), ("0", "11"), ("1e1", "2"), ("0x0", "0x4"), (" 0", "4"), ("<b>", "4")]  # fmt: skip


@pytest.mark.parametrize(("start", "end"), HOSTILE)
def test_a_place_that_is_not_in_the_text_is_refused_and_covers_nothing(start, end):
    form = form_for("Тихе місце", sent=own(start, end))
    assert not form.is_valid() and form.non_field_errors()
    assert part(form)["redacted"] == "Тихе місце"
    assert place_in("Тихе місце", start, end) is None


def test_places_that_overlap_become_one_and_nothing_covered_stays_visible():
    form = form_for("abcdefghij", sent=own(2, 6, 0, put="X") | own(4, 8, 1, put="Y") | own(3, 5, 2))
    assert part(form)["redacted"] == "abXij"
    assert joined([(0, 2, "a"), (2, 4, "b")]) == [(0, 2, "a"), (2, 4, "b")]


def test_fifty_places_by_hand_are_taken_and_more_get_a_sentence():
    text = "а б " * 60
    fifty = {name: value for at in range(50) for name, value in own(at * 2, at * 2 + 1, at).items()}
    assert form_for(text, sent=fifty).is_valid()
    over = form_for(text, sent=fifty | own(110, 111, 50))
    assert not over.is_valid() and "п’ятдесят" in str(over.non_field_errors())
    assert len(over.sections[0].own_rows) == 51, "nothing that was chosen is lost"


def test_what_an_earlier_reader_covered_comes_back_whole():
    places = [[at * 2, at * 2 + 1, "[місце]"] for at in range(70)]
    earlier = {"Q0": {"outcome": "pass", "cuts": places}}
    section = form_for("а б " * 60, earlier=earlier).sections[0]
    assert [row.label for row in section.own_rows] == ["PLACE"] * 70
    assert [list(each) for each in section.parts] == places
    sent = {name: value for at, cut in enumerate(places) for name, value in own(*cut[:2], at, label="PLACE").items()}
    assert form_for("а б " * 60, sent=sent, earlier=earlier).is_valid()


def test_a_changed_label_is_still_there_when_the_words_come_back():
    earlier = {"Q0": {"outcome": "pass", "cuts": [[11, 14, "[хтось із рідних]"]]}}
    row = form_for(WRITTEN, earlier=earlier).sections[0].cover_rows[0]
    assert (row.label, row.put, row.ticked) == ("RELATIVE", "[хтось із рідних]", True)


def test_copied_words_are_covered_wherever_they_stand():
    form = form_for("Дзюдо. Потім знову Дзюдо.", sent={"Q0-more-0": "Дзюдо", "Q0-more-put-0": "гурток"})
    assert part(form)["redacted"] == "гурток. Потім знову гурток."
    assert len(form.sections[0].phrases) == 4, "three empty boxes stand below what is filled"


def test_three_hundred_suggestions_and_a_hundred_kilobytes_are_read():
    text = "Мене звати Оля, я з села Вишневе. Мій номер +380 67 123 45 67. " * 100 + "Тихий куточок. " * 3400
    assert len(text.encode()) > 100_000
    began = time.monotonic()
    rows = form_for(text).sections[0].cover_rows
    sent = {f"Q0-cut-{at}": "on" for at in range(len(rows))} | {f"Q0-put-{at}": row.put for at, row in enumerate(rows)}
    form = form_for(text, sent=sent | {"Q0-text-en": "A quiet place."})
    assert len(rows) == 300 and form.is_valid(), form.errors
    assert "Оля" not in part(form)["redacted"]
    assert len(form.sections[0].preview) == 601
    assert time.monotonic() - began < 30


@pytest.mark.parametrize("put", ["\u202eevil", "a\x00b", "two\nlines", "tab\there"])
def test_a_replacement_is_one_plain_line(put):
    redacted = part(form_for("Тихе місце", sent=own(0, 4, put=put)))["redacted"]
    assert not set("\u202e\x00\n\t") & set(redacted)


def test_what_leaves_depends_on_the_outcome_and_on_what_is_allowed():
    only_told = {"tell": "may", "print": "dont"}
    section = form_for("Тихе місце", sent={"Q0-outcome": "pass"}, uses=only_told).sections[0]
    assert (section.shows_words, section.shows_told) == (False, True)
    assert form_for("Тихе місце", sent={"Q0-outcome": "remove"}).sections[0].leaves == ()
