"""Two readers see it otherwise: a third person decides, and how often they agree is counted without any text."""

from datetime import timedelta

import pytest
from django.urls import reverse

from consultations.models import Reading, Tally, Voice
from consultations.moderation.actions import Verdict, second_reading
from consultations.moderation.agreement import agreed, kappa, pairs_in
from consultations.moderation.claiming import claim_next
from consultations.moderation.moving import NotYours, Overtaken
from consultations.moderation.tallies import AGREEMENT, FATE, tallied
from consultations.vault.actions import add_holder
from consultations.vault.rules import MODERATION
from consultations.vocabulary.states import Reading as State
from consultations.vocabulary.states import Role
from tests.moderation.conftest import NOW
from tests.moderation.test_the_screens import desk_of, page_version, taken
from tests.moderation.writing import words_questions, write_answer
from tests.people import PHRASE, TODAY, hire

pytestmark = pytest.mark.django_db


@pytest.fixture
def eva(consultation):
    """A second person who reads second: the third reader."""
    return hire("Eva", Role.SECOND_READER, consultation=consultation)


@pytest.fixture
def disputed(instrument, readings):
    """The second reader would only tell it."""
    write_answer(instrument)
    readings.first()
    question = words_questions(instrument)[0]
    reading = claim_next(readings.consultation, readings.nadia, now=NOW)
    verdict = Verdict(agree=False, note="Ще можна впізнати.", otherwise={question: "told"})
    return second_reading(reading, readings.nadia, readings.key, verdict, today=TODAY)


def test_MOD_07_a_dispute_waits_for_somebody_who_has_not_read_it(disputed, readings, eva):
    assert disputed.state == State.DISPUTED and not Voice.objects.exists()
    for person in (readings.miro, readings.nadia):
        assert claim_next(readings.consultation, person, now=NOW) is None
    assert claim_next(readings.consultation, eva, now=NOW).pk == disputed.pk


def test_the_third_reader_agrees_with_the_first(disputed, readings, eva):
    reading = claim_next(readings.consultation, eva, now=NOW)
    second_reading(reading, eva, readings.key, Verdict(agree=True), today=TODAY)
    reading.refresh_from_db()
    assert (reading.state, reading.second_reader, reading.third_reader) == (State.PASSED_IN_PARTS, readings.nadia, eva)
    assert Voice.objects.count() == 1


def test_the_third_reader_sends_it_back_and_it_is_read_anew(disputed, readings, eva):
    reading = claim_next(readings.consultation, eva, now=NOW)
    second_reading(reading, eva, readings.key, Verdict(agree=False, note="Перекажіть."), today=TODAY)
    assert Reading.objects.get().state == State.WAITING
    assert claim_next(readings.consultation, readings.miro, now=NOW) is not None


def test_nobody_decides_a_dispute_of_their_own(disputed, readings):
    Reading.objects.update(claimed_by=readings.nadia, claimed_until=NOW + timedelta(minutes=20))
    with pytest.raises(NotYours):
        second_reading(Reading.objects.get(), readings.nadia, readings.key, Verdict(agree=True), today=TODAY)


def test_there_is_no_dispute_about_a_dispute(disputed, instrument, readings, eva):
    reading = claim_next(readings.consultation, eva, now=NOW)
    verdict = Verdict(agree=False, otherwise={words_questions(instrument)[0]: "remove"})
    with pytest.raises(Overtaken):
        second_reading(reading, eva, readings.key, verdict, today=TODAY)


def test_agreement_is_counted_once_and_leads_to_no_text(disputed, instrument, readings, eva):
    second_reading(claim_next(readings.consultation, eva, now=NOW), eva, readings.key, Verdict(agree=True), today=TODAY)
    write_answer(instrument)
    readings.first()
    readings.second()
    assert tallied(readings.consultation, AGREEMENT) == {"pass|told": 1, "pass|pass": 1}
    assert tallied(readings.consultation, FATE) == {"masked": 2}
    columns = {field.name for field in Tally._meta.get_fields()}
    assert columns == {"id", "consultation", "about", "key", "count"}


def test_the_whole_dispute_by_hand(instrument, miro, nadia, eva, readings):
    add_holder(readings.key, MODERATION, eva, PHRASE, today=TODAY)
    write_answer(instrument)
    readings.first()
    question = words_questions(instrument)[0]
    hers = desk_of(nadia)
    address = taken(hers)
    page = hers.get(address).content.decode()
    nothing_said = hers.post(address, {"version": page_version(page), "do": "otherwise"})
    assert nothing_said.status_code == 200 and "Оберіть хоча б для одного тексту" in nothing_said.content.decode()
    given = {"version": page_version(page), "do": "otherwise", "note": "Надто впізнавано."}
    assert hers.post(address, given | {f"{question}-otherwise": "remove"}).status_code == 302
    third = desk_of(eva)
    page = third.get(taken(third)).content.decode()
    assert "Третє читання" in page and "Надто впізнавано." in page and 'value="otherwise"' not in page


def test_kappa_as_published():
    pairs = {("pass", "pass"): 20, ("pass", "told"): 5, ("told", "pass"): 10, ("told", "told"): 15}
    assert agreed(pairs) == (35, 50)
    assert kappa(pairs) == pytest.approx(0.4)
    assert kappa({}) is None and kappa({("pass", "pass"): 9}) is None
    assert pairs_in({"pass|told": 2}) == {("pass", "told"): 2}


def test_the_undo_address_takes_no_get(instrument, miro):
    answer, _root = write_answer(instrument)
    place = reverse("undo-reading", kwargs={"number": "101", "answer": answer.pk})
    assert desk_of(miro, vault=False).get(place).status_code == 405
