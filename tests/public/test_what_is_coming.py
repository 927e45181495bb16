"""The calendar: what is coming, what is late, nothing that points at who hands out cards. The day is an argument."""

from dataclasses import fields
from datetime import date, timedelta

import pytest
from django.utils import timezone

from consultations.models import Consultation, Finding
from consultations.replies import coming
from consultations.replies.actions import give_reply
from consultations.replies.coming import Asked, Event, Happening
from consultations.replies.queries import everything_told
from consultations.templatetags.public_lists import calendar
from consultations.vocabulary.states import Risk, Stage
from tests.people import TODAY, consult, texts
from tests.reporting import DUE, publish, values

DAY = timedelta(days=1)


def asked(number: str = "101", **changed) -> Asked:
    """A consultation that is open today."""
    given = {
        "number": number, "titles": texts("Питання", "Questions"), "slug": "school",
        "decision": texts("Рішення", "Plan"),
        "institution": texts("Рада", "Council"), "opens_on": TODAY - 10 * DAY, "closes_on": TODAY + 10 * DAY,
        "decide_by": TODAY + 90 * DAY, "reply_by": TODAY + 40 * DAY, "replied": False, "decided": False,
    }  # fmt: skip
    return Asked(**(given | changed))


def days_of(events: list[Event]) -> list[tuple[date, str]]:
    return [(event.day, event.kind) for event in events]


def test_what_is_coming_stands_in_the_order_of_its_days():
    events = coming.events_of([asked()])
    assert days_of(coming.coming(events, TODAY)) == [
        (TODAY + 10 * DAY, "closes"), (TODAY + 40 * DAY, "reply-due"), (TODAY + 90 * DAY, "decided"),
    ]  # fmt: skip
    assert days_of(coming.behind(events, TODAY, most=5)) == [(TODAY - 10 * DAY, "opens")]


def test_today_is_still_coming_and_tomorrow_it_is_over():
    events = coming.events_of([asked(closes_on=TODAY)])
    assert (TODAY, "closes") in days_of(coming.coming(events, TODAY))
    assert (TODAY, "closes") in days_of(coming.behind(events, TODAY + DAY, most=5))


def test_DEC_04_what_was_owed_is_late_the_day_after_and_never_simply_over():
    events = coming.events_of([asked(reply_by=TODAY, decide_by=TODAY)])
    assert coming.late(events, TODAY) == []
    assert {event.kind for event in coming.late(events, TODAY + DAY)} == {Happening.REPLY_DUE, Happening.DECIDED}
    assert not {event.kind for event in coming.behind(events, TODAY + DAY, most=9)} & coming.OWED


def test_what_is_replied_or_decided_is_owed_no_more():
    events = coming.events_of([asked(replied=True, decided=True, reply_by=TODAY, decide_by=TODAY)])
    assert {event.kind for event in events} == {Happening.OPENS, Happening.CLOSES}


def test_one_decision_stands_once_however_many_consultations_hang_on_it():
    events = coming.events_of([asked("101"), asked("102")])
    assert [event.kind for event in events].count(Happening.DECIDED) == 1
    assert [event.kind for event in events].count(Happening.CLOSES) == 2


def test_months_come_one_after_another_with_their_days():
    events = coming.coming(coming.events_of([asked()]), TODAY)
    months = coming.by_month(events)
    assert [month for month, _events in months] == sorted({event.day.replace(day=1) for event in events})
    assert [event for _month, found in months for event in found] == events


def test_an_event_has_no_room_for_who_hands_out_cards():
    assert {one.name for one in fields(Event)} == {"day", "kind", "titles", "institution", "number", "slug", "place"}


def test_a_promise_stands_in_the_calendar_until_it_is_done(consultation, ada, pavlo, mr_okoro):
    publish(consultation, ada, pavlo)
    first, second = Finding.objects.order_by("position")
    give_reply(first, mr_okoro, values(), today=TODAY)
    give_reply(second, mr_okoro, values("will-not"), today=TODAY)
    assert [(one.day, one.place) for one in coming.promises_of(everything_told(TODAY))] == [(DUE, 1)]
    give_reply(first, mr_okoro, values(done_on=TODAY), today=TODAY)
    assert coming.promises_of(everything_told(TODAY)) == []


@pytest.fixture
def soon(decision) -> Consultation:
    """Piloted, promised a reply, opens in a week."""
    today = timezone.localdate()
    found = consult(decision, "105", state=Stage.PILOTED, opens_on=today + 7 * DAY, closes_on=today + 20 * DAY)
    found.commitment.reply_by = today + 60 * DAY
    found.commitment.save()
    return found


def opening_days() -> list[date]:
    return [event.day for _month, events in calendar()["months"] for event in events if event.kind == "opens"]


def test_what_is_piloted_is_announced_and_what_is_a_draft_is_not(soon):
    assert opening_days() == [soon.opens_on]
    for stage in (Stage.DRAFT, Stage.REVIEWED):
        Consultation.objects.update(state=stage)
        assert opening_days() == []


@pytest.mark.parametrize("changed", [{"risk_class": Risk.HIGH}, {"risk_class": Risk.OCCUPIED}, {"commitment": None}])
def test_what_is_risky_or_promised_nothing_is_not_announced(soon, changed):
    Consultation.objects.update(**changed)
    assert opening_days() == []


@pytest.mark.parametrize(("code", "said"), [("uk", "Мають вирішити"), ("en", "It is to be decided")])
def test_the_first_page_says_days_in_words(site, consultation, client, code, said):
    Consultation.objects.update(state=Stage.OPEN)
    html = client.get(f"/about/{code}/").content.decode()
    day = {"uk": "1 травня", "en": "1 May"}[code]
    assert said in html and day in html
