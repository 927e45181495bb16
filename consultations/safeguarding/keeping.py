"""How long cases stay, and what is learnt from them: counts of ten or more, or words only."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta

from django.conf import settings

from consultations.privacy.sealing import CannotOpen
from consultations.safeguarding.models import Concern, KindWord
from consultations.safeguarding.queries import case_of
from consultations.safeguarding.rules import FROM_DRILL

WAY_BACK_DAYS = 30
LEAST_TOLD = 10
QUARTER = timedelta(days=92)


@dataclass(frozen=True)
class Lesson:
    """How often; None where it is fewer than ten, which is said in words."""

    key: str
    count: int | None


def forget_old_cases(today: date, *, dry_run: bool = False) -> int:
    """A month after it was raised nothing leads from a case to an answer; closed cases go after their time. Gives how
    many cases went. How long is a decision of the operator, signed (SAFEGUARDING_KEPT_DAYS)."""
    over = Concern.objects.filter(closed_on__lt=today - timedelta(days=settings.SAFEGUARDING_KEPT_DAYS))
    count = over.count()
    if not dry_run:
        old = Concern.objects.filter(raised_at__date__lt=today - timedelta(days=WAY_BACK_DAYS))
        old.exclude(way_back=None).update(way_back=None)
        over.delete()
    return count


def forget_kind_words_of(consultation) -> int:
    """With the last receipts go the kind words that wait behind them."""
    return KindWord.objects.filter(consultation=consultation).delete()[0]


def lessons(staff_cases: list[Concern], private_key: bytes, today: date) -> dict[str, list[Lesson]]:
    """{"kind", "outcome"}: what was closed in the last quarter of a year, opened one by one and only counted."""
    kinds, outcomes = Counter(), Counter()
    for concern in staff_cases:
        if concern.closed_on is None or concern.closed_on < today - QUARTER or concern.source == FROM_DRILL:
            continue
        try:
            case = case_of(concern, private_key)
        except CannotOpen:
            continue
        kinds[case["kind"]] += 1
        outcomes.update({note["outcome"] for note in case["notes"] if note.get("outcome")})
    return {"kind": _told(kinds), "outcome": _told(outcomes)}


def _told(counted: Counter) -> list[Lesson]:
    """In the order of the words, so that the order tells no number."""
    return [Lesson(key, count if count >= LEAST_TOLD else None) for key, count in sorted(counted.items())]
