"""Close every vault that anybody has open, in every browser, at once. What readers had claimed stays claimed."""

from django.core.management.base import BaseCommand

from consultations.management.vault_words import today
from consultations.vault.actions import panic_lock


class Command(BaseCommand):
    help = __doc__

    def handle(self, *args, **options) -> None:
        self.stdout.write(f"Closed: {panic_lock(today=today())}. Everybody types their phrase again.")
