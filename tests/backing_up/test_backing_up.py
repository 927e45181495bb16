"""What a backup is: three sealed files of one moment that tell no more than a day."""

import stat
import threading
from contextlib import contextmanager
from datetime import date, timedelta

import pyrage
import pytest
from django.core.management import CommandError, call_command
from django.db import connection, connections
from django.utils import timezone

from consultations.answers.stirring import stir
from consultations.management.backing_up import making, postgres_rows, sqlite_rows
from consultations.management.backing_up.names import too_old
from consultations.models import Answer, AnswerKey, Draft, Words
from consultations.vocabulary.weeks import week_of
from tests.backing_up.conftest import CANARY
from tests.journey import Young

pytestmark = pytest.mark.django_db(transaction=True)
MIDNIGHT = 21 * 3600, 22 * 3600  # of Kyiv, in UTC, in summer and in winter


def opened(folder, pair) -> dict[str, bytes]:
    """What the files of today hold, by part."""
    identity = pyrage.x25519.Identity.from_str(pair[1].read_text().splitlines()[1])
    return {path.name.split("-")[1]: pyrage.decrypt(path.read_bytes(), [identity]) for path in sorted(folder.iterdir())}


def _alone(do) -> None:
    try:
        do()
    finally:
        connections.close_all()


def _and_then(snapshot, thread):
    """The same snapshot; once it is taken, something else happens before the first row is read."""

    @contextmanager
    def taken():
        with snapshot() as rows_of:
            if connection.vendor == "postgresql":
                Answer.objects.count()  # PostgreSQL looks at the clock with the first question
            thread.start()
            thread.join()
            yield rows_of

    return taken


def test_a_backup_is_three_files_that_only_this_account_may_read_and_only_the_private_key_opens(backed_up, pair):
    day = timezone.localdate().isoformat()
    assert sorted(path.name for path in backed_up.iterdir()) == [
        f"chutno-keys-{day}.age", f"chutno-main-{day}.age", f"chutno-tombstones-{day}.age",
    ]  # fmt: skip
    stranger = pyrage.x25519.Identity.generate()
    for path in backed_up.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert path.read_bytes().startswith(b"age-encryption.org/v1\n")
        with pytest.raises(pyrage.DecryptError):
            pyrage.decrypt(path.read_bytes(), [stranger])
    assert opened(backed_up, pair).keys() == {"keys", "main", "tombstones"}


def test_no_word_is_in_clear_in_any_file_even_when_it_is_open(backed_up, pair):
    inside = opened(backed_up, pair)
    assert inside["main"].count(b"consultations_words") == 1
    for content in [*inside.values(), *(path.read_bytes() for path in backed_up.iterdir())]:
        assert CANARY.encode() not in content and CANARY.split()[0].encode() not in content


def test_the_main_file_holds_no_key_draft_or_session_and_the_keys_hold_nothing_else(backed_up, pair):
    inside = opened(backed_up, pair)
    tables = {part: set(content.split(b'{"table":"')[1:]) for part, content in inside.items()}
    names = {part: {table.split(b'"')[0].decode() for table in found} for part, found in tables.items()}
    assert names["keys"] == {"consultations_answerkey", "consultations_consultationkey"}
    assert names["tombstones"] == {"consultations_tombstone"}
    assert {"consultations_answer", "consultations_words", "consultations_unusedcode"} <= names["main"]
    elsewhere = {"consultations_draft", "consultations_opening", "django_session"}
    assert not names["main"] & (elsewhere | names["keys"] | names["tombstones"])


def test_no_clock_finer_than_a_day_is_in_the_names_times_or_content_of_the_files(backed_up, pair):
    assert Draft.objects.exists()
    Answer.objects.filter(pk=Answer.objects.first().pk).update(flag="danger", flag_hour=timezone.now(), stirred=3)
    call_command("backup", to=backed_up)
    first = opened(backed_up, pair)
    for path in [backed_up, *backed_up.iterdir()]:
        assert path.stat().st_mtime % 86400 in MIDNIGHT, path.name
    Answer.objects.update(flag_hour=None, stirred=1)
    stir(week_of(timezone.localdate()))  # another order on the disk
    call_command("backup", to=backed_up)
    assert opened(backed_up, pair) == first  # the same to the byte: no moment, no order, no number of nights


def test_a_backup_is_refused_while_answers_are_unstirred_unless_somebody_insists(
    six_words, pair, folder, instrument, codes, capsys
):
    young = Young(instrument)
    young.answer(codes[10], young.form(words=CANARY))
    with pytest.raises(CommandError, match="not been stirred. Run `manage.py stir`"):
        call_command("backup", to=folder)
    assert not folder.exists()
    call_command("backup", to=folder, anyway=True)
    assert "Their set is smaller" in capsys.readouterr().out
    call_command("stir")
    call_command("backup", to=folder)
    assert "smaller" not in capsys.readouterr().out
    assert len(list(folder.iterdir())) == 3


