"""The desk says what waits for me now, in my language: what to begin with first, and nothing that is not mine."""

from datetime import date, datetime, timedelta

import pytest
from django.utils import timezone, translation

from consultations.lifecycle.desk import rows_for, who_is_here
from consultations.models import Answer, Draft, Entry
from consultations.moderation.claiming import claim_next
from consultations.moderation.releasing import propose_release
from consultations.reports.actions import prepare_edition
from consultations.safeguarding.actions import Case, raise_concern, take_concern
from consultations.safeguarding.complaints import receive_complaint
from consultations.safeguarding.roster import plan_shift
from consultations.vocabulary.states import Role
from tests import reporting
from tests.instruments import make_instrument
from tests.moderation.writing import write_answer
from tests.people import TODAY
from tests.staff.desk import CAST, NOW, page, seen

pytestmark = pytest.mark.django_db


def concern(consultation, miro, urgency: str, hours_ago: float):
    """Something that Miro handed over."""
    return raise_concern(
        consultation, miro, Case("abuse", urgency, "13-15", [("?", "Страшно.")]), now=NOW - timedelta(hours=hours_ago)
    )


def test_each_of_the_cast_sees_exactly_their_own_cards(request, consultation, circles, reviewed):
    people = {who: request.getfixturevalue(who) for who in CAST}
    consultation.state, consultation.closes_on = "open", date(2026, 11, 30)
    consultation.save()
    write_answer(make_instrument(consultation), flag="distress")
    concern(consultation, people["miro"], "today", 1)
    receive_complaint("text", "Довге речення.", today=TODAY)
    title = "Questions 101"
    assert {who: seen(person) for who, person in people.items()} == {
        "petra": [("Consultations", "Days that come", "30 November: “Questions 101” closes.")],
        "miro": [("First reading", title, "Waiting: 1. Marked: 1, please begin with these.")],
        "nadia": [],
        "sana": [
            ("Safeguarding", "Concerns", "Now: 0. Today: 1. This week: 0."),
            ("Safeguarding", "Complaints", "Waiting: 1. Nobody has taken them yet."),
        ],
        "ada": [],
        "pavlo": [],
        "mr_okoro": [],
        "zed": [],
    }


@pytest.mark.parametrize(
    ("locale", "sentences"),
    [
        ("uk", ["Що чекає на вас зараз", "У черзі: 1. Із позначкою: 1, почніть із них.", "Почніть із цього", "Сана"]),
        (
            "en",
            ["What waits for you now", "Waiting: 1. Marked: 1, please begin with these.", "Begin with this"],
        ),
    ],
)
def test_a_moderator_reads_what_waits_and_who_is_there(consultation, circles, miro, nadia, sana, locale, sentences):
    if locale == "uk":
        sana.name = "Сана"
        sana.save()
    now = timezone.now()
    for person, duty in ((miro, Role.MODERATOR), (nadia, Role.MODERATOR), (sana, Role.SAFEGUARDING_LEAD)):
        plan_shift(consultation, person, duty, now - timedelta(hours=1), now + timedelta(hours=1))
    write_answer(make_instrument(consultation), flag="distress")
    shown = page(miro, locale)
    assert all(sentence in shown for sentence in sentences)
    assert "Олена Петрівна" not in shown, "words stay in the sealed store"


def test_the_company_names_readers_and_the_lead_on_call_and_not_oneself(consultation, miro, nadia, sana, zed):
    for person, duty in ((miro, Role.MODERATOR), (nadia, Role.MODERATOR), (sana, Role.SAFEGUARDING_LEAD)):
        plan_shift(consultation, person, duty, NOW - timedelta(hours=1), NOW + timedelta(hours=1))
    (company,) = who_is_here(miro, NOW)
    assert (company.beside, company.on_call) == (("Nadia",), ("Sana",))
    assert "22:30" in company.until
    assert who_is_here(zed, NOW) == []
    assert who_is_here(miro, NOW + timedelta(hours=2)) == []


