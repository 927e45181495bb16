"""Compile locale/*/LC_MESSAGES/*.po to .mo with polib, so that nobody needs gettext to run the house."""

import os
from pathlib import Path

import polib
from django.conf import settings
from django.core.management.base import BaseCommand


def compile_one(source: Path) -> None:
    """Write the .mo beside its .po in one step: several test workers may do so at once."""
    unfinished = source.with_suffix(f".{os.getpid()}.mo")
    polib.pofile(str(source)).save_as_mofile(str(unfinished))
    unfinished.replace(source.with_suffix(".mo"))


class Command(BaseCommand):
    help = __doc__

    def handle(self, *args, **options) -> None:
        # Those of the pages, and those that complete the scripts of Wagtail's admin.
        for folder in (*settings.LOCALE_PATHS, settings.BASE / "home" / "locale"):
            for source in sorted(Path(folder).glob("*/LC_MESSAGES/*.po")):
                compile_one(source)
