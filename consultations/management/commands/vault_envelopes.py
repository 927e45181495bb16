"""Make the two envelopes that open a circle when nobody who has a phrase is left. Older envelopes open nothing then."""

from django.core.management.base import BaseCommand

from consultations.management.vault_words import refused_in_words, somebody, today, typed
from consultations.vault.passing_on import make_envelopes
from consultations.vault.rules import ROLES_OF

ENVELOPE = """
------------------------------------------------------------------------
Envelope {number} of 2 for the circle '{circle}', made on {today:%Y-%m-%d}.

    {half}

Copy these six words by hand, seal the envelope, sign across the seal, and
give the two envelopes to two people who do not work together. Nobody should
ever hold both, but when the circle has to be opened again.
------------------------------------------------------------------------
"""


class Command(BaseCommand):
    help = __doc__

    def add_arguments(self, parser) -> None:
        parser.add_argument("--circle", choices=list(ROLES_OF), required=True)
        parser.add_argument("--by", required=True, help="e-mail address of somebody who has a phrase")

    def handle(self, *args, circle: str, by: str, **options) -> None:
        staff = somebody(by)
        with refused_in_words():
            halves = make_envelopes(staff, circle, typed("VAULT_PHRASE", "Your phrase"), today=today())
        for number, half in enumerate(halves, start=1):
            self.stdout.write(ENVELOPE.format(number=number, half=half, circle=circle, today=today()))
        self.stdout.write("Shown this once and kept nowhere. Envelopes made before open nothing any more.")
