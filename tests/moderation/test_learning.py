"""A name that a reader covers by hand is pointed out in the next texts; it is kept as a digest that tells nobody."""

import pytest

from consultations.answers.erasing import forget_words
from consultations.lifecycle.forgetting import Due, erase
from consultations.models import Learned
from consultations.moderation.covers import covers_in_all, puts
from consultations.moderation.learning import learn, recognisers_of
from tests.moderation.writing import write_answer
from tests.people import TODAY

pytestmark = pytest.mark.django_db
SAID = "а ще там є квобрик, він добрий"
NAMED, ELSEWHERE = puts()["uk"]["NAME"], puts()["uk"]["ELSE"]


def cut(text: str, word: str, put: str) -> dict:
    start = text.index(word)
    return {"cuts": [[start, start + len(word), put]]}


def test_a_covered_name_is_found_again_in_other_forms_and_only_in_its_consultation(consultation, other_consultation):
    assert covers_in_all([SAID], recognisers_of(consultation)) == [[]]
    assert learn(consultation, {"Q": SAID}, {"Q": cut(SAID, "квобрик", NAMED)}) == 1
    (found,) = covers_in_all(["сиділи з квобриком удома"], recognisers_of(consultation))
    assert [(one.was, one.reason) for one in found] == [("квобриком", "deny-list")]
    assert covers_in_all([SAID], recognisers_of(other_consultation)) == [[]]


def test_other_labels_everyday_words_and_what_was_suggested_teach_nothing(consultation):
    text = "мій тато директор, а мене звати Олеся"
    assert learn(consultation, {"Q": text}, {"Q": cut(text, "директор", ELSEWHERE)}) == 0
    assert learn(consultation, {"Q": text}, {"Q": cut(text, "тато", NAMED)}) == 0
    assert learn(consultation, {"Q": text}, {"Q": cut(text, "Олеся", NAMED)}) == 0
    assert not Learned.objects.exists()


def test_it_is_learnt_when_a_second_reader_agrees_and_not_before(instrument, readings, consultation):
    write_answer(instrument, (SAID,))
    start = SAID.index("квобрик")
    cuts = [[start, start + 7, NAMED]]
    readings.first(cuts=cuts, redacted=SAID.replace("квобрик", NAMED))
    assert not Learned.objects.exists()
    readings.second()
    kept = list(Learned.objects.all())
    assert {each.consultation for each in kept} == {consultation} and {len(each.digest) for each in kept} == {64}
    assert "квобр" not in repr([each.digest for each in kept])


def test_what_was_learnt_goes_with_the_words(instrument, consultation):
    learn(consultation, {"Q": SAID}, {"Q": cut(SAID, "квобрик", NAMED)})
    erase(Due(consultation, "words"), today=TODAY)
    assert not Learned.objects.exists() and forget_words(consultation) == 0
