"""What waits for whom. Never in order of arrival, never with a week, a cohort, a code or whether it counts."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Case, IntegerField, Q, QuerySet, Value, When
from django.http import Http404

from consultations.answers.models import Answer
from consultations.answers.queries import answers_with_words
from consultations.moderation.models import Reading
from consultations.moderation.rules import MOST_URGENT
from consultations.roles.queries import holds
from consultations.vocabulary.states import Reading as State
from consultations.vocabulary.states import Role

READERS = (Role.MODERATOR, Role.SECOND_READER)


@dataclass(frozen=True)
class Waiting:
    """How much waits for one person in one consultation, and how much of it is marked."""

    all: int
    marked: int


def _in_reading_order(answers: QuerySet[Answer]) -> QuerySet[Answer]:
    """The most urgent marks, then other marks, then the rest; chance decides within."""
    urgency = Case(
        When(flag__in=MOST_URGENT, then=Value(0)), When(flag="", then=Value(2)),
        default=Value(1), output_field=IntegerField(),
    )  # fmt: skip
    readable = answers.filter(content_key__isnull=False)
    return readable.annotate(urgency=urgency).order_by("urgency", "shuffle", "pk")


def _nobody_has_it(now: datetime) -> Q:
    return Q(reading__claimed_by=None) | Q(reading__claimed_until__lte=now)


def first_queue(consultation, staff, now: datetime) -> QuerySet[Answer]:
    """Answers whose words wait for a first reading by this moderator."""
    unread = Q(reading=None)
    given_up = Q(reading__state=State.WAITING) & _nobody_has_it(now)
    unsure = Q(reading__state=State.UNSURE) & ~Q(reading__first_reader=staff) & _nobody_has_it(now)
    return _in_reading_order(answers_with_words(consultation).filter(unread | given_up | unsure))


def second_queue(consultation, staff, now: datetime) -> QuerySet[Answer]:
    """Answers that somebody else has read first, and this person may read second."""
    waiting = Q(reading__state__in=(State.FIRST_READ, State.UNSURE)) & ~Q(reading__first_reader=staff)
    return _in_reading_order(answers_with_words(consultation).filter(waiting & _nobody_has_it(now)))


def queue_for(consultation, staff, now: datetime) -> QuerySet[Answer]:
    """The one queue of this person: nobody is both moderator and second reader of a consultation."""
    if holds(staff, Role.MODERATOR, consultation=consultation):
        return first_queue(consultation, staff, now)
    if holds(staff, Role.SECOND_READER, consultation=consultation):
        return second_queue(consultation, staff, now)
    return Answer.objects.none()


def what_waits(consultation, staff, now: datetime) -> Waiting:
    """Both figures for the start of a shift."""
    queue = queue_for(consultation, staff, now)
    return Waiting(all=queue.count(), marked=queue.exclude(flag="").count())


def held_by(consultation, staff, now: datetime) -> Reading | None:
    """What this person has in hand already."""
    return (
        Reading.objects.filter(
            answer__instrument__consultation=consultation, claimed_by=staff, claimed_until__gt=now,
            state__in=(State.WAITING, State.FIRST_READ, State.UNSURE),
        )
        .select_related("answer")
        .first()
    )  # fmt: skip


def reading_in(consultation, answer_id) -> Reading:
    """The reading of this answer of this consultation. Raises Http404."""
    found = Reading.objects.filter(pk=answer_id, answer__instrument__consultation=consultation)
    reading = found.select_related("answer__instrument__consultation", "answer__words", "answer__content_key").first()
    if reading is None:
        raise Http404
    return reading
