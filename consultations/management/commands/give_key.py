"""Pass a circle of the vault on to one more person: asks for a phrase that opens it, prints a new one, once."""

from django.core.management.base import BaseCommand

from consultations.management.vault_words import refused_in_words, somebody, today, typed
from consultations.vault.passing_on import give_key
from consultations.vault.rules import ROLES_OF


class Command(BaseCommand):
    help = __doc__

    def add_arguments(self, parser) -> None:
        parser.add_argument("circle", choices=list(ROLES_OF))
        parser.add_argument("giver", help="e-mail address of somebody who has a phrase, such as the administrator")
        parser.add_argument("receiver", help="e-mail address of the person who gets a phrase of their own")

    def handle(self, *args, circle: str, giver: str, receiver: str, **options) -> None:
        gives, gets = somebody(giver), somebody(receiver)
        with refused_in_words():
            phrase = give_key(gives, circle, typed("VAULT_PHRASE", "Phrase of the giver"), gets, today=today())
        self.stdout.write(f"Vault of the circle '{circle}', phrase of {gets.email}, shown this once: {phrase}")
