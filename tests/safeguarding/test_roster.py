"""MOD-01, SG-01: who is there when; own words only while somebody reads and acts; nothing is left to nobody."""

from datetime import UTC, datetime, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from consultations.models import Concern, Entry, SafetyPlan, Shift
from consultations.safeguarding.duty import on_call, own_words_until
from consultations.safeguarding.roster import NotPossible, hand_over, plan_shift, take_off, write_plan
from consultations.safeguarding.rules import covered_until, gaps, words_open_until
from consultations.vocabulary.states import Role
from tests.on_duty import cover, name_who_answers
from tests.people import TODAY, hire
from tests.safeguarding.conftest import NOW, signed_in

pytestmark = pytest.mark.django_db
READER, LEAD, DEPUTY = Role.MODERATOR, Role.SAFEGUARDING_LEAD, Role.SAFEGUARDING_DEPUTY


def at(hour: float) -> datetime:
    return datetime(2026, 11, 24, tzinfo=UTC) + timedelta(hours=hour)


@pytest.mark.parametrize(
    ("spans", "until"),
    [
        ([], 10), ([(READER, 8, 18)], 10), ([(LEAD, 8, 18)], 10), ([(READER, 8, 18), (LEAD, 8, 18)], 18),
        ([(READER, 8, 18), (DEPUTY, 9, 14)], 14), ([(READER, 8, 12), (READER, 12, 18), (LEAD, 8, 18)], 18),
        ([(READER, 8, 12), (READER, 13, 18), (LEAD, 8, 18)], 12),
        ([(READER, 8, 18), (LEAD, 8, 12), (DEPUTY, 11, 16)], 16),
        ([(READER, 11, 18), (LEAD, 8, 18)], 10), ([(READER, 8, 10), (LEAD, 8, 18)], 10),
    ],
)  # fmt: skip
def test_MOD_01_until_when_somebody_reads_and_somebody_acts(spans, until):
    assert covered_until([(duty, at(begins), at(ends)) for duty, begins, ends in spans], at(10)) == at(until)


def test_SG_01_own_words_close_half_an_hour_before_the_last_one_leaves():
    spans = [(READER, at(8), at(18)), (LEAD, at(8), at(18))]
    assert words_open_until(spans, at(10)) == at(17.5)
    assert words_open_until(spans, at(17.4)) == at(17.5)
    assert words_open_until(spans, at(17.5)) is None and words_open_until(spans, at(20)) is None


def test_a_gap_is_found_where_it_begins():
    spans = [(READER, at(8), at(18)), (LEAD, at(8), at(12)), (LEAD, at(13), at(18))]
    assert gaps(spans, [(at(8), at(18)), (at(32), at(42))]) == [at(12), at(32)]
    assert gaps(spans, [(at(8), at(12))]) == []


def test_SG_01_a_roster_opens_and_closes_own_words(consultation, miro, sana):
    assert own_words_until(consultation, NOW) is None
    shifts = cover(consultation, miro, sana)
    assert own_words_until(consultation, NOW) > NOW
    take_off(shifts[1], by=sana, now=NOW)
    assert own_words_until(consultation, NOW + timedelta(seconds=1)) is None


def test_SG_01_a_lead_closes_own_words_by_hand(consultation, miro, sana):
    cover(consultation, miro, sana)
    roster = reverse("roster", kwargs={"number": "101"})
    assert signed_in(sana).post(roster, {"do": "close-words"}).status_code == 302
    assert own_words_until(consultation, timezone.now()) is None
    assert "закрито вручну" in signed_in(miro).get(roster).content.decode()
    assert signed_in(sana).post(roster, {"do": "open-words"}).status_code == 302
    assert own_words_until(consultation, timezone.now()) is not None


def test_somebody_whose_training_is_over_or_who_has_left_is_no_cover(consultation, miro, sana):
    cover(consultation, miro, sana)
    sana.is_active = False
    sana.save()
    assert own_words_until(consultation, NOW) is None


def test_whom_one_calls_is_whoever_is_on_duty_and_otherwise_the_named_ones(consultation, sana, deputy, director):
    name_who_answers(consultation, lead=sana, deputy=deputy, director=director)
    assert [(one.step, one.staff, one.on_shift) for one in on_call(consultation, NOW)] == [
        ("lead", sana, False), ("deputy", deputy, False), ("director", director, False),
    ]  # fmt: skip
    other = hire("Olena", LEAD, consultation=consultation)
    shift = plan_shift(consultation, other, LEAD, NOW - timedelta(hours=1), NOW + timedelta(hours=1))
    shift.number = "+380 11"
    shift.save()
    first = on_call(consultation, NOW)[0]
    assert (first.staff, first.number, first.on_shift) == (other, "+380 11", True)


