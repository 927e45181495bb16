"""The panic lock: one press, and nobody has anything open any more."""

from io import StringIO

import pytest
from django.core.cache import cache
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from consultations.models import Entry, Opening
from consultations.vault.actions import make_circle, open_vault
from consultations.vault.queries import VaultClosed, private_key_for
from consultations.vault.rules import MODERATION, SAFEGUARDING
from consultations.vocabulary.states import Role
from tests.people import PHRASE, TODAY, hire

NOW = timezone.now()
pytestmark = pytest.mark.django_db


@pytest.fixture
def opened(miro, sana) -> dict:
    """{person: secret}; both circles are open somewhere."""
    cache.clear()
    make_circle(MODERATION, {miro: PHRASE}, today=TODAY)
    make_circle(SAFEGUARDING, {sana: PHRASE}, today=TODAY)
    return {
        miro: open_vault(miro, MODERATION, PHRASE, now=NOW),
        sana: open_vault(sana, SAFEGUARDING, PHRASE, now=NOW),
    }


def test_anybody_with_a_vault_locks_everything_for_everybody(client, opened, miro, sana):
    client.force_login(miro)
    assert client.post(reverse("vault-lock")).status_code == 302
    assert not Opening.objects.exists()
    with pytest.raises(VaultClosed):
        private_key_for(sana, SAFEGUARDING, opened[sana], now=NOW)
    assert Entry.objects.filter(verb="vault-locked-for-all", staff=miro).count() == 1


def test_an_administrator_without_a_vault_may_lock_too(client, opened):
    client.force_login(hire("Olena", Role.ADMINISTRATOR))
    client.post(reverse("vault-lock"))
    assert not Opening.objects.exists()


def test_nobody_else_and_no_link_locks_anything(opened, petra, ada, miro):
    for person in (petra, ada):
        client = Client()
        client.force_login(person)
        assert client.post(reverse("vault-lock")).status_code == 404
    client.force_login(miro)
    assert client.get(reverse("vault-lock")).status_code == 405
    assert Opening.objects.count() == 2


def test_the_machine_locks_everything_by_a_command_that_is_written_down(opened):
    said = StringIO()
    call_command("vault_lock", stdout=said)
    assert "2 closed" in said.getvalue()
    assert not Opening.objects.exists()
    assert Entry.objects.filter(verb="vault-locked-for-all", staff=None).count() == 1


def test_after_the_lock_the_own_phrase_opens_it_again(client, opened, miro):
    call_command("vault_lock", stdout=StringIO())
    assert open_vault(miro, MODERATION, PHRASE, now=NOW)


def test_the_button_stands_on_the_vault_screen(client, opened, miro):
    client.force_login(miro)
    page = client.get(reverse("vault")).content.decode()
    assert f'action="{reverse("vault-lock")}"' in page
    assert "Замкнути все зараз" in page
