"""Make the pair of keys for backups: the public one for the setting BACKUP_KEY, the private one for a safe place."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from consultations.management.backing_up.sealed import create, new_pair


class Command(BaseCommand):
    help = __doc__

    def add_arguments(self, parser) -> None:
        parser.add_argument("--to", required=True, type=Path, metavar="FILE", help="where the private key is written")

    def handle(self, *args, to: Path, **options) -> None:
        public, private = new_pair()
        try:
            with create(to) as target:
                target.write(f"# Opens the backups sealed for {public}\n{private}\n".encode())
        except FileExistsError as error:
            raise CommandError(f"{to} exists already. A key is never written over another.") from error
        except OSError as error:
            raise CommandError(f"{to} cannot be written: {error.strerror}.") from error
        self.stdout.write(f"BACKUP_KEY={public}")
        self.stdout.write(
            f"Put this line into the settings of the server. The private key is in {to}: take it off this machine, "
            "keep it in two places that are not the server (paper is good), and delete it here. Whoever has it and a "
            "backup has the database; without it no backup can be opened by anybody."
        )
