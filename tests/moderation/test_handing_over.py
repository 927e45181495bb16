"""Words that need a safeguarding lead are sealed for that circle, and for nobody else."""

import pytest
from django.core import mail

from consultations.answers.receipts import child_key
from consultations.answers.words_box import open_with_child_key, open_with_team_key
from consultations.models import Answer, Concern, Entry, Reading, Voice
from consultations.moderation.actions import Worry, hold_for_safeguarding
from consultations.moderation.claiming import claim_next
from consultations.privacy.sealing import CannotOpen
from consultations.safeguarding.actions import NotPossible
from consultations.safeguarding.queries import case_of
from consultations.vault.actions import open_vault
from consultations.vault.queries import private_key_for
from consultations.vault.rules import SAFEGUARDING
from consultations.vocabulary.states import Reading as State
from tests.moderation.conftest import NOW
from tests.moderation.writing import WROTE, write_answer
from tests.people import PHRASE

pytestmark = pytest.mark.django_db


@pytest.fixture
def held(instrument, consultation, miro, key):
    answer, root = write_answer(instrument, flag="self_harm")
    reading = claim_next(consultation, miro, now=NOW)
    concern = hold_for_safeguarding(reading, miro, key, Worry("self-harm", "now"), now=NOW)
    return answer, root, concern


def test_SG_02_a_moderator_seals_but_cannot_read_again_after_sealing(held, consultation, miro, dana, nadia, key):
    answer, _root, concern = held
    fresh = Answer.objects.select_related("content_key", "words").get(pk=answer.pk)
    with pytest.raises(CannotOpen):
        open_with_team_key(key, fresh)
    with pytest.raises(CannotOpen):
        case_of(concern, key)
    assert Reading.objects.get().state == State.HELD
    assert [claim_next(consultation, person, now=NOW) for person in (miro, dana, nadia)] == [None, None, None]
    assert Voice.objects.count() == 0


def test_the_safeguarding_lead_reads_word_for_word(held, sana):
    _answer, _root, concern = held
    hers = private_key_for(sana, SAFEGUARDING, open_vault(sana, SAFEGUARDING, PHRASE, now=NOW), now=NOW)
    assert case_of(concern, hers)["words"] == [["Що змінити найперше?", WROTE]]


def test_the_young_person_still_opens_their_own_words(held):
    answer, root, _concern = held
    fresh = Answer.objects.select_related("content_key", "words").get(pk=answer.pk)
    assert WROTE in open_with_child_key(child_key(root), fresh)[1]["words"].values()


def test_SG_06_nothing_is_sent_to_anybody(held):
    assert mail.outbox == []
    assert "Олена" not in repr(list(Concern.objects.values())) + repr(list(Entry.objects.values()))


def test_a_concern_needs_a_kind_and_an_urgency_from_the_list(instrument, consultation, miro, key):
    write_answer(instrument)
    reading = claim_next(consultation, miro, now=NOW)
    for worry in (Worry("", "now"), Worry("abuse", "someday")):
        with pytest.raises(NotPossible):
            hold_for_safeguarding(reading, miro, key, worry, now=NOW)
    assert Reading.objects.get().state == State.WAITING
    assert not Concern.objects.exists()


def test_the_second_reader_may_hand_over_too(instrument, readings, nadia, key):
    write_answer(instrument)
    readings.first()
    reading = claim_next(readings.consultation, nadia, now=NOW)
    assert hold_for_safeguarding(reading, nadia, key, Worry("abuse", "today"), now=NOW).raised_by == nadia
