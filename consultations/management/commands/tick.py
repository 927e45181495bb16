"""Every few minutes: what time itself asks for. Found from the rows; nobody's request ever enqueues it."""

from datetime import timedelta

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.utils import timezone

from consultations.answers.actions import erase_dead_drafts
from consultations.answers.erasing import clear_old_tombstones
from consultations.answers.queries import dead_drafts
from consultations.moderation.looking import forget_what_was_carried
from consultations.safeguarding.alerts import tick_alarms
from consultations.safeguarding.complaints import erase_old_complaints
from consultations.safeguarding.keeping import forget_old_cases
from consultations.safeguarding.words_hours import write_all_hours
from consultations.vault.actions import close_idle_vaults
from consultations.vault.models import Opening


class Command(BaseCommand):
    help = (
        "Calls the next one for a case that nobody took, opens and closes own words by the roster, erases drafts, "
        "complaints, cases, words and choices whose time is over, and closes vaults nobody uses. "
        "Safe to run at any time, any number of times."
    )

    def add_arguments(self, parser):
        parser.add_argument("--dry-run", action="store_true", help="count, change nothing")

    def handle(self, *, dry_run: bool, **_options):
        now, today = timezone.now(), timezone.localdate()
        idle = Opening.objects.filter(last_used__lt=now - timedelta(minutes=settings.VAULT_IDLE_MINUTES)).count()
        if dry_run:
            drafts = dead_drafts(now).count()
        else:
            drafts = erase_dead_drafts(now)
            close_idle_vaults(now)
            tick_alarms()
            write_all_hours(now)
        cases = forget_old_cases(today, dry_run=dry_run)
        complaints = erase_old_complaints(today, dry_run=dry_run)
        stones = clear_old_tombstones(today, dry_run=dry_run)
        counts = forget_what_was_carried(today, dry_run=dry_run)
        said = "would be " if dry_run else ""
        self.stdout.write(
            f"Drafts {said}erased: {drafts}. Complaints {said}erased: {complaints}. "
            f"Cases {said}erased: {cases}. Vaults {said}closed: {idle}. "
            f"Tombstones {said}cleared: {stones}. Readers' counts {said}forgotten: {counts}."
        )
        call_command("erase_expired", dry_run=dry_run, stdout=self.stdout)
