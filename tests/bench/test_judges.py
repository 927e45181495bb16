"""A measurement counts nothing that is not stored whole: its judges refuse every wrong result."""

import pytest

from bench.crowd import Answered
from bench.sends import prepare, wrong_rows, wrong_sends
from consultations.models import Answer, AnswerKey, UnusedCode, Words
from tests.journey import Young

THANKED = {"status": 303, "location": "/thanks/101/uk", "seconds": 0.01}


@pytest.fixture
def sent(instrument, codes):
    """Two drafts that were prepared, and really sent."""
    waiting = prepare(instrument, codes[:2])
    for one in waiting:
        young = Young(instrument)
        young.client.cookies["s"] = one.cookie
        assert young.send(tell="may").status_code == 303
    return waiting


@pytest.fixture
def thanked():
    return [Answered(place=place, **THANKED) for place in (0, 1)]


@pytest.mark.django_db
def test_what_is_stored_whole_is_right(sent, thanked):
    assert wrong_sends(sent, thanked) == {}


@pytest.mark.django_db
def test_a_thank_you_without_an_answer_is_refused(instrument, codes, thanked):
    waiting = prepare(instrument, codes[:2])
    assert wrong_sends(waiting, thanked) == {"thanked and not stored": 2, "code not burned": 2}


@pytest.mark.django_db
def test_an_answer_without_a_thank_you_is_refused(sent, thanked):
    late = Answered(place=1, status=503, location="", seconds=0.01)
    assert wrong_sends(sent, [thanked[0], late]) == {"not thanked": 1}


@pytest.mark.django_db
@pytest.mark.parametrize(("table", "said"), [(Words, "without words"), (AnswerKey, "without keys")])
def test_half_an_answer_is_refused(sent, thanked, table, said):
    table.objects.filter(answer__receipt_digest=sent[0].receipt).delete()
    assert wrong_sends(sent, thanked) == {said: 1}


@pytest.mark.django_db
def test_a_code_that_is_still_good_or_an_answer_that_does_not_count_is_refused(sent, thanked, codes):
    batch = UnusedCode.objects.first().batch
    UnusedCode.objects.create(digest=sent[0].code, batch=batch)
    Answer.objects.filter(receipt_digest=sent[1].receipt).update(counted=False)
    assert wrong_sends(sent, thanked) == {"not counted": 1, "code not burned": 1}


def test_a_rival_too_must_store_what_it_answers():
    fine = [Answered(place=place, status=200, location="", seconds=0.01) for place in range(3)]
    assert wrong_rows(10, 13, fine) == {}
    assert wrong_rows(10, 12, fine) == {"answered and not stored": 1}
    assert wrong_rows(10, 12, [*fine[:2], Answered(place=2, status=500, location="", seconds=0.01)]) == {"refused": 1}
