"""The figures of the bench of warning signs, on messages few enough to count by hand."""

import pytest

from bench.concerns import obvious
from bench.concerns.score import score, wrong

SELF_HARM = {"concerns": ["self_harm", "distress"]}
DANGER = {"concerns": ["current_danger"]}
HARMLESS = {"concerns": []}


def test_nothing_to_share_is_no_share():
    counted = score([], [])
    assert (counted.recall, counted.precision, counted.right_label, counted.false_scaled) == (None,) * 4


def test_any_flag_counts_for_recall_and_only_the_first_for_the_label():
    counted = score([SELF_HARM, DANGER], [["distress"], ["current_danger", "distress"]])
    assert counted.recall == 1
    assert counted.right_label == 0.5
    assert counted.recall_of("self_harm") == 0 and counted.recall_of("distress") == 1
    assert counted.recall_of("current_danger") == 1 and counted.recall_of("contact_or_grooming") is None


def test_a_missed_message_is_no_right_label():
    assert score([SELF_HARM, DANGER], [[], ["current_danger"]]).right_label == 0.5


def test_false_flags_are_of_harmless_messages_and_scaled():
    counted = score([HARMLESS] * 24 + [DANGER], [["distress"]] + [[]] * 23 + [["distress"]])
    assert (counted.false, counted.false_scaled, counted.precision) == (1, 2, 0.5)


def test_every_message_needs_its_answer():
    with pytest.raises(ValueError):
        score([DANGER], [])


def test_what_is_wrong_is_said_in_a_word():
    assert wrong(HARMLESS, []) == wrong(DANGER, ["current_danger", "distress"]) == ""
    assert wrong(HARMLESS, ["distress"]) == "false"
    assert wrong(DANGER, []) == "missed"
    assert wrong(SELF_HARM, ["distress", "self_harm"]) == "other label"


def test_obvious_words_are_about_forty_and_found_anywhere():
    assert 35 <= sum(len(words) for words in obvious.WORDS.values()) <= 45
    assert obvious.labels_in("Мене б’ють, допоможіть") == ["current_danger", "harm_or_abuse"]
    assert obvious.labels_in("усе добре") == []