def test_the_page_plans_several_days_and_says_where_the_gaps_are(consultation, petra, miro, sana):
    roster, desk = reverse("roster", kwargs={"number": "101"}), signed_in(petra)
    day = (timezone.localdate() + timedelta(days=1)).isoformat()
    sent = {"do": "shift", "staff": miro.pk, "duty": "moderator", "day": day, "days": "3", "begins": "22:00",
            "ends": "06:00", "number": "+380 22"}  # fmt: skip
    assert desk.post(roster, sent).status_code == 302
    assert [(shift.ends - shift.begins) for shift in Shift.objects.all()] == [timedelta(hours=8)] * 3
    page = desk.get(roster).content.decode()
    assert page.count("+380 22") == 3 and "Перш ніж відкрити" in page
    assert Entry.objects.last().verb == "roster-changed"


@pytest.mark.parametrize(
    "changed",
    [{"duty": "official"}, {"duty": "safeguarding-lead"}, {"days": "0"}, {"days": "9999"}, {"day": "колись"},
     {"begins": "25:99"}, {"staff": "0"}, {"staff": "x"}],
)  # fmt: skip
def test_what_cannot_be_planned_comes_back_with_a_sentence(consultation, petra, miro, changed):
    sent = {"do": "shift", "staff": miro.pk, "duty": "moderator", "day": "2026-12-01", "days": "1", "begins": "09:00",
            "ends": "18:00", "number": "+380 33 з примітками"} | changed  # fmt: skip
    page = signed_in(petra).post(reverse("roster", kwargs={"number": "101"}), sent)
    assert page.status_code == 422 and not Shift.objects.exists()
    assert 'role="alert"' in page.content.decode()


def test_the_lead_is_not_the_deputy_too(consultation, sana):
    with pytest.raises(NotPossible):
        write_plan(consultation, {"lead": sana, "deputy": sana}, by=sana, today=TODAY)


def test_the_plan_is_written_on_its_page(consultation, petra, sana, deputy):
    sent = {"do": "plan", "lead": sana.pk, "lead_number": "+380 1", "deputy": deputy.pk, "deputy_number": "+380 2",
            "director": petra.pk, "director_number": "+380 3", "hours_from": "09:00", "hours_to": "17:00"}  # fmt: skip
    roster = reverse("roster", kwargs={"number": "101"})
    assert signed_in(petra).post(roster, sent | {"hours_to": "08:00"}).status_code == 422
    assert signed_in(petra).post(roster, sent).status_code == 302
    assert SafetyPlan.objects.get().director == petra


def test_who_only_reads_sees_the_roster_and_changes_nothing(consultation, miro, sana, zed, mr_okoro):
    (shift, _other), roster = cover(consultation, miro, sana), reverse("roster", kwargs={"number": "101"})
    desk = signed_in(miro)
    assert desk.get(roster).status_code == 200
    assert desk.post(roster, {"do": "off", "shift": shift.pk}).status_code == 404
    for stranger in (zed, mr_okoro):
        assert signed_in(stranger).get(roster).status_code == 404
    assert signed_in(sana).post(roster, {"do": "off", "shift": "9" * 18}).status_code == 404
    assert Shift.objects.count() == 2


def test_a_shift_is_handed_over_to_somebody_by_name(consultation, miro, sana):
    shift, _lead = cover(consultation, miro, sana)
    dana = hire("Dana", READER, consultation=consultation)
    rest = hand_over(shift, dana, now=NOW)
    shift.refresh_from_db()
    assert (shift.ends, shift.handed_to, rest.staff) == (NOW, dana, dana)
    assert own_words_until(consultation, NOW + timedelta(minutes=1)) is not None, "there is no gap between them"
    with pytest.raises(NotPossible):
        hand_over(rest, sana, now=NOW)


def test_SG_08_a_drill_is_timed_from_the_button_to_the_one_who_has_it(circle, consultation, miro, sana):
    name_who_answers(consultation, lead=sana, deputy=None, director=None)
    roster, lead = reverse("roster", kwargs={"number": "101"}), signed_in(sana, vault=True)
    assert signed_in(miro).post(reverse("drill", kwargs={"number": "101"})).status_code == 404
    assert lead.post(reverse("drill", kwargs={"number": "101"})).status_code == 302
    assert "ще ніхто не взяв" in lead.get(roster).content.decode()
    assert "навчання: ніхто не в небезпеці" in lead.get(reverse("concerns")).content.decode()
    card = reverse("concern", kwargs={"concern": Concern.objects.get().pk})
    assert lead.post(card, {"do": "take"}).status_code == 302
    assert "зв’язалися за 0 хвилин" in lead.get(roster).content.decode()


def test_without_a_vault_nothing_can_be_sealed_and_the_page_says_so(consultation, sana, miro):
    page = signed_in(sana).post(reverse("drill", kwargs={"number": "101"}), follow=True).content.decode()
    assert "Сейфа захисту ще немає" in page
    typed = {"kind": "abuse", "urgency": "now", "text": "Те, що я почула."}
    page = signed_in(miro).post(reverse("concern-raise", kwargs={"number": "101"}), typed)
    assert page.status_code == 422 and "Те, що я почула." in page.content.decode(), "nothing that was typed is lost"
