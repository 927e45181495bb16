"""What an older copy brings back to life, and how it is laid to rest again."""

from dataclasses import dataclass
from datetime import date

from consultations.answers.erasing import buried, shred
from consultations.models import CodeBatch, Reading, Voice
from consultations.reports.actions import words_were_taken_back


@dataclass(frozen=True)
class Replayed:
    """How many answers and voices were taken back again, and how many packs of codes are void now."""

    answers: int
    voices: int
    packs: int


def replay(*, living_voices: set[str], today: date) -> Replayed:
    """Inside the transaction of the restore: take back again what was taken back since the copy was made.

    `living_voices` are the ids that could still be seen on the day of the tombstones.
    """
    taken_back = buried()
    Reading.objects.filter(answer__in=taken_back).delete()
    answers = shred(taken_back)
    voices = _take_down(living_voices, today)
    # Codes that were used since are unused in this copy, and nobody can tell which: all must be made anew.
    packs = CodeBatch.objects.filter(state="good").update(state="void")
    return Replayed(answers, voices, packs)


def _take_down(living: set[str], today: date) -> int:
    gone = [pk for pk in Voice.objects.values_list("pk", flat=True) if str(pk) not in living]
    Voice.objects.filter(pk__in=gone).delete()
    if gone:
        words_were_taken_back(gone, today=today)
    return len(gone)
