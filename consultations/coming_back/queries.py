"""What became of an answer: both sides are read here, and nothing is written."""

import threading
from datetime import date

from django.conf import settings

from consultations.answers.models import Answer
from consultations.answers.queries import answer_of
from consultations.answers.receipts import child_key, root_of, root_of_text
from consultations.answers.words_box import open_with_child_key
from consultations.moderation.team_messages import TALK, beside, together
from consultations.privacy.receipt_words import TYPED_AT_MOST, recognise
from consultations.privacy.sealing import CannotOpen
from consultations.questions.models import Consultation
from consultations.questions.queries import questions_of, wording
from consultations.replies.queries import replies_of
from consultations.safeguarding.kind_words import kind_words_for
from consultations.vocabulary.states import Stage

AT_ONCE = 4  # slow hashes at the same time; beyond that the page asks to wait
WAIT_SECONDS = 2
NOT_YET = (Stage.DRAFT, Stage.REVIEWED, Stage.PILOTED, Stage.OPEN)

_turns = threading.BoundedSemaphore(AT_ONCE)


class TooManyAtOnce(Exception):
    """Others are being let in right now; try again in a minute."""


def root_typed(typed: str, locale: str) -> bytes:
    """What was typed, stretched: the same time for words that open something and for any other text.

    Raises TooManyAtOnce.
    """
    found = recognise(typed, locale)
    if not _turns.acquire(timeout=WAIT_SECONDS):
        raise TooManyAtOnce
    try:
        return root_of(*found) if found else root_of_text(typed[:TYPED_AT_MOST])
    finally:
        _turns.release()


def opened(root: bytes) -> Answer | None:
    """The answer that these words open, or None: never sent with them, or erased."""
    return answer_of(root)


def is_taken_back(answer: Answer) -> bool:
    """True when the young person has taken everything back: no slot says anything, not even "skipped"."""
    choices = bytes(answer.choices)
    return bool(choices) and not any(choices)


def is_forgotten(answer: Answer) -> bool:
    """True when nothing but the way to this page is left: words and choices have had their time."""
    return not bytes(answer.choices) and not hasattr(answer, "words")


def pieces_of(answer: Answer, box: dict, locale: str, *, show_text: bool) -> list[dict]:
    """What happened with each piece of the box: {"key", "question", "state", "text", "picture", "quotes", "says"}."""
    show_text = show_text and not box.get("quiet")
    trail = {entry["question"]: entry for entry in box.get("trail", [])}
    words = box.get("words", {})
    asked = {str(question.key): question for question in questions_of(answer.instrument)}
    return [
        {
            "key": key,
            "question": wording(question.texts, locale, answer.age_band)["text"],
            "state": trail.get(key, {}).get("state", "waiting"),
            "text": words.get(key, "") if show_text else "",
            "picture": box.get("drawings", {}).get(key, "") if show_text else "",
            "quotes": _quotes(trail.get(key, {})),
            "says": beside(box, key, answer.age_band),
        }
        for key, question in asked.items()
        if key in words or key in trail
    ]


def messages_of(answer: Answer, box: dict) -> list[dict]:
    """What the team says about the answer as a whole: [{"code", "text"}]."""
    kind = kind_words_for(answer.receipt_digest, answer.age_band)
    return ([{"code": TALK, "text": kind}] if kind else []) + together(box, answer.age_band)


def box_of(answer: Answer, root: bytes) -> dict:
    """The words of this answer; {} when nothing was written or it is erased already."""
    if not hasattr(answer, "words") or not hasattr(answer, "content_key"):
        return {}
    try:
        return open_with_child_key(child_key(root), answer)[1]
    except CannotOpen:
        return {}


def _quotes(entry: dict) -> list[dict]:
    """How the words would be printed, in every locale, while they wait for a yes."""
    if entry.get("state") != "to-show":
        return []
    names = dict(settings.LANGUAGES)
    return [
        {"locale": code, "name": names[code], "text": entry["texts"][code]}
        for code in names
        if entry["texts"].get(code)
    ]


def given_replies(consultation: Consultation, today: date) -> list:
    """The replies of the adults that are there."""
    return [told for told in replies_of(consultation, today) if told.kind]


def told_back() -> list[Consultation]:
    """Consultations whose questions are over: what adults replied to them stands on a page of its own."""
    return list(Consultation.objects.exclude(state__in=NOT_YET))
