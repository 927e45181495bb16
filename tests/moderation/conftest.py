"""The readers at their desks: circles, phrases, an instrument."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from consultations.answers.words_box import open_with_team_key
from consultations.moderation.actions import Verdict, first_reading, second_reading
from consultations.moderation.claiming import claim_next
from consultations.vault.actions import make_circle, open_vault
from consultations.vault.queries import private_key_for
from consultations.vault.rules import MODERATION, SAFEGUARDING
from consultations.vocabulary.states import Role
from tests.instruments import make_instrument
from tests.moderation.writing import proposal_for
from tests.people import PHRASE, TODAY, hire

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=ZoneInfo("Europe/Kyiv"))


@pytest.fixture
def dana(consultation):
    """A second moderator of 101."""
    return hire("Dana", Role.MODERATOR, consultation=consultation)


@pytest.fixture
def circles(miro, nadia, sana, dana):
    """Both circles, with their people's phrases."""
    make_circle(MODERATION, {miro: PHRASE, nadia: PHRASE, dana: PHRASE}, today=TODAY)
    make_circle(SAFEGUARDING, {sana: PHRASE}, today=TODAY)


@pytest.fixture
def instrument(consultation, circles):
    return make_instrument(consultation)


@pytest.fixture
def key(circles, miro):
    """The moderation circle's private key, as an open vault gives it."""
    return private_key_for(miro, MODERATION, open_vault(miro, MODERATION, PHRASE, now=NOW), now=NOW)


@pytest.fixture
def readings(consultation, miro, nadia, key):
    """The two readings in a row: `readings.first(**changes)`, then `readings.second()`."""
    return Readings(consultation, miro, nadia, key)


class Readings:
    """What the two readers do with the next words."""

    def __init__(self, consultation, miro, nadia, key):
        self.consultation, self.miro, self.nadia, self.key = consultation, miro, nadia, key

    def first(self, **changes):
        reading = claim_next(self.consultation, self.miro, now=NOW)
        _key, content = open_with_team_key(self.key, reading.answer)
        return first_reading(reading, self.miro, self.key, proposal_for(content, **changes), today=TODAY)

    def second(self, *, agree=True, note="", themes=None):
        reading = claim_next(self.consultation, self.nadia, now=NOW + timedelta(minutes=1))
        verdict = Verdict(agree=agree, note=note, themes=themes or {})
        return second_reading(reading, self.nadia, self.key, verdict, today=TODAY)
