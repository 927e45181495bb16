"""Texts that say the same are one pile: one decision, one undo; what is marked is opened by itself."""

import pytest

from consultations.answers.words_box import open_with_team_key
from consultations.models import Answer, Reading, Voice
from consultations.moderation.actions import Verdict, first_reading
from consultations.moderation.claiming import claim_next, undo
from consultations.moderation.piles import Reader, agree_pile, as_for, decide_pile_first, others_like
from consultations.moderation.proposals import read_proposal
from consultations.privacy.same_text import digest_of, what_is_said
from consultations.vocabulary.states import Reading as State
from consultations.vocabulary.waiting import WaitsFor
from tests.moderation.conftest import NOW
from tests.moderation.test_the_screens import desk_of, page_version, taken
from tests.moderation.writing import proposal_for, words_questions, write_answer
from tests.people import TODAY

pytestmark = pytest.mark.django_db
SAME = ("Хочу тихе місце.", "хочу  тихе місце", "ХОЧУ ТИХЕ МІСЦЕ!!! 🙂")


def read_whole_pile(readings, **changes) -> tuple[Reading, int]:
    """The moderator decides on one of the pile, and with it on the others."""
    reading = claim_next(readings.consultation, readings.miro, now=NOW)
    _key, content = open_with_team_key(readings.key, reading.answer)
    proposal = proposal_for(content, **changes)
    first_reading(reading, readings.miro, readings.key, proposal, today=TODAY)
    return reading, decide_pile_first(reading, Reader(readings.miro, readings.key, NOW), proposal)


@pytest.mark.parametrize("text", SAME)
def test_case_signs_and_spaces_do_not_count(text):
    assert what_is_said(text) == "хочутихемісце"


def test_a_digest_tells_nothing_without_its_key_and_differs_between_questions():
    assert digest_of({"a": "так"}, b"1" * 32) != digest_of({"a": "так"}, b"2" * 32)
    assert digest_of({"a": "так"}, b"1" * 32) != digest_of({"b": "так"}, b"1" * 32)
    assert digest_of({"a": "…!"}, b"1" * 32) is None


def test_one_decision_is_for_the_whole_pile_and_each_keeps_its_own_signs(instrument, readings):
    for text in SAME:
        write_answer(instrument, (text,))
    _reading, more = read_whole_pile(readings)
    assert more == 2
    assert set(Reading.objects.values_list("state", flat=True)) == {State.FIRST_READ}
    second = claim_next(readings.consultation, readings.nadia, now=NOW)
    assert others_like(second.answer, WaitsFor.SECOND, NOW) == 2


def test_what_is_marked_or_says_something_else_is_read_by_itself(instrument, readings):
    write_answer(instrument, (SAME[1],), flag="distress")
    marked = Answer.objects.get()
    Answer.objects.update(shuffle=2**61)
    write_answer(instrument, (SAME[0],))
    write_answer(instrument, ("Хочу гучне місце.",))
    reading = claim_next(readings.consultation, readings.miro, now=NOW)
    assert reading.pk == marked.pk
    assert (
        others_like(Answer.objects.exclude(pk=marked.pk).get(shuffle__gt=0, pile=marked.pile), WaitsFor.FIRST, NOW) == 0
    )


def test_an_answer_that_allows_less_is_left_in_the_queue(instrument, readings):
    write_answer(instrument, (SAME[0],), uses={"tell": "dont", "print": "may"})
    write_answer(instrument, (SAME[1],), uses={"tell": "may", "print": "dont"})
    Answer.objects.filter(allows=1).update(shuffle=2**62 - 1)
    _reading, more = read_whole_pile(readings, told={})
    assert more == 0
    assert Answer.objects.get(allows=1).waits == WaitsFor.FIRST


def test_one_undo_takes_the_whole_pile_back(instrument, readings):
    for text in SAME:
        write_answer(instrument, (text,))
    reading, _more = read_whole_pile(readings)
    undo(readings.consultation, reading.pk, readings.miro, now=NOW)
    assert set(Reading.objects.values_list("state", flat=True)) == {State.WAITING}
    assert Answer.objects.filter(waits=WaitsFor.FIRST).count() == 3


def test_the_second_reader_agrees_to_the_pile_at_once_and_it_is_forgotten(instrument, readings):
    for text in SAME:
        write_answer(instrument, (text,))
    read_whole_pile(readings)
    reading = claim_next(readings.consultation, readings.nadia, now=NOW)
    proposal = proposal_in_hand(readings, reading)
    readings.second()
    more = agree_pile(reading, Reader(readings.nadia, readings.key, NOW), proposal, Verdict(agree=True))
    assert more == 2 and Voice.objects.count() == 3
    assert {voice.texts["uk"] for voice in Voice.objects.all()} == set(SAME)
    assert not Answer.objects.filter(pile__isnull=False).exists()


def proposal_in_hand(readings, reading) -> dict:

    key, _content = open_with_team_key(readings.key, reading.answer)
    return read_proposal(key, reading.box)["questions"]


def test_a_proposal_with_parts_removed_fits_the_same_signs_only():
    part = {"outcome": "pass", "cuts": [[0, 3, "[name]"]], "redacted": "[name] тут"}
    assert as_for({"q": part}, {"q": "Оля тут"}, {"q": "Оля тут"}) == {"q": part}
    assert as_for({"q": part}, {"q": "Оля тут"}, {"q": "оля тут"}) is None
    assert as_for({"q": part}, {"q": "Оля тут"}, {"other": "Оля тут"}) is None


def test_the_pile_is_one_box_on_the_reading_screen(instrument, miro):
    for _each in range(3):
        write_answer(instrument, (SAME[0],))
    client = desk_of(miro)
    address = taken(client)
    page = client.get(address).content.decode()
    assert "Ще 2 відповіді кажуть те саме." in page
    question = words_questions(instrument)[0]
    given = {
        "version": page_version(page), "do": "pass", "pile": "1", f"{question}-outcome": "pass",
        f"{question}-language": "uk", f"{question}-text-en": "I want a quiet place.",
    }  # fmt: skip
    page = client.post(address, given, follow=True).content.decode()
    assert "І ще 2 відповіді, що кажуть те саме." in page
    assert Answer.objects.filter(waits=WaitsFor.SECOND).count() == 3
