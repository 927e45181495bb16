"""What waits for whom. Never in order of arrival, never with a week, a cohort, a code or whether it counts.

Every question here walks the index "queue" (instrument, waits, flag, shuffle) and stops early: a thousand waiting
answers and a million cost the same.
"""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import IntegerField, Min, OuterRef, Q, QuerySet, Subquery, Sum
from django.http import Http404

from consultations.answers.models import Answer
from consultations.moderation.labels import FLAGS
from consultations.moderation.models import Reading, Tally
from consultations.moderation.rules import MOST_URGENT
from consultations.moderation.steps import READABLE
from consultations.moderation.tallies import FATE
from consultations.questions.models import Consultation, Instrument
from consultations.roles.queries import roles_of
from consultations.vocabulary.states import Role
from consultations.vocabulary.waiting import Allows, WaitsFor, Wrote

READERS = (Role.MODERATOR, Role.SECOND_READER)
TRIES = 8  # how many answers are tried when colleagues claim at the same moment
COUNTED_TO = 1000  # beyond that a queue is "more than 1,000"
KINDS = {"words": (Wrote.WORDS, Wrote.WORDS | Wrote.DRAWING), "drawing": (Wrote.DRAWING, Wrote.WORDS | Wrote.DRAWING)}
AGREED = {"print": Allows.PRINT, "show-first": Allows.SHOW_FIRST, "tell": Allows.TELL}


@dataclass(frozen=True)
class Wanted:
    """What a reader chose to take; '' is anything."""

    language: str = ""
    kind: str = ""  # words, drawing
    agreed: str = ""  # print, show-first, tell, nothing
    concern: str = ""  # marked, unmarked

    def narrow(self, answers: QuerySet[Answer]) -> QuerySet[Answer]:
        """Those of the answers that were wanted; a word that is not in the vocabulary narrows nothing."""
        if self.language:
            answers = answers.filter(language=self.language)
        if self.kind in KINDS:
            answers = answers.filter(wrote__in=KINDS[self.kind])
        if self.agreed:
            bit = AGREED.get(self.agreed, Allows(0))
            answers = answers.filter(allows__in=[n for n in range(8) if n & bit] if bit else [0])
        if self.concern:
            answers = answers.filter(flag__gt="") if self.concern == "marked" else answers.filter(flag="")
        return answers

    def __bool__(self) -> bool:
        return bool(self.language or self.kind or self.agreed or self.concern)


ANY = Wanted()
MARKED = Q(flag__gt="")  # so written, the index is walked
TIERS = (MOST_URGENT, tuple(flag for flag in FLAGS if flag not in MOST_URGENT), ("",))


@dataclass(frozen=True)
class Waiting:
    """How much waits for one person in one consultation, how much of it is marked, and how much for longer than a night
    (MOD-04: an answer has no clock, so its age is counted in stirs); each up to COUNTED_TO."""

    all: int
    marked: int
    late: int = 0  # came before the last stir, which is once a night; also up to COUNTED_TO
    decided: int = 0  # texts of the consultation, whoever decided: a figure of the pile, never of a person

    @property
    def is_more(self) -> bool:
        return self.all > COUNTED_TO


def _mine(consultation, staff, roles: set[str] | None = None) -> dict[WaitsFor, Q]:
    """Whose turn counts as mine, each with what must be true of the reading besides."""
    roles = roles_of(staff, consultation) if roles is None else roles
    not_first = ~Q(reading__first_reader=staff)
    if Role.MODERATOR in roles:
        return {WaitsFor.FIRST: Q(), WaitsFor.ANOTHER: not_first}
    if Role.SECOND_READER in roles:
        third = not_first & ~Q(reading__second_reader=staff)
        return {WaitsFor.SECOND: not_first, WaitsFor.ANOTHER: not_first, WaitsFor.THIRD: third}
    return {}


def _nobody_has_it(now: datetime) -> Q:
    return Q(reading=None) | Q(reading__claimed_until=None) | Q(reading__claimed_until__lte=now)


def _free(now: datetime) -> QuerySet[Answer]:
    """Answers that nobody has in hand."""
    return Answer.objects.filter(_nobody_has_it(now))


