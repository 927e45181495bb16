"""How a file looks once it is open: what it says about itself, then tables. Every piece says first how long it is.

about (JSON) | { table (JSON) | rows | rows | ... | empty } | { ... } | empty | nothing more
"""

import json
import struct
from collections.abc import Iterable, Iterator
from typing import BinaryIO

FORMAT = "chutno-backup-1"
LENGTH = struct.Struct(">I")
MOST = 256 * 1024 * 1024  # bytes; a longer piece is no piece of ours


class Damaged(Exception):
    """This is not, or not all of, what was written."""


def written(about: dict, tables: Iterable[tuple[dict, Iterable[bytes]]]) -> Iterator[bytes]:
    """The pieces of a file, in order; `tables` are ({"table", "columns"}, chunks of rows)."""
    yield _piece(_json(about | {"format": FORMAT}))
    for table, chunks in tables:
        yield _piece(_json(table))
        for chunk in chunks:
            yield _piece(chunk)
        yield _piece(b"")
    yield _piece(b"")


def read_about(source: BinaryIO) -> dict:
    """What the file says about itself. Raises Damaged."""
    about = _object(_read(source))
    if about.get("format") != FORMAT:
        raise Damaged
    return about


def read_tables(source: BinaryIO) -> Iterator[tuple[dict, Iterator[bytes]]]:
    """After `read_about`: each table with its chunks, to be read before the next. Raises Damaged."""
    while table := _read(source):
        chunks = iter(lambda: _read(source), b"")
        yield _object(table), chunks
        for _unread in chunks:
            continue
    if source.read(1):
        raise Damaged


def _piece(content: bytes) -> bytes:
    return LENGTH.pack(len(content)) + content


def _read(source: BinaryIO) -> bytes:
    length = LENGTH.unpack(_exactly(source, LENGTH.size))[0]
    if length > MOST:
        raise Damaged
    return _exactly(source, length)


def _exactly(source: BinaryIO, length: int) -> bytes:
    content = source.read(length)
    if len(content) != length:
        raise Damaged
    return content


def _object(content: bytes) -> dict:
    try:
        value = json.loads(content)
    except ValueError as error:
        raise Damaged from error
    if not isinstance(value, dict):
        raise Damaged
    return value


def _json(value: dict) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
