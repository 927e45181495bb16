"""A thief with a copy of the database and of the configuration, who tries every key that can be made of them."""

import hashlib
from collections.abc import Iterable, Iterator

from django.apps import apps
from django.conf import settings

from consultations.privacy.sealing import CannotOpen, derive, open_key, unlock_key, unpad
from consultations.privacy.stretching import pepper_salt, peppered, stretch
from consultations.vault.rules import as_phrase, cost_and_box, opening_key

IN_MEMORY_ONLY = ("BOOT_KEY", "CROWD_KEY")  # they are in no file: whoever copies the disk does not have them
PURPOSES = ("six words", "code", "card", "")
LABELS = ("", "draft box", "draft row", "receipt", "child", "release ledger", "coming back", "opening box ")
KEY, SMALLEST_BOX, COST = 32, 40, 5
EMPTY = ("", "moderation", "safeguarding")  # phrases that anybody would try


def stored() -> list:
    """Every value of every column of every table."""
    return [value for model in apps.get_models() for row in model.objects.values_list() for value in row]


def as_bytes(values: Iterable) -> Iterator[bytes]:
    """Binary values as they are, and texts, also read as hexadecimal."""
    for value in values:
        if isinstance(value, bytes | memoryview):
            yield bytes(value)
        elif isinstance(value, str) and value:
            yield value.encode()
            try:
                yield bytes.fromhex(value)
            except ValueError:
                continue


def configured() -> list[bytes]:
    """Every text and every bytes of the settings, but what lives in memory only."""
    names = (name for name in dir(settings) if name.isupper() and name not in IN_MEMORY_ONLY)
    return list(as_bytes(getattr(settings, name) for name in names))


def keys_on_disk(rows: list[bytes]) -> set[bytes]:
    """Every 32 bytes that can be made without a phrase, the boot key and a cookie."""
    secrets = [*configured(), settings.SECRET_KEY.encode(), settings.PEPPER]
    made = {hashlib.sha256(secret).digest() for secret in secrets}
    for root in {*secrets, *made}:
        made |= {derive(root, label) for label in LABELS} | {root[:KEY].ljust(KEY, b"\0")}
    made |= {peppered(row, settings.PEPPER) for row in rows if len(row) == KEY}
    made |= {opening_key(settings.PEPPER, phrase) for phrase in EMPTY}
    for phrase in EMPTY:
        made |= keys_of_phrase(phrase, rows)
        made |= {
            stretch(phrase, pepper_salt(settings.PEPPER, purpose), settings.ARGON2_MEMORY_KIB) for purpose in PURPOSES
        }
    return made | {row for row in rows if len(row) == KEY} | {bytes(KEY)}


def keys_of_phrase(phrase: str, rows: list[bytes]) -> set[bytes]:
    """What the phrase becomes with every salt that is stored."""
    memory_kib, passes = settings.VAULT_MEMORY_KIB, settings.VAULT_PASSES
    return {stretch(as_phrase(phrase), row, memory_kib, passes) for row in rows if len(row) == 16}


def opened(box: bytes, key: bytes) -> Iterator[bytes]:
    """What this key opens in this box, in every way that the house locks and seals, with and without a cost."""
    for content in (box, cost_and_box(box)[2]):
        for try_it in (unlock_key, open_key):
            try:
                plain = try_it(key, content)
            except CannotOpen:
                continue
            yield plain
            yield unpad(plain)


def loot(rows: list[bytes], keys: set[bytes]) -> list[bytes]:
    """All that can be read: the rows themselves, and whatever opens, with the keys that are found inside as well."""
    boxes = {row for row in rows if len(row) >= SMALLEST_BOX + COST}
    found, tried = list(rows), set()
    while new := keys - tried:
        tried |= new
        plains = [plain for box in boxes for key in new for plain in opened(box, key)]
        found += plains
        keys = keys | {plain for plain in plains if len(plain) == KEY}
    return found
