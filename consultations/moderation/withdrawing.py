"""What a young person does through the six words: take all or a part back, allow the print or stop it, see no text.

A young person's request: no audit, no task, no log. The words go at once; the counts do not move until the
next release, because what is already released stays as it is.
"""

import uuid
from datetime import date

from django.db import transaction

from consultations.answers.erasing import bury, shred
from consultations.answers.models import Answer, AnswerKey, Words
from consultations.answers.queries import answer_of, for_one_writer
from consultations.answers.receipts import child_key
from consultations.answers.words_box import open_with_child_key, write_words
from consultations.insights.queries import followed
from consultations.moderation.models import Reading
from consultations.moderation.moving import say_what_waits
from consultations.moderation.rules import PRINTED, QUOTE, TO_SHOW
from consultations.moderation.tallies import FATE, tally
from consultations.privacy.sealing import CannotOpen
from consultations.reports.actions import words_were_taken_back
from consultations.safeguarding.kind_words import forget_kind_words
from consultations.voices.models import Voice


def opened_for_child(root: bytes) -> tuple[Answer, bytes, dict] | None:
    """The answer with its content key and content, or None when there is nothing (any more) to open."""
    answer = answer_of(root)
    # Two taps at once, or a reader who agrees just now: the trail is read only when nobody else writes it.
    answer = for_one_writer(answer) if answer else None
    if answer is None or not AnswerKey.objects.filter(answer=answer, for_child__isnull=False).exists():
        return None
    try:
        return (answer, *open_with_child_key(child_key(root), answer))
    except (CannotOpen, Words.DoesNotExist):
        return None


def take_down(entries: list[dict], today: date) -> None:
    """Delete the voices of these entries everywhere; every report that showed one gets a new edition."""
    voices = [voice for entry in entries for voice in entry["voices"]]
    if voices:
        Voice.objects.filter(pk__in=voices).delete()
        words_were_taken_back(voices, today=today)


@transaction.atomic
def withdraw_answer(child_root: bytes, *, today: date) -> bool:
    """Take the whole answer back: its words, their voices, its choices. A stub with the receipt digest stays, so the
    six words still open a page that says so. False when there is no such answer."""
    answer = answer_of(child_root)
    if answer is None:
        return False
    if found := opened_for_child(child_root):
        take_down(found[2]["trail"], today)
        tally(answer.instrument.consultation, FATE, ["withdrawn"] * len(found[2]["words"]))
    Reading.objects.filter(answer=answer).delete()
    forget_kind_words(answer.receipt_digest)
    shred([answer.pk])
    bury(answer.pk, today=today)
    return True


@transaction.atomic
def withdraw_part(child_root: bytes, question: str, *, today: date) -> bool:
    """Take the words under one question back. A reading in progress begins anew. False when there is nothing."""
    found = opened_for_child(child_root)
    if found is None or question not in found[2]["words"]:
        return False
    answer, key, content = found
    take_down([entry for entry in content["trail"] if entry["question"] == question], today)
    del content["words"][question]
    content.get("messages", {}).pop(question, None)
    tally(answer.instrument.consultation, FATE, ["withdrawn"])
    content["trail"] = [entry for entry in content["trail"] if entry["question"] != question]
    Words.objects.filter(answer=answer).update(sealed=write_words(key, content))
    Reading.objects.filter(answer=answer, box__isnull=False).delete()
    say_what_waits(answer, content)
    # An older copy still has these words. Whoever restores it takes the whole answer back: rather too much than less.
    bury(answer.pk, today=today)
    return True


def _printed(answer: Answer, entry: dict) -> dict:
    """The entry after a yes: the words are a quote now, beside what may have been told in our words already."""
    consultation = answer.instrument.consultation
    voice = Voice.objects.create(
        id=uuid.uuid4(), consultation=consultation, question_key=entry["question"], kind="quote",
        texts=entry["texts"], original_locale=entry["original_locale"], age_band=answer.age_band,
        themes=followed(consultation, entry["themes"]),
        translated_by_id=entry.get("translated_by"), checked_by_id=entry.get("checked_by"),
        disputed_themes=followed(consultation, entry.get("disputed") or []),
    )  # fmt: skip
    voices = [str(voice.pk), *entry["voices"]]
    return {"question": entry["question"], "state": "printed", "voices": voices, "texts": {}}


def _not_printed(entry: dict) -> dict:
    """The entry after a no: told in our words if that was allowed, otherwise nothing."""
    state = "told" if entry["voices"] else "not-printed"
    return {"question": entry["question"], "state": state, "voices": entry["voices"], "texts": {}}


@transaction.atomic
def approve_print(child_root: bytes, question: str, yes: bool, *, today: date) -> bool:
    """The young person has seen how the words would be printed, and says yes or no. False when nothing waits."""
    found = opened_for_child(child_root)
    if found is None:
        return False
    answer, key, content = found
    waiting = [e for e in content["trail"] if e["question"] == question and e["state"] == TO_SHOW]
    if not waiting:
        return False
    settled = _printed(answer, waiting[0]) if yes else _not_printed(waiting[0])
    content["trail"] = [settled if entry is waiting[0] else entry for entry in content["trail"]]
    Words.objects.filter(answer=answer).update(sealed=write_words(key, content))
    return True


@transaction.atomic
def stop_print(child_root: bytes, question: str, *, today: date) -> bool:
    """Take a printed quote down, everywhere; what was told in our words may stay. False when nothing is printed."""
    found = opened_for_child(child_root)
    printed = [e for e in found[2]["trail"] if e["question"] == question and e["state"] == PRINTED] if found else []
    if not printed:
        return False
    answer, key, content = found
    quotes = [
        str(pk) for pk in Voice.objects.filter(pk__in=printed[0]["voices"], kind=QUOTE).values_list("pk", flat=True)
    ]
    take_down([{"voices": quotes}], today)
    left = printed[0] | {"voices": [voice for voice in printed[0]["voices"] if voice not in quotes]}
    content["trail"] = [_not_printed(left) if entry is printed[0] else entry for entry in content["trail"]]
    Words.objects.filter(answer=answer).update(sealed=write_words(key, content))
    return True


@transaction.atomic
def keep_out_of_sight(child_root: bytes) -> bool:
    """Never show this answer's text again, to whoever holds the six words. False when there is none."""
    found = opened_for_child(child_root)
    if found is None:
        return False
    answer, key, content = found
    Words.objects.filter(answer=answer).update(sealed=write_words(key, content | {"quiet": True}))
    return True
