"""What young people are told is erased by a day is gone on that day, and somebody who looks can see that it is."""

from datetime import date, timedelta
from io import StringIO

import pytest
from django.core.management import call_command
from django.urls import reverse

from consultations.answers import queries
from consultations.answers.receipts import root_of
from consultations.lifecycle import forgetting
from consultations.models import (
    Answer,
    AnswerKey,
    AuditKey,
    ConsultationKey,
    Entry,
    Reading,
    ReleaseLedger,
    Tombstone,
    UnusedCode,
    Words,
)
from consultations.moderation.releasing import NotAllowed, confirm_release, propose_release
from consultations.moderation.withdrawing import withdraw_answer, withdraw_part
from consultations.vault.consultation_keys import make_consultation_key
from consultations.vocabulary.states import Reading as State
from consultations.vocabulary.states import Stage
from consultations.vocabulary.weeks import week_of
from tests import reporting
from tests.journey import Young
from tests.people import TODAY

pytestmark = pytest.mark.django_db
CLOSED = date(2026, 11, 1)
LAST_DAY = CLOSED + timedelta(90)
TEXT = "Хай дзвінок буде тихіший"


@pytest.fixture
def sent(instrument, codes):
    """Three answers of 101 with words, which then closed long ago; gives the first one's six words."""
    consultation = instrument.consultation
    make_consultation_key(consultation)
    six = [Young(instrument).answer(code, Young(instrument).form(words=TEXT))[0] for code in codes[:3]]
    Reading.objects.create(answer=Answer.objects.first(), state=State.WAITING)
    close_on(consultation, CLOSED)
    return six[0]


def close_on(consultation, day: date) -> None:
    consultation.state, consultation.closes_on = Stage.CLOSED, day
    consultation.save()


def erase_all(today: date) -> dict[str, int]:
    return {due.what: forgetting.erase(due, today=today) for due in forgetting.everything_due(today)}


def test_nothing_is_erased_before_its_day(sent):
    assert erase_all(LAST_DAY) == {}
    assert Words.objects.count() == AnswerKey.objects.count() == 3


def test_WIT_03_after_ninety_days_words_choices_and_unused_codes_are_gone_and_receipts_stay(sent):
    assert erase_all(LAST_DAY + timedelta(1)) == {"words": 3, "choices": 3, "codes": 17}
    assert not any(table.objects.exists() for table in (Words, AnswerKey, Reading, UnusedCode))
    stubs = Answer.objects.all()
    assert {(bytes(stub.choices), stub.counted, stub.cohort_id, stub.flag) for stub in stubs} == {
        (b"", False, None, "")
    }
    assert all(stub.receipt_digest for stub in stubs)
    assert erase_all(LAST_DAY + timedelta(2)) == {}


def test_an_open_consultation_that_nobody_closed_forgets_on_the_same_day(sent):
    instrument = Answer.objects.first().instrument
    instrument.consultation.state = Stage.OPEN
    instrument.consultation.save()
    assert set(erase_all(LAST_DAY + timedelta(1))) == {"words", "choices", "codes"}


def test_the_key_is_destroyed_with_the_words_and_its_day_is_kept(sent):
    erase_all(LAST_DAY + timedelta(1))
    kept = ConsultationKey.objects.get()
    assert (bytes(kept.sealed), kept.destroyed_on) == (b"", LAST_DAY + timedelta(1))
    verbs = list(Entry.objects.values_list("verb", "staff").order_by("pk"))[-3:]
    assert verbs == [("erased words", None), ("erased choices", None), ("erased codes", None)]


def test_the_key_goes_even_where_nobody_wrote_a_word(instrument):
    make_consultation_key(instrument.consultation)
    close_on(instrument.consultation, CLOSED)
    assert erase_all(LAST_DAY + timedelta(1)) == {"words": 0}
    assert ConsultationKey.objects.get().destroyed_on == LAST_DAY + timedelta(1)


@pytest.mark.parametrize("face", ["told-back", "public-told-back"])
def test_a_dated_line_on_public_pages_says_so(sent, client, face):
    place = {"locale": "uk"} if face == "told-back" else {}
    address = reverse(face, kwargs={"number": "101"} | place)
    line = "ми стерли все, що молоді люди тут написали"
    assert line not in client.get(address).content.decode()
    erase_all(LAST_DAY + timedelta(1))
    page = client.get(address).content.decode()
    assert line in page
    assert "31 січня 2027" in page


