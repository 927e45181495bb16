"""What a young person adds or changes through the six words: it takes the place of what was said, and is read anew."""

import secrets
from datetime import date, datetime

from django.db import transaction
from django.utils import timezone

from consultations.answers.actions import TRIES
from consultations.answers.erasing import bury
from consultations.answers.models import Answer, Words
from consultations.answers.queries import OpenDraft, answer_of, for_one_writer, open_draft
from consultations.answers.revising import changed_in, with_changes
from consultations.answers.rules import FLAGS_WITH_HOUR, READ, assent_of, rounded_to_hour, too_long
from consultations.answers.sending import (
    NotLookedAt,
    Overtaken,
    leave_marker,
    nobody_reads,
    refuse_if_closed,
    store_words,
)
from consultations.answers.words_box import write_words
from consultations.moderation.models import Reading
from consultations.moderation.moving import move, say_what_waits
from consultations.moderation.steps import Step
from consultations.moderation.withdrawing import opened_for_child, take_down
from consultations.safeguarding.warning_signs import flag_of
from consultations.vocabulary.states import Reading as State
from consultations.vocabulary.weeks import week_of

READ_BY_NOBODY = {"first_reader": None, "second_reader": None, "third_reader": None, "box": None}


class Gone(Exception):
    """The answer was taken back or erased meanwhile; `draft` still holds what was written."""

    def __init__(self, draft: OpenDraft):
        super().__init__()
        self.draft = draft


def send_revision(cookie: str, uses: dict[str, str], *, now: datetime) -> OpenDraft:
    """Put what this draft says in the place of what its answer said. Sending it twice changes it once.

    `uses` is what was chosen anew. Raises DraftGone, NotLookedAt, QuestionsClosed, Gone.
    """
    for _try in range(TRIES):
        draft = open_draft(cookie, now)
        if draft.sent:
            return draft
        if not draft.content.get("revises") or too_long(draft.content) or nobody_reads(draft.content, now):
            raise NotLookedAt
        try:
            _put_in_place(draft, uses, now)
            return draft
        except Overtaken:
            refuse_if_closed(draft)
    raise Overtaken


@transaction.atomic
def _put_in_place(draft: OpenDraft, uses: dict[str, str], now: datetime) -> None:
    root = bytes.fromhex(draft.content["receipt"]["root"])
    answer = answer_of(root)
    answer = for_one_writer(answer) if answer else None
    if answer is None or not any(bytes(answer.choices)):
        raise Gone(draft)
    leave_marker(draft)
    said = changed_in(draft.content)
    flag = flag_of([text for text in said.values() if text])
    if said and Reading.objects.filter(answer=answer, state=State.HELD).exists():
        # What was handed over is read by nobody else any more: what is added to it goes to the readers by itself.
        store_words(_beside(answer, flag, now), draft.content, with_changes({}, draft.content, uses), None)
        flag = ""
    else:
        _change_words(answer, root, draft.content, uses, timezone.localdate(now))
    _change_choices(answer, draft.content, flag, now)


def _change_words(answer: Answer, root: bytes, content: dict, uses: dict[str, str], today: date) -> None:
    said, found = changed_in(content), opened_for_child(root)
    if found is None:
        if said:
            store_words(answer, content, with_changes({}, content, uses), root)
        return
    _answer, key, box = found
    # What was printed of the words before comes down everywhere.
    take_down([entry for entry in box["trail"] if entry["question"] in said], today)
    changed = with_changes(box, content, uses)
    Words.objects.filter(answer=answer).update(sealed=write_words(key, changed))
    if said:
        # Back into the queue. Whoever has it open just now is told that it changed: the version is another.
        for reading in Reading.objects.filter(answer=answer).exclude(state=State.HELD):
            move(reading, Step.SAID_ANEW, **READ_BY_NOBODY)
        say_what_waits(answer, changed)
    if said.keys() & box["words"].keys():
        # An older copy still has what was replaced.
        bury(answer.pk, today=today)


def _change_choices(answer: Answer, content: dict, flag: str, now: datetime) -> None:
    counted = answer.counted and content.get("counted") == "yes"
    flagged = {"flag": flag, "flag_hour": rounded_to_hour(now) if flag in FLAGS_WITH_HOUR else None} if flag else {}
    Answer.objects.filter(pk=answer.pk).update(
        choices=bytes.fromhex(content["choices"]), language=content["language"],
        assent=assent_of(content) | answer.assent & READ, counted=counted,
        cohort=answer.cohort_id if counted else None, stirred=0, **flagged,
    )  # fmt: skip


def _beside(answer: Answer, flag: str, now: datetime) -> Answer:
    """An answer of its own that holds nothing but words: nobody comes back to it, and it is never counted."""
    return Answer.objects.create(
        instrument_id=answer.instrument_id, age_band=answer.age_band, language=answer.language,
        setting=answer.setting, mode=answer.mode, group_size=answer.group_size,
        week=week_of(timezone.localdate(now)), assent=READ, choices=bytes(len(bytes(answer.choices))), counted=False,
        flag=flag, flag_hour=rounded_to_hour(now) if flag in FLAGS_WITH_HOUR else None, shuffle=secrets.randbits(62),
    )  # fmt: skip