def waits_for_me(consultation, staff, now: datetime, roles: set[str] | None = None) -> QuerySet[Answer]:
    """All answers whose words wait for this person, in no order. Nobody is moderator and second reader of one."""
    turns = _mine(consultation, staff, roles)
    mine = Q()
    for turn, besides in turns.items():
        mine |= Q(waits=turn) & besides
    here = Instrument.objects.filter(consultation=consultation).values("pk")
    return _free(now).filter(mine, waits__in=list(turns), instrument__in=here)


def next_answers(consultation, staff, now: datetime, wanted: Wanted = ANY, *, light: bool = False) -> list[Answer]:
    """A few answers to try in this order: the most urgent marks, other marks, the rest; chance decides within.
    With `light` the rest comes before those marks that are not the most urgent."""
    # The instruments are looked up first: with their keys at hand the index gives the order, with a join it does not.
    here = list(Instrument.objects.filter(consultation=consultation).values_list("pk", flat=True))
    turns, answers = _mine(consultation, staff), wanted.narrow(_free(now).filter(instrument__in=here))
    found: list[Answer] = []
    for tier in (TIERS[0], TIERS[2], TIERS[1]) if light else TIERS:
        # One mark at a time: then the index gives the order, and nothing is sorted.
        here = [
            answer
            for flag in tier
            for turn, besides in turns.items()
            for answer in answers.filter(besides, waits=turn, flag=flag).order_by("shuffle")[:TRIES]
        ]
        found += sorted(here, key=lambda answer: answer.shuffle)
        if len(found) >= TRIES:
            break
    return found[:TRIES]


def what_waits(consultation, staff, now: datetime, wanted: Wanted = ANY, roles: set[str] | None = None) -> Waiting:
    """Both figures for the start of a shift, in one question."""
    queue = wanted.narrow(waits_for_me(consultation, staff, now, roles))
    figures = Consultation.objects.filter(pk=consultation.pk).annotate(
        all_of_it=_Counted(queue.values("pk")[: COUNTED_TO + 1]),
        marked=_Counted(queue.filter(MARKED).values("pk")[: COUNTED_TO + 1]),
        late=_Counted(queue.filter(stirred__gt=0).values("pk")[: COUNTED_TO + 1]),
        decided=Subquery(_decided().values("texts")),
    )
    found = figures.values_list("all_of_it", "marked", "late", "decided").get()
    return Waiting(*(figure or 0 for figure in found))


def _decided() -> QuerySet[Tally]:
    """How many texts of the consultation around this question are decided."""
    fates = Tally.objects.filter(consultation=OuterRef("pk"), about=FATE).order_by()
    return fates.values("consultation").annotate(texts=Sum("count"))


class _Counted(Subquery):
    """How many rows a question gives, counted no further than its own limit."""

    template = "(SELECT COUNT(*) FROM (%(subquery)s) counted)"
    output_field = IntegerField()


def held_by(consultation, staff, now: datetime) -> Reading | None:
    """What this person has in hand already."""
    return (
        Reading.objects.filter(
            answer__instrument__consultation=consultation, claimed_by=staff, claimed_until__gt=now, state__in=READABLE
        )
        .select_related("answer")
        .first()
    )


def reading_in(consultation, answer_id) -> Reading:
    """The reading of this answer of this consultation. Raises Http404."""
    found = Reading.objects.filter(pk=answer_id, answer__instrument__consultation=consultation)
    reading = found.select_related("answer__instrument__consultation", "answer__words", "answer__content_key").first()
    if reading is None:
        raise Http404
    return reading


def same_pile(answer: Answer, turn: WaitsFor, now: datetime) -> QuerySet[Answer]:
    """The others that say the same and wait for the same turn in nobody's hands. What carries a mark is never among
    them: it is opened by itself."""
    if answer.pile is None:
        return Answer.objects.none()
    here = Answer.objects.filter(instrument=answer.instrument_id, pile=answer.pile, waits=turn, flag="")
    return here.filter(_nobody_has_it(now)).exclude(pk=answer.pk)


def urgent_unread_since(consultations: list) -> datetime | None:
    """The earliest hour of words that are marked as most urgent and that nobody has opened yet (MOD-04)."""
    waiting = Answer.objects.filter(instrument__consultation__in=consultations, waits__isnull=False)
    urgent = waiting.filter(flag__in=MOST_URGENT, flag_hour__isnull=False)
    return urgent.aggregate(since=Min("flag_hour"))["since"]
