"""The three clocks that young people are told about."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from consultations.privacy.retention import choices_until, is_over, stub_until, words_until

CLOSED = date(2026, 5, 14)
days = st.dates(date(2020, 1, 1), date(2090, 1, 1))


def test_words_go_thirty_days_after_the_report():
    assert words_until(CLOSED, date(2026, 6, 1)) == date(2026, 7, 1)


def test_words_go_ninety_days_after_closing_when_the_report_is_late_or_never_comes():
    assert words_until(CLOSED, date(2026, 8, 1)) == date(2026, 8, 12)
    assert words_until(CLOSED) == date(2026, 8, 12)


def test_choices_go_when_their_release_is_final_or_after_ninety_days():
    assert choices_until(CLOSED, date(2026, 6, 20)) == date(2026, 6, 20)
    assert choices_until(CLOSED, date(2026, 12, 1)) == choices_until(CLOSED) == date(2026, 8, 12)


def test_a_stub_stays_until_the_consultation_is_archived():
    assert stub_until(None) is None
    assert stub_until(CLOSED) == CLOSED


def test_nothing_is_over_on_its_last_day():
    assert not is_over(CLOSED, CLOSED)
    assert is_over(CLOSED, CLOSED + timedelta(days=1))
    assert not is_over(None, CLOSED)


@given(days, days)
def test_no_clock_runs_past_ninety_days_nor_ends_before_closing(closed_on, later):
    for last_day in (words_until(closed_on, later), choices_until(closed_on, later)):
        assert closed_on <= last_day <= closed_on + timedelta(days=90)
