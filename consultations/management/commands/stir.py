"""Nightly, before the backup: take the order out of this week's answers."""

from django.core.management.base import BaseCommand
from django.utils import timezone

from consultations.answers.stirring import stir, sweep
from consultations.moderation.models import Reading
from consultations.vocabulary.weeks import week_of


class Command(BaseCommand):
    help = "Rewrites this week's answers, words and keys in random order, then vacuums."

    def add_arguments(self, parser):
        parser.add_argument("--dry-run", action="store_true", help="count, change nothing")
        parser.add_argument("--week", help="another week, as 2026-W48 (once more when a week has ended)")

    def handle(self, *, dry_run: bool, week: str | None, **_options):
        week = week or week_of(timezone.localdate())
        stirred = stir(week, companions=[Reading], dry_run=dry_run)
        if not dry_run:
            sweep([Reading])
        said = "would be stirred" if dry_run else "stirred"
        self.stdout.write(f"{week}: {stirred} rows {said}.")
