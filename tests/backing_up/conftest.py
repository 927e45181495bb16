"""A house with answers, a key for backups, and a folder for them."""

from pathlib import Path

import pytest
from django.core.management import call_command

from consultations.management.backing_up.sealed import new_pair
from consultations.models import Answer
from tests.journey import (  # noqa: F401
    Young,
    amina,
    circle,
    codes,
    cohort,
    instrument,
    open_consultation,
    partner,
)

CANARY = "Канарка живе у клітці"


@pytest.fixture
def pair(tmp_path, settings) -> tuple[str, Path]:
    """The public key, which the server knows, and the file of the private one, which it does not."""
    public, private = new_pair()
    identity = tmp_path / "identity.txt"
    identity.write_text(f"# the key of this test\n{private}\n")
    settings.BACKUP_KEY = public
    return public, identity


@pytest.fixture
def folder(tmp_path) -> Path:
    return tmp_path / "copies"


@pytest.fixture
def six_words(instrument, codes) -> list[list[str]]:  # noqa: F811
    """Six answers with words, sent and stirred; the six words of each."""
    kept = []
    for place, code in enumerate(codes[:6]):
        young = Young(instrument)
        kept.append(young.answer(code, young.form(place=place % 3, words=f"{CANARY} {place}"))[0])
    call_command("stir")
    assert Answer.objects.count() == 6
    return kept


@pytest.fixture
def backed_up(six_words, pair, folder) -> Path:
    call_command("backup", to=folder)
    return folder
