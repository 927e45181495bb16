"""Sealing a file for a key that is not on this server (age, X25519). Nothing is ever written to the disk in plain."""

import io
import os
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import pyrage
from pyrage import x25519

from consultations.management.backing_up.frames import Damaged

ONLY_OURS = 0o600


class NoSuchKey(Exception):
    """This is not a key, or not one that opens this file."""


class _Pieces(io.RawIOBase):
    """What a generator gives, as something to read from. An error inside it is kept: pyrage would wrap it."""

    def __init__(self, pieces: Iterable[bytes]):
        super().__init__()
        self._pieces, self._left, self.error = iter(pieces), b"", None

    def readable(self) -> bool:
        return True

    def readinto(self, buffer) -> int:
        try:
            while not self._left:
                self._left = next(self._pieces, None)
                if self._left is None:
                    self._left = b""
                    return 0
        except Exception as error:
            self.error = error
            raise
        size = min(len(buffer), len(self._left))
        buffer[:size], self._left = self._left[:size], self._left[size:]
        return size


def new_pair() -> tuple[str, str]:
    """(public key, private key), as age writes them."""
    identity = x25519.Identity.generate()
    return str(identity.to_public()), str(identity)


def public_key(text: str) -> x25519.Recipient:
    """The key that files are sealed for. Raises NoSuchKey."""
    try:
        return x25519.Recipient.from_str(text.strip())
    except pyrage.RecipientError as error:
        raise NoSuchKey from error


def private_key(path: Path) -> x25519.Identity:
    """The key in this file, as `backup_key` (or age-keygen) wrote it. Raises NoSuchKey, OSError."""
    lines = [line.strip() for line in path.read_text(encoding="utf-8", errors="replace").splitlines()]
    try:
        return x25519.Identity.from_str(next(line for line in lines if line and not line.startswith("#")))
    except (StopIteration, pyrage.IdentityError) as error:
        raise NoSuchKey from error


def create(path: Path) -> BinaryIO:
    """A new file that only this account may read. Raises FileExistsError."""
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, ONLY_OURS), "wb")


def seal(pieces: Iterable[bytes], path: Path, key: x25519.Recipient) -> None:
    """Write these pieces into a new file, sealed, as they come. Raises whatever the pieces raise."""
    source = _Pieces(pieces)
    with create(path) as target:
        try:
            pyrage.encrypt_io(io.BufferedReader(source), target, [key])
        except (pyrage.EncryptError, OSError):
            if source.error is not None:
                raise source.error from None
            raise
        target.flush()
        os.fsync(target.fileno())


@contextmanager
def opened(path: Path, identity: x25519.Identity) -> Iterator[BinaryIO]:
    """The file to read from, open. Raises NoSuchKey, Damaged (also for what somebody changed or cut off)."""
    failures: list[Exception] = []
    read_end, write_end = os.pipe()
    thread = threading.Thread(target=_open_into, args=(path, write_end, identity, failures))
    thread.start()
    try:
        with open(read_end, "rb") as source:
            yield source
    except Damaged:
        thread.join()
        _complain(failures)
        raise
    finally:
        thread.join()
    _complain(failures)


def _open_into(path: Path, pipe: int, identity: x25519.Identity, failures: list) -> None:
    try:
        with open(pipe, "wb") as target, path.open("rb") as source:
            pyrage.decrypt_io(source, target, [identity])
    except (pyrage.DecryptError, OSError) as error:  # told by the thread that reads
        failures.append(error)


def _complain(failures: list[Exception]) -> None:
    for failure in failures:
        raise (NoSuchKey if "No matching keys" in str(failure) else Damaged) from failure
