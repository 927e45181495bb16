"""Every time words come on a screen it is written down; whoever opens more than anybody can read is stopped."""

from datetime import datetime, timedelta
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest
from django.core.cache import cache
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from consultations.audit.actions import reference_to
from consultations.audit.queries import first_broken_entry
from consultations.models import Concern, Entry, Exposure, Reading
from consultations.moderation.claiming import claim_next
from consultations.moderation.looking import TooManyReads, forget_what_was_carried, look_at, views_missing
from consultations.moderation.releasing import NotAllowed, confirm_release, propose_release
from consultations.safeguarding.actions import Case, raise_concern
from tests.moderation.conftest import NOW
from tests.moderation.test_the_screens import desk_of, filled, page_version, taken
from tests.moderation.writing import WROTE, write_answer
from tests.people import PHRASE, TODAY

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def no_tries_yet():
    cache.clear()


def views(**which) -> list[str]:
    return list(Entry.objects.filter(verb="words-viewed", **which).values_list("reference", flat=True))


def words_of(consultation, number: int, flag: str = "") -> SimpleNamespace:
    """Words that somebody looks at: as much of a reading as looking needs."""
    answer = SimpleNamespace(flag=flag, instrument=SimpleNamespace(consultation=consultation))
    return SimpleNamespace(pk=number, answer=answer)


def carried(staff) -> tuple[int, int, int]:
    row = Exposure.objects.get(staff=staff)
    return row.read, row.heavy, row.heavy_in_a_row


def test_T47_every_opening_is_written_down_without_a_word(instrument, consultation, miro):
    answer, _root = write_answer(instrument)
    client = desk_of(miro)
    address = taken(client)
    page = client.get(address).content.decode()
    client.get(address)
    assert views(staff=miro) == [reference_to(consultation, answer.pk)] * 2
    client.post(address, filled(instrument, page, do="apply"))
    assert len(views()) == 2, "a form that comes back is the same opening"
    assert carried(miro) == (1, 0, 0), "the same words weigh once"
    assert WROTE not in repr(list(Entry.objects.values())) and str(answer.pk) not in repr(list(Entry.objects.values()))


def test_T47_a_form_sent_without_opening_the_page_is_written_down_too(instrument, miro):
    write_answer(instrument)
    client = desk_of(miro)
    client.post(taken(client), {"version": "1", "do": "apply"})
    assert len(views(staff=miro)) == 1


def test_T47_the_second_reader_s_opening_is_written_down(instrument, readings, nadia):
    write_answer(instrument)
    readings.first()
    reading = claim_next(readings.consultation, nadia, now=timezone.now())
    desk_of(nadia).get(reverse("second-reading", kwargs={"number": "101", "answer": reading.pk}))
    assert len(views(staff=nadia)) == 1


def test_T47_opening_a_concern_is_written_down(circles, consultation, miro, sana):
    concern = raise_concern(consultation, miro, Case("abuse", "today", "13-15", [("?", "Слова.")]), now=NOW)
    client = desk_of(sana, vault=False)
    client.post(reverse("vault") + "?circle=safeguarding", {"phrase": PHRASE})
    card = reverse("concern", kwargs={"concern": concern.pk})
    client.get(card)
    client.post(card, {"do": "take"})
    client.post(card, {"outcome": "nothing-of-the-list"})
    assert views(staff=sana) == [reference_to(consultation, concern.pk)]
    assert Concern.objects.get().closed_on is None


def test_what_was_not_opened_is_not_written_down(instrument, miro, dana):
    write_answer(instrument)
    address = taken(desk_of(miro))
    desk_of(miro, vault=False).get(address)
    desk_of(dana).get(address)
    assert views() == []


def test_T47_500_reads_in_ten_minutes_raise_one_alarm(consultation, miro):
    refused = 0
    for number in range(500):
        try:
            look_at(words_of(consultation, number), miro, now=NOW + timedelta(seconds=number))
        except TooManyReads:
            refused += 1
    assert (len(views()), refused) == (60, 440)
    assert Entry.objects.filter(verb="read-rate-alarm", staff=miro).count() == 1
    assert carried(miro) == (60, 0, 0), "what was refused was not read"
    look_at(words_of(consultation, 501), miro, now=NOW + timedelta(minutes=10))
    assert first_broken_entry() is None


def test_T47_midnight_begins_no_new_window(consultation, miro, settings):
    settings.READS_IN_TEN_MINUTES = 3
    late = datetime(2026, 11, 24, 23, 58, tzinfo=ZoneInfo("Europe/Kyiv"))
    for number in range(3):
        look_at(words_of(consultation, number), miro, now=late + timedelta(minutes=number))
    with pytest.raises(TooManyReads):
        look_at(words_of(consultation, 4), miro, now=late + timedelta(minutes=4))


def test_T47_a_colleague_is_not_slowed_by_another(consultation, miro, dana, settings):
    settings.READS_IN_TEN_MINUTES = 1
    look_at(words_of(consultation, 1), miro, now=NOW)
    look_at(words_of(consultation, 2), dana, now=NOW)


def test_T47_the_reader_sees_a_calm_page_and_keeps_the_words(instrument, miro, settings):
    settings.READS_IN_TEN_MINUTES = 1
    write_answer(instrument)
    client = desk_of(miro)
    address = taken(client)
    page = client.get(address).content.decode()
    slowed = client.get(address)
    assert slowed.status_code == 429
    assert "Нічого не зникло" in slowed.content.decode() and WROTE not in slowed.content.decode()
    assert Reading.objects.get().claimed_by == miro
    sent = client.post(address, {"version": page_version(page), "do": "back"})
    assert sent.status_code == 302, "what is open may be finished"


def test_T47_nobody_takes_the_numbers_out_alone(consultation, instrument, ada):
    consultation.state = "closed"
    consultation.save()
    release = propose_release(consultation, ada, today=TODAY)
    with pytest.raises(NotAllowed):
        confirm_release(release, ada, today=TODAY)


def test_heavy_ones_are_counted_and_a_light_one_ends_their_row(consultation, miro):
    for number, flag in enumerate(("distress", "self_harm", "", "distress")):
        look_at(words_of(consultation, number, flag), miro, now=NOW)
    assert carried(miro) == (4, 3, 1)


def test_T47_openings_cut_off_from_the_end_of_the_chain_are_missed(consultation, miro):
    for number in range(3):
        look_at(words_of(consultation, number), miro, now=NOW)
    assert views_missing() == []
    Entry.objects.latest("pk").delete()
    assert first_broken_entry() is None, "the chain alone cannot tell"
    assert views_missing() == [TODAY]


def test_counts_of_what_was_carried_go_after_ninety_days(miro, dana):
    today = timezone.localdate()
    for staff, days in ((miro, 90), (dana, 91)):
        Exposure.objects.create(staff=staff, day=today - timedelta(days=days), read=3)
    assert forget_what_was_carried(today, dry_run=True) == 1 and Exposure.objects.count() == 2
    call_command("tick")
    assert Exposure.objects.get().staff == miro
