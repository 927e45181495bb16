"""`make keep-release`: write a populated database of this version to tests/releases/<version>.sql.gz.

Everything in it is invented: it is the demonstration's data, made with demonstration keys.
"""

import gzip
import os
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = Path(__file__).resolve().parent


def manage(database: Path, *command: str) -> str:
    """What manage.py says, on this SQLite file, with the demonstration's settings. Raises RuntimeError."""
    environment = {
        **os.environ,
        "DATABASE_URL": f"sqlite:///{database}",
        "VAR_FOLDER": str(database.parent),
        "DJANGO_SETTINGS_MODULE": "config.settings.development",
    }
    done = subprocess.run(
        [sys.executable, "manage.py", *command], cwd=ROOT, env=environment, capture_output=True, text=True
    )
    if done.returncode:
        raise RuntimeError(done.stdout + done.stderr)
    return done.stdout


def write_dump(database: Path, kept: Path) -> None:
    """The whole database as SQL, compressed, the same bytes for the same rows."""
    with closing(sqlite3.connect(database)) as connection:
        text = "\n".join(connection.iterdump())
    kept.write_bytes(gzip.compress(text.encode(), mtime=0))


def read_dump(kept: Path, database: Path) -> None:
    """The database that `write_dump` kept, with the tables it had then."""
    with closing(sqlite3.connect(database)) as connection:
        connection.executescript(gzip.decompress(kept.read_bytes()).decode())


def keep(version: str) -> Path:
    """Make the demonstration's database and keep it under this version."""
    kept = FOLDER / f"{version}.sql.gz"
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "release.sqlite3"
        for command in (["compile_texts"], ["migrate", "--noinput"], ["begin"], ["demo"]):
            manage(database, *command)
        write_dump(database, kept)
    return kept


if __name__ == "__main__":
    sys.stdout.write(f"Kept {keep(sys.argv[1])}\n")
