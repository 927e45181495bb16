"""What the tests of the desk share: the moment at which it is looked at, and how it is read."""

from datetime import datetime

from django.test import Client
from django.urls import reverse
from django.utils import timezone, translation

from consultations.lifecycle.desk import rows_for

NOW = timezone.make_aware(datetime(2026, 11, 24, 21, 30))
CAST = ("petra", "miro", "nadia", "sana", "ada", "pavlo", "mr_okoro", "zed")


def seen(person, locale: str = "en") -> list[tuple[str, str, str]]:
    """(kind, title, text) of every card on this person's desk."""
    with translation.override(locale):
        return [(str(row.kind), str(row.title), str(row.text)) for row in rows_for(person, NOW)]


def page(person, locale: str = "en") -> str:
    """The desk as this person's browser gets it."""
    person.language = locale
    person.save()
    client = Client()
    client.force_login(person)
    return client.get(reverse("wagtailadmin_home")).content.decode()
