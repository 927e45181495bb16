"""From an older copy to a house that stands again: nothing that was taken back returns, and no used card counts."""

from datetime import timedelta
from pathlib import Path

import pytest
import time_machine
from django.apps import apps
from django.core.management import CommandError, call_command
from django.test import Client
from django.utils import timezone

from consultations.answers.receipts import receipt_digest, root_of
from consultations.answers.words_box import open_with_team_key
from consultations.models import (
    Answer,
    AnswerKey,
    CodeBatch,
    ConsultationKey,
    Draft,
    Instrument,
    Reading,
    Tombstone,
    UnusedCode,
    Voice,
    Words,
)
from consultations.moderation.withdrawing import withdraw_answer
from consultations.privacy.sealing import CannotOpen
from consultations.vault.consultation_keys import make_consultation_key, opened_with
from consultations.vocabulary.states import Reading as State
from tests import reporting
from tests.backing_up.conftest import CANARY
from tests.journey import PRIVATE_KEY, Young
from tests.people import hire

pytestmark = pytest.mark.django_db(transaction=True)
NOT_IN_ANY_COPY = {"Draft", "Opening", "Session", "IndexEntry", "SQLiteFTSIndexEntry"}


@pytest.fixture
def today():
    return timezone.localdate()


def back_up(folder: Path, day) -> None:
    with time_machine.travel(f"{day}T03:00:00+02:00", tick=False):
        call_command("backup", to=folder)


def name(part: str, day) -> str:
    return f"chutno-{part}-{day}.age"


def wipe() -> None:
    """A machine on which only `migrate` has run: contenttypes and permissions are there, with other numbers."""
    call_command("flush", interactive=False, verbosity=0)
    assert not Answer.objects.exists()


def restore(*files: Path, pair, **options) -> None:
    call_command("restore", *files, identity=pair[1], **options)


def rows() -> dict[str, list]:
    """Every row of every table that a copy holds."""
    tables = [model for model in apps.get_models(include_auto_created=True) if model.__name__ not in NOT_IN_ANY_COPY]
    return {table._meta.label: sorted(map(repr, table.objects.values_list())) for table in tables if not _proxy(table)}


def _proxy(table) -> bool:
    return table._meta.proxy or not hasattr(table, "objects")


@pytest.fixture
def own_key(open_consultation, circle) -> ConsultationKey:
    return make_consultation_key(open_consultation)


@pytest.fixture
def since_then(own_key, six_words, pair, folder, today, instrument, codes) -> Path:
    """A copy of three days ago; since then the first answer was taken back with its voice, and three came."""
    consultation = instrument.consultation
    reporting.voice(consultation)
    voice = reporting.voice(consultation, words={"uk": CANARY, "en": CANARY})
    first = Answer.objects.get(receipt_digest=digest(six_words[0]))
    Reading.objects.create(answer=first, state=State.WAITING, box=b"proposal")
    back_up(folder, today - timedelta(3))
    assert withdraw_answer(root_of("uk", six_words[0]), today=today)
    Voice.objects.filter(pk=voice.pk).delete()
    for code in codes[6:9]:
        young = Young(instrument)
        young.answer(code, young.form(words="пізніше"))
    call_command("stir")
    back_up(folder, today)
    (folder / name("main", today)).unlink()  # what makes an older one needed
    (folder / name("keys", today)).rename(folder.parent / name("keys", today))
    wipe()
    return folder


def digest(words: list[str]) -> bytes:
    return receipt_digest(root_of("uk", words))


def answer_of(words: list[str]) -> Answer:
    return Answer.objects.get(receipt_digest=digest(words))


def words_of(answer: Answer) -> str:
    return str(open_with_team_key(PRIVATE_KEY, answer)[1]["words"])


def test_T45_what_was_taken_back_stays_taken_back_and_the_words_of_the_others_open(
    since_then, pair, six_words, today, capsys
):
    restore(since_then / name("main", today - timedelta(3)), pair=pair)
    assert Answer.objects.count() == 6
    gone = answer_of(six_words[0])
    assert not AnswerKey.objects.filter(pk=gone.pk).exists() and not Reading.objects.filter(pk=gone.pk).exists()
    assert bytes(gone.words.sealed) == b"" and set(bytes(gone.choices)) == {0} and not gone.counted
    for place, six in enumerate(six_words[1:], start=1):
        assert f"{CANARY} {place}" in words_of(answer_of(six))
        assert answer_of(six).counted
        assert Client().post("/words/uk", {"words": " ".join(six), "language": "uk"}).context["pieces"]
    assert Tombstone.objects.filter(pk=gone.pk).exists()
    said = capsys.readouterr().out
    assert "Taken back again: answers 1, voices 1." in said and "Make new codes for every pack" in said


