"""Argon2id for what a person can type: codes, six words, vault phrases."""

import hashlib

from nacl.pwhash import argon2id

ROOT_BYTES = 32
PASSES = 1


def pepper_salt(pepper: bytes, purpose: str) -> bytes:
    """16 bytes of salt from the house's pepper, different for each purpose."""
    return hashlib.blake2b(pepper, digest_size=argon2id.SALTBYTES, person=purpose.encode()[:16]).digest()


def peppered(digest: bytes, pepper: bytes) -> bytes:
    """32 bytes that nobody can make from `digest` without the house's pepper: keyed BLAKE2b."""
    return hashlib.blake2b(digest, digest_size=ROOT_BYTES, key=pepper[: hashlib.blake2b.MAX_KEY_SIZE]).digest()


def stretch(secret: str, salt: bytes, memory_kib: int, passes: int = PASSES) -> bytes:
    """32 bytes from something typed: Argon2id with `memory_kib` KiB (8 MiB, one pass: about 5 ms)."""
    return argon2id.kdf(ROOT_BYTES, secret.encode(), salt, opslimit=passes, memlimit=memory_kib * 1024)
