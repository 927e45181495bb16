"""What became of the words is published with the report: rounded, protected, and without a way to a text."""

import pytest

from consultations.moderation.outcomes import fate, settled_by, speed
from consultations.moderation.statistics import agreement_of, by_fate, statistics_of
from consultations.moderation.steps import DECIDED, STEPS, WAITS_FOR, NoSuchStep, Step, after
from consultations.moderation.tallies import AGREEMENT, FATE, SPEED, tally
from consultations.reports.reading import reading_view
from consultations.vocabulary.states import Reading as State
from tests.people import TODAY

pytestmark = pytest.mark.django_db


def test_every_state_is_waited_for_or_decided():
    assert {*WAITS_FOR, *DECIDED} == {*State}


@pytest.mark.parametrize("step", Step)
def test_only_the_young_person_leads_out_of_what_is_decided(step):
    assert step == Step.SAID_ANEW or not {*DECIDED} & STEPS[step].keys()


def test_what_was_handed_over_is_left_by_no_step():
    for step in Step:
        with pytest.raises(NoSuchStep):
            after(step, State.HELD)


@pytest.mark.parametrize(
    ("part", "became"),
    [
        ({"outcome": "pass", "redacted": "як є"}, "passed"),
        ({"outcome": "pass", "redacted": "як […]"}, "masked"),
        ({"outcome": "told"}, "told"),
        ({"outcome": "remove", "reason": "abuse"}, "removed abuse"),
        ({"outcome": "remove"}, "removed other"),
    ],
)
def test_each_text_has_one_fate(part, became):
    assert fate(part, "як є") == became


def test_an_answer_is_settled_by_all_of_its_texts():
    whole, cut, gone = ({"outcome": "pass", "redacted": "а"}, {"outcome": "told"}, {"outcome": "remove"})
    words = {"1": "а", "2": "б"}
    assert settled_by({"1": whole}, words) == Step.LET_OUT
    assert settled_by({"1": whole, "2": cut}, words) == Step.LET_OUT_IN_PARTS
    assert settled_by({"1": whole, "2": gone}, words) == Step.LET_OUT_IN_PARTS
    assert settled_by({"1": gone}, words) == Step.REMOVE


@pytest.mark.parametrize(
    ("week", "when"), [("2026-W48", "same-week"), ("2026-W47", "next-week"), ("2026-W40", "later"), ("", "same-week")]
)
def test_how_soon_is_told_in_weeks_only(week, when):
    assert speed(week, TODAY) == when


def test_DC_03_a_hidden_number_cannot_be_worked_out_from_the_others(consultation):
    tally(consultation, FATE, ["passed"] * 60 + ["masked"] * 32 + ["removed abuse"] * 4 + ["withdrawn"] * 12)
    tally(consultation, SPEED, ["same-week"] * 90)
    found = statistics_of(consultation)
    assert found["texts"] == 95 and found["withdrawn"] == 10
    assert found["became"]["removed"] is None and None in (found["became"]["masked"], found["became"]["passed"])
    assert found["why"] == {}


def test_DC_01_nothing_is_told_of_fewer_than_ten(consultation):
    tally(consultation, FATE, ["passed"] * 9)
    tally(consultation, AGREEMENT, ["pass|pass"] * 9)
    assert statistics_of(consultation)["texts"] is None and agreement_of(consultation) == {}
    assert reading_view(statistics_of(consultation)) == {}


def test_kappa_is_told_from_fifty_texts_on(consultation):
    tally(consultation, AGREEMENT, ["pass|pass"] * 36 + ["pass|told"] * 4)
    assert agreement_of(consultation) == {"same": 36, "of": 40, "kappa": None}
    tally(consultation, AGREEMENT, ["told|told"] * 20)
    assert agreement_of(consultation) == {"same": 56, "of": 60, "kappa": 0.86}


def test_a_reason_counts_as_a_removal():
    assert by_fate({"removed abuse": 3, "removed other": 2, "passed": 1}) == (
        {"removed": 5, "passed": 1},
        {"abuse": 3, "other": 2},
    )


def test_the_report_says_it_in_the_readers_language(consultation):
    tally(consultation, FATE, ["passed"] * 40 + ["masked"] * 30)
    view = reading_view(statistics_of(consultation))
    assert view["texts"] == 70 and [number for _label, number in view["became"]] == [40, 30]
