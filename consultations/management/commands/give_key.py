"""Pass a circle of the vault on to one more person: asks for a phrase that opens it, prints a new one, once."""

import getpass
import os

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from consultations.privacy.receipt_words import new_words
from consultations.vault.actions import WrongPhrase, add_holder, key_under_phrase
from consultations.vault.queries import may_open
from consultations.vault.rules import ROLES_OF
from home.models import StaffMember
from home.texts import locales


class Command(BaseCommand):
    help = __doc__

    def add_arguments(self, parser) -> None:
        parser.add_argument("circle", choices=list(ROLES_OF))
        parser.add_argument("giver", help="e-mail address of somebody who has a phrase, such as the administrator")
        parser.add_argument("receiver", help="e-mail address of the person who gets a phrase of their own")

    def handle(self, *args, circle: str, giver: str, receiver: str, **options) -> None:
        gives, gets = self._person(giver), self._person(receiver)
        if not may_open(gets, circle):
            raise CommandError("This person has no role that needs this circle. Give the role first.")
        phrase = os.environ.get("VAULT_PHRASE") or getpass.getpass("Phrase of the giver: ")
        try:
            private_key = key_under_phrase(gives, circle, phrase)
        except WrongPhrase as error:
            raise CommandError("This phrase opened nothing.") from error
        new_phrase = " ".join(new_words(locales()[0]))
        add_holder(private_key, circle, gets, new_phrase, today=timezone.localdate())
        self.stdout.write(f"Vault of the circle '{circle}', phrase of {gets.email}, shown this once: {new_phrase}")

    @staticmethod
    def _person(email: str) -> StaffMember:
        staff = StaffMember.objects.filter(email=email.lower(), is_active=True).first()
        if staff is None:
            raise CommandError(f"Nobody works here under {email}.")
        return staff