def test_T45_a_voice_that_was_taken_down_since_does_not_come_back(since_then, pair, today):
    restore(since_then / name("main", today - timedelta(3)), pair=pair)
    assert [voice.texts["uk"] for voice in Voice.objects.all()] == [reporting.QUOTE["uk"]]


def test_T45_no_card_counts_after_a_restore_and_what_is_written_with_one_is_still_kept(since_then, pair, codes, today):
    restore(since_then / name("main", today - timedelta(3)), pair=pair)
    assert UnusedCode.objects.count() == 14  # those used since are back
    assert set(CodeBatch.objects.values_list("state", flat=True)) == {"void"}
    instrument = Instrument.objects.get()
    for code in (codes[7], codes[15]):  # used since, and never used
        young = Young(instrument)
        young.answer(code, young.form(words=CANARY))
    assert Answer.objects.filter(stirred=0, counted=False).count() == 2
    assert Answer.objects.filter(counted=True).count() == 5


def test_T45_the_house_is_the_same_row_by_row(own_key, six_words, pair, folder, today):
    hire("Petra")
    Answer.objects.update(flag_hour=None)
    back_up(folder, today)
    before = rows()
    wipe()
    restore(folder / name("main", today), pair=pair)
    CodeBatch.objects.update(state="good")
    after = rows()
    assert {label for label in before if before[label] != after[label]} == set()
    assert sum(map(len, before.values())) > 200 and before["consultations.Words"]
    assert not Draft.objects.exists()
    assert hire("Nadia").pk > max(
        member.pk for member in apps.get_model("home.StaffMember").objects.exclude(name="Nadia")
    )


def test_T45_without_the_keys_nobody_opens_any_words(since_then, pair, six_words, instrument, today, capsys):
    main = since_then / name("main", today - timedelta(3))
    (since_then / name("keys", today - timedelta(3))).unlink()
    with pytest.raises(CommandError, match="keys are kept for 7 days"):
        restore(main, pair=pair)
    restore(main, pair=pair, without_keys=True)
    assert not AnswerKey.objects.exists() and not ConsultationKey.objects.exists()
    assert Words.objects.exclude(sealed=b"").count() == 5
    with pytest.raises(CannotOpen):
        opened_with(PRIVATE_KEY, instrument.consultation_id)
    for answer in Answer.objects.all():
        with pytest.raises(AnswerKey.DoesNotExist):
            open_with_team_key(PRIVATE_KEY, answer)
    assert "nobody can open the words of this copy" in capsys.readouterr().out


def test_T45_keys_of_a_later_day_open_what_they_have_keys_for(since_then, pair, six_words, today):
    later = since_then.parent / name("keys", today)
    restore(since_then / name("main", today - timedelta(3)), later, pair=pair)
    assert AnswerKey.objects.count() == 5  # not the one taken back, and none of the three that main does not know
    assert f"{CANARY} 1" in words_of(answer_of(six_words[1]))


def test_what_has_had_its_time_since_is_erased_again(own_key, six_words, pair, folder, today, capsys):
    back_up(folder, today)
    wipe()
    with time_machine.travel(f"{today + timedelta(150)}T12:00:00+02:00", tick=False):
        restore(folder / name("main", today), pair=pair)
    assert not Words.objects.exists() and not AnswerKey.objects.exists()
    assert ConsultationKey.objects.exclude(destroyed_on=None).count() == 1


@pytest.mark.parametrize(("pepper", "warned"), [(None, False), (b"another pepper of another house", True)])
def test_another_pepper_is_noticed_before_somebody_wonders_why_no_words_fit(
    backed_up, pair, today, settings, capsys, pepper, warned
):
    wipe()
    settings.PEPPER = pepper or settings.PEPPER
    restore(backed_up / name("main", today), pair=pair)
    assert ("no six words and no code will fit" in capsys.readouterr().out) is warned
