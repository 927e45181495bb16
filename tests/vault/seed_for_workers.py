"""A lead who is signed in, a circle that she opens, and one complaint in it. Prints the session and the address."""

import os
import sys

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.development")
django.setup()

from django.test import Client  # noqa: E402  (only once Django stands)
from django.urls import reverse  # noqa: E402

from consultations.safeguarding.complaints import receive_complaint  # noqa: E402
from consultations.vault.actions import make_circle  # noqa: E402
from consultations.vault.rules import SAFEGUARDING  # noqa: E402
from consultations.vocabulary.states import Role  # noqa: E402
from tests.people import PHRASE, TODAY, hire  # noqa: E402

sana = hire("Sana", Role.SAFEGUARDING_LEAD)
make_circle(SAFEGUARDING, {sana: PHRASE}, today=TODAY)
complaint = receive_complaint("text", "the bell is loud", today=TODAY)
client = Client()
client.force_login(sana)
sys.stdout.write(f"{client.session.session_key} {reverse('complaint', args=[complaint.pk])} {reverse('vault')}\n")
