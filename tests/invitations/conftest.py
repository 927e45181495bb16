"""The fixtures of a young person's way, and of those who make cards."""

from datetime import date, timedelta
from uuid import uuid4

import pytest
from django.test import Client

from consultations.models import Partner
from consultations.vocabulary.states import Role
from tests.invitations.paper_sheets import on_paper, sheets  # noqa: F401
from tests.journey import amina, circle, codes, cohort, instrument, open_consultation, pack, partner  # noqa: F401
from tests.people import hire, texts

NEW_PACK = "/staff/consultations/101/cards/new/"


@pytest.fixture
def alina(db):
    """The administrator of the house, who keeps the register."""
    return hire("Alina", Role.ADMINISTRATOR)


@pytest.fixture
def office(alina) -> Client:
    """Alina, signed in."""
    client = Client()
    client.force_login(alina)
    return client


@pytest.fixture
def editor(petra, open_consultation) -> Client:  # noqa: F811
    """Petra, signed in; 101 is open."""
    client = Client()
    client.force_login(petra)
    return client


@pytest.fixture
def late_partner(db) -> Partner:
    """An organisation whose check ended yesterday."""
    return Partner.objects.create(
        names=texts("Запізно", "Too late"), safeguarding_policy="on file", focal_point="A", deputy="B",
        expires_on=date.today() - timedelta(1),
    )  # fmt: skip


@pytest.fixture
def chosen(partner) -> dict:  # noqa: F811
    """What an editor chooses before either way."""
    return {"partner": partner.pk, "cohort": "new", "permission": "waived", "count": "12", "pack": str(uuid4())}


@pytest.fixture
def here(editor, chosen):
    """Make them here, with these changes."""
    return lambda **more: editor.post(NEW_PACK, chosen | {"way": "here"} | more)


@pytest.fixture
def offline(editor, chosen):
    """Take these digests in, with these changes."""
    return lambda text, **more: editor.post(NEW_PACK, chosen | {"way": "offline", "text": text} | more)
