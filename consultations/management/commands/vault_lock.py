"""The panic lock: close every vault that anybody has open, in every browser, now. Nothing is lost."""

from django.core.management.base import BaseCommand
from django.utils import timezone

from consultations.vault.actions import panic_lock


class Command(BaseCommand):
    help = __doc__

    def handle(self, *args, **options) -> None:
        closed = panic_lock(today=timezone.localdate())
        self.stdout.write(f"Everything is locked: {closed} closed. Each person opens it again with their own phrase.")
