"""Numbers that outlive the words: what became of texts, how soon, and how often two readers saw it alike."""

from collections import Counter
from collections.abc import Iterable

from django.db.models import F

from consultations.moderation.models import Tally

FATE, SPEED, AGREEMENT = "fate", "speed", "agreement"


def tally(consultation, about: str, keys: Iterable[str]) -> None:
    """Count each of these once more; inside the caller's transaction."""
    for key, more in Counter(keys).items():
        row, _made = Tally.objects.get_or_create(consultation=consultation, about=about, key=key)
        Tally.objects.filter(pk=row.pk).update(count=F("count") + more)


def tallied(consultation, about: str) -> dict[str, int]:
    """{key: how often} so far."""
    return dict(Tally.objects.filter(consultation=consultation, about=about).values_list("key", "count"))
