"""Taking words into one's hands, giving them back, going on after an interruption, taking a decision back."""

import json
import secrets
from datetime import date, datetime

from django.db import IntegrityError, transaction
from django.utils.timezone import localtime

from consultations.answers.models import Answer
from consultations.moderation.models import Reading
from consultations.moderation.moving import NotYours, Overtaken, change, move, must_hold, note
from consultations.moderation.queries import ANY, Wanted, held_by, next_answers, waits_for_me
from consultations.moderation.rules import CLAIM, HELD_OPEN
from consultations.moderation.steps import Step
from consultations.moderation.wellbeing import prefers_light
from consultations.privacy.sealing import CannotOpen, TooLarge, open_sealed, seal
from consultations.roles.queries import holds
from consultations.vault.queries import public_key_of
from consultations.vault.rules import MODERATION
from consultations.vocabulary.states import Reading as State
from consultations.vocabulary.states import Role


def _claim(answer: Answer, staff, *, now: datetime) -> Reading | None:
    """This answer in this person's hands, or None when a colleague was quicker."""
    reading = Reading.objects.filter(answer=answer).first()
    hold = {"claimed_by": staff, "claimed_until": now + CLAIM}
    try:
        with transaction.atomic():
            if reading is None:
                return Reading.objects.create(answer=answer, state=State.WAITING, **hold)
            change(reading, **hold, marks=None)
            return reading
    except (IntegrityError, Overtaken):
        return None


@transaction.atomic
def claim_next(consultation, staff, *, now: datetime, wanted: Wanted = ANY) -> Reading | None:
    """What this person reads next, theirs for 20 minutes; first what is in hand already. None: nothing waits."""
    if found := held_by(consultation, staff, now):
        return found
    light = prefers_light(staff, localtime(now).date())
    for answer in next_answers(consultation, staff, now, wanted, light=light):
        # The hour of a warning sign has done its work once somebody reads. This also makes colleagues wait for each
        # other here, so the queue is asked again.
        Answer.objects.filter(pk=answer.pk).update(flag_hour=None)
        mine = waits_for_me(consultation, staff, now).filter(pk=answer.pk)
        if mine.exists() and (reading := _claim(answer, staff, now=now)):
            note(reading, staff, "words-claimed", now.date())
            return reading
    return None


@transaction.atomic
def put_back(reading: Reading, staff, *, today: date) -> None:
    """Give it back unread or undecided; the next person finds it as it was. Raises Overtaken, NotYours."""
    must_hold(reading, staff, Role.MODERATOR, Role.SECOND_READER)
    change(reading, claimed_by=None, claimed_until=None, marks=None)
    # It goes to another place in the queue, so that its next words are others.
    Answer.objects.filter(pk=reading.pk).update(shuffle=secrets.randbits(62))
    note(reading, staff, "words-put-back", today)


@transaction.atomic
def keep_marks(reading: Reading, staff, typed: dict[str, list[str]], *, now: datetime) -> bool:
    """Keep what this reader has marked so far, and their claim, while the vault is closed or they are away.

    Sealed for the circle: this house cannot read it before somebody opens the vault. False when it is too much to
    keep. Raises Overtaken, NotYours.
    """
    must_hold(reading, staff, Role.MODERATOR, Role.SECOND_READER)
    try:
        marks = seal(public_key_of(MODERATION), json.dumps(typed, ensure_ascii=False).encode())
    except TooLarge:
        return False
    # The version stays: it is the same reading, in the same hands.
    Reading.objects.filter(pk=reading.pk).update(marks=marks, claimed_until=now + HELD_OPEN)
    return True


def marks_of(reading: Reading, private_key: bytes) -> dict[str, list[str]]:
    """What was kept of this reader's marks; {} when nothing was, or it cannot be opened."""
    try:
        return json.loads(open_sealed(private_key, reading.marks)) if reading.marks else {}
    except CannotOpen:
        return {}


@transaction.atomic
def undo(consultation, answer_id, staff, *, now: datetime) -> Reading:
    """Take one's own first reading back, with all of its pile, before a second reader has it in hand.
    Raises Overtaken, NotYours."""
    if not holds(staff, Role.MODERATOR, consultation=consultation):
        raise NotYours
    mine = Reading.objects.filter(
        answer__instrument__consultation=consultation, first_reader=staff, state__in=(State.FIRST_READ, State.UNSURE)
    ).select_related("answer__instrument__consultation")
    reading = mine.filter(pk=answer_id).first()
    if reading is None or (reading.claimed_until and reading.claimed_until > now):
        raise Overtaken
    _undo_pile(mine, reading, now)
    move(reading, Step.UNDO, claimed_by=staff, claimed_until=now + CLAIM)
    note(reading, staff, "words-taken-back", now.date())
    return reading


def _undo_pile(mine, reading: Reading, now: datetime) -> None:
    """The others of the pile that nobody has in hand wait for a first reading again."""
    pile = reading.answer.pile
    if pile is None or reading.state != State.FIRST_READ:
        return
    others = mine.filter(answer__pile=pile, state=State.FIRST_READ, claimed_until=None).exclude(pk=reading.pk)
    for other in others:
        move(other, Step.UNDO, box=None)
