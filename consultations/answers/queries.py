"""Reading drafts and answers."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import QuerySet

from consultations.answers.draft_box import DraftKeys, keys_in, open_box
from consultations.answers.models import Answer, Draft
from consultations.answers.receipts import receipt_digest
from consultations.answers.rules import COUNTED
from consultations.answers.statements import read_draft
from consultations.privacy.sealing import CannotOpen
from consultations.vocabulary.ways_in import COUNTED_MODES, way_of
from consultations.vocabulary.weeks import week_of


class DraftGone(Exception):
    """There is no such draft: no cookie, another cookie, or its time is over."""


@dataclass(frozen=True)
class OpenDraft:
    """A draft that its own cookie has opened."""

    keys: DraftKeys
    sequence: int
    content: dict

    @property
    def sent(self) -> bool:
        """True when the answer is stored already; the content is emptied then."""
        return bool(self.content.get("sent"))

    @property
    def came(self) -> tuple[str, str]:
        """(number of the consultation, way in which the answer came): where a thank-you leads."""
        return self.content["number"], way_of(self.content)


def open_draft(cookie: str, now: datetime) -> OpenDraft:
    """The draft of this cookie, in one read. Raises DraftGone."""
    try:
        keys = keys_in(cookie)
        draft = read_draft(keys.digest, now)
        if draft is None:
            raise DraftGone
        box, sequence = draft
        return OpenDraft(keys, sequence, open_box(keys.key, box))
    except CannotOpen as error:
        raise DraftGone from error


def dead_drafts(now: datetime) -> QuerySet[Draft]:
    """The drafts whose time is over."""
    return Draft.objects.filter(dies_at__lte=now)


def answer_of(root: bytes) -> Answer | None:
    """The answer that six words (their `receipts.root_of`) open, with its words at hand, or None."""
    answers = Answer.objects.select_related("words", "content_key", "instrument__consultation")
    return answers.filter(receipt_digest=receipt_digest(root)).first()


def for_one_writer(answer: Answer) -> Answer:
    """The same answer as it is now, with its words; whoever else asks waits until this transaction is over."""
    Answer.objects.select_for_update().get(pk=answer.pk)
    return Answer.objects.select_related("words", "content_key", "instrument__consultation").get(pk=answer.pk)


def answers_with_words(consultation) -> QuerySet[Answer]:
    """Every answer of this consultation in which something was written, counted or not: all are read."""
    return Answer.objects.filter(instrument__consultation=consultation, words__isnull=False)


def counted_choices(instrument) -> Iterator[tuple[str, bytes]]:
    """(age band, packed choices) of every answer that counts; those of a void cohort do not."""
    counted = Answer.objects.filter(instrument=instrument, counted=True).exclude(cohort__state="void")
    for band, choices in counted.values_list("age_band", "choices").iterator():
        yield band, bytes(choices)


def without_a_good_card(instrument) -> int:
    """How many asked to be counted and came without a good card; what was taken back is not among them, nor what a
    group or an adult said: that is never counted as a person."""
    rows = Answer.objects.filter(instrument=instrument, counted=False, mode__in=COUNTED_MODES)
    rows = rows.values_list("assent", "choices")
    return sum(1 for assent, choices in rows.iterator() if assent & COUNTED and any(bytes(choices)))


def keeps_words(consultation) -> bool:
    """True while somebody's words are still stored."""
    return answers_with_words(consultation).exists()


def keeps_choices(consultation) -> bool:
    """True while somebody's choices are still stored; a stub has none."""
    return Answer.objects.filter(instrument__consultation=consultation).exclude(choices=b"").exists()


def forgot_choices(consultation) -> bool:
    """True once choices were erased because their time was over: a count would be of nothing."""
    return Answer.objects.filter(instrument__consultation=consultation, choices=b"").exists()


def keeps_receipts(consultation) -> bool:
    """True while six words of this consultation still lead to a page of their own."""
    return Answer.objects.filter(instrument__consultation=consultation).exists()


def weeks_to_stir(today: date) -> list[str]:
    """This week; the one before on its Monday, once more and for the last time; and any in which a row still lies
    where it came."""
    waiting = set(Answer.objects.filter(stirred=0).exclude(week="").values_list("week", flat=True).distinct())
    return sorted(waiting | {week_of(today), week_of(today - timedelta(days=today.isoweekday() == 1))})
