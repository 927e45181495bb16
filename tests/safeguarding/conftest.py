"""The people for safety, their vault, and a case."""

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from consultations.invitations.actions import issue_codes, make_cohort
from consultations.models import Cohort, Concern, Partner
from consultations.safeguarding.actions import Case, raise_concern
from consultations.vault.actions import make_circle, open_vault
from consultations.vault.queries import private_key_for
from consultations.vault.rules import SAFEGUARDING
from consultations.vocabulary.states import Role
from tests.people import PHRASE, TODAY, hire, texts

NOW = timezone.now()
WORDS = [("Що змінити?", "Мені страшно вдома.")]


@pytest.fixture
def deputy(consultation):
    return hire("Dina", Role.SAFEGUARDING_DEPUTY, consultation=consultation)


@pytest.fixture
def director(db):
    return hire("Dorota")


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


@pytest.fixture
def partners(db) -> list[Partner]:
    return [
        Partner.objects.create(
            names=texts(name, name), safeguarding_policy="p", focal_point="A", focal_email=f"{name}@partner.example",
            deputy="B", deputy_email=f"{name}-deputy@partner.example", expires_on=TODAY.replace(year=2030),
        )
        for name in ("one", "two")
    ]  # fmt: skip


@pytest.fixture
def cohort(consultation, partners) -> Cohort:
    """Twenty cards, half of them from each organisation."""
    made = make_cohort(consultation)
    for partner in partners:
        issue_codes(made, partner, count=10, permission="attested", today=TODAY)
    made.refresh_from_db()
    return made


def signed_in(person, *, vault: bool = False) -> Client:
    """This person's browser, with the vault of safeguarding open or not."""
    client = Client()
    client.force_login(person)
    if vault:
        client.post(reverse("vault") + "?circle=safeguarding", {"phrase": PHRASE})
    return client


def card_of(concern) -> str:
    return reverse("concern", kwargs={"concern": concern.pk})
