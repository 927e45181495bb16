"""T44: every version that was finished migrates to today's tables, with nothing of a young person lost or opened."""

import sqlite3
from contextlib import closing
from pathlib import Path

from tests.releases.keep import FOLDER, manage, read_dump, write_dump

KEPT = sorted(FOLDER.glob("*.sql.gz"))
# What must come through byte for byte: the receipts and the seals.
SEALED = {
    "consultations_answer": "hex(receipt_digest), hex(choices), age_band, week, counted",
    "consultations_words": "hex(sealed)",
    "consultations_answerkey": "hex(for_team), hex(for_child)",
    "consultations_unusedcode": "hex(digest)",
}


def sealed_rows(database: Path) -> dict[str, list]:
    """Every receipt and seal, sorted."""
    with closing(sqlite3.connect(database)) as connection:
        return {
            table: sorted(connection.execute(f"SELECT {columns} FROM {table}").fetchall(), key=str)  # noqa: S608
            for table, columns in SEALED.items()
        }


def test_T44_every_kept_release_migrates_to_today(tmp_path):
    for kept in KEPT:
        database = tmp_path / f"{kept.stem}.sqlite3"
        read_dump(kept, database)
        before = sealed_rows(database)
        assert all(before.values()), f"{kept.name} holds no young person's rows"
        manage(database, "migrate", "--noinput")
        manage(database, "migrate", "--check")
        assert sealed_rows(database) == before, kept.name


def test_T44_a_release_is_kept_byte_for_byte(tmp_path):
    first, second = tmp_path / "first.sqlite3", tmp_path / "second.sqlite3"
    with closing(sqlite3.connect(first)) as connection:
        connection.execute("CREATE TABLE box (id BLOB PRIMARY KEY, words TEXT)")
        connection.execute("INSERT INTO box VALUES (?, ?)", (bytes(range(256)), "Чутно; 'так'\nі «ні»"))
        connection.commit()
    write_dump(first, tmp_path / "kept.sql.gz")
    read_dump(tmp_path / "kept.sql.gz", second)
    with closing(sqlite3.connect(second)) as connection:
        assert connection.execute("SELECT * FROM box").fetchall() == [(bytes(range(256)), "Чутно; 'так'\nі «ні»")]
    write_dump(second, tmp_path / "again.sql.gz")
    assert (tmp_path / "again.sql.gz").read_bytes() == (tmp_path / "kept.sql.gz").read_bytes()


def test_migrations_are_complete(tmp_path):
    """Nobody has changed a table without saying how an older one becomes it."""
    manage(tmp_path / "none.sqlite3", "makemigrations", "--check", "--dry-run")