def test_WIT_02_choices_go_the_day_after_their_release_and_nothing_is_counted_afterwards(consultation, ada, pavlo):
    reporting.release(consultation, ada, pavlo)
    assert erase_all(TODAY) == {}
    consultation.closes_on = TODAY - timedelta(1)
    consultation.save()
    assert erase_all(TODAY) == {}
    assert erase_all(TODAY + timedelta(1)) == {"choices": 38}
    with pytest.raises(NotAllowed):
        propose_release(consultation, ada, today=TODAY)


def test_a_release_that_waited_too_long_counts_nothing(consultation, ada, pavlo, instrument):
    reporting.answers(instrument, 12)
    waiting = propose_release(reporting.close(consultation), ada, today=TODAY)
    close_on(consultation, CLOSED)
    erase_all(LAST_DAY + timedelta(1))
    with pytest.raises(NotAllowed):
        confirm_release(waiting, pavlo, today=TODAY)
    assert not ReleaseLedger.objects.exists()


def test_archiving_ends_the_receipts_and_what_the_audit_meant(sent, consultation):
    erase_all(LAST_DAY + timedelta(1))
    ReleaseLedger.objects.create(consultation=consultation, number=1, box=b"exact")
    consultation.state = Stage.ARCHIVED
    consultation.closes_on = CLOSED
    consultation.save()
    assert erase_all(LAST_DAY + timedelta(400)) == {"receipts": 3}
    assert not any(table.objects.exists() for table in (Answer, AuditKey, ReleaseLedger))
    assert erase_all(LAST_DAY + timedelta(401)) == {}


def test_six_words_open_the_erased_page_and_after_archiving_the_common_one(sent, client, consultation):
    erase_all(LAST_DAY + timedelta(1))
    page = client.post("/words/uk", {"words": " ".join(sent)}).content.decode()
    assert "Твою відповідь уже стерто" in page
    assert "/changed/101/uk" in page
    consultation.refresh_from_db()
    consultation.state = Stage.ARCHIVED
    consultation.save()
    erase_all(LAST_DAY + timedelta(2))
    assert "Ці слова нічого не відкрили" in client.post("/words/uk", {"words": " ".join(sent)}).content.decode()


def test_between_the_two_clocks_ones_own_page_still_shows_the_words(sent, client):
    Answer.objects.update(choices=b"")
    page = client.post("/words/uk", {"words": " ".join(sent)})
    assert len(page.context["pieces"]) == 2


def test_what_is_taken_back_is_buried_and_the_stone_goes_with_the_oldest_copy(sent):
    root = root_of("uk", sent)
    answer = queries.answer_of(root)
    assert withdraw_answer(root, today=TODAY)
    assert list(Tombstone.objects.values_list("answer_id", "week")) == [(answer.pk, week_of(TODAY))]
    kept_until = TODAY + timedelta(35)
    assert forgetting.erasing.clear_old_tombstones(kept_until) == 0
    assert forgetting.erasing.clear_old_tombstones(kept_until + timedelta(7), dry_run=True) == 1
    assert forgetting.erasing.clear_old_tombstones(kept_until + timedelta(7)) == 1
    assert not Tombstone.objects.exists()


def test_one_part_taken_back_is_buried_too(sent):
    root = root_of("uk", sent)
    question = next(slot["question"] for slot in queries.answer_of(root).instrument.layout if slot["kind"] == "words")
    assert withdraw_part(root, question, today=TODAY)
    assert Tombstone.objects.count() == 1


def test_the_command_says_what_would_be_erased_erases_it_and_tick_does_the_same(sent, instrument):
    close_on(instrument.consultation, date(2020, 1, 1))
    said = StringIO()
    call_command("erase_expired", "--dry-run", stdout=said)
    assert said.getvalue().splitlines() == [f"101: {what} would be erased." for what in ("words", "choices", "codes")]
    assert Words.objects.count() == 3
    call_command("tick", "--dry-run", stdout=StringIO())
    assert Words.objects.count() == 3


@pytest.mark.parametrize(
    ("today", "weeks"),
    [
        (date(2026, 11, 25), ["2026-W48"]),  # a Wednesday
        (date(2026, 11, 30), ["2026-W48", "2026-W49"]),  # a Monday: the week that has just ended, once more
        (date(2026, 12, 1), ["2026-W49"]),
    ],
)
def test_a_week_is_stirred_every_night_and_once_more_when_it_has_ended(db, today, weeks):
    assert queries.weeks_to_stir(today) == weeks


def test_a_week_that_was_missed_is_stirred_whenever_the_stir_comes_back(sent):
    Answer.objects.update(week="2026-W40")
    assert "2026-W40" in queries.weeks_to_stir(TODAY)
    Answer.objects.update(stirred=1)
    assert "2026-W40" not in queries.weeks_to_stir(TODAY)
