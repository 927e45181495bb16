"""One queue for every kind of words: urgency and chance decide, never the order of arrival."""

from datetime import timedelta

import pytest

from consultations.answers.erasing import shred
from consultations.answers.words_box import open_with_team_key
from consultations.lifecycle.desk.reading import queues
from consultations.models import Answer, Reading, Voice
from consultations.moderation.actions import first_reading
from consultations.moderation.claiming import claim_next
from consultations.moderation.moving import NotYours, Overtaken
from consultations.moderation.queries import next_answers, waits_for_me, what_waits
from consultations.voices.queries import voices_of
from tests.moderation.conftest import NOW
from tests.moderation.writing import proposal_for, write_answer
from tests.people import TODAY

pytestmark = pytest.mark.django_db


def test_two_moderators_never_hold_the_same_words(instrument, readings, dana):
    for _each in range(3):
        write_answer(instrument)
    held = [claim_next(readings.consultation, person, now=NOW).pk for person in (readings.miro, dana)]
    assert len(set(held)) == 2
    assert claim_next(readings.consultation, readings.miro, now=NOW).pk == held[0]


def test_a_claim_ends_after_twenty_minutes_and_the_late_decision_is_refused(instrument, readings, key, dana):
    write_answer(instrument)
    mine = claim_next(readings.consultation, readings.miro, now=NOW)
    assert claim_next(readings.consultation, dana, now=NOW + timedelta(minutes=19)) is None
    assert claim_next(readings.consultation, dana, now=NOW + timedelta(minutes=21)).pk == mine.pk
    _key, content = open_with_team_key(key, mine.answer)
    with pytest.raises(Overtaken):
        first_reading(mine, readings.miro, key, proposal_for(content), today=TODAY)
    assert Reading.objects.get().claimed_by == dana


def test_MOD_04_marked_words_come_first_and_chance_decides_the_rest(instrument, consultation, miro):
    answers = [write_answer(instrument)[0] for _each in range(6)]
    sad, urgent = write_answer(instrument, flag="distress")[0], write_answer(instrument, flag="self_harm")[0]
    order = [answer.pk for answer in next_answers(consultation, miro, NOW)]
    assert order[:2] == [urgent.pk, sad.pk]
    assert order[2:] == [a.pk for a in sorted(answers, key=lambda a: a.shuffle)]


def test_the_hour_of_a_warning_sign_goes_when_a_moderator_opens_it(instrument, consultation, miro):
    answer, _root = write_answer(instrument, flag="current_danger")
    Answer.objects.update(flag_hour=NOW)
    claim_next(consultation, miro, now=NOW)
    assert Answer.objects.get(pk=answer.pk).flag_hour is None


def test_words_of_an_answer_that_does_not_count_are_read_all_the_same(instrument, consultation, miro):
    answer, _root = write_answer(instrument)
    Answer.objects.update(counted=False)
    assert claim_next(consultation, miro, now=NOW).answer_id == answer.pk


def test_nobody_without_the_role_reads(instrument, consultation, zed, petra, key, readings):
    write_answer(instrument)
    for stranger in (zed, petra):
        assert claim_next(consultation, stranger, now=NOW) is None
    reading = claim_next(consultation, readings.miro, now=NOW)
    Reading.objects.update(claimed_by=zed)
    reading.refresh_from_db()
    with pytest.raises(NotYours):
        first_reading(reading, zed, key, {}, today=TODAY)


def test_a_shredded_answer_is_in_no_queue(instrument, consultation, readings):
    shred([write_answer(instrument)[0].pk])
    assert not waits_for_me(consultation, readings.miro, NOW).exists()
    assert not waits_for_me(consultation, readings.nadia, NOW).exists()


def test_MOD_04_words_that_the_night_has_passed_over_are_late(instrument, consultation, miro):
    """An answer has no clock: its age is counted in stirs, of which there is one a night."""
    write_answer(instrument)
    assert what_waits(consultation, miro, NOW).late == 0
    Answer.objects.update(stirred=1)
    write_answer(instrument)
    found = what_waits(consultation, miro, NOW)
    assert (found.all, found.late) == (2, 1)
    assert queues(miro, NOW)[0].urgent


def test_MOD_03_nothing_is_seen_of_words_that_nobody_has_read(instrument, readings, consultation):
    write_answer(instrument)
    readings.first()
    assert not Voice.objects.exists() and not voices_of(consultation)
    readings.second()
    assert Voice.objects.count() == 1
