"""Whoever reads children's words has been trained within a year, and the day of it is on record (MOD-02)."""

from datetime import timedelta

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import reverse
from django.utils import timezone, translation

from consultations.lifecycle.desk import rows_for
from consultations.lifecycle.readiness import reasons_against
from consultations.models import Entry, RoleHolding
from consultations.roles.actions import RolesClash, give_role
from consultations.roles.queries import consultations_of, holds, people_with
from consultations.roles.rules import NEED_TRAINING, ends_soon, trained_since, trained_until
from consultations.safeguarding.duty import on_duty
from consultations.safeguarding.roster import plan_shift
from consultations.vault.queries import may_open
from consultations.vault.rules import MODERATION
from consultations.vocabulary.states import Role
from tests.people import TODAY, hire

pytestmark = pytest.mark.django_db
LASTS = 365


@pytest.fixture(autouse=True)
def empty_cache():
    cache.clear()


def trained(person, days_ago: int | None) -> None:
    """This person was trained so many days ago, or never."""
    day = None if days_ago is None else timezone.localdate() - timedelta(days=days_ago)
    RoleHolding.objects.filter(staff=person).update(trained_on=day)


def opened_by(person, address: str, *, language: str = "en"):
    person.language = language
    person.save()
    client = Client()
    client.force_login(person)
    return client.get(address)


def test_MOD_02_a_training_counts_for_a_year():
    assert trained_since(TODAY, LASTS) == TODAY - timedelta(days=LASTS)
    assert trained_until(TODAY, LASTS) == TODAY + timedelta(days=LASTS) and trained_until(None, LASTS) is None
    assert ends_soon(None, TODAY) and ends_soon(TODAY + timedelta(days=30), TODAY)
    assert not ends_soon(TODAY + timedelta(days=31), TODAY)


@pytest.mark.parametrize("role", NEED_TRAINING)
@pytest.mark.parametrize(("days_ago", "opens"), [(None, False), (366, False), (365, True), (0, True)])
def test_MOD_02_a_role_that_reads_opens_nothing_without_a_fresh_training(consultation, role, days_ago, opens):
    person = hire("Rada", role, consultation=consultation)
    trained(person, days_ago)
    assert holds(person, role, consultation=consultation) is opens
    assert (consultations_of(person, role) == [consultation]) is opens
    assert (people_with(role) == [person]) is opens


@pytest.mark.parametrize("role", sorted(set(Role) - set(NEED_TRAINING)))
def test_other_roles_need_no_training(consultation, role):
    person = hire("Rada", role, consultation=consultation)
    trained(person, None)
    assert holds(person, role, consultation=consultation)


def test_MOD_02_the_vault_stays_closed_too(consultation, miro):
    assert may_open(miro, MODERATION)
    trained(miro, 366)
    assert not may_open(miro, MODERATION)


def test_MOD_02_a_role_without_training_still_clashes(consultation, miro):
    trained(miro, None)
    with pytest.raises(RolesClash):
        give_role(miro, Role.SECOND_READER, consultation, trained_on=TODAY)


def test_MOD_02_nobody_is_on_duty_without_training(consultation, miro):
    now = timezone.now()
    plan_shift(consultation, miro, Role.MODERATOR, now - timedelta(hours=1), now + timedelta(hours=1))
    assert len(on_duty(consultation, now)) == 1
    trained(miro, 366)
    assert on_duty(consultation, now) == []


def test_MOD_02_a_consultation_does_not_open_with_readers_who_are_not_trained(consultation, miro):
    consultation.state = "piloted"
    trained(miro, 400)
    with translation.override("en"):
        reasons = reasons_against(consultation, "open", today=timezone.localdate())
    assert "Nobody in this role has a training that is not over: Moderator." in reasons


@pytest.mark.parametrize("name", ["queues", "queue", "vault"])
def test_MOD_02_the_person_reads_what_is_missing_and_whom_to_ask(consultation, miro, alina, name):
    trained(miro, 400)
    page = opened_by(miro, reverse(name, kwargs={"number": "101"} if name == "queue" else {}))
    text = page.content.decode()
    assert page.status_code == 403
    assert "The training counted until" in text and "Please ask: Alina." in text
    assert "Moderator" in text and "101" in text


def test_MOD_02_somebody_without_the_role_reads_nothing_of_it(consultation, petra, zed):
    trained(zed, 400)
    assert opened_by(petra, reverse("queues")).status_code == 404
    assert opened_by(zed, reverse("queue", kwargs={"number": "101"})).status_code == 404


def test_MOD_02_a_training_in_one_consultation_does_not_open_another(consultation, other_consultation, miro):
    give_role(miro, Role.MODERATOR, other_consultation)
    assert opened_by(miro, reverse("queues")).status_code == 200
    assert opened_by(miro, reverse("queue", kwargs={"number": "101"})).status_code == 200
    assert opened_by(miro, reverse("queue", kwargs={"number": "102"})).status_code == 403


@pytest.mark.parametrize(
    ("days_ago", "warned", "urgent"), [(334, False, False), (335, True, False), (366, True, True), (None, True, True)]
)
def test_MOD_02_the_administrator_is_warned_a_month_before(
    consultation, miro, alina, reviewed, days_ago, warned, urgent
):
    trained(miro, days_ago)
    with translation.override("en"):
        rows = [row for row in rows_for(alina, timezone.now()) if row.title == "Trainings of those who read"]
        own = [row for row in rows_for(miro, timezone.now()) if row.title == "Your training"]
    assert [row.urgent for row in rows] == [row.urgent for row in own] == ([urgent] if warned else [])
    if warned:
        assert rows[0].more[0].startswith("Miro: Moderator")
        assert own[0].more[-1] == "Whom to ask: Alina."


def test_MOD_02_the_administrator_enters_and_renews_the_day(client, consultation, miro, alina):
    trained(miro, None)
    client.force_login(alina)
    address, today = reverse("person", kwargs={"person": miro.pk}), timezone.localdate()
    holding = miro.role_holdings.get()
    for sent in ("", "tomorrow", (today + timedelta(days=1)).isoformat()):
        client.post(address, {"act": "train", "holding": holding.pk, "trained_on": sent})
        assert not holds(miro, Role.MODERATOR)
    sent = {"act": "train", "holding": holding.pk, "trained_on": today.isoformat()}
    assert client.post(address, sent).status_code == 302
    assert holds(miro, Role.MODERATOR, consultation=consultation)
    assert Entry.objects.latest("pk").verb == "training_entered"
    assert f'value="{today.isoformat()}"' in client.get(address).content.decode()


@pytest.mark.parametrize(("days", "kept"), [(0, True), (1, False), (None, True)])
def test_MOD_02_the_day_is_given_with_the_role(client, consultation, petra, alina, days, kept):
    client.force_login(alina)
    day = None if days is None else timezone.localdate() + timedelta(days=days)
    sent = {"act": "give", "role": "second-reader", "consultation": consultation.pk, "trained_on": day or ""}
    client.post(reverse("person", kwargs={"person": petra.pk}), sent)
    found = petra.role_holdings.filter(role="second-reader")
    assert list(found.values_list("trained_on", flat=True)) == ([day] if kept else [])
    assert holds(petra, Role.SECOND_READER) is (days == 0)


def test_MOD_02_nobody_but_an_administrator_enters_a_training(client, miro, zed):
    client.force_login(miro)
    sent = {"act": "train", "holding": miro.role_holdings.get().pk, "trained_on": TODAY.isoformat()}
    assert client.post(reverse("person", kwargs={"person": miro.pk}), sent).status_code == 404
