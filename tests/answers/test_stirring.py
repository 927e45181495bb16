"""After the stir nothing tells in which order answers came."""

import time

import pytest
from django.core.management import CommandError, call_command
from django.db import connection, connections
from django.utils import timezone

from consultations.answers import stirring
from consultations.models import Answer, AnswerKey, Circle, Complaint, Reading, Words
from consultations.vocabulary.states import Reading as State
from consultations.vocabulary.weeks import week_of
from tests.journey import Young
from tests.meanwhile import meanwhile

pytestmark = pytest.mark.django_db(transaction=True)


def order_on_disk(table) -> list:
    place = "rowid" if connection.vendor == "sqlite" else "ctid"
    key = table._meta.pk.column
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {key} FROM {table._meta.db_table} ORDER BY {place}")  # noqa: S608
        return [str(row[0]).replace("-", "") for row in cursor]


def rows(table) -> list:
    changing = {"stirred"}
    names = [field.attname for field in table._meta.concrete_fields if field.attname not in changing]
    return sorted(
        repr([bytes(v) if isinstance(v, memoryview) else v for v in row]) for row in table.objects.values_list(*names)
    )


@pytest.fixture
def twelve_answers(instrument, codes):
    for code in codes[:12]:
        Young(instrument).answer(code, Young(instrument).form(words="слова"))
    for answer in Answer.objects.all():
        Reading.objects.create(answer=answer, state=State.WAITING)


def test_a_stir_changes_the_order_of_every_table_and_nothing_else(twelve_answers, capsys):
    tables = (Answer, Words, AnswerKey, Reading)
    before = {table: (order_on_disk(table), rows(table)) for table in tables}
    call_command("stir")
    for table, (order, content) in before.items():
        assert order_on_disk(table) != order  # 1 in 479,001,600 by chance
        assert rows(table) == content
    assert order_on_disk(Answer) != order_on_disk(Words)
    assert set(Answer.objects.values_list("stirred", flat=True)) == {1}
    assert "48 rows stirred" in capsys.readouterr().out


def test_a_dry_run_and_another_week_change_nothing(twelve_answers, capsys):
    order = order_on_disk(Answer)
    call_command("stir", "--dry-run")
    assert "48 rows would be stirred" in capsys.readouterr().out
    call_command("stir", "--week", "2020-W01")
    assert order_on_disk(Answer) == order
    assert set(Answer.objects.values_list("stirred", flat=True)) == {0}


def test_an_answer_that_is_sent_during_a_stir_is_kept(twelve_answers, instrument, codes):
    def send():
        return Young(instrument).answer(codes[12], Young(instrument).form(words="слова"))[1].status_code

    _nothing, sent = meanwhile(lambda: call_command("stir"), at="DELETE", other=send)
    assert sent == 303
    assert (Answer.objects.count(), Words.objects.count(), AnswerKey.objects.count()) == (13, 13, 13)


def test_words_that_change_during_a_stir_stay_changed(twelve_answers):
    answer = Answer.objects.first()

    def take_back():
        return Words.objects.filter(pk=answer.pk).update(sealed=b"")

    _nothing, changed = meanwhile(lambda: call_command("stir"), at="DELETE", other=take_back)
    assert changed == 1
    assert bytes(Words.objects.get(pk=answer.pk).sealed) == b""


def test_after_a_stir_the_disk_holds_no_used_code_any_more(twelve_answers):
    swept = []

    def note(execute, sql, params, many, context):
        swept.append(sql)
        return execute(sql, params, many, context)

    with connection.execute_wrapper(note):
        call_command("stir")
    swept = [sql for sql in swept if sql.startswith("VACUUM")]
    everything = ["VACUUM"]
    assert swept == everything or {
        'VACUUM (FULL, VERBOSE) "consultations_unusedcode"',
        'VACUUM (FULL, VERBOSE) "consultations_draft"',
    } <= set(swept)


def hold_a_snapshot():
    """Another connection that could still see everything as it is now."""
    other = connections.create_connection("default")
    cursor = other.cursor()
    cursor.execute("BEGIN ISOLATION LEVEL REPEATABLE READ" if other.vendor == "postgresql" else "SELECT 1")
    cursor.execute("SELECT COUNT(*) FROM django_migrations")  # no lock on what is written anew
    cursor.fetchone()
    return other


def test_the_sweep_waits_until_nobody_holds_the_old_rows(twelve_answers, monkeypatch):
    other, waited, wait = hold_a_snapshot(), [], time.sleep

    def let_go(seconds):
        waited.append(seconds)
        other.close()  # the server notices in a moment
        wait(0.3)

    monkeypatch.setattr(stirring.time, "sleep", let_go)
    if connection.vendor == "sqlite":
        other.close()
    call_command("stir")
    assert bool(waited) == (connection.vendor == "postgresql")


def test_old_rows_that_stay_held_are_said_and_nothing_is_lost(twelve_answers, monkeypatch):
    other = hold_a_snapshot()
    monkeypatch.setattr(stirring.time, "sleep", lambda seconds: None)
    content = rows(Answer)
    try:
        if connection.vendor == "postgresql":
            with pytest.raises(CommandError, match="run this again"):
                call_command("stir")
        else:
            other.close()
            call_command("stir")
    finally:
        other.close()
    assert rows(Answer) == content


@pytest.mark.parametrize("recycled", ["on", "off"])
def test_postgresql_lets_its_log_go_where_old_files_are_removed(twelve_answers, recycled):
    said = []

    def note(execute, sql, params, many, context):
        said.append(sql)
        return execute(sql, params, many, context)

    with connection.cursor() as cursor, connection.execute_wrapper(note):
        if connection.vendor == "postgresql":
            cursor.execute(f"SET wal_recycle = {recycled}")
        call_command("stir")
        if connection.vendor == "postgresql":
            cursor.execute("RESET wal_recycle")
    let_go = {"SELECT pg_switch_wal()", "CHECKPOINT"} <= set(said)
    assert let_go is (connection.vendor == "postgresql" and recycled == "off")


def test_complaints_of_the_week_lose_their_order_too(circle):
    Circle.objects.create(name="safeguarding", public_key=bytes(circle.public_key), made_on=circle.made_on)
    for number in range(12):
        Complaint.objects.create(about="other", box=bytes([number]), week=week_of(timezone.localdate()))
    order, content = order_on_disk(Complaint), rows(Complaint)
    call_command("stir")
    assert order_on_disk(Complaint) != order  # 1 in 479,001,600 by chance
    assert rows(Complaint) == content


@pytest.mark.parametrize("at", ["CREATE TEMPORARY", "DELETE FROM", "INSERT INTO", "DROP TABLE"])
def test_a_stir_that_is_killed_changes_nothing_and_can_be_begun_again(twelve_answers, at):
    tables = (Answer, Words, AnswerKey, Reading)
    before = {table: (order_on_disk(table), rows(table)) for table in tables}

    def kill(execute, sql, params, many, context):
        if at in sql:
            raise KeyboardInterrupt
        return execute(sql, params, many, context)

    with pytest.raises(KeyboardInterrupt), connection.execute_wrapper(kill):
        call_command("stir")
    assert {table: (order_on_disk(table), rows(table)) for table in tables} == before
    assert set(Answer.objects.values_list("stirred", flat=True)) == {0}
    call_command("stir")
    assert {table: rows(table) for table in tables} == {table: content for table, (_order, content) in before.items()}
