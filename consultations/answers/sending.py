"""The send: one read, at most five writes, one transaction. Either all of it is on disk, or nothing is."""

import secrets
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import IntegrityError, transaction
from django.utils import timezone

from consultations.answers.about_words import about_words
from consultations.answers.actions import TRIES
from consultations.answers.draft_box import close_box
from consultations.answers.models import Answer, AnswerKey, Words
from consultations.answers.queries import OpenDraft, open_draft
from consultations.answers.receipts import child_key, receipt_digest
from consultations.answers.rules import (
    FLAGS_WITH_HOUR,
    assent_of,
    drawings_to_send,
    is_one_person,
    rounded_to_hour,
    too_long,
    uses_in,
    words_to_send,
)
from consultations.answers.statements import Emptying, burn_code, empty_draft
from consultations.answers.storing import Storing
from consultations.answers.words_box import wrap_for_child, wrap_for_team, write_words
from consultations.invitations.actions import burn_test_card
from consultations.privacy.sealing import new_key
from consultations.questions.models import Instrument
from consultations.vocabulary.states import Stage
from consultations.vocabulary.ways_in import Mode, Setting
from consultations.vocabulary.weeks import week_of

KEPT = frozenset({"number", "setting", "mode"})  # what the marker of a sent draft still has to know: where to lead
UNCOUNTED = {"counted": False, "cohort_id": None}  # what an answer says whose code was not good


class NotLookedAt(Exception):
    """Nobody has looked at this answer yet, or it changed since: it must be shown before it is sent."""


class QuestionsClosed(Exception):
    """The consultation takes no more answers; `draft` still holds this one."""

    def __init__(self, draft: OpenDraft):
        super().__init__()
        self.draft = draft


class Overtaken(Exception):
    """Between reading the draft and sending it something else happened; everything was rolled back."""


@dataclass(frozen=True)
class Sent:
    """Where the thank-you stands, and the way (see `vocabulary.ways_in`) in which the answer came."""

    number: str
    way: str = ""


def send_answer(cookie: str, uses: dict[str, str], keep_words: bool, *, now: datetime) -> Sent:
    """Store the answer and burn its code. Sending the same draft twice stores one answer; a test card's stores none.

    `uses` is as `rules.uses_of` gives it. Raises DraftGone, NotLookedAt, QuestionsClosed.
    """
    for _try in range(TRIES):
        draft = open_draft(cookie, now)
        if draft.sent:
            return Sent(*draft.came)
        if not _is_ready(draft.content) or nobody_reads(draft.content, now):
            raise NotLookedAt
        root = bytes.fromhex(draft.content["receipt"]["root"])
        try:
            _store(draft, uses, root if keep_words else None, now)
            return Sent(*draft.came)
        except Overtaken:
            refuse_if_closed(draft)
        except IntegrityError:
            if not Answer.objects.filter(receipt_digest=receipt_digest(root)).exists():
                raise
            return Sent(*draft.came)
    raise Overtaken


def _is_ready(content: dict) -> bool:
    """True when what lies in the draft is what was looked at, and may be sent as it is, as a new answer."""
    looked_at = {"receipt", "code", "flag"} <= content.keys() and bool(content.get("choices")) and not too_long(content)
    return looked_at and drawings_to_send(content).keys() <= content.get("pictures", {}).keys()


def nobody_reads(content: dict, now: datetime) -> bool:
    """True when there are words, and whoever was there to read them has gone since they were looked at."""
    if not (words_to_send(content) or drawings_to_send(content)) or "covered" not in content:
        return False
    return now >= datetime.fromisoformat(content["covered"])


def _store(draft: OpenDraft, uses: dict[str, str], root: bytes | None, now: datetime) -> None:
    content = draft.content
    if content.get("test"):
        return _try_out(draft)
    answer = _answer_of(content, root, now=now)
    said = said_in(content)
    if said:
        said |= {"uses": uses_in(content, uses)}
        tell_readers(answer, said)
    rows = _sealed(answer, content, said, root) if said else ()
    # Whether the code was good is decided by its one deletion, so no two answers can win it.
    if not Storing(_emptying(draft), bytes.fromhex(content["code"]), (answer, *rows), UNCOUNTED).store():
        raise Overtaken
    return None


