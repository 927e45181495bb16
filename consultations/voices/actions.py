"""Words become visible, and stop being visible. Only the gate calls this."""

from django.db import transaction

from consultations.voices.models import Voice
from home.texts import missing_locales


class NotComplete(Exception):
    """A voice is shown in every language or not at all (SUM-09)."""


@transaction.atomic
def add_voice(consultation, **columns) -> Voice:
    """Make approved words visible; `columns` are the columns of Voice. Raises NotComplete."""
    if missing_locales(columns["texts"]):
        raise NotComplete
    return Voice.objects.create(consultation=consultation, **columns)


@transaction.atomic
def remove_voices(voice_ids) -> int:
    """Take these voices away for good; how many there were."""
    return Voice.objects.filter(pk__in=list(voice_ids)).delete()[0]
