"""Two taps, two readers, or a reader and a young person at the same moment: nothing escapes a withdrawal."""

from datetime import timedelta

import pytest

from consultations.answers.words_box import open_with_team_key
from consultations.models import Reading, Voice
from consultations.moderation.actions import Verdict, first_reading, second_reading
from consultations.moderation.claiming import claim_next
from consultations.moderation.moving import Overtaken
from consultations.moderation.proposals import read_proposal
from consultations.moderation.withdrawing import approve_print, withdraw_answer, withdraw_part
from tests.meanwhile import meanwhile
from tests.moderation.conftest import NOW
from tests.moderation.writing import proposal_for, words_questions, write_answer
from tests.people import TODAY


@pytest.mark.django_db(transaction=True)
def test_two_yes_at_once_print_one_quote_and_a_withdrawal_takes_it(instrument, readings):
    _answer, root = write_answer(instrument, uses={"tell": "dont", "print": "first"})
    question = words_questions(instrument)[0]
    readings.first(), readings.second()

    def say_yes():
        return approve_print(root, question, True, today=TODAY)

    given = meanwhile(say_yes, at='INSERT INTO "consultations_voice"', other=say_yes)
    assert sorted(given) == [False, True]
    assert Voice.objects.count() == 1
    assert withdraw_answer(root, today=TODAY)
    assert Voice.objects.count() == 0


@pytest.mark.django_db(transaction=True)
def test_WIT_01_words_taken_back_while_the_second_reader_agrees_are_not_seen(instrument, consultation, readings):
    _answer, root = write_answer(instrument)
    readings.first()
    claimed = claim_next(consultation, readings.nadia, now=NOW)
    meanwhile(
        lambda: second_reading(claimed, readings.nadia, readings.key, Verdict(agree=True), today=TODAY),
        at='INSERT INTO "consultations_entry"', other=lambda: withdraw_answer(root, today=TODAY),
    )  # fmt: skip
    assert Voice.objects.count() == 0


@pytest.mark.django_db(transaction=True)
def test_two_moderators_never_hold_the_same_words(instrument, consultation, readings, dana):
    write_answer(instrument)
    reading = claim_next(consultation, readings.miro, now=NOW)
    later = NOW + timedelta(hours=1)  # Miro's claim is over

    def claim(staff):
        return lambda: claim_next(consultation, staff, now=later)

    mine, hers = meanwhile(
        claim(readings.miro),
        at='FROM "consultations_reading" WHERE "consultations_reading"."answer_id" =',
        other=claim(dana),
    )
    assert [mine, hers].count(None) == 1
    reading.refresh_from_db()
    assert reading.claimed_by == (readings.miro if mine else dana)


@pytest.mark.django_db
def test_a_part_taken_back_while_somebody_reads_is_not_in_what_they_propose(instrument, consultation, readings):
    answer, root = write_answer(instrument, ("Перше.", "Друге."))
    first, second = words_questions(instrument)
    reading = claim_next(consultation, readings.miro, now=NOW)
    key, content = open_with_team_key(readings.key, reading.answer)
    assert withdraw_part(root, first, today=TODAY)
    first_reading(reading, readings.miro, readings.key, proposal_for(content), today=TODAY)
    assert list(read_proposal(key, Reading.objects.get(answer=answer).box)["questions"]) == [second]


@pytest.mark.django_db
def test_an_answer_taken_back_while_somebody_reads_is_no_longer_theirs(instrument, consultation, readings):
    _answer, root = write_answer(instrument)
    reading = claim_next(consultation, readings.miro, now=NOW)
    _key, content = open_with_team_key(readings.key, reading.answer)
    assert withdraw_answer(root, today=TODAY)
    with pytest.raises(Overtaken):
        first_reading(reading, readings.miro, readings.key, proposal_for(content), today=TODAY)
