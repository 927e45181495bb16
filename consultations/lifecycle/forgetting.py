"""Retention: what has had its time is erased, consultation by consultation, and the key of its words destroyed."""

from dataclasses import dataclass
from datetime import date

from django.db import transaction

from consultations.answers import erasing
from consultations.answers.queries import keeps_choices, keeps_receipts, keeps_words
from consultations.audit.actions import record, shred_references
from consultations.insights.queries import latest_release
from consultations.invitations.actions import erase_unused_codes
from consultations.invitations.queries import keeps_codes
from consultations.moderation.learning import forget_learned
from consultations.moderation.models import Reading
from consultations.moderation.releasing import erase_ledgers
from consultations.privacy.retention import cards_until, choices_until, is_over, words_until
from consultations.questions.models import Consultation
from consultations.reports.queries import published_editions
from consultations.safeguarding.keeping import forget_kind_words_of
from consultations.vault.consultation_keys import destroy_consultation_key, has_key
from consultations.vocabulary.states import Stage


@dataclass(frozen=True)
class Due:
    """Something of one consultation whose last day is over: words, choices, codes or receipts."""

    consultation: Consultation
    what: str


def words_last_day(consultation: Consultation) -> date:
    """The last day of the words: 30 days after the first report, 90 after closing at most."""
    first = published_editions(consultation).order_by("number").first()
    return words_until(consultation.closes_on, first and first.published_on)


def choices_last_day(consultation: Consultation) -> date:
    """The last day of the choices: when the release that counts them is final, 90 days after closing at most."""
    release = latest_release(consultation)
    return choices_until(consultation.closes_on, release and release.released_on)


def everything_due(today: date) -> list[Due]:
    """What must be erased now. Whether somebody has pressed "close" does not matter: the dates were told."""
    over = Consultation.objects.filter(closes_on__lt=today).order_by("number")
    return [Due(one, what) for one in over for what in _due(one, today)]


def _due(consultation: Consultation, today: date) -> list[str]:
    over = {
        "words": (keeps_words(consultation) or has_key(consultation)) and is_over(words_last_day(consultation), today),
        "choices": keeps_choices(consultation) and is_over(choices_last_day(consultation), today),
        "codes": keeps_codes(consultation) and is_over(cards_until(consultation.closes_on), today),
        "receipts": consultation.state == Stage.ARCHIVED and keeps_receipts(consultation),
    }
    return [what for what, due in over.items() if due]


@transaction.atomic
def erase(due: Due, *, today: date) -> int:
    """Erase it, and write down that it was done; gives how many rows."""
    consultation = due.consultation
    erased = {
        "words": _forget_words,
        "choices": erasing.forget_choices,
        "codes": erase_unused_codes,
        "receipts": _forget_receipts,
    }[due.what](consultation)
    record(None, f"erased {due.what}", today=today, consultation=consultation, thing_id=consultation.pk)
    if due.what == "words":
        destroy_consultation_key(consultation, today=today)
    if due.what == "receipts":
        shred_references(consultation)
    return erased


def _forget_words(consultation: Consultation) -> int:
    """With the words goes what readers proposed about them, and what was learnt from them."""
    forget_learned(consultation)
    Reading.objects.filter(answer__instrument__consultation=consultation).delete()
    return erasing.forget_words(consultation)


def _forget_receipts(consultation: Consultation) -> int:
    """With the last stub go the exact counts behind the releases, and kind words that nobody can come back for."""
    erase_ledgers(consultation)
    forget_kind_words_of(consultation)
    return erasing.forget_receipts(consultation)
