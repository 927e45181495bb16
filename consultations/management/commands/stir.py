"""Nightly, before the backup: take the order out of the answers of this week, and of any week that waits for it."""

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from consultations.answers.queries import weeks_to_stir
from consultations.answers.stirring import StillHeld, stir, sweep
from consultations.moderation.models import Reading
from consultations.safeguarding.models import Complaint

COMPANIONS = (Reading, Complaint)  # what lies beside the answers, and what has a week of its own


class Command(BaseCommand):
    help = "Rewrites the answers, words and keys of a week in random order, then vacuums."

    def add_arguments(self, parser):
        parser.add_argument("--dry-run", action="store_true", help="count, change nothing")
        parser.add_argument("--week", help="this week alone, as 2026-W48")

    def handle(self, *, dry_run: bool, week: str | None, **_options):
        for each in [week] if week else weeks_to_stir(timezone.localdate()):
            stirred = stir(each, companions=COMPANIONS, dry_run=dry_run)
            self.stdout.write(f"{each}: {stirred} rows {'would be stirred' if dry_run else 'stirred'}.")
        if not dry_run:
            self._sweep()

    @staticmethod
    def _sweep() -> None:
        try:
            sweep(COMPANIONS)
        except StillHeld as error:
            raise CommandError(
                f"Stirred, but another connection still holds old rows of {error}. Nothing is lost; run this again."
            ) from error
