"""Everything on the disk that the thief carries away, byte by byte: tables, indexes, free places, journals and logs."""

from pathlib import Path

from django.conf import settings
from django.db import connection

WAL_HEADER = "0000"  # names of log segments are 24 hex digits


def stolen_files(*, with_log: bool) -> dict[str, bytes]:
    """{name: content} of every file of the database; `with_log` adds PostgreSQL's log segments."""
    if connection.vendor == "sqlite":
        name = Path(connection.settings_dict["NAME"])
        return {path.name: path.read_bytes() for path in sorted(name.parent.glob(f"{name.name}*"))}
    with connection.cursor() as cursor:
        cursor.execute("CHECKPOINT")  # the thief waits until everything is on the disk
        files = _relations(cursor)
        return files | (_log(cursor) if with_log else {})


def log_is_forgotten() -> bool:
    """True where old log files are removed, not kept for later use."""
    with connection.cursor() as cursor:
        cursor.execute("SHOW wal_recycle")
        return cursor.fetchone()[0] == "off"


def files_of_the_service() -> dict[str, bytes]:
    """{name: content} of what the service wrote beside the database: stored pages, media, notes."""
    found = {}
    for folder in {Path(settings.PAGES_ROOT), Path(settings.MEDIA_ROOT)}:
        found |= {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    return found


def _relations(cursor) -> dict[str, bytes]:
    cursor.execute(
        "SELECT relname, pg_relation_filepath(oid) FROM pg_class"
        " WHERE pg_relation_filepath(oid) IS NOT NULL AND relnamespace IN"
        " (SELECT oid FROM pg_namespace WHERE nspname IN ('public', 'pg_toast'))"
    )
    files = {}
    for name, path in cursor.fetchall():
        cursor.execute("SELECT pg_read_binary_file(%s, 0, 1000000000, true)", [path])
        content = cursor.fetchone()[0]
        files[name] = bytes(content or b"")
    return files


def _log(cursor) -> dict[str, bytes]:
    cursor.execute("SELECT name FROM pg_ls_waldir() ORDER BY name")
    segments = []
    for (name,) in cursor.fetchall():
        if name.startswith(WAL_HEADER):
            cursor.execute("SELECT pg_read_binary_file(%s, 0, 1000000000, true)", [f"pg_wal/{name}"])
            segments.append(bytes(cursor.fetchone()[0] or b""))
    return {"the log": b"".join(segments)}
