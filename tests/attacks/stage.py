"""A room with cards: invented young people use them one after another, in an order that the thief knows."""

import secrets
from dataclasses import dataclass
from datetime import date, timedelta

from django.utils import timezone

from consultations.answers.actions import look_at, save_draft, start_draft
from consultations.answers.receipts import receipt_digest
from consultations.answers.sending import send_answer
from consultations.invitations.actions import issue_codes, make_cohort
from consultations.invitations.queries import code_digest
from consultations.models import (
    Answer,
    AnswerKey,
    Circle,
    CodeBatch,
    Cohort,
    Decision,
    Draft,
    Institution,
    Instrument,
    Partner,
    Reading,
    UnusedCode,
    Words,
)
from consultations.privacy.sealing import new_pair
from consultations.questions.layout import field_name
from consultations.questions.places import by_place
from consultations.vault.consultation_keys import make_consultation_key
from consultations.vocabulary.questions import Kind
from consultations.vocabulary.states import Reading as State
from consultations.vocabulary.states import Stage
from tests.instruments import make_instrument
from tests.on_duty import cover
from tests.people import consult, texts

CANARY = "канарка-у-клітці"
CLEARED = (Reading, Words, AnswerKey, Answer, Draft, UnusedCode, CodeBatch, Cohort)


@dataclass(frozen=True)
class Used:
    """One card and what became of it: what only the referee knows."""

    code: str
    digest: bytes
    answer: str  # the id of its answer, 32 hex digits
    words: list[str]


def set_the_stage(number: str = "101") -> Instrument:
    """An open consultation with questions, a circle and a key."""
    Circle.objects.get_or_create(name="moderation", defaults={"public_key": new_pair()[1], "made_on": date.today()})
    names = texts("Відділ", "Office")
    decision = Decision.objects.create(
        slug=f"attack-{number}", titles=names, questions=names, can_change=names,
        institution=Institution.objects.create(names=names), decide_by=date.today() + timedelta(200),
    )  # fmt: skip
    days = {"opens_on": date.today() - timedelta(7), "closes_on": date.today() + timedelta(30)}
    consultation = consult(decision, number, state=Stage.OPEN, **days)
    make_consultation_key(consultation)
    cover(consultation)
    return make_instrument(consultation)


def issue(instrument: Instrument, count: int) -> list[str]:
    """A pack of so many cards, from a partner of its own."""
    partner = Partner.objects.create(
        names=texts("Поруч", "Beside"), safeguarding_policy="-", focal_point="-", deputy="-",
        expires_on=date.today() + timedelta(365),
    )  # fmt: skip
    cohort = make_cohort(instrument.consultation)
    return issue_codes(cohort, partner, count=count, permission="attested", today=date.today()).codes


def use_cards(instrument: Instrument, count: int) -> list[Used]:
    """So many cards of one pack are used one after another; gives them in that order."""
    return [_use(instrument, code, number) for number, code in enumerate(issue(instrument, count))]


def clear_the_stage() -> None:
    """The next room begins with nothing of this one."""
    for table in CLEARED:
        table.objects.all().delete()


def _use(instrument: Instrument, code: str, number: int) -> Used:
    now = timezone.now()
    cookie = start_draft(code, instrument, now=now)
    typed = by_place(instrument.layout, _typed(instrument, number))
    save_draft(cookie, typed, sequence=1, now=now)
    receipt = look_at(cookie, typed, sequence=2, now=now).content["receipt"]
    send_answer(cookie, {"tell": "may", "print": "may"}, True, now=now)
    answer = Answer.objects.get(receipt_digest=receipt_digest(bytes.fromhex(receipt["root"])))
    Reading.objects.create(answer=answer, state=State.WAITING)  # somebody has begun to read it at once
    return Used(code, code_digest(code), answer.pk.hex, receipt["words"])


def _typed(instrument: Instrument, number: int) -> dict:
    """Everybody writes a canary, and more the later they come: the length must tell nothing."""
    asked = next(slot["question"] for slot in instrument.layout if slot["kind"] == Kind.WORDS)
    chosen = {
        field_name(slot): [secrets.choice(slot["options"])] for slot in instrument.layout if slot["kind"] != Kind.WORDS
    }
    return {
        "band": "13-15", "language": "uk", "counted": "yes", "own_words": "yes", "chosen": chosen,
        "words": {asked: CANARY + "я" * number},
    }  # fmt: skip
