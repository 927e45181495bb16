"""On to the next words, back by one key, and an interruption that loses nothing."""

from datetime import timedelta

import pytest
from django.urls import reverse

from consultations.models import Answer, Opening, Reading
from consultations.moderation.claiming import claim_next, keep_marks, undo
from consultations.moderation.moving import NotYours, Overtaken
from consultations.moderation.queries import Wanted, next_answers, what_waits
from consultations.vocabulary.states import Reading as State
from consultations.vocabulary.waiting import WaitsFor
from tests.moderation.conftest import NOW
from tests.moderation.test_the_screens import desk_of, filled, page_version, taken
from tests.moderation.writing import words_questions, write_answer
from tests.people import PHRASE

pytestmark = pytest.mark.django_db


def test_a_decision_leads_to_the_next_words_at_once(instrument, miro):
    write_answer(instrument)
    write_answer(instrument, ("Інше.",))
    client = desk_of(miro)
    address = taken(client)
    page = client.get(address).content.decode()
    question = words_questions(instrument)[0]
    onward = client.post(address, filled(instrument, page) | {"do": "unsure", f"{question}-more-0": ""})["Location"]
    assert onward != address and onward.startswith("/staff/moderation/101/")
    assert client.get(onward).status_code == 200


def test_undo_opens_the_words_again_as_they_were_left(instrument, miro):
    write_answer(instrument)
    client = desk_of(miro)
    address = taken(client)
    client.post(address, filled(instrument, client.get(address).content.decode()))
    queue = client.get(reverse("queue", kwargs={"number": "101"})).content.decode()
    place = reverse("undo-reading", kwargs={"number": "101", "answer": Answer.objects.get().pk})
    assert place in queue
    back = client.post(place)["Location"]
    assert back == address and "A teacher teaches me." in client.get(back).content.decode()
    assert Reading.objects.get().state == State.WAITING and Answer.objects.get().waits == WaitsFor.FIRST


def test_there_is_no_undo_once_a_second_reader_has_it(instrument, readings):
    write_answer(instrument)
    reading = readings.first()
    claim_next(readings.consultation, readings.nadia, now=NOW)
    with pytest.raises(Overtaken):
        undo(readings.consultation, reading.pk, readings.miro, now=NOW)
    readings.second()
    with pytest.raises(Overtaken):
        undo(readings.consultation, reading.pk, readings.miro, now=NOW + timedelta(hours=1))


def test_nobody_undoes_what_a_colleague_decided(instrument, readings, dana, zed):
    write_answer(instrument)
    reading = readings.first()
    with pytest.raises(Overtaken):
        undo(readings.consultation, reading.pk, dana, now=NOW)
    with pytest.raises(NotYours):
        undo(readings.consultation, reading.pk, zed, now=NOW)


def test_a_vault_that_closes_keeps_the_claim_and_the_marks_sealed(instrument, miro):
    write_answer(instrument)
    client = desk_of(miro)
    address = taken(client)
    given = filled(instrument, client.get(address).content.decode(), **{"Q-text-en": "Half a translat"})
    Opening.objects.all().delete()
    assert client.post(address, given)["Location"].startswith(reverse("vault"))
    kept = Reading.objects.get()
    assert kept.claimed_by == miro and b"translat" not in bytes(kept.marks)
    client.post(reverse("vault"), {"phrase": PHRASE})
    page = client.get(address).content.decode()
    assert "Half a translat" in page and page_version(page) == str(kept.version)


def test_the_page_keeps_marks_by_itself_and_the_next_reader_does_not_see_them(instrument, readings, dana):
    write_answer(instrument)
    client = desk_of(readings.miro)
    address = taken(client)
    given = filled(instrument, client.get(address).content.decode()) | {"do": "keep"}
    assert client.post(address, given).status_code == 204
    assert "A teacher teaches me." in client.get(address).content.decode()
    Reading.objects.update(claimed_until=NOW - timedelta(days=400))
    theirs = desk_of(dana)
    assert "A teacher teaches me." not in theirs.get(taken(theirs)).content.decode()


def test_marks_too_large_to_keep_are_refused_and_nothing_breaks(instrument, readings):
    write_answer(instrument)
    reading = claim_next(readings.consultation, readings.miro, now=NOW)
    assert keep_marks(reading, readings.miro, {"much": ["я" * 200_000]}, now=NOW) is False
    assert Reading.objects.get().marks is None


def test_what_was_given_back_goes_elsewhere_in_the_queue(instrument, miro):
    answer, _root = write_answer(instrument)
    client = desk_of(miro)
    address = taken(client)
    client.post(address, {"version": page_version(client.get(address).content.decode()), "do": "back"})
    assert Answer.objects.get().shuffle != answer.shuffle


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Wanted(), 3),
        (Wanted(language="en"), 1),
        (Wanted(kind="words"), 3),
        (Wanted(kind="drawing"), 0),
        (Wanted(agreed="print"), 2),
        (Wanted(agreed="nothing"), 1),
        (Wanted(concern="marked"), 1),
        (Wanted(concern="unmarked", language="en"), 1),
    ],
)
def test_a_reader_takes_only_what_they_chose(instrument, consultation, miro, wanted, found):
    write_answer(instrument)
    write_answer(instrument, flag="distress")
    other, _root = write_answer(instrument, uses={"tell": "dont", "print": "dont"})
    Answer.objects.filter(pk=other.pk).update(language="en")
    assert what_waits(consultation, miro, NOW, wanted).all == found
    assert len(next_answers(consultation, miro, NOW, wanted)) == found


def test_what_nobody_offers_narrows_nothing(instrument, miro):
    write_answer(instrument)
    place = reverse("queue", kwargs={"number": "101"})
    page = desk_of(miro, vault=False).get(place, {"language": "<script>", "kind": "blood", "concern": ["x", "y"]})
    assert page.status_code == 200 and "<script>alert" not in page.content.decode()
    assert "У черзі: 1." in page.content.decode()


def test_after_three_heavy_ones_a_light_one_comes_before_what_is_not_most_urgent(instrument, consultation, miro):
    light, sad, urgent = (write_answer(instrument, flag=flag)[0] for flag in ("", "distress", "self_harm"))
    order = [answer.pk for answer in next_answers(consultation, miro, NOW, light=True)]
    assert order == [urgent.pk, light.pk, sad.pk]
