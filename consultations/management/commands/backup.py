"""Every night after the stir: three sealed files of one moment, and away with those that have had their time."""

from datetime import date
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from consultations.management.backing_up.making import make_backup, remove_old, weeks_unstirred
from consultations.management.backing_up.sealed import NoSuchKey, public_key

SMALLER = (
    "Answers of {weeks} have not been stirred. Their set is smaller: whoever compares this server's disk with this "
    "copy may find out in which order they came, among the answers since the last stir only."
)


class Command(BaseCommand):
    help = __doc__

    def add_arguments(self, parser) -> None:
        parser.add_argument("--to", required=True, type=Path, metavar="FOLDER", help="where the files go")
        parser.add_argument("--anyway", action="store_true", help="even if answers are unstirred (docs/backups.md)")

    def handle(self, *args, to: Path, anyway: bool, **options) -> None:
        today = timezone.localdate()
        # First, and also on a night without a new copy: we said for how long a copy is kept.
        self._delete_old(to, today)
        key = self._key()
        weeks = ", ".join(weeks_unstirred())
        if weeks and not anyway:
            raise CommandError(
                f"No backup was made: answers of {weeks} have not been stirred. Run `manage.py stir`, then this again."
            )
        try:
            made = make_backup(to, key, day=today)
        except OSError as error:
            raise CommandError(f"No backup was made: {error.strerror} ({error.filename or to}).") from error
        for path in made:
            self.stdout.write(f"Written: {path.name}")
        self.stdout.write("An answer hides among the answers between this backup and the one before it.")
        if weeks:
            self.stdout.write(SMALLER.format(weeks=weeks))

    def _delete_old(self, folder: Path, today: date) -> None:
        try:
            for name in remove_old(folder, today=today):
                self.stdout.write(f"Deleted, it has had its time: {name}")
        except OSError as error:
            raise CommandError(f"An old backup cannot be deleted: {error.strerror} ({error.filename}).") from error

    def _key(self):
        if not settings.BACKUP_KEY:
            raise CommandError("No backup was made: BACKUP_KEY is not set. `manage.py backup_key` makes one.")
        try:
            return public_key(settings.BACKUP_KEY)
        except NoSuchKey as error:
            raise CommandError("No backup was made: BACKUP_KEY is not a public key of age (age1...).") from error
