"""The figures of the redaction bench, on messages small enough to count by hand."""

import pytest

from bench.redaction.engines import EngineFailed, read
from bench.redaction.marked import read_mark
from bench.redaction.score import Span, beside, called, missed, score

SURE, MAYBE = "certain only", "possible included"


def message(line: str, number: str = "uk-001") -> dict:
    text, spans = read_mark(line, "uk")
    return {"id": number, "lang": number[:2], "text": text, "spans": spans}


TEN = message("я [NAME:абвгдежзик] тут")  # ten letters, from 2 to 12


@pytest.mark.parametrize(
    ("spans", "lost"),
    [
        ([Span(2, 12, "NAME")], 0),
        ([Span(2, 11, "NAME")], 0),
        ([Span(2, 10, "NAME")], 1),
        ([Span(2, 7, "NAME"), Span(7, 12, "PLACE")], 0),
        ([Span(2, 7, "NAME"), Span(3, 8, "NAME")], 1),
        ([], 1),
    ],
)
def test_nine_tenths_under_any_label_is_caught(spans, lost):
    assert len(missed(TEN, spans)) == lost


def test_signs_at_the_edges_count_on_neither_side():
    one = message("у [INSTITUTION:«Сонечку»] добре")
    assert missed(one, [Span(3, 10, "INSTITUTION")]) == []
    counted = score([one], {"uk-001": [Span(1, 12, "INSTITUTION")]}, SURE)
    assert (counted.recall(), counted.precision) == (1, 1)


def test_precision_is_of_characters():
    counted = score([TEN], {"uk-001": [Span(2, 12, "NAME"), Span(13, 16, "NAME")]}, SURE)
    assert counted.precision == 10 / 13
    assert beside(TEN, [Span(2, 12, "NAME"), Span(13, 16, "NAME")]) == [Span(13, 16, "NAME")]


def test_overlapping_finds_are_counted_once():
    counted = score([TEN], {"uk-001": [Span(2, 12, "NAME"), Span(2, 12, "PLACE")]}, SURE)
    assert counted.precision == 1 and counted.found_characters == 10


def test_the_label_is_of_the_span_that_covers_most():
    spans = [Span(2, 5, "PLACE"), Span(4, 12, "NAME")]
    assert called(TEN["text"], Span(2, 12, "NAME"), spans) == "NAME"
    assert called(TEN["text"], Span(2, 12, "NAME"), [Span(0, 16, "DATE"), Span(2, 12, "NAME")]) == "NAME"
    assert called(TEN["text"], Span(2, 12, "NAME"), [Span(13, 16, "NAME")]) is None


def test_a_wrong_label_still_catches_and_is_counted_wrong():
    counted = score([TEN], {"uk-001": [Span(2, 12, "PLACE")]}, SURE)
    assert (counted.recall(), counted.label_accuracy) == (1, 0)


def test_what_is_only_possible_counts_only_when_included():
    found = {"uk-001": [Span(2, 12, "NAME", "possible")]}
    sure, maybe = (score([TEN], found, tier) for tier in (SURE, MAYBE))
    assert (sure.recall(), sure.leaks, sure.precision) == (0, 1, None)
    assert (maybe.recall(), maybe.leaks, maybe.precision) == (1, 0, 1)


def test_clean_messages_and_leaks():
    all_ = [
        message("все добре", "uk-002"),
        message("нічого", "uk-003"),
        TEN,
        message("[NAME:Яна] і [NAME:Іда]", "en-1"),
    ]
    found = {"uk-002": [Span(0, 3, "NAME")], "uk-001": [Span(2, 12, "NAME")], "en-1": [Span(0, 3, "NAME")]}
    counted = score(all_, found, SURE)
    assert (counted.clean, counted.clean_untouched) == (2, 0.5)
    assert (counted.identifying, counted.leaks) == (2, 0.5)
    assert counted.recall() == 2 / 3
    assert counted.recall("en") == 0.5 and counted.recall("uk", "NAME") == 1 and counted.recall("ru") is None


def test_nothing_has_no_shares():
    counted = score([], {}, MAYBE)
    assert {counted.recall(), counted.label_accuracy, counted.precision, counted.clean_untouched, counted.leaks} == {
        None
    }


GOOD = '{"id": "uk-001", "spans": [{"start": 2, "end": 12, "label": "NAME", "certainty": "certain"}], "concerns": []}'


def test_an_answer_is_read():
    found, reasons = read([GOOD], [TEN])
    assert found == {"uk-001": [Span(2, 12, "NAME")]}
    assert reasons == {("uk-001", Span(2, 12, "NAME")): ""}


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ([], "without an answer"),
        ([GOOD, GOOD], "answered before"),
        ([GOOD.replace("uk-001", "uk-009")], "was not asked"),
        ([GOOD.replace("12", "99")], "outside the text"),
        ([GOOD.replace('"certain"', '"sure"')], "certainty"),
        (["Traceback"], "not an answer"),
        (['{"id": "uk-001"}'], "not an answer"),
    ],
)
def test_an_engine_that_answers_wrongly_is_refused(answers, said):
    with pytest.raises(EngineFailed, match=said):
        read(answers, [TEN])
