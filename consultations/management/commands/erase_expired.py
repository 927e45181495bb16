"""Erase what has had its time: words, choices, unused codes, receipts; destroy the keys of words that are gone."""

from django.core.management.base import BaseCommand
from django.utils import timezone

from consultations.answers.stirring import StillHeld, sweep
from consultations.lifecycle.forgetting import Due, erase, everything_due
from consultations.moderation.models import Reading


class Command(BaseCommand):
    help = "Erases what young people were told is erased by now. `tick` does the same. Safe to repeat."

    def add_arguments(self, parser):
        parser.add_argument("--dry-run", action="store_true", help="say what would be erased, change nothing")

    def handle(self, *, dry_run: bool, **_options):
        today = timezone.localdate()
        due = everything_due(today)
        for one in due:
            self.stdout.write(f"{one.consultation.number}: {one.what} {_outcome(one, today, dry_run=dry_run)}")
        if due and not dry_run:
            self._sweep()
        if not due:
            self.stdout.write("Nothing has to be erased.")

    def _sweep(self) -> None:
        try:
            sweep([Reading])
        except StillHeld as error:
            self.stdout.write(f"Another connection still holds old rows of {error}; the next stir writes it anew.")


def _outcome(due: Due, today, *, dry_run: bool) -> str:
    return "would be erased." if dry_run else f"erased, {erase(due, today=today)} rows."
