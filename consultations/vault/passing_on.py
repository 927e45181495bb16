"""How a circle's key outlives a person: two sealed envelopes, one more holder, one fewer, a new pair of keys."""

import secrets
from collections.abc import Callable
from datetime import date

from django.conf import settings
from django.db import transaction

from consultations.audit.actions import record
from consultations.privacy.receipt_words import new_words
from consultations.privacy.sealing import CannotOpen, lock, new_pair, unlock
from consultations.privacy.stretching import stretch
from consultations.vault.actions import SALT_BYTES, WrongPhrase, add_holder, count_try, key_under_phrase, no_more_tries
from consultations.vault.models import Circle, Opening, Recovery, StaffKey
from consultations.vault.queries import key_holders, may_open
from consultations.vault.rules import cost_and_box, joined, with_cost
from home.texts import locales

Reseal = Callable[[bytes, bytes], int]  # (old private key, new public key) -> how many boxes were sealed anew


class NotForThem(Exception):
    """This person has no role that needs this circle."""


class LastHolder(Exception):
    """Nobody else could open the circle any more."""


def founding_phrase() -> str:
    """Six random words (66 bits): shown once, to be changed by whoever gets them."""
    return " ".join(new_words(locales()[0]))


@transaction.atomic
def make_envelopes(staff, circle_name: str, phrase: str, *, today: date) -> tuple[str, str]:
    """The halves of a new phrase that opens the circle, for two envelopes; those made before open nothing any more.

    Shown once and kept nowhere. Raises TooManyTries, WrongPhrase.
    """
    private_key = _opened(staff, circle_name, phrase)
    halves = founding_phrase(), founding_phrase()
    salt = secrets.token_bytes(SALT_BYTES)
    memory_kib, passes = settings.VAULT_MEMORY_KIB, settings.VAULT_PASSES
    box = lock(stretch(joined(*halves), salt, memory_kib, passes), private_key)
    Recovery.objects.update_or_create(
        circle_id=circle_name, defaults={"salt": salt, "box": with_cost(memory_kib, passes, box), "made_on": today}
    )
    record(staff, f"vault-envelopes-{circle_name}", today=today)
    return halves


@transaction.atomic
def recover(staff, circle_name: str, halves: tuple[str, str], phrase: str, *, today: date) -> StaffKey:
    """With both envelopes this person gets a key under a phrase of their own.

    As slow and as silent for one wrong half as for two. Raises TooManyTries, NotForThem, WrongPhrase.
    """
    if not may_open(staff, circle_name):
        raise NotForThem
    count_try(staff)
    private_key = _under_halves(circle_name, halves)
    no_more_tries(staff)
    record(staff, f"vault-recovered-{circle_name}", today=today)
    return add_holder(private_key, circle_name, staff, phrase, today=today)


def _under_halves(circle_name: str, halves: tuple[str, str]) -> bytes:
    kept = Recovery.objects.filter(circle=circle_name).first()
    memory_kib, passes, box = (
        cost_and_box(kept.box) if kept else (settings.VAULT_MEMORY_KIB, settings.VAULT_PASSES, b"")
    )
    key = stretch(joined(*halves), bytes(kept.salt) if kept else bytes(SALT_BYTES), memory_kib, passes)
    try:
        return unlock(key, box)
    except CannotOpen as error:
        raise WrongPhrase from error


@transaction.atomic
def give_key(giver, circle_name: str, phrase: str, receiver, *, today: date) -> str:
    """One more person opens the circle; gives their founding phrase, shown once.

    Raises TooManyTries, WrongPhrase, NotForThem.
    """
    if not may_open(receiver, circle_name):
        raise NotForThem
    private_key = _opened(giver, circle_name, phrase)
    new_phrase = founding_phrase()
    add_holder(private_key, circle_name, receiver, new_phrase, today=today)
    return new_phrase


@transaction.atomic
def change_phrase(staff, circle_name: str, old: str, new: str, *, today: date) -> None:
    """The same key under another phrase. Raises TooManyTries, WrongPhrase."""
    private_key = _opened(staff, circle_name, old)
    add_holder(private_key, circle_name, staff, new, today=today)


@transaction.atomic
def take_key_away(by, circle_name: str, holder, *, today: date) -> None:
    """This person's key and everything they have open go. Raises LastHolder.

    Who has seen the private key could still hold a copy of it: after a quarrel, rotate.
    """
    others = StaffKey.objects.select_for_update().filter(circle=circle_name).exclude(staff=holder)
    if not others.exists():
        raise LastHolder
    StaffKey.objects.filter(circle=circle_name, staff=holder).delete()
    Opening.objects.filter(circle=circle_name, staff=holder).delete()
    record(by, f"vault-key-taken-{circle_name}", today=today)


@transaction.atomic
def rotate(staff, circle_name: str, phrase: str, reseal: Reseal, *, today: date) -> dict[str, str]:
    """A new pair of keys, and everything sealed for the circle sealed anew. All of it, or nothing.

    This person keeps their phrase; gives {e-mail: founding phrase} of the other holders who still need the circle.
    Envelopes and openings go. Raises TooManyTries, WrongPhrase.
    """
    Circle.objects.select_for_update().get(pk=circle_name)
    old_key = _opened(staff, circle_name, phrase)
    others = [one for one in key_holders(circle_name) if one != staff and may_open(one, circle_name)]
    private_key, public_key = new_pair()
    for table in (StaffKey, Opening, Recovery):
        table.objects.filter(circle=circle_name).delete()
    Circle.objects.filter(pk=circle_name).update(public_key=public_key, made_on=today)
    reseal(old_key, public_key)
    add_holder(private_key, circle_name, staff, phrase, today=today)
    phrases = {one.email: founding_phrase() for one in others}
    for one in others:
        add_holder(private_key, circle_name, one, phrases[one.email], today=today)
    record(staff, f"vault-rotated-{circle_name}", today=today)
    return phrases


def _opened(staff, circle_name: str, phrase: str) -> bytes:
    count_try(staff)
    private_key = key_under_phrase(staff, circle_name, phrase)
    no_more_tries(staff)
    return private_key