@transaction.atomic
def _try_out(draft: OpenDraft) -> None:
    """A member of staff tried the chain: nobody's answer, so it is neither counted nor read as one."""
    leave_marker(draft)
    digest = bytes.fromhex(draft.content["code"])
    if burn_code(digest):
        burn_test_card(digest)


def tell_readers(answer: Answer, said: dict) -> None:
    """Say on the answer, not saved yet, that its words wait and what kind they are."""
    for name, value in about_words(answer.instrument_id, said).items():
        setattr(answer, name, value)


def store_words(answer: Answer, content: dict, said: dict, root: bytes | None) -> None:
    """Seal and store what an answer says: for those who read, and for the holder of the six words if there is one.

    `said` is {"words", "drawings", "uses"}; the language and the readers' key come from the draft's `content`.
    """
    for row in _sealed(answer, content, said, root):
        row.save(force_insert=True)
    tell_readers(answer, said)
    answer.save(update_fields=["waits", "wrote", "allows", "pile"])


def _sealed(answer: Answer, content: dict, said: dict, root: bytes | None) -> tuple[Words, AnswerKey]:
    key = new_key()
    box = said | {"language": content["language"], "trail": []}
    return (
        Words(answer=answer, sealed=write_words(key, box)),
        AnswerKey(
            answer=answer,
            for_team=wrap_for_team(bytes.fromhex(content["team"]), key),
            for_child=wrap_for_child(child_key(root), key) if root else None,
        ),
    )


def said_in(content: dict) -> dict:
    """{"words": {question key: text}, "drawings": {question key: PNG}} of a draft; {} when nothing was said.

    A drawing without words has an empty text, so that whoever reads goes through one list.
    """
    drawn = {key: content["pictures"][key] for key in drawings_to_send(content)}
    words = dict.fromkeys(drawn, "") | words_to_send(content)
    return {"words": words} | ({"drawings": drawn} if drawn else {}) if words else {}


def leave_marker(draft: OpenDraft) -> None:
    """Leave a marker in place of the draft: the guard against a second send. Raises Overtaken."""
    if not empty_draft(_emptying(draft)):
        raise Overtaken


def _emptying(draft: OpenDraft) -> Emptying:
    kept = {name: draft.content[name] for name in KEPT & {*draft.content}}
    marker = close_box(draft.keys.key, {"sent": True} | kept)
    return Emptying(draft.keys.digest, draft.sequence, marker, draft.content["instrument"])


def _answer_of(content: dict, root: bytes | None, *, now: datetime) -> Answer:
    """The answer, not stored yet, as it is when its code is good."""
    counted = content.get("counted") == "yes" and is_one_person(content)
    return Answer(
        receipt_digest=receipt_digest(root) if root else None,
        instrument_id=UUID(content["instrument"]),
        cohort_id=UUID(content["cohort"]) if counted and content["cohort"] else None,
        age_band=content["band"],
        language=content["language"],
        setting=content.get("setting", Setting.OWN),
        mode=content.get("mode", Mode.SELF),
        group_size=content.get("group_size", ""),
        week=week_of(timezone.localdate(now)),
        assent=assent_of(content),
        choices=bytes.fromhex(content["choices"]),
        counted=counted,
        flag=content["flag"],
        flag_hour=rounded_to_hour(now) if content["flag"] in FLAGS_WITH_HOUR else None,
        shuffle=secrets.randbits(62),
    )


def refuse_if_closed(draft: OpenDraft) -> None:
    if not Instrument.objects.filter(pk=draft.content["instrument"], consultation__state=Stage.OPEN).exists():
        raise QuestionsClosed(draft)
