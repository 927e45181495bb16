"""The fixtures of the desk."""

from datetime import timedelta

import pytest
from django.core.cache import cache

from consultations.vault.actions import make_circle
from consultations.vault.rules import MODERATION, SAFEGUARDING
from consultations.vocabulary.states import Role
from home.models import HouseSettings
from tests.people import PHRASE, TODAY, hire


@pytest.fixture
def circles(miro, nadia, sana):
    """Both circles of the vault."""
    cache.clear()
    make_circle(MODERATION, {miro: PHRASE, nadia: PHRASE}, today=TODAY)
    make_circle(SAFEGUARDING, {sana: PHRASE}, today=TODAY)


@pytest.fixture
def alina(db):
    """The administrator of the house."""
    return hire("Alina", Role.ADMINISTRATOR)


@pytest.fixture
def reviewed(db):
    """Nothing of the house itself alarms anybody."""
    HouseSettings.objects.create(close_reviewed_by="Аліна", close_reviewed_on=TODAY - timedelta(days=365))
