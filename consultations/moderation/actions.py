"""The gate: the two readings, and handing over. Every act is one transaction with its audit."""

from dataclasses import dataclass, field
from datetime import date, datetime

from django.db import transaction

from consultations.answers.models import AnswerKey, Words
from consultations.answers.words_box import open_with_team_key, wrap_for_team, write_words
from consultations.moderation.learning import learn
from consultations.moderation.models import Reading
from consultations.moderation.moving import NotYours, Overtaken, consultation_of, move, must_hold, note
from consultations.moderation.outcomes import fates, outcomes_in, settled_by, speed
from consultations.moderation.proposals import Hands, completed, messages_in, read_proposal, settle, write_proposal
from consultations.moderation.rules import OUTCOMES, REMOVE, missing_from, to_read
from consultations.moderation.steps import Step
from consultations.moderation.tallies import AGREEMENT, FATE, SPEED, tally
from consultations.moderation.team_messages import when_handed_over
from consultations.questions.queries import questions_of, wording
from consultations.safeguarding.actions import Case, raise_concern
from consultations.safeguarding.kind_words import reference_to
from consultations.safeguarding.models import Concern
from consultations.vault.queries import public_key_of
from consultations.vault.rules import SAFEGUARDING
from consultations.vocabulary.states import Reading as State
from consultations.vocabulary.states import Role
from consultations.voices.models import Voice
from home.texts import locales


class Incomplete(Exception):
    """Something is missing before this may go on; `missing` lists 'question:what'."""

    def __init__(self, missing: list[str]):
        self.missing = missing
        super().__init__(missing)


@dataclass(frozen=True)
class Verdict:
    """What the next reader says; `themes` are marked blind, {question: [theme ids]}. Where they decide otherwise,
    `otherwise` says what they would do, {question: outcome}."""

    agree: bool
    note: str = ""
    themes: dict = field(default_factory=dict)
    otherwise: dict = field(default_factory=dict)


@dataclass(frozen=True)
class Worry:
    """What kind of concern it is and how soon somebody must act; what the team says, {question: codes}, if not what the
    first reader has proposed."""

    kind: str
    urgency: str
    messages: dict | None = None


def _whole(proposal: dict, content: dict) -> dict:
    """The proposal for the words that are still there: some may have been taken back since the page was opened."""
    return {question: completed(part) for question, part in proposal.items() if question in content["words"]}


@transaction.atomic
def first_reading(reading: Reading, staff, private_key: bytes, proposal: dict, *, today: date) -> Reading:
    """Propose what may be seen; nothing leaves before somebody else agrees.
    Raises NotYours, Overtaken, Incomplete, CannotOpen."""
    must_hold(reading, staff, Role.MODERATOR)
    key, content = open_with_team_key(private_key, reading.answer)
    content = to_read(content)
    whole = _whole(proposal, content)
    if missing := missing_from(whole, content, locales()):
        raise Incomplete(missing)
    box = write_proposal(key, whole)
    move(reading, Step.PROPOSE, first_reader=staff, second_reader=None, box=box)
    note(reading, staff, "words-read-first", today)
    return reading


@transaction.atomic
def leave_unsure(reading: Reading, staff, private_key: bytes, proposal: dict, *, today: date) -> Reading:
    """Ask for a second pair of eyes; what was done so far is kept. Raises NotYours, Overtaken."""
    must_hold(reading, staff, Role.MODERATOR)
    key, content = open_with_team_key(private_key, reading.answer)
    box = write_proposal(key, _whole(proposal, to_read(content)))
    move(reading, Step.ASK, first_reader=staff, box=box)
    note(reading, staff, "words-unsure", today)
    return reading


def remove_words(reading: Reading, staff, private_key: bytes, reason: str, *, today: date) -> Reading:
    """Propose that none of it is used, with a reason; a second reader decides. Raises as first_reading."""
    _key, content = open_with_team_key(private_key, reading.answer)
    part = {"outcome": REMOVE, "reason": reason, "redacted": "", "themes": [], "original_locale": content["language"]}
    return first_reading(reading, staff, private_key, dict.fromkeys(to_read(content)["words"], part), today=today)


