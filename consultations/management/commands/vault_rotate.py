"""Give a circle a new pair of keys, and seal everything that waits for it anew: all of it, or nothing."""

from django.core.management.base import BaseCommand

from consultations.lifecycle.rotating import reseal_for
from consultations.management.vault_words import refused_in_words, somebody, today, typed
from consultations.vault.passing_on import rotate
from consultations.vault.rules import ROLES_OF


class Command(BaseCommand):
    help = __doc__

    def add_arguments(self, parser) -> None:
        parser.add_argument("--circle", choices=list(ROLES_OF), required=True)
        parser.add_argument("--by", required=True, help="e-mail address of somebody who has a phrase and keeps it")

    def handle(self, *args, circle: str, by: str, **options) -> None:
        staff = somebody(by)
        with refused_in_words():
            phrases = rotate(staff, circle, typed("VAULT_PHRASE", "Your phrase"), reseal_for(circle), today=today())
        self.stdout.write(f"The circle '{circle}' has a new key. {staff.email} keeps their phrase.")
        for email, phrase in phrases.items():
            self.stdout.write(f"Phrase of {email}, shown this once: {phrase}")
        self.stdout.write("Every open vault is closed. The envelopes open nothing any more: make new ones now.")
