"""Answers with words, sealed as the ballot box seals them, without walking through the pages."""

import secrets

from consultations.answers.receipts import child_key, receipt_digest
from consultations.answers.sending import tell_readers
from consultations.answers.words_box import wrap_for_child, wrap_for_team, write_words
from consultations.models import Answer, AnswerKey, FrozenQuestion, Instrument, Words
from consultations.privacy.sealing import new_key
from consultations.vault.queries import public_key_of
from consultations.vault.rules import MODERATION

WROTE = "Мене вчить Олена Петрівна. Хочу тихе місце."


def words_questions(instrument: Instrument) -> list[str]:
    """The keys of the questions with own words."""
    return [str(question.key) for question in FrozenQuestion.objects.filter(instrument=instrument, kind="words")]


def write_answer(instrument: Instrument, texts: tuple[str, ...] = (WROTE,), *, uses=None, flag="") -> tuple:
    """(answer, root of its six words): a young person of 13 to 15 wrote these texts."""
    root, key = secrets.token_bytes(32), new_key()
    answer = Answer.objects.create(
        receipt_digest=receipt_digest(root), instrument=instrument, age_band="13-15", language="uk", week="2026-W48",
        assent=3, choices=bytes([1] * len(instrument.layout)), counted=True, flag=flag, shuffle=secrets.randbits(60),
    )  # fmt: skip
    content = {
        "words": dict(zip(words_questions(instrument), texts, strict=False)),
        "uses": uses or {"tell": "may", "print": "may"},
        "language": "uk",
        "trail": [],
    }
    tell_readers(answer, content)
    answer.save()
    Words.objects.create(answer=answer, sealed=write_words(key, content))
    AnswerKey.objects.create(
        answer=answer, for_team=wrap_for_team(public_key_of(MODERATION), key),
        for_child=wrap_for_child(child_key(root), key),
    )  # fmt: skip
    return answer, root


def proposal_for(answer_content: dict, **changes) -> dict:
    """What a first reader proposes when everything may be printed: the teacher's name is covered."""
    return {
        question: {
            "outcome": "pass",
            "redacted": text.replace("Олена Петрівна", "вчителька"),
            "cuts": [],
            "texts": {"en": "A teacher teaches me. I want a quiet place."},
            "told": {"uk": "Потрібне тихе місце.", "en": "A quiet place is needed."},
            "original_locale": "uk",
            "themes": [],
            "reason": "",
        }
        | changes
        for question, text in answer_content["words"].items()
    }
