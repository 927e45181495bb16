"""A circle of the vault is passed on by somebody who has a phrase, to somebody whose role needs it."""

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from consultations.management.demonstration.staff import ADMINISTRATOR, PHRASE
from consultations.models import StaffKey
from consultations.vault.actions import WrongPhrase, open_vault

pytestmark = pytest.mark.django_db


@pytest.fixture
def begun(capsys):
    call_command("begin")
    capsys.readouterr()


def test_a_moderator_gets_a_phrase_of_their_own_that_opens_the_vault(begun, miro, monkeypatch, capsys):
    monkeypatch.setenv("VAULT_PHRASE", PHRASE)
    call_command("give_key", "moderation", ADMINISTRATOR, miro.email)
    phrase = capsys.readouterr().out.strip().rsplit(": ", 1)[1]
    assert phrase != PHRASE
    assert open_vault(miro, "moderation", phrase, now=timezone.now())


def test_the_administrator_who_founded_the_circle_cannot_open_it_without_a_role(begun, django_user_model):
    administrator = django_user_model.objects.get(email=ADMINISTRATOR)
    with pytest.raises(WrongPhrase):
        open_vault(administrator, "moderation", PHRASE, now=timezone.now())


@pytest.mark.parametrize(
    ("phrase", "circle", "giver", "receiver"),
    [
        ("wrong words", "moderation", ADMINISTRATOR, "miro@example.org"),
        (PHRASE, "safeguarding", ADMINISTRATOR, "miro@example.org"),
        (PHRASE, "moderation", "nobody@example.org", "miro@example.org"),
        (PHRASE, "moderation", ADMINISTRATOR, "nobody@example.org"),
        (PHRASE, "moderation", "nadia@example.org", "miro@example.org"),
    ],
)  # fmt: skip
def test_nothing_is_passed_on_without_the_phrase_or_the_role(
    begun, miro, nadia, monkeypatch, phrase, circle, giver, receiver
):
    monkeypatch.setenv("VAULT_PHRASE", phrase)
    with pytest.raises(CommandError):
        call_command("give_key", circle, giver, receiver)
    assert not StaffKey.objects.filter(staff=miro).exists()
