"""Making circles, opening and closing vaults."""

import secrets
from datetime import date, datetime, timedelta

from django.conf import settings
from django.core.cache import cache
from django.db import transaction

from consultations.audit.actions import record
from consultations.privacy.sealing import CannotOpen, lock, new_pair, unlock
from consultations.privacy.stretching import stretch
from consultations.vault.models import Circle, Opening, StaffKey
from consultations.vault.queries import may_open, opening_of, private_key_for
from consultations.vault.rules import (
    MOST_TRIES,
    TRIES_WINDOW,
    as_phrase,
    cost_and_box,
    opening_id,
    opening_key,
    with_cost,
)

SALT_BYTES, SECRET_BYTES = 16, 32


class WrongPhrase(Exception):
    """The phrase opened nothing. Nobody is told whether the person has a key at all."""


class TooManyTries(Exception):
    """Five tries in five minutes: wait."""


@transaction.atomic
def make_circle(name: str, holders: dict, *, today: date) -> Circle:
    """A new pair of keys; the private one is kept only under each holder's phrase. `holders` is {staff: phrase}."""
    private_key, public_key = new_pair()
    circle = Circle.objects.create(name=name, public_key=public_key, made_on=today)
    for staff, phrase in holders.items():
        add_holder(private_key, name, staff, phrase, today=today)
    return circle


@transaction.atomic
def add_holder(private_key: bytes, circle_name: str, staff, phrase: str, *, today: date) -> StaffKey:
    """Wrap the circle's private key for one more person (or again, with a new phrase)."""
    memory_kib, passes = settings.VAULT_MEMORY_KIB, settings.VAULT_PASSES
    salt = secrets.token_bytes(SALT_BYTES)
    box = with_cost(memory_kib, passes, lock(stretch(as_phrase(phrase), salt, memory_kib, passes), private_key))
    key, _made = StaffKey.objects.update_or_create(
        staff=staff, circle_id=circle_name, defaults={"salt": salt, "box": box}
    )
    record(staff, f"vault-key-given-{circle_name}", today=today)
    return key


def count_try(staff) -> None:
    """One more try of this person. Raises TooManyTries after the fifth in five minutes."""
    name = f"vault-tries-{staff.pk}"
    cache.add(name, 0, TRIES_WINDOW.total_seconds())
    if cache.incr(name) > MOST_TRIES:
        raise TooManyTries


def no_more_tries(staff) -> None:
    """The phrase was right: the next wrong one is the first again."""
    cache.delete(f"vault-tries-{staff.pk}")


def _unwrapped(staff, circle_name: str, phrase: str) -> bytes:
    """The private key under this phrase. As slow for a person without a key. Raises WrongPhrase."""
    if not may_open(staff, circle_name):
        stretch(as_phrase(phrase), bytes(SALT_BYTES), settings.VAULT_MEMORY_KIB, settings.VAULT_PASSES)
        raise WrongPhrase
    return key_under_phrase(staff, circle_name, phrase)


def key_under_phrase(staff, circle_name: str, phrase: str) -> bytes:
    """The private key under this phrase, whatever roles its holder has: only to give the circle to one more person.

    Raises WrongPhrase.
    """
    key = StaffKey.objects.filter(staff=staff, circle_id=circle_name).first()
    if key is None:
        stretch(as_phrase(phrase), bytes(SALT_BYTES), settings.VAULT_MEMORY_KIB, settings.VAULT_PASSES)
        raise WrongPhrase
    memory_kib, passes, box = cost_and_box(key.box)
    try:
        return unlock(stretch(as_phrase(phrase), bytes(key.salt), memory_kib, passes), box)
    except CannotOpen as error:
        raise WrongPhrase from error


def open_vault(staff, circle_name: str, phrase: str, *, now: datetime) -> str:
    """Open the circle for one browser; gives the secret for its cookie. Raises TooManyTries, WrongPhrase."""
    count_try(staff)
    try:
        private_key = _unwrapped(staff, circle_name, phrase)
    except WrongPhrase:
        record(staff, f"vault-phrase-wrong-{circle_name}", today=now.date())
        raise
    secret = secrets.token_urlsafe(SECRET_BYTES)
    with transaction.atomic():
        Opening.objects.create(
            id=opening_id(settings.BOOT_KEY, secret), staff=staff, circle_id=circle_name,
            box=lock(opening_key(settings.BOOT_KEY, secret), private_key), last_used=now,
        )  # fmt: skip
        record(staff, f"vault-opened-{circle_name}", today=now.date())
    no_more_tries(staff)
    return secret


def use_vault(staff, circle_name: str, cookie_secret: str, *, now: datetime) -> bytes:
    """The private key, and the idle clock starts again. Raises VaultClosed."""
    private_key = private_key_for(staff, circle_name, cookie_secret, now=now)
    opening = opening_of(staff, circle_name, cookie_secret, now=now)
    Opening.objects.filter(pk=opening.pk).update(last_used=now)
    return private_key


def close_vault(staff) -> None:
    """Everything this person has open, in every browser."""
    Opening.objects.filter(staff=staff).delete()


def lock_up(user=None, **_signal) -> None:
    """Signing out closes the vault; Django says so by its own signal, wired in `apps`."""
    if user is not None:
        close_vault(user)


@transaction.atomic
def panic_lock(staff=None, *, today: date) -> int:
    """Everything anybody has open, at once; gives how many. Claims and marks stay. `staff` is None from a command."""
    closed = Opening.objects.all().delete()[0]
    record(staff, "vault-locked-for-all", today=today)
    return closed


def close_idle_vaults(now: datetime) -> int:
    """Delete openings nobody uses any more; gives how many."""
    long_ago = now - timedelta(minutes=settings.VAULT_IDLE_MINUTES)
    return Opening.objects.filter(last_used__lt=long_ago).delete()[0]
