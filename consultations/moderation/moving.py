"""One step of one reading: allowed from where it stands, and only if nobody else was quicker."""

from datetime import date

from consultations.answers.about_words import about_words
from consultations.answers.models import Answer
from consultations.answers.queries import for_one_writer
from consultations.audit.actions import record
from consultations.moderation.models import Reading
from consultations.moderation.rules import to_read
from consultations.moderation.steps import DECIDED, READABLE, WAITS_FOR, NoSuchStep, Step, after
from consultations.roles.queries import holds
from consultations.vocabulary.states import Reading as State
from consultations.vocabulary.states import Role

IN_NOBODYS_HANDS = {"claimed_by": None, "claimed_until": None, "marks": None}


class NotYours(Exception):
    """This person may not do this reading: the role is missing, or it was their own reading before."""


class Overtaken(Exception):
    """Somebody else has decided or claimed meanwhile."""


def consultation_of(reading: Reading):
    return reading.answer.instrument.consultation


def change(reading: Reading, **changes) -> None:
    """Change the reading if nobody else has since it was fetched. Raises Overtaken."""
    changes["version"] = reading.version + 1
    if not Reading.objects.filter(pk=reading.pk, version=reading.version).update(**changes):
        raise Overtaken
    for name, value in changes.items():
        setattr(reading, name, value)


def move(reading: Reading, step: Step, **changes) -> None:
    """Take this step, out of everybody's hands; the answer says whose turn it is now. Raises Overtaken."""
    try:
        state = after(step, reading.state)
    except NoSuchStep as error:
        raise Overtaken from error
    change(reading, state=state, **IN_NOBODYS_HANDS | changes)
    waits = {"waits": WAITS_FOR.get(state)}
    Answer.objects.filter(pk=reading.pk).update(**waits | ({"pile": None} if state in DECIDED else {}))


def say_what_waits(answer: Answer, content: dict) -> None:
    """Say on the answer for whom those of its words wait that nobody has decided on; `content` is its opened box."""
    if not Reading.objects.filter(answer=answer, state=State.HELD).exists():
        Answer.objects.filter(pk=answer.pk).update(**about_words(answer.instrument_id, to_read(content)))


def must_hold(reading: Reading, staff, *roles: Role) -> None:
    """Raises NotYours without the role, Overtaken when somebody else has it in hand."""
    if not holds(staff, *roles, consultation=consultation_of(reading)):
        raise NotYours
    if reading.claimed_by_id != staff.pk or reading.state not in READABLE:
        raise Overtaken
    reading.answer = for_one_writer(reading.answer)
    if not Reading.objects.filter(pk=reading.pk, version=reading.version).exists():
        raise Overtaken  # decided, or taken back by the young person, while this request came in


def note(reading: Reading, staff, verb: str, today: date) -> None:
    """Write it down in the audit."""
    record(staff, verb, today=today, consultation=consultation_of(reading), thing_id=reading.pk)
