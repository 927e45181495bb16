"""What a young person takes back is gone everywhere; what they allow is printed."""

import secrets

import pytest

from consultations.answers.receipts import child_key
from consultations.answers.words_box import open_with_child_key
from consultations.models import Answer, AnswerKey, Entry, Reading, Voice, Words
from consultations.moderation.claiming import claim_next
from consultations.moderation.withdrawing import approve_print, withdraw_answer, withdraw_part
from consultations.privacy.sealing import CannotOpen
from tests.moderation.conftest import NOW
from tests.moderation.test_two_readers import trail_of, words_of
from tests.moderation.writing import words_questions, write_answer
from tests.people import TODAY

pytestmark = pytest.mark.django_db


def test_WIT_01_a_withdrawn_answer_never_becomes_a_voice(instrument, consultation, readings):
    _answer, root = write_answer(instrument)
    assert withdraw_answer(root, today=TODAY)
    assert claim_next(consultation, readings.miro, now=NOW) is None
    assert Voice.objects.count() == 0


def test_WIT_01_withdrawing_between_two_readings_stops_the_words(instrument, consultation, readings):
    _answer, root = write_answer(instrument)
    readings.first()
    assert withdraw_answer(root, today=TODAY)
    assert not Reading.objects.exists()
    assert claim_next(consultation, readings.nadia, now=NOW) is None


def test_T46_withdrawal_takes_the_voices_the_words_and_the_key(instrument, readings, key):
    answer, root = write_answer(instrument)
    other, _other_root = write_answer(instrument)
    readings.first(), readings.second()
    readings.first(), readings.second()
    assert Voice.objects.count() == 2
    assert withdraw_answer(root, today=TODAY)
    assert Voice.objects.count() == 1
    assert not AnswerKey.objects.filter(answer=answer).exists()
    assert bytes(Words.objects.get(answer=answer).sealed) == b""
    stub = Answer.objects.get(pk=answer.pk)
    assert (stub.counted, set(bytes(stub.choices)), stub.receipt_digest is not None) == (False, {0}, True)
    assert AnswerKey.objects.filter(answer=other).exists()


def test_withdrawing_twice_or_with_unknown_words_is_harmless(instrument, circles):
    _answer, root = write_answer(instrument)
    assert withdraw_answer(root, today=TODAY)
    assert withdraw_answer(root, today=TODAY)
    assert not withdraw_answer(secrets.token_bytes(32), today=TODAY)


def test_a_young_person_s_request_leaves_no_audit(instrument, readings):
    _answer, root = write_answer(instrument, uses={"tell": "may", "print": "first"})
    question = words_questions(instrument)[0]
    readings.first(), readings.second()
    before = Entry.objects.count()
    approve_print(root, question, True, today=TODAY)
    withdraw_part(root, question, today=TODAY)
    withdraw_answer(root, today=TODAY)
    assert Entry.objects.count() == before


def test_one_part_is_taken_back_and_the_rest_stays(instrument, readings):
    answer, root = write_answer(instrument, ("Перше.", "Друге."))
    first, second = words_questions(instrument)
    readings.first(), readings.second()
    assert withdraw_part(root, first, today=TODAY)
    assert [str(voice.question_key) for voice in Voice.objects.all()] == [second]
    assert list(words_of(answer, root)) == [second]
    assert not withdraw_part(root, first, today=TODAY)


def test_show_me_first_prints_only_after_a_yes(instrument, readings):
    answer, root = write_answer(instrument, uses={"tell": "dont", "print": "first"})
    question = words_questions(instrument)[0]
    readings.first(), readings.second()
    entry = trail_of(answer, root)[0]
    assert Voice.objects.count() == 0
    assert entry["texts"]["uk"] == "Мене вчить вчителька. Хочу тихе місце."
    assert approve_print(root, question, True, today=TODAY)
    assert Voice.objects.get().kind == "quote"
    assert trail_of(answer, root)[0]["state"] == "printed"
    assert not approve_print(root, question, True, today=TODAY)


@pytest.mark.parametrize(("tell", "state", "voices"), [("may", "told", 1), ("dont", "not-printed", 0)])
def test_after_a_no_words_are_told_at_most(instrument, readings, tell, state, voices):
    answer, root = write_answer(instrument, uses={"tell": tell, "print": "first"})
    readings.first(), readings.second()
    assert approve_print(root, words_questions(instrument)[0], False, today=TODAY)
    assert trail_of(answer, root)[0]["state"] == state
    assert Voice.objects.filter(kind="quote").count() == 0
    assert Voice.objects.count() == voices


def test_a_printed_quote_is_taken_back_with_everything_else(instrument, readings):
    _answer, root = write_answer(instrument, uses={"tell": "may", "print": "first"})
    readings.first(), readings.second()
    approve_print(root, words_questions(instrument)[0], True, today=TODAY)
    withdraw_answer(root, today=TODAY)
    assert Voice.objects.count() == 0


def test_the_young_person_s_key_opens_only_their_own_answer(instrument, circles):
    _mine, my_root = write_answer(instrument)
    other, _root = write_answer(instrument)
    with pytest.raises(CannotOpen):
        open_with_child_key(child_key(my_root), other)
