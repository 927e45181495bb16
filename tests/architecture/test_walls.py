"""Who may import whom: the contracts of pyproject.toml are kept, cover every room, and each can be broken."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.architecture.tree import CODE, PRIVATE_ROOMS, PUBLIC_ROOMS, ROOMS, ROOT

CONTRACTS = {
    contract["name"]: contract
    for contract in tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
}
# For each contract: a module, and one import that must never stand in it.
TRIALS = [
    ("journey", "consultations/decisions/models.py", "import consultations.lifecycle"),
    ("journey", "consultations/answers/models.py", "import consultations.moderation.models"),
    ("journey", "consultations/audit/models.py", "import consultations.roles.models"),
    ("journey", "consultations/a_room_without_a_place/__init__.py", ""),
    ("wall", "consultations/replies/models.py", "import consultations.answers.models"),
    ("wall", "consultations/voices/models.py", "from consultations import models as tables"),
    ("wall", "consultations/insights/models.py", "import consultations.safeguarding.models"),
    ("wall back", "consultations/answers/models.py", "import consultations.voices.models"),
    ("wall back", "consultations/invitations/models.py", "import consultations.replies.models"),
    ("raw", "consultations/lifecycle/__init__.py", "import consultations.answers.models"),
    ("raw", "consultations/management/__init__.py", "from consultations.answers.models import Answer"),
    ("pure", "consultations/privacy/codes.py", "import django"),
    ("pure", "consultations/invitations/printing/words.py", "from django.utils.translation import gettext"),
    (
        "pure",
        "consultations/invitations/offline/making.py",
        "from consultations.invitations.queries import code_digest",
    ),
    ("pure", "consultations/invitations/digest_files.py", "from django.conf import settings"),
    ("pure", "consultations/roles/rules.py", "from django.utils import timezone"),
    ("pure", "consultations/questions/plain_language.py", "from django.utils.html import strip_tags"),
    ("room", "consultations/audit/models.py", "import consultations.audit.actions"),
    ("room", "consultations/roles/queries.py", "import consultations.roles.actions"),
    ("home", "home/views.py", "import consultations.urls"),
    ("home", "consultations/urls.py", "import config.urls"),
    ("vocabulary", "consultations/vocabulary/labels.py", "import home.texts"),
]


def broken_contracts(tree: Path) -> set[str]:
    """The names of the contracts that import-linter finds broken in this copy of the house."""
    linter = Path(sys.executable).parent / "lint-imports"
    paths = os.pathsep.join([str(tree / "site"), str(tree)])
    done = subprocess.run(
        [linter, "--no-cache"], cwd=tree, env={**os.environ, "PYTHONPATH": paths}, capture_output=True, text=True
    )
    assert "Contracts:" in done.stdout, done.stdout + done.stderr
    return {line.removesuffix(" BROKEN") for line in done.stdout.splitlines() if line.endswith(" BROKEN")}


@pytest.fixture(scope="module")
def copy_of_the_house(tmp_path_factory) -> Path:
    """The Python files alone, where one import more harms nobody."""
    tree = tmp_path_factory.mktemp("house")
    for folder in CODE:
        shutil.copytree(ROOT / folder, tree / folder, ignore=lambda where, names: _not_python(Path(where), names))
    shutil.copy(ROOT / "pyproject.toml", tree)
    return tree


def _not_python(where: Path, names: list[str]) -> list[str]:
    return [name for name in names if name == "__pycache__" or not ((where / name).is_dir() or name.endswith(".py"))]


def test_every_contract_is_kept(copy_of_the_house):
    assert broken_contracts(copy_of_the_house) == set()


def test_every_contract_has_a_trial_that_breaks_it():
    assert {name for name, _module, _line in TRIALS} == set(CONTRACTS)


@pytest.mark.parametrize(("contract", "module", "line"), TRIALS)
def test_one_forbidden_import_breaks_its_contract(copy_of_the_house, contract, module, line):
    path = copy_of_the_house / module
    before = path.read_text() if path.exists() else None
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"{before or ''}\n{line}\n")
    try:
        assert contract in broken_contracts(copy_of_the_house)
    finally:
        path.write_text(before) if before is not None else shutil.rmtree(path.parent)


def rooms_named(modules: list[str]) -> set[str]:
    """The rooms in a list of dotted names, as far as they are built yet."""
    return {name.split(".")[1] for name in modules if name.startswith("consultations.")} & set(ROOMS)


def test_both_walls_stand_around_every_room():
    wall, back = CONTRACTS["wall"], CONTRACTS["wall back"]
    assert rooms_named(wall["source_modules"]) == set(PUBLIC_ROOMS) & set(ROOMS)
    assert rooms_named(wall["forbidden_modules"]) == (set(PRIVATE_ROOMS) | {"moderation"}) & set(ROOMS)
    assert rooms_named(back["source_modules"]) == set(PRIVATE_ROOMS) & set(ROOMS)
    assert "consultations.models" in wall["forbidden_modules"]


def test_only_four_rooms_may_touch_the_ballot_box():
    may = {"answers", "dialogue", "moderation", "coming_back", "migrations"}
    assert rooms_named(CONTRACTS["raw"]["source_modules"]) == set(ROOMS) - may


def test_every_room_has_its_floors():
    without = {"management", "migrations", "privacy", "templatetags", "vocabulary"}
    assert rooms_named(CONTRACTS["room"]["containers"]) == set(ROOMS) - without
