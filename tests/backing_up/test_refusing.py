"""A restore that cannot be right says why in a sentence, and changes nothing."""

from datetime import timedelta
from pathlib import Path

import pytest
import time_machine
from django.core.management import CommandError, call_command
from django.utils import timezone

from consultations.management.backing_up import restoring
from consultations.management.backing_up.frames import Damaged
from consultations.management.backing_up.sealed import new_pair
from consultations.models import Answer, Consultation
from home.models import StaffMember
from tests.people import hire

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def copy(backed_up) -> Path:
    """A backup of today and an empty house, but for one person who has begun it anew."""
    call_command("flush", interactive=False, verbosity=0)
    hire("Petra")
    return backed_up


def file(folder: Path, part: str) -> Path:
    return next(folder.glob(f"chutno-{part}-*.age"))


def refused(*files: Path, identity: Path, **options) -> str:
    """What the refusal says; nothing has changed."""
    with pytest.raises(CommandError) as error:
        call_command("restore", *files, identity=identity, **options)
    assert not Answer.objects.exists() and not Consultation.objects.exists()
    assert StaffMember.objects.get().name == "Petra"
    return str(error.value)


def test_a_house_with_answers_is_never_written_over(backed_up, pair):
    before = set(Answer.objects.values_list("pk", flat=True))
    with pytest.raises(CommandError, match="restored into an empty one"):
        call_command("restore", file(backed_up, "main"), identity=pair[1])
    assert set(Answer.objects.values_list("pk", flat=True)) == before


def test_another_key_opens_nothing(copy, pair, tmp_path):
    stranger = tmp_path / "stranger.txt"
    stranger.write_text(new_pair()[1])
    assert "sealed for another key" in refused(file(copy, "main"), identity=stranger)
    stranger.write_text("# no key at all\n")
    assert "holds no private key" in refused(file(copy, "main"), identity=stranger)
    assert "cannot be read" in refused(file(copy, "main"), identity=tmp_path / "nowhere.txt")


@pytest.mark.parametrize("part", ["main", "keys", "tombstones"])
@pytest.mark.parametrize("harm", ["cut", "cut near the end", "empty", "changed", "something else"])
def test_a_damaged_file_restores_nothing(copy, pair, part, harm):
    damaged = file(copy, part)
    content = damaged.read_bytes()
    middle = len(content) - 30
    damaged.write_bytes(
        {
            "cut": content[: len(content) // 2],
            "cut near the end": content[:-1],
            "empty": b"",
            "changed": content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :],
            "something else": b"hello" * 100,
        }[harm]
    )
    assert f"{damaged.name} is damaged or not whole" in refused(file(copy, "main"), identity=pair[1])


def test_a_renamed_file_is_noticed(copy, pair):
    keys, tombstones = file(copy, "keys"), file(copy, "tombstones")
    tombstones.write_bytes(keys.read_bytes())
    assert "holds keys, not tombstones" in refused(file(copy, "main"), identity=pair[1])


@pytest.mark.parametrize(
    ("here", "said"),
    [
        (lambda schema: schema[:-1], "made by another version of this software"),
        (lambda schema: [*schema, "consultations.9999_later"], "made by an earlier version of this software"),
    ],
)
def test_another_schema_is_noticed(copy, pair, monkeypatch, here, said):
    monkeypatch.setattr(restoring, "schema", lambda schema=restoring.schema: here(schema()))
    assert said in refused(file(copy, "main"), identity=pair[1])


def test_another_database_engine_is_noticed(copy, pair, monkeypatch):
    monkeypatch.setattr(restoring, "vendor", lambda: "oracle")
    assert "this house runs on oracle" in refused(file(copy, "main"), identity=pair[1])


def test_an_error_at_the_very_end_leaves_the_house_as_it_was(copy, pair, monkeypatch):
    def broken(**_given):
        raise Damaged

    monkeypatch.setattr(restoring, "replay", broken)
    with pytest.raises(Damaged):
        call_command("restore", file(copy, "main"), identity=pair[1])
    assert not Answer.objects.exists() and StaffMember.objects.get().name == "Petra"


def test_files_that_do_not_belong_together_are_named(copy, pair, tmp_path):
    main, keys, tombstones = (file(copy, part) for part in ("main", "keys", "tombstones"))
    assert "Name a main file" in refused(keys, identity=pair[1])
    assert "no backup of ours" in refused(main, pair[1], identity=pair[1])
    assert "There is no file" in refused(main.with_name("chutno-main-2020-01-01.age"), identity=pair[1])
    twin = tmp_path / main.name
    twin.write_bytes(main.read_bytes())
    assert "Two files of one kind" in refused(main, twin, identity=pair[1])
    kept = tombstones.read_bytes()
    tombstones.unlink()
    assert "no tombstones beside the main file" in refused(main, identity=pair[1])
    tombstones.write_bytes(kept)
    keys.unlink()
    assert "not beside the main file" in refused(main, identity=pair[1])


def test_tombstones_older_than_the_copy_are_refused(six_words, pair, folder, tmp_path):
    call_command("backup", to=folder)
    today = timezone.localdate()
    old = tmp_path / f"chutno-tombstones-{today - timedelta(1)}.age"
    with time_machine.travel(f"{today - timedelta(1)}T03:00:00+02:00", tick=False):
        call_command("backup", to=tmp_path / "yesterday")
    (tmp_path / "yesterday" / old.name).rename(old)
    call_command("flush", interactive=False, verbosity=0)
    hire("Petra")
    said = refused(file(folder, "main"), file(folder, "keys"), old, identity=pair[1])
    assert "older than the main file" in said
