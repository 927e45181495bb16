"""The gate: claiming words, the two readings, handing over. Every act is one transaction with its audit."""

from dataclasses import dataclass, field
from datetime import date, datetime

from django.db import IntegrityError, transaction

from consultations.answers.models import Answer, AnswerKey, Words
from consultations.answers.queries import for_one_writer
from consultations.answers.words_box import open_with_team_key, wrap_for_team, write_words
from consultations.audit.actions import record
from consultations.moderation.models import Reading
from consultations.moderation.proposals import completed, messages_in, read_proposal, settle, write_proposal
from consultations.moderation.queries import held_by, queue_for
from consultations.moderation.rules import CLAIM, REMOVE, missing_from, to_read
from consultations.moderation.team_messages import when_handed_over
from consultations.questions.models import Consultation
from consultations.questions.queries import questions_of, wording
from consultations.roles.queries import holds
from consultations.safeguarding.actions import Case, raise_concern
from consultations.safeguarding.models import Concern
from consultations.vault.queries import public_key_of
from consultations.vault.rules import SAFEGUARDING
from consultations.vocabulary.states import Reading as State
from consultations.vocabulary.states import Role
from consultations.voices.models import Voice
from home.texts import locales

TRIES = 8  # how many answers are tried when colleagues claim at the same moment


class NotYours(Exception):
    """This person may not do this reading: the role is missing, or it was their own first reading."""


class Overtaken(Exception):
    """Somebody else has decided or claimed meanwhile."""


class Incomplete(Exception):
    """Something is missing before this may go on; `missing` lists 'question:what'."""

    def __init__(self, missing: list[str]):
        self.missing = missing
        super().__init__(missing)


@dataclass(frozen=True)
class Verdict:
    """What the second reader says; `themes` are marked blind, {question: [theme ids]}."""

    agree: bool
    note: str = ""
    themes: dict = field(default_factory=dict)


@dataclass(frozen=True)
class Worry:
    """What kind of concern it is and how soon somebody must act; what the team says, {question: codes}, if not what the
    first reader has proposed."""

    kind: str
    urgency: str
    messages: dict | None = None


def _consultation(reading: Reading) -> Consultation:
    return reading.answer.instrument.consultation


def _move(reading: Reading, **changes) -> None:
    """Change the reading if nobody else has since it was fetched. Raises Overtaken."""
    changes["version"] = reading.version + 1
    if not Reading.objects.filter(pk=reading.pk, version=reading.version).update(**changes):
        raise Overtaken
    for name, value in changes.items():
        setattr(reading, name, value)


def _must_hold(reading: Reading, staff, *roles: Role) -> None:
    """Raises NotYours without the role, Overtaken when somebody else has it in hand."""
    if not holds(staff, *roles, consultation=_consultation(reading)):
        raise NotYours
    if reading.claimed_by_id != staff.pk or reading.state not in (State.WAITING, State.FIRST_READ, State.UNSURE):
        raise Overtaken
    reading.answer = for_one_writer(reading.answer)
    if not Reading.objects.filter(pk=reading.pk, version=reading.version).exists():
        raise Overtaken  # decided, or taken back by the young person, while this request came in


def _audit(reading: Reading, staff, verb: str, today: date) -> None:
    record(staff, verb, today=today, consultation=_consultation(reading), thing_id=reading.pk)


def _claim(answer: Answer, staff, *, first: bool, now: datetime) -> Reading | None:
    """This answer in this person's hands, or None when a colleague was quicker."""
    reading = Reading.objects.filter(answer=answer).first()
    hold = {"claimed_by": staff, "claimed_until": now + CLAIM}
    try:
        with transaction.atomic():
            if reading is None:
                return Reading.objects.create(answer=answer, state=State.WAITING, **hold)
            _move(reading, state=State.WAITING if first else reading.state, **hold)
            return reading
    except (IntegrityError, Overtaken):
        return None


@transaction.atomic
def claim_next(consultation, staff, *, now: datetime) -> Reading | None:
    """What this person reads next, theirs for 20 minutes; first what is in hand already. None: nothing waits."""
    if found := held_by(consultation, staff, now):
        return found
    first = holds(staff, Role.MODERATOR, consultation=consultation)
    queue = queue_for(consultation, staff, now)
    for answer in queue[:TRIES]:
        # The hour of a warning sign has done its work once somebody reads. This also makes colleagues wait for each
        # other here, so the queue is asked again.
        Answer.objects.filter(pk=answer.pk).update(flag_hour=None)
        if queue.filter(pk=answer.pk).exists() and (reading := _claim(answer, staff, first=first, now=now)):
            _audit(reading, staff, "words-claimed", now.date())
            return reading
    return None


@transaction.atomic
def put_back(reading: Reading, staff, *, today: date) -> None:
    """Give it back unread or undecided; the next person finds it as it was. Raises Overtaken, NotYours."""
    _must_hold(reading, staff, Role.MODERATOR, Role.SECOND_READER)
    _move(reading, claimed_by=None, claimed_until=None)
    _audit(reading, staff, "words-put-back", today)


