"""Every consultation has a key of its own, and without it nobody opens what was written in it."""

import pytest

from consultations.answers.receipts import child_key, root_of
from consultations.answers.words_box import open_with_child_key, open_with_team_key
from consultations.models import Answer, ConsultationKey
from consultations.privacy.sealing import CannotOpen, new_pair, open_key
from consultations.vault.consultation_keys import (
    destroy_consultation_key,
    destroyed_on,
    make_consultation_key,
    make_missing_keys,
    opened_with,
    public_key_for,
)
from tests.journey import PRIVATE_KEY, PUBLIC_KEY
from tests.people import TODAY

pytestmark = pytest.mark.django_db
TEXT = "Хай дзвінок буде тихіший"


@pytest.fixture
def own_key(open_consultation) -> ConsultationKey:
    return make_consultation_key(open_consultation)


@pytest.fixture
def six(own_key, amina, codes) -> list[str]:
    words, _thanked = amina.answer(codes[0], amina.form(words=TEXT))
    return words


def test_words_are_sealed_with_the_key_of_their_consultation(six, own_key, open_consultation):
    answer = Answer.objects.get()
    with pytest.raises(CannotOpen):
        open_key(PRIVATE_KEY, answer.content_key.for_team)
    assert open_key(opened_with(PRIVATE_KEY, open_consultation.pk), answer.content_key.for_team)
    assert TEXT in open_with_team_key(PRIVATE_KEY, answer)[1]["words"].values()


def test_only_the_circle_that_reads_opens_the_key_of_a_consultation(own_key, open_consultation):
    stranger, _public = new_pair()
    with pytest.raises(CannotOpen):
        opened_with(stranger, open_consultation.pk)


def test_making_it_twice_keeps_the_first(own_key, open_consultation):
    before = bytes(own_key.public_key)
    assert bytes(make_consultation_key(open_consultation).public_key) == before


def test_a_consultation_without_a_key_of_its_own_is_sealed_for_the_circle(open_consultation, amina, codes):
    amina.answer(codes[0], amina.form(words=TEXT))
    assert public_key_for(open_consultation.pk) == PUBLIC_KEY
    assert TEXT in open_with_team_key(PRIVATE_KEY, Answer.objects.get())[1]["words"].values()


def test_after_its_key_is_destroyed_the_team_opens_nothing_and_the_young_person_still_does(six, open_consultation):
    assert destroyed_on(open_consultation) is None
    assert destroy_consultation_key(open_consultation, today=TODAY)
    assert not destroy_consultation_key(open_consultation, today=TODAY.replace(year=2028))
    assert destroyed_on(open_consultation) == TODAY
    answer = Answer.objects.get()
    with pytest.raises(CannotOpen):
        open_with_team_key(PRIVATE_KEY, answer)
    assert TEXT in open_with_child_key(child_key(root_of("uk", six)), answer)[1]["words"].values()


def test_a_consultation_opened_by_an_older_version_gets_its_key_at_the_upgrade(open_consultation, other_consultation):
    assert make_missing_keys([open_consultation]) == 1
    assert make_missing_keys([open_consultation]) == 0
    assert [key.consultation_id for key in ConsultationKey.objects.all()] == [open_consultation.pk]


def test_without_a_circle_there_is_nothing_to_seal_a_key_for(consultation):
    assert make_missing_keys([consultation]) == 0