def test_a_folder_that_cannot_be_written_is_named(six_words, pair, tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(CommandError, match=r"No backup was made: File exists \(.*file\)"):
        call_command("backup", to=tmp_path / "file")


@pytest.mark.parametrize(
    ("key", "said"), [("", "BACKUP_KEY is not set"), ("age1nonsense", "BACKUP_KEY is not a public key")]
)
def test_without_a_good_key_no_backup_is_made(key, said, six_words, folder, settings):
    settings.BACKUP_KEY = key
    with pytest.raises(CommandError, match=said):
        call_command("backup", to=folder)
    assert not folder.exists()


def test_main_files_go_after_35_days_keys_after_7_and_no_other_file_ever():
    today = date(2026, 11, 26)

    def named(part: str, days: int) -> str:
        return f"chutno-{part}-{today - timedelta(days)}.age"

    kept = [named("keys", 6), named("main", 34), named("tombstones", 34), "holiday.jpg", "chutno-main-2026-13-45.age"]
    gone = [named("keys", 7), named("main", 35), named("tombstones", 35)]
    assert too_old([*kept, *gone], today) == sorted(gone)
    assert too_old([f"{gone[0]}.jpg", f"my-{gone[0]}"], today) == []


def test_old_files_are_deleted_even_on_a_night_without_a_new_copy(pair, folder, six_words, settings, capsys):
    folder.mkdir()
    old = timezone.localdate() - timedelta(8)
    for name in (f"chutno-keys-{old}.age", f"chutno-main-{old}.age", "letter.txt"):
        (folder / name).write_text("x")
    settings.BACKUP_KEY = ""
    with pytest.raises(CommandError):
        call_command("backup", to=folder)
    assert sorted(path.name for path in folder.iterdir()) == [f"chutno-main-{old}.age", "letter.txt"]
    assert f"chutno-keys-{old}.age" in capsys.readouterr().out


def test_a_backup_that_fails_half_way_leaves_the_one_before_whole_and_nothing_unfinished(backed_up, monkeypatch):
    before = {path.name: path.read_bytes() for path in backed_up.iterdir()}

    def full(part):
        if part == "tombstones":
            raise OSError(28, "No space left on device")
        return []

    monkeypatch.setattr(making, "tables_of", full)
    with pytest.raises(CommandError, match="No backup was made: No space left on device"):
        call_command("backup", to=backed_up)
    assert {path.name: path.read_bytes() for path in backed_up.iterdir()} == before


def test_an_error_while_rows_are_read_is_told_as_it_is_and_leaves_nothing_behind(six_words, pair, folder, monkeypatch):
    def torn(about, tables):
        yield b"half of"
        raise ZeroDivisionError

    monkeypatch.setattr(making.frames, "written", torn)
    with pytest.raises(ZeroDivisionError):
        call_command("backup", to=folder)
    assert list(folder.iterdir()) == []


def test_what_a_killed_run_left_behind_goes_with_the_next(six_words, pair, folder):
    folder.mkdir()
    (folder / ".chutno-main-2026-01-01.age.unfinished").write_text("half")
    call_command("backup", to=folder)
    assert sorted(path.name.split("-")[1] for path in folder.iterdir()) == ["keys", "main", "tombstones"]


def test_all_files_are_of_one_moment_even_while_answers_are_sent(
    six_words, pair, folder, instrument, codes, monkeypatch
):
    def send():
        young = Young(instrument)
        young.answer(codes[10], young.form(words=CANARY))

    sending = threading.Thread(target=_alone, args=[send])
    for rows in (postgres_rows, sqlite_rows):
        monkeypatch.setattr(rows, "snapshot", _and_then(rows.snapshot, sending))
    call_command("backup", to=folder)
    assert (Answer.objects.count(), Words.objects.count(), AnswerKey.objects.count()) == (7, 7, 7)
    inside = opened(folder, pair)
    late = Answer.objects.get(stirred=0)
    assert not [part for part, content in inside.items() if late.pk.bytes in content or late.pk.hex.encode() in content]
    early = Answer.objects.filter(stirred=1).first()
    for part in ("main", "keys"):
        assert early.pk.bytes in inside[part] or early.pk.hex.encode() in inside[part]


def test_a_key_is_never_written_over_another_and_says_that_it_must_leave_the_server(tmp_path, capsys):
    file = tmp_path / "key.txt"
    call_command("backup_key", to=file)
    said = capsys.readouterr().out
    private = file.read_text().splitlines()[1]
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert private.startswith("AGE-SECRET-KEY-1") and private not in said
    assert f"BACKUP_KEY={pyrage.x25519.Identity.from_str(private).to_public()}\n" in said
    assert "take it off this machine" in said
    with pytest.raises(CommandError, match="exists already"):
        call_command("backup_key", to=file)
    assert file.read_text().splitlines()[1] == private
