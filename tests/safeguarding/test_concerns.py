"""A concern has a clock, one person who has it, and readers who are named for it. Nobody else sees it."""

from datetime import timedelta

import pytest
from django.core import mail
from django.urls import reverse

from consultations.models import Concern, Entry
from consultations.safeguarding.actions import (
    Case,
    Closing,
    NotPossible,
    close_concern,
    open_concern,
    raise_concern,
    review_concern,
    take_concern,
)
from consultations.safeguarding.duty import on_duty, somebody_can_read
from consultations.safeguarding.queries import case_of, concerns_of
from consultations.safeguarding.roster import plan_shift
from consultations.safeguarding.rules import due_at, is_overdue, needs_deputy
from consultations.vocabulary.states import Role
from tests.people import hire
from tests.safeguarding.conftest import NOW, WORDS, card_of, signed_in

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(("urgency", "hours"), [("now", 1), ("today", 24), ("week", 120)])
def test_SG_04_the_clock_says_when_somebody_must_have_acted(urgency, hours):
    assert due_at(urgency, NOW) == NOW + timedelta(hours=hours)
    assert not is_overdue(urgency, NOW, NOW + timedelta(hours=hours))
    assert is_overdue(urgency, NOW, NOW + timedelta(hours=hours, seconds=1))


@pytest.mark.parametrize(("urgency", "minutes"), [("now", 15), ("today", 120)])
def test_SG_04_what_nobody_takes_becomes_the_deputy_s_too(circle, consultation, miro, sana, urgency, minutes):
    concern = raise_concern(consultation, miro, Case("abuse", urgency, "13-15", WORDS), now=NOW)
    assert not needs_deputy(concern, NOW + timedelta(minutes=minutes))
    late = NOW + timedelta(minutes=minutes, seconds=1)
    assert needs_deputy(concern, late)
    take_concern(concern, sana, now=late)
    concern.refresh_from_db()
    assert not needs_deputy(concern, late)


def test_SG_03_only_lead_and_deputy_of_the_consultation_see_the_card(
    concern, miro, nadia, petra, ada, pavlo, mr_okoro, zed, other_consultation
):
    elsewhere = hire("Olha", Role.SAFEGUARDING_LEAD, consultation=other_consultation)
    card = reverse("concern", kwargs={"concern": concern.pk})
    for person in (miro, nadia, petra, ada, pavlo, mr_okoro, zed, elsewhere):
        client = signed_in(person)
        assert client.get(card).status_code == 404
        assert client.post(card, {"do": "take"}).status_code == 404
    assert Concern.objects.get().taken_by is None


def test_the_list_is_there_only_for_leads_and_never_shows_words(concern, sana, miro, zed):
    for person in (miro, zed):
        assert signed_in(person).get(reverse("concerns")).status_code == 404
    page = signed_in(sana).get(reverse("concerns")).content.decode()
    assert str(concern.pk) in page
    assert "страшно" not in page


def test_the_card_asks_for_the_vault_first_and_then_shows_the_words(concern, sana):
    card = reverse("concern", kwargs={"concern": concern.pk})
    closed = signed_in(sana).get(card)
    assert closed.status_code == 302 and closed["Location"].startswith(reverse("vault"))
    assert "страшно" in signed_in(sana, vault=True).get(card).content.decode()


def test_the_lead_takes_it_once_and_closes_it_with_a_sealed_note(concern, sana, deputy, key):
    client, card = signed_in(sana, vault=True), reverse("concern", kwargs={"concern": concern.pk})
    assert client.post(card, {"do": "take"}).status_code == 302
    with pytest.raises(NotPossible):
        take_concern(concern, deputy, now=NOW)
    client.post(card, {"do": "close", "outcome": "kind-words", "note": "Поговорили з усіма групами."})
    concern.refresh_from_db()
    assert concern.closed_on is not None and concern.taken_by == sana
    assert case_of(concern, key)["notes"] == [{"outcome": "kind-words", "note": "Поговорили з усіма групами."}]
    assert "Поговорили" not in repr(list(Entry.objects.values()))


def test_a_concern_is_not_closed_before_somebody_has_it_nor_with_another_outcome(concern, sana, key):
    with pytest.raises(NotPossible):
        close_concern(concern, sana, key, Closing("kind-words"), now=NOW)
    take_concern(concern, sana, now=NOW)
    with pytest.raises(NotPossible):
        close_concern(concern, sana, key, Closing("deleted"), now=NOW)