def test_words_in_hand_come_first_and_lead_back_to_them(consultation, circles, miro):
    make = make_instrument(consultation)
    write_answer(make)
    write_answer(make)
    reading = claim_next(consultation, miro, now=NOW)
    first, second = rows_for(miro, NOW)
    assert first.urgent and str(reading.pk) in first.address
    assert not second.urgent


def test_concerns_say_the_soonest_and_what_is_late(consultation, circles, miro, sana):
    concern(consultation, miro, "week", 1)
    concern(consultation, miro, "now", 2)
    with translation.override("en"):
        (row,) = rows_for(sana, NOW)
    assert row.text == "Now: 1. Today: 0. This week: 1."
    assert row.urgent
    assert row.more[0] == "The soonest: act by 24 November, 20:30."
    assert "The time to act is over: 1." in row.more


def test_a_concern_that_somebody_has_in_time_does_not_press(consultation, circles, miro, sana):
    take_concern(concern(consultation, miro, "today", 1), sana, now=NOW)
    (row,) = rows_for(sana, NOW)
    assert not row.urgent


def test_numbers_reports_and_editions_wait_for_the_second_person(consultation, ada, pavlo):
    instrument = make_instrument(consultation)
    reporting.answers(instrument, 12)
    reporting.close(consultation)
    propose = "The questions are closed. The numbers can be proposed for release."
    assert [text for _kind, _title, text in seen(ada)] == [text for _kind, _title, text in seen(pavlo)] == [propose]
    propose_release(consultation, ada, today=TODAY)
    assert seen(ada) == []
    assert seen(pavlo) == [("Insights", "Questions 101", "A release waits for a second person: you may confirm it.")]


def test_an_edition_waits_for_somebody_who_did_not_prepare_it(consultation, ada, pavlo):
    reporting.release(consultation, ada, pavlo)
    written = "The numbers are released. The report can be written."
    assert seen(ada) == [("Reports", "Questions 101", written)]
    report = reporting.report(consultation, ada)
    reporting.link_voice(reporting.finding(report, ada), reporting.voice(consultation))
    prepare_edition(report, ada, today=TODAY)
    assert seen(ada) == []
    assert seen(pavlo) == [("Reports", "Questions 101", "Version 1 waits for a second person: you may publish it.")]


@pytest.mark.parametrize(("today", "urgent"), [(date(2026, 11, 24), False), (date(2027, 2, 2), True)])
def test_an_official_reads_what_needs_a_reply_the_overdue_first(consultation, ada, pavlo, mr_okoro, today, urgent):
    reporting.publish(consultation, ada, pavlo)
    now = timezone.make_aware(datetime.combine(today, datetime.min.time()))
    with translation.override("en"):
        (row,) = rows_for(mr_okoro, now)
    assert row.text == "Findings that need your reply: 2. Due: 1 February."
    assert row.urgent is urgent
    assert ("Past their day: 2." in row.more) is urgent
    assert "Somebody nearby" in row.more


@pytest.mark.parametrize(
    ("locale", "sentence"), [("uk", "Зараз на вас нічого не чекає."), ("en", "Nothing waits for you now.")]
)
def test_with_nothing_waiting_the_desk_says_so_kindly(nadia, locale, sentence):
    assert sentence in page(nadia, locale)


def test_somebody_without_a_role_is_told_what_comes(zed):
    zed.role_holdings.all().delete()
    assert "A colleague gives you a role in a consultation." in page(zed)


def test_looking_at_the_desk_changes_nothing(miro, circles, consultation):
    write_answer(make_instrument(consultation))
    before = (Entry.objects.count(), Draft.objects.count())
    page(miro)
    assert (Entry.objects.count(), Draft.objects.count()) == before


def test_MOD_04_a_lead_sees_since_which_hour_urgent_words_lie_unopened(consultation, circles, miro, sana):
    answer, _root = write_answer(make_instrument(consultation), flag="current_danger")
    assert [row for row in seen(sana) if row[1] == "Unread words"] == []
    Answer.objects.filter(pk=answer.pk).update(flag_hour=timezone.now() - timedelta(hours=2))
    (row,) = [row for row in seen(sana) if row[1] == "Unread words"]
    assert "nobody has opened them since about" in row[2]
    assert [row for row in seen(miro) if row[1] == "Unread words"] == []
