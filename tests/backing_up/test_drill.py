"""The drill of docs/backups.md on a machine that has nothing: a new database, the files, the private key."""

import json
import os
import subprocess
import sys
import uuid
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
from django.conf import settings
from django.core.management import call_command
from django.db import connection

from consultations.answers.receipts import root_of
from consultations.moderation.withdrawing import withdraw_answer
from consultations.vault.consultation_keys import make_consultation_key
from tests.architecture.tree import ROOT
from tests.backing_up.conftest import CANARY
from tests.journey import PRIVATE_KEY

pytestmark = pytest.mark.django_db(transaction=True)
LOOK = """
import json, sys, django
django.setup()
from consultations.answers.words_box import open_with_team_key
from consultations.models import Answer, AnswerKey, CodeBatch
key = bytes.fromhex(sys.argv[1])
readable = Answer.objects.filter(content_key__isnull=False)
opened = [str(open_with_team_key(key, answer)[1]["words"]) for answer in readable]
print(json.dumps({
    "answers": Answer.objects.count(), "counted": Answer.objects.filter(counted=True).count(), "opened": opened,
    "packs": list(CodeBatch.objects.values_list("state", flat=True)),
}))
"""


@contextmanager
def new_database(tmp_path: Path):
    """The address of an empty database on the engine of this run; dropped afterwards."""
    if connection.vendor == "sqlite":
        yield f"sqlite:///{tmp_path / 'new.sqlite3'}"
        return
    name, at = f"wt_drill_{uuid.uuid4().hex[:8]}", settings.DATABASES["default"]
    login = {"host": at["HOST"], "port": at["PORT"], "user": at["USER"], "password": at["PASSWORD"]}
    with psycopg.connect(dbname="postgres", autocommit=True, **login) as server:
        server.execute(f"CREATE DATABASE {name}")
        try:
            yield f"postgres://{at['USER']}:{at['PASSWORD']}@{at['HOST']}:{at['PORT']}/{name}"
        finally:
            server.execute(f"DROP DATABASE {name} WITH (FORCE)")


def run(tmp_path: Path, database: str, *command: str) -> str:
    """A command on the new machine, in a process of its own; gives what it printed."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    there = {"DATABASE_URL": database, "VAR_FOLDER": str(tmp_path / "var"), "PYTHONPATH": f"{ROOT}:{ROOT / 'site'}"}
    done = subprocess.run(
        [sys.executable, *command], cwd=ROOT, capture_output=True, text=True,
        env={**kept, **there, "DJANGO_SETTINGS_MODULE": "config.settings.test"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def copies(open_consultation, circle, request, tmp_path):
    """One of six answers was taken back; the files of that night."""
    make_consultation_key(open_consultation)
    six_words, _pair, folder = (request.getfixturevalue(each) for each in ("six_words", "pair", "folder"))
    assert withdraw_answer(root_of("uk", six_words[0]), today=open_consultation.opens_on)
    call_command("backup", to=folder)
    return folder


def test_T45_a_new_machine_stands_again_from_the_files_and_the_private_key(copies, pair, tmp_path):
    main = next(copies.glob("chutno-main-*.age"))
    with new_database(tmp_path) as database:
        run(tmp_path, database, "manage.py", "migrate", "-v0")
        said = run(tmp_path, database, "manage.py", "restore", str(main), "--identity", str(pair[1]))
        found = json.loads(run(tmp_path, database, "-c", LOOK, PRIVATE_KEY.hex()))
    assert "Packs of codes that are void now: 1." in said
    assert (found["answers"], found["counted"], found["packs"]) == (6, 5, ["void"])
    assert sorted(f"{CANARY} {place}" in str(found["opened"]) for place in range(6)) == [False] + [True] * 5
