"""Boxes: sealed for a circle, locked under a key, padded so that sizes tell nothing.

libsodium by PyNaCl: X25519 sealed boxes and XSalsa20-Poly1305 secret boxes. No box carries a time.
"""

import hashlib
import hmac

from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox
from nacl.secret import SecretBox
from nacl.utils import random

KEY_BYTES = 32
SIZES = tuple(kib * 1024 for kib in (1, 4, 16, 64, 128))  # every box has one of these sizes inside
_LENGTH_BYTES = 4


class CannotOpen(Exception):
    """The key does not fit, or the box was changed."""


class TooLarge(Exception):
    """More than the largest box holds."""


def new_key() -> bytes:
    """32 random bytes."""
    return random(KEY_BYTES)


def new_pair() -> tuple[bytes, bytes]:
    """A private key and its public key, 32 bytes each."""
    private = PrivateKey.generate()
    return bytes(private), bytes(private.public_key)


def pad(plain: bytes) -> bytes:
    """`plain` with its length before it and zeros behind, up to 1, 4, 16, 64 or 128 KiB. Raises TooLarge."""
    size = next((size for size in SIZES if len(plain) + _LENGTH_BYTES <= size), None)
    if size is None:
        raise TooLarge
    return (len(plain).to_bytes(_LENGTH_BYTES, "big") + plain).ljust(size, b"\0")


def unpad(padded: bytes) -> bytes:
    """What was given to `pad`."""
    length = int.from_bytes(padded[:_LENGTH_BYTES], "big")
    return padded[_LENGTH_BYTES : _LENGTH_BYTES + length]


def lock(key: bytes, plain: bytes) -> bytes:
    """`plain` padded and locked under a 32-byte key. Raises TooLarge."""
    return bytes(SecretBox(key).encrypt(pad(plain)))


def unlock(key: bytes, box: bytes) -> bytes:
    """What was locked under this key. Raises CannotOpen."""
    try:
        return unpad(SecretBox(key).decrypt(bytes(box)))
    except (CryptoError, ValueError) as error:
        raise CannotOpen from error


def lock_key(key: bytes, inner: bytes) -> bytes:
    """A 32-byte key locked under another (72 bytes, never padded: all keys have one size)."""
    return bytes(SecretBox(key).encrypt(inner))


def unlock_key(key: bytes, box: bytes) -> bytes:
    """The 32-byte key that was locked under this key. Raises CannotOpen."""
    try:
        return SecretBox(key).decrypt(bytes(box))
    except (CryptoError, ValueError) as error:
        raise CannotOpen from error


def seal(public_key: bytes, plain: bytes) -> bytes:
    """`plain` padded and sealed: only the holder of the private key opens it. Raises TooLarge."""
    return SealedBox(PublicKey(bytes(public_key))).encrypt(pad(plain))


def seal_key(public_key: bytes, key: bytes) -> bytes:
    """A 32-byte key sealed for a circle (80 bytes, never padded: all keys have one size)."""
    return SealedBox(PublicKey(bytes(public_key))).encrypt(key)


def open_key(private_key: bytes, sealed: bytes) -> bytes:
    """The 32-byte key that was sealed for this circle. Raises CannotOpen."""
    try:
        return SealedBox(PrivateKey(private_key)).decrypt(bytes(sealed))
    except (CryptoError, ValueError) as error:
        raise CannotOpen from error


def open_sealed(private_key: bytes, sealed: bytes) -> bytes:
    """What was sealed with `seal` for this circle. Raises CannotOpen."""
    return unpad(open_key(private_key, sealed))


def derive(root: bytes, label: str) -> bytes:
    """A 32-byte key for one purpose: HKDF-Expand with SHA-256 (RFC 5869, section 2.3), one block."""
    return hmac.new(root, label.encode() + b"\x01", hashlib.sha256).digest()


def fingerprint(secret: bytes) -> bytes:
    """SHA-256, for secrets that are already 32 random bytes."""
    return hashlib.sha256(secret).digest()
