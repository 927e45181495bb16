"""Fill an empty house from a backup, and take back again what was taken back since."""

from pathlib import Path

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from consultations.management.backing_up.choosing import WrongFiles, chosen
from consultations.management.backing_up.restoring import CannotRestore, Restored, restore
from consultations.management.backing_up.sealed import NoSuchKey, private_key

NEXT = """What you must do now (docs/backups.md):
 1. Make new codes for every pack: none of the old cards counts any more. What is written with them is still read.
 2. Look through the people who work here: whoever left, or lost a role or a phrase, since {day} has it again.
 3. Whatever was taken back after the newest tombstones were written is here again. The six words still open it:
    say on the site that whoever took an answer back in these days should look once more.
 4. Copy the folder of pictures and documents back, run `manage.py stir`, then `manage.py backup`.
 5. Take the private key off this machine."""


class Command(BaseCommand):
    help = __doc__

    def add_arguments(self, parser) -> None:
        parser.add_argument(
            "files", nargs="+", type=Path, metavar="FILE",
            help="main, keys and tombstones; what is left out is looked for beside main (the newest tombstones)",
        )  # fmt: skip
        parser.add_argument("--identity", required=True, type=Path, metavar="FILE", help="the private key")
        parser.add_argument("--without-keys", action="store_true", help="the words stay unreadable for everybody")

    def handle(self, *args, files: list[Path], identity: Path, without_keys: bool, **options) -> None:
        try:
            key = private_key(identity)
            restored = restore(chosen(files, without_keys=without_keys), key, today=timezone.localdate())
        except NoSuchKey as error:
            raise CommandError(f"{identity} holds no private key (AGE-SECRET-KEY-...).") from error
        except OSError as error:
            raise CommandError(f"{identity} cannot be read: {error.strerror}.") from error
        except (WrongFiles, CannotRestore) as error:
            raise CommandError(str(error)) from error
        self._tell(restored, without_keys)
        call_command("erase_expired", stdout=self.stdout)  # the copy is older than today
        call_command("update_index", verbosity=0, stdout=self.stdout)
        self.stdout.write(NEXT.format(day=restored.day))

    def _tell(self, restored: Restored, without_keys: bool) -> None:
        replayed = restored.replayed
        self.stdout.write(f"Restored: the house as it was on {restored.day}.")
        self.stdout.write(f"Taken back again: answers {replayed.answers}, voices {replayed.voices}.")
        self.stdout.write(f"Packs of codes that are void now: {replayed.packs}.")
        if not restored.same_pepper:
            self.stdout.write(
                "PEPPER is another one here than in the house of this copy: no six words and no code will fit. "
                "Set the old one."
            )
        if without_keys:
            self.stdout.write("Without keys: nobody can open the words of this copy. Choices are there.")
