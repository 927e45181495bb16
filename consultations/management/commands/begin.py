"""Lay the house: the first administrator, locales, public pages, vault circles, lines of help. Safe to repeat."""

import getpass
import os
import sys

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from django.utils import timezone, translation

from consultations.management.beginning.help_lines import lay_help_lines
from consultations.management.beginning.people import first_administrator, lay_circles, there_is_an_administrator
from consultations.management.beginning.permissions import lay_permissions
from consultations.management.beginning.tree import lay_tree
from consultations.management.demonstration.staff import ADMINISTRATOR, PASSWORD, PHRASE
from consultations.privacy.keys import are_demonstration_keys
from consultations.questions.models import Consultation
from consultations.vault.consultation_keys import make_missing_keys
from consultations.vocabulary.states import Stage


class Command(BaseCommand):
    help = __doc__

    def add_arguments(self, parser) -> None:
        parser.add_argument("--email", help="e-mail address of the first administrator (or BEGIN_EMAIL)")
        parser.add_argument("--password", help="their password; left out, one is made and printed (or BEGIN_PASSWORD)")

    @transaction.atomic
    def handle(self, *args, **options) -> None:
        if not settings.DEMONSTRATION and are_demonstration_keys(settings.SECRET_KEY, settings.PEPPER):
            raise CommandError("SECRET_KEY or PEPPER is a demonstration key. Make your own, then begin.")
        with translation.override(settings.LANGUAGE_CODE):
            lay_tree()
            lay_permissions()
            lines = lay_help_lines()
            self._people(options)
            make_missing_keys(Consultation.objects.filter(state=Stage.OPEN))
        self.stdout.write(f"The house stands. Lines of help added: {lines}; call each one and note the day.")

    def _people(self, options: dict) -> None:
        email, password = self._who(options)
        if not email:
            self.stdout.write("There is an administrator already.")
            return
        staff, made = first_administrator(email, password)
        if made:
            self.stdout.write(f"Administrator: {staff.email}  password: {made}")
            self.stdout.write("At the first sign-in a second factor is set up. Sign in at /staff/.")
        phrase = PHRASE if settings.DEMONSTRATION else ""
        for circle, words in lay_circles(staff, phrase, today=timezone.localdate()).items():
            self.stdout.write(f"Vault of the circle '{circle}', founding phrase, shown this once: {words}")

    def _who(self, options: dict) -> tuple[str, str]:
        email = options["email"] or os.environ.get("BEGIN_EMAIL", "")
        password = options["password"] or os.environ.get("BEGIN_PASSWORD", "")
        if email or there_is_an_administrator():
            return email, password
        if settings.DEMONSTRATION:
            return ADMINISTRATOR, PASSWORD
        if not sys.stdin.isatty():
            raise CommandError("Who is the administrator? Give --email (or BEGIN_EMAIL).")
        return input("E-mail address of the administrator: ").strip(), getpass.getpass("Password (empty: make one): ")
