"""A concern has a clock, one person who has it, and readers who are named for it. Nobody else sees it."""

from datetime import timedelta

import pytest
from django.core import mail
from django.core.cache import cache
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from consultations.models import Concern, Entry
from consultations.safeguarding.actions import Case, Closing, NotPossible, close_concern, raise_concern, take_concern
from consultations.safeguarding.duty import on_duty, somebody_can_read
from consultations.safeguarding.queries import case_of, concerns_of
from consultations.safeguarding.roster import plan_shift
from consultations.safeguarding.rules import due_at, is_overdue, needs_deputy
from consultations.vault.actions import make_circle, open_vault
from consultations.vault.queries import private_key_for
from consultations.vault.rules import SAFEGUARDING
from consultations.vocabulary.states import Role
from tests.people import PHRASE, TODAY, hire

NOW = timezone.now()
WORDS = [("Що змінити?", "Мені страшно вдома.")]
pytestmark = pytest.mark.django_db


@pytest.fixture
def deputy(consultation):
    return hire("Dina", Role.SAFEGUARDING_DEPUTY, consultation=consultation)


@pytest.fixture
def circle(sana, deputy):
    cache.clear()
    return make_circle(SAFEGUARDING, {sana: PHRASE, deputy: PHRASE}, today=TODAY)


@pytest.fixture
def concern(circle, consultation, miro) -> Concern:
    return raise_concern(consultation, miro, Case("abuse", "today", "13-15", WORDS), now=NOW)


@pytest.fixture
def key(circle, sana) -> bytes:
    return private_key_for(sana, SAFEGUARDING, open_vault(sana, SAFEGUARDING, PHRASE, now=NOW), now=NOW)


def signed_in(person, *, vault: bool = False) -> Client:
    client = Client()
    client.force_login(person)
    if vault:
        client.post(reverse("vault") + "?circle=safeguarding", {"phrase": PHRASE})
    return client


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
