"""Make the packed table of names and places anew. For releases: needs requirements-tables.txt."""

from django.core.management.base import BaseCommand

from consultations.management.name_tables.building import all_kinds
from consultations.privacy.redaction.tables import FILE, packed


class Command(BaseCommand):
    help = "Make the table of names and places anew (needs: pip install -r requirements-tables.txt)."
    requires_system_checks: list[str] = []

    def handle(self, **options) -> None:
        kinds = all_kinds()
        FILE.write_bytes(packed(kinds))
        self.stdout.write(f"{len(kinds)} forms, {FILE.stat().st_size} bytes.")
