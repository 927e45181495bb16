"""What the commands of the vault have in common: who somebody is, and a phrase that is typed and never shown."""

import getpass
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from django.core.management.base import CommandError
from django.utils import timezone

from consultations.privacy.sealing import CannotOpen
from consultations.vault.actions import TooManyTries, WrongPhrase
from consultations.vault.passing_on import NotForThem
from consultations.vault.rules import is_long_enough
from home.models import StaffMember

WRONG = "This opened nothing. Nothing has changed."
TOO_MANY = "That was too many tries. Wait five minutes; nothing is lost."
NO_ROLE = "This person has no role that needs this circle. Give the role first."
STRANGE = "Something is sealed for another key. Nothing has changed; do not repeat it."
REFUSALS = {WrongPhrase: WRONG, TooManyTries: TOO_MANY, NotForThem: NO_ROLE, CannotOpen: STRANGE}


@contextmanager
def refused_in_words() -> Iterator[None]:
    """What the vault refuses, said in a sentence. Raises CommandError."""
    try:
        yield
    except tuple(REFUSALS) as error:
        raise CommandError(REFUSALS[type(error)]) from error


def somebody(email: str) -> StaffMember:
    """The member of staff with this address. Raises CommandError."""
    staff = StaffMember.objects.filter(email=email.lower(), is_active=True).first()
    if staff is None:
        raise CommandError(f"Nobody works here under {email}.")
    return staff


def typed(variable: str, question: str) -> str:
    """A phrase from the environment (for a script), or asked for without showing it."""
    return os.environ.get(variable) or getpass.getpass(f"{question}: ")


def new_phrase() -> str:
    """A phrase of one's own, typed twice. Raises CommandError."""
    phrase = typed("VAULT_NEW_PHRASE", "New phrase of your own (four words or more)")
    if not is_long_enough(phrase):
        raise CommandError("Four words and twenty signs at least, please.")
    if typed("VAULT_NEW_PHRASE", "The same once more") != phrase:
        raise CommandError("The two were not the same. Nothing has changed.")
    return phrase


def today() -> date:
    """The day here."""
    return timezone.localdate()
