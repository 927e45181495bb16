"""Texts that say the same are one pile: one decision for all of them, each still opened and checked by itself here."""

from dataclasses import dataclass, replace
from datetime import datetime

from django.db import transaction

from consultations.answers.models import Answer
from consultations.answers.words_box import open_with_team_key
from consultations.moderation.actions import Incomplete, Verdict, first_reading, second_reading
from consultations.moderation.models import Reading
from consultations.moderation.moving import NotYours, Overtaken
from consultations.moderation.proposals import read_proposal
from consultations.moderation.queries import same_pile
from consultations.moderation.rules import CLAIM, PASS, to_read
from consultations.privacy.same_text import what_is_said
from consultations.privacy.sealing import CannotOpen
from consultations.vocabulary.states import Reading as State
from consultations.vocabulary.waiting import WaitsFor

AT_ONCE = 200  # how many of a pile one press decides; the rest folds again behind the next one


@dataclass(frozen=True)
class Reader:
    """Who decides, with their vault open, and when."""

    staff: object
    private_key: bytes
    now: datetime


def others_like(answer: Answer, turn: WaitsFor, now: datetime) -> int:
    """How many more say the same and wait for the same turn."""
    return same_pile(answer, turn, now)[: AT_ONCE + 1].count()


def as_for(proposal: dict, words: dict, other_words: dict) -> dict | None:
    """The proposal for another answer that says the same in other signs; None where it does not fit."""
    if proposal.keys() != other_words.keys():
        return None
    return None if None in (fitted := _fitted(proposal, words, other_words)).values() else fitted


def _fitted(proposal: dict, words: dict, other_words: dict) -> dict:
    return {
        question: _part_for(part, words.get(question, ""), other_words[question]) for question, part in proposal.items()
    }


def _part_for(part: dict, text: str, other: str) -> dict | None:
    if other == text:
        return part
    if part.get("cuts") or what_is_said(text) != what_is_said(other):
        return None
    # Nothing is covered: what would be seen is what this one wrote, with its own signs.
    return part | {"redacted": other} if part.get("outcome") == PASS else part


def decide_pile_first(reading: Reading, reader: Reader, proposal: dict) -> int:
    """Propose the same for the others of this pile; gives for how many. What does not fit is left in the queue."""
    words = to_read(open_with_team_key(reader.private_key, reading.answer)[1])["words"]

    def decide(other: Reading) -> None:
        content = to_read(open_with_team_key(reader.private_key, other.answer)[1])
        fitted = as_for(proposal, words, content["words"])
        if fitted is None:
            raise Incomplete([])
        first_reading(other, reader.staff, reader.private_key, fitted, today=reader.now.date())

    return _each(list(same_pile(reading.answer, WaitsFor.FIRST, reader.now)[:AT_ONCE]), reader, decide)


def agree_pile(reading: Reading, reader: Reader, proposal: dict, verdict: Verdict) -> int:
    """Agree to the others of this pile for which the same was proposed by the same person; gives to how many."""
    like = same_pile(reading.answer, WaitsFor.SECOND, reader.now).filter(reading__first_reader=reading.first_reader_id)

    def decide(other: Reading) -> None:
        key, _content = open_with_team_key(reader.private_key, other.answer)
        if _gist(read_proposal(key, other.box)["questions"]) != _gist(proposal):
            raise Incomplete([])
        second_reading(other, reader.staff, reader.private_key, replace(verdict, note=""), today=reader.now.date())

    return _each(list(like[:AT_ONCE]), reader, decide)


def _gist(proposal: dict) -> dict:
    """What a proposal comes to, whatever signs and capitals the words have."""
    return {
        question: {**part, "redacted": what_is_said(part.get("redacted", "")), "texts": None, "cuts": None}
        for question, part in proposal.items()
    }


def _each(answers: list[Answer], reader: Reader, decide) -> int:
    """Claim and decide each, in a transaction of its own; gives how many there were."""
    done = 0
    for answer in answers:
        try:
            with transaction.atomic():
                decide(_in_hand(answer, reader))
                done += 1
        except (Incomplete, Overtaken, NotYours, CannotOpen):
            continue  # it stays where it was, and is read by itself
    return done


def _in_hand(answer: Answer, reader: Reader) -> Reading:
    """The reading of this answer in this person's hands. Raises Overtaken."""
    Answer.objects.select_for_update().get(pk=answer.pk)
    hold = {"claimed_by": reader.staff, "claimed_until": reader.now + CLAIM}
    reading, made = Reading.objects.get_or_create(answer=answer, defaults={"state": State.WAITING, **hold})
    if made:
        return reading
    if reading.claimed_until and reading.claimed_until > reader.now:
        raise Overtaken
    Reading.objects.filter(pk=reading.pk).update(**hold)
    reading.refresh_from_db()
    return reading