@transaction.atomic
def second_reading(reading: Reading, staff, private_key: bytes, verdict: Verdict, *, today: date) -> Reading:
    """The second reader's word, or the third's after a dispute. Agree: voices arise and what was covered is destroyed.
    Otherwise: a third person decides. Or send it back with a note.
    Raises NotYours (also for whoever read it before), Overtaken, Incomplete, CannotOpen."""
    must_hold(reading, staff, Role.SECOND_READER)
    if reading.first_reader_id in (None, staff.pk):
        raise NotYours
    if reading.state == State.DISPUTED and staff.pk == reading.second_reader_id:
        raise NotYours
    key, content = open_with_team_key(private_key, reading.answer)
    proposal = read_proposal(key, reading.box)
    if verdict.agree:
        _agree(reading, staff, (key, content, proposal), verdict, today)
    elif any(outcome in OUTCOMES for outcome in verdict.otherwise.values()):
        _dispute(reading, staff, (key, proposal), verdict, today)
    else:
        move(reading, Step.SEND_BACK, box=write_proposal(key, proposal["questions"], verdict.note))
        note(reading, staff, "words-sent-back", today)
    return reading


def _agree(reading: Reading, staff, opened: tuple[bytes, dict, dict], verdict: Verdict, today: date) -> None:
    key, content, proposal = opened
    if reading.state not in (State.FIRST_READ, State.DISPUTED):
        raise Incomplete(missing_from(proposal["questions"], to_read(content), locales()) or [":outcome"])
    consultation, decided = consultation_of(reading), proposal["questions"]
    hands = Hands(translated_by=reading.first_reader_id, checked_by=staff.pk)
    learn(consultation, content["words"], decided)
    voices, settled = settle(reading.answer, content, decided, verdict.themes, hands)
    Voice.objects.bulk_create(voices)
    Words.objects.filter(answer=reading.answer).update(sealed=write_words(key, settled))
    if reading.state == State.FIRST_READ:
        tally(consultation, AGREEMENT, [f"{outcome}|{outcome}" for outcome in outcomes_in(decided).values()])
    tally(consultation, FATE, fates(decided, content["words"]))
    tally(consultation, SPEED, [speed(reading.answer.week, today)])
    reader = "second_reader" if reading.state == State.FIRST_READ else "third_reader"
    move(reading, settled_by(decided, content["words"]), box=None, **{reader: staff})
    note(reading, staff, "words-agreed", today)


def _dispute(reading: Reading, staff, opened: tuple[bytes, dict], verdict: Verdict, today: date) -> None:
    """Two people see it otherwise. What the second would do stays beside what the first proposed."""
    key, proposal = opened
    if reading.state != State.FIRST_READ:
        raise Overtaken
    first = outcomes_in(proposal["questions"])
    seen = first | {question: verdict.otherwise[question] for question in first if verdict.otherwise.get(question)}
    tally(consultation_of(reading), AGREEMENT, [f"{first[question]}|{seen[question]}" for question in first])
    box = write_proposal(key, proposal["questions"], verdict.note, otherwise=seen)
    move(reading, Step.DISPUTE, second_reader=staff, box=box)
    note(reading, staff, "words-disputed", today)


@transaction.atomic
def hold_for_safeguarding(reading: Reading, staff, private_key: bytes, worry: Worry, *, now: datetime) -> Concern:
    """Hand the words to the safeguarding lead. Their key is sealed anew for that circle alone, so no reader
    opens them again. Raises NotYours, Overtaken, NotPossible (of safeguarding)."""
    must_hold(reading, staff, Role.MODERATOR, Role.SECOND_READER)
    answer = reading.answer
    key, content = open_with_team_key(private_key, answer)
    asked = {
        str(question.key): wording(question.texts, locales()[0], answer.age_band)["text"]
        for question in questions_of(answer.instrument)
    }
    words = [(asked[question], text) for question, text in content["words"].items()]
    drawings = {asked[question]: picture for question, picture in content.get("drawings", {}).items()}
    case = Case(
        worry.kind, worry.urgency, answer.age_band, words, drawings,
        cohort=str(answer.cohort_id or ""), way_back=reference_to(answer.receipt_digest),
    )  # fmt: skip
    concern = raise_concern(consultation_of(reading), staff, case, now=now)
    proposal = read_proposal(key, reading.box)
    chosen = messages_in(proposal) if worry.messages is None else worry.messages
    Words.objects.filter(answer=answer).update(sealed=write_words(key, when_handed_over(content, chosen)))
    AnswerKey.objects.filter(answer=answer).update(for_team=wrap_for_team(public_key_of(SAFEGUARDING), key))
    before = reading.state
    move(reading, Step.HOLD, box=None)
    tally(consultation_of(reading), FATE, ["held"] * len(content["words"]))
    if before == State.FIRST_READ:
        tally(
            consultation_of(reading),
            AGREEMENT,
            [f"{outcome}|hold" for outcome in outcomes_in(proposal["questions"]).values()],
        )
    note(reading, staff, "words-handed-over", now.date())
    return concern
