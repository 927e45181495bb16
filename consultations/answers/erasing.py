"""Forgetting: what somebody takes back at once, and what its time is over for."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from consultations.answers.about_words import NOTHING
from consultations.answers.models import Answer, AnswerKey, Tombstone, Words
from consultations.privacy.retention import first_week_kept
from consultations.vocabulary.weeks import week_of

NEVER_READ = {"flag": "", "flag_hour": None, **NOTHING}


def shred(answers: Iterable[UUID]) -> int:
    """Make these answers unreadable and uncounted; a stub with the receipt digest stays. Gives how many there were.

    Deleting the key is what makes the words unreadable; the box is emptied too.
    """
    found = Answer.objects.filter(pk__in=list(answers))
    AnswerKey.objects.filter(answer__in=found).delete()
    Words.objects.filter(answer__in=found).update(sealed=b"")
    for pk, choices in found.values_list("pk", "choices"):
        # Zeros, as many as there were: the page of six words still says that everything was taken back.
        Answer.objects.filter(pk=pk).update(choices=bytes(len(bytes(choices))), counted=False, **NEVER_READ)
    return found.count()


def bury(answer: UUID, *, today: date) -> None:
    """Remember that something of this answer was taken back, for whoever restores an older copy."""
    Tombstone.objects.get_or_create(answer_id=answer, defaults={"week": week_of(today)})


def buried() -> list[UUID]:
    """The answers of which something was taken back."""
    return list(Tombstone.objects.values_list("answer_id", flat=True))


def clear_old_tombstones(today: date, *, dry_run: bool = False) -> int:
    """Tombstones that no copy is old enough to need; gives how many."""
    old = Tombstone.objects.filter(week__lt=first_week_kept(today))
    return old.count() if dry_run else old.delete()[0]


def forget_words(consultation) -> int:
    """Erase all words of a consultation, their keys and flags; gives how many answers had any."""
    answers = Answer.objects.filter(instrument__consultation=consultation)
    AnswerKey.objects.filter(answer__in=answers).delete()
    answers.exclude(flag="", wrote=0).update(**NEVER_READ)
    return Words.objects.filter(answer__in=answers).delete()[0]


def forget_choices(consultation) -> int:
    """Erase what was chosen and whether it counted; stubs stay. Gives how many answers had choices."""
    chosen = Answer.objects.filter(instrument__consultation=consultation).exclude(choices=b"")
    return chosen.update(choices=b"", counted=False, cohort=None)


def forget_receipts(consultation) -> int:
    """Erase the stubs: from now on six words of this consultation open the common page. Gives how many."""
    return Answer.objects.filter(instrument__consultation=consultation).delete()[1].get(Answer._meta.label, 0)
