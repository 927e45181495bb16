"""Open a circle again with both envelopes: one person gets a key under a phrase of their own."""

from django.core.management.base import BaseCommand

from consultations.management.vault_words import new_phrase, refused_in_words, somebody, today, typed
from consultations.vault.passing_on import recover
from consultations.vault.rules import ROLES_OF


class Command(BaseCommand):
    help = __doc__

    def add_arguments(self, parser) -> None:
        parser.add_argument("--circle", choices=list(ROLES_OF), required=True)
        parser.add_argument("--for", dest="person", required=True, help="e-mail address of the person who gets the key")

    def handle(self, *args, circle: str, person: str, **options) -> None:
        staff = somebody(person)
        halves = typed("VAULT_ENVELOPE_1", "Words of one envelope"), typed("VAULT_ENVELOPE_2", "Words of the other")
        with refused_in_words():
            recover(staff, circle, halves, new_phrase(), today=today())
        self.stdout.write(f"{staff.email} opens the circle '{circle}' with their new phrase. Make new envelopes now.")
