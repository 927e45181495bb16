"""Fill the house with invented people and answers, once, and print the sheet. Refuses where keys are real."""

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone, translation

from consultations.management.demonstration.seeding import is_seeded, restore, seed
from consultations.management.demonstration.sheet import sheet_path

FULL = 240


class Command(BaseCommand):
    help = __doc__

    def add_arguments(self, parser) -> None:
        parser.add_argument("--answers", type=int, default=FULL, help="how many answers 101 gets")

    def handle(self, *args, **options) -> None:
        if not settings.DEMONSTRATION:
            raise CommandError("This house has keys of its own. Invented people and answers stay out of it.")
        if not is_seeded():
            with translation.override(settings.LANGUAGE_CODE):
                seed(today=timezone.localdate(), answers=options["answers"])
        restore(today=timezone.localdate())
        self.stdout.write(sheet_path().read_text(encoding="utf-8"))