def _whole(proposal: dict, content: dict) -> dict:
    """The proposal for the words that are still there: some may have been taken back since the page was opened."""
    return {question: completed(part) for question, part in proposal.items() if question in content["words"]}


@transaction.atomic
def first_reading(reading: Reading, staff, private_key: bytes, proposal: dict, *, today: date) -> Reading:
    """Propose what may be seen; nothing leaves before somebody else agrees.
    Raises NotYours, Overtaken, Incomplete, CannotOpen."""
    _must_hold(reading, staff, Role.MODERATOR)
    key, content = open_with_team_key(private_key, reading.answer)
    content = to_read(content)
    whole = _whole(proposal, content)
    if missing := missing_from(whole, content, locales()):
        raise Incomplete(missing)
    box = write_proposal(key, whole)
    _move(reading, state=State.FIRST_READ, first_reader=staff, claimed_by=None, claimed_until=None, box=box)
    _audit(reading, staff, "words-read-first", today)
    return reading


@transaction.atomic
def leave_unsure(reading: Reading, staff, private_key: bytes, proposal: dict, *, today: date) -> Reading:
    """Ask for a second pair of eyes; what was done so far is kept. Raises NotYours, Overtaken."""
    _must_hold(reading, staff, Role.MODERATOR)
    key, content = open_with_team_key(private_key, reading.answer)
    box = write_proposal(key, _whole(proposal, to_read(content)))
    _move(reading, state=State.UNSURE, first_reader=staff, claimed_by=None, claimed_until=None, box=box)
    _audit(reading, staff, "words-unsure", today)
    return reading


def remove_words(reading: Reading, staff, private_key: bytes, reason: str, *, today: date) -> Reading:
    """Propose that none of it is used, with a reason; a second reader decides. Raises as first_reading."""
    _key, content = open_with_team_key(private_key, reading.answer)
    part = {"outcome": REMOVE, "reason": reason, "redacted": "", "themes": [], "original_locale": content["language"]}
    return first_reading(reading, staff, private_key, dict.fromkeys(to_read(content)["words"], part), today=today)


@transaction.atomic
def second_reading(reading: Reading, staff, private_key: bytes, verdict: Verdict, *, today: date) -> Reading:
    """Agree: voices arise and what was covered is destroyed. Or send it back with a note.
    Raises NotYours (also for the first reader), Overtaken, Incomplete, CannotOpen."""
    _must_hold(reading, staff, Role.SECOND_READER)
    if reading.first_reader_id in (None, staff.pk):
        raise NotYours
    key, content = open_with_team_key(private_key, reading.answer)
    proposal = read_proposal(key, reading.box)
    if not verdict.agree:
        box = write_proposal(key, proposal["questions"], verdict.note)
        _move(reading, state=State.WAITING, claimed_by=None, claimed_until=None, box=box)
        _audit(reading, staff, "words-sent-back", today)
        return reading
    if reading.state != State.FIRST_READ:
        raise Incomplete(missing_from(proposal["questions"], to_read(content), locales()) or [":outcome"])
    voices, settled = settle(reading.answer, content, proposal["questions"], verdict.themes)
    Voice.objects.bulk_create(voices)
    Words.objects.filter(answer=reading.answer).update(sealed=write_words(key, settled))
    removed = all(part["outcome"] == REMOVE for part in proposal["questions"].values())
    state = State.REMOVED if removed else State.PASSED
    _move(reading, state=state, second_reader=staff, claimed_by=None, claimed_until=None, box=None)
    _audit(reading, staff, "words-agreed", today)
    return reading


@transaction.atomic
def hold_for_safeguarding(reading: Reading, staff, private_key: bytes, worry: Worry, *, now: datetime) -> Concern:
    """Hand the words to the safeguarding lead. Their key is sealed anew for that circle alone, so no reader
    opens them again. Raises NotYours, Overtaken, NotPossible (of safeguarding)."""
    _must_hold(reading, staff, Role.MODERATOR, Role.SECOND_READER)
    answer = reading.answer
    key, content = open_with_team_key(private_key, answer)
    asked = {
        str(question.key): wording(question.texts, locales()[0], answer.age_band)["text"]
        for question in questions_of(answer.instrument)
    }
    words = [(asked[question], text) for question, text in content["words"].items()]
    drawings = {asked[question]: picture for question, picture in content.get("drawings", {}).items()}
    concern = raise_concern(
        _consultation(reading), staff, Case(worry.kind, worry.urgency, answer.age_band, words, drawings), now=now
    )
    chosen = messages_in(read_proposal(key, reading.box)) if worry.messages is None else worry.messages
    Words.objects.filter(answer=answer).update(sealed=write_words(key, when_handed_over(content, chosen)))
    AnswerKey.objects.filter(answer=answer).update(for_team=wrap_for_team(public_key_of(SAFEGUARDING), key))
    _move(reading, state=State.HELD, claimed_by=None, claimed_until=None, box=None)
    _audit(reading, staff, "words-handed-over", now.date())
    return concern