def test_the_soonest_due_comes_first(circle, consultation, miro, sana):
    later = raise_concern(consultation, miro, Case("abuse", "week", "13-15", WORDS), now=NOW)
    sooner = raise_concern(consultation, miro, Case("harm-now", "now", "13-15", WORDS), now=NOW)
    assert concerns_of(sana) == [sooner, later]


def test_SG_06_no_message_leaves_the_house_and_the_words_stand_nowhere(concern):
    assert mail.outbox == []
    assert "страшно" not in repr(list(Concern.objects.values())) + repr(list(Entry.objects.values()))


def test_SG_01_nobody_can_read_without_a_moderator_and_a_lead_on_duty(consultation, miro, sana):
    assert not somebody_can_read(consultation, NOW)
    plan_shift(consultation, miro, Role.MODERATOR, NOW - timedelta(hours=1), NOW + timedelta(hours=1))
    assert not somebody_can_read(consultation, NOW)
    plan_shift(consultation, sana, Role.SAFEGUARDING_LEAD, NOW - timedelta(hours=1), NOW + timedelta(hours=1))
    assert somebody_can_read(consultation, NOW)
    assert len(on_duty(consultation, NOW)) == 2
    assert not somebody_can_read(consultation, NOW + timedelta(hours=2))


def test_what_a_case_says_is_sealed_and_beside_it_stands_only_the_clock_of_the_adults(concern, key):
    row = Concern.objects.values().get()
    beside = repr({name: value for name, value in row.items() if not isinstance(value, bytes | memoryview)})
    for said in ("abuse", "13-15", "страшно"):
        assert said not in beside
    case = case_of(concern, key)
    assert (case["kind"], case["age_band"], case["words"]) == ("abuse", "13-15", [list(WORDS[0])])


def test_an_outcome_that_is_an_opinion_needs_a_reason(concern, sana, key):
    take_concern(concern, sana, now=NOW)
    for outcome in ("no-contact-is-safest", "false-alarm"):
        with pytest.raises(NotPossible):
            close_concern(concern, sana, key, Closing(outcome, "  "), now=NOW)
    page = signed_in(sana, vault=True).post(card_of(concern), {"do": "close", "outcome": "false-alarm", "note": ""})
    assert page.status_code == 422 and "без причини" in page.content.decode()
    assert close_concern(concern, sana, key, Closing("false-alarm", "Жарт про гру."), now=NOW).closed_on


def test_a_closed_case_is_looked_at_again_after_two_weeks(concern, sana, key):
    take_concern(concern, sana, now=NOW)
    with pytest.raises(NotPossible):
        review_concern(concern, sana, key, "Ще не закрито.", now=NOW)
    closed = close_concern(concern, sana, key, Closing("referral-outside"), now=NOW)
    assert closed.review_on == NOW.date() + timedelta(days=14)
    Concern.objects.update(review_on=NOW.date())
    client = signed_in(sana, vault=True)
    assert "Переглянути ще раз" in client.get(reverse("concerns")).content.decode()
    assert client.post(card_of(concern), {"do": "review", "note": "Телефонувати раніше."}).status_code == 302
    concern.refresh_from_db()
    assert concern.reviewed_on and case_of(concern, key)["notes"][-1]["note"] == "Телефонувати раніше."
    assert "Переглянути ще раз" not in client.get(reverse("concerns")).content.decode()


def test_whoever_raised_it_sees_numbers_and_nothing_else(concern, miro, sana, key, consultation):
    queue = reverse("queue", kwargs={"number": consultation.number})
    desk = signed_in(miro)
    assert "чекає 1, взято 0, закрито 0" in desk.get(queue).content.decode()
    take_concern(concern, sana, now=NOW)
    assert "чекає 0, взято 1, закрито 0" in desk.get(queue).content.decode()
    close_concern(concern, sana, key, Closing("kind-words"), now=NOW)
    page = desk.get(queue).content.decode()
    assert "чекає 0, взято 0, закрито 1" in page and "страшно" not in page and str(concern.pk) not in page


def test_who_opened_a_case_and_when_stands_on_it(concern, sana, key):
    open_concern(concern, sana, key, now=NOW)
    open_concern(concern, sana, key, now=NOW, again=True)
    assert [(act.what, act.staff) for act in concern.acts.all()] == [("seen", sana)]
