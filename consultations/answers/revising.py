"""Coming back to add or change: an answer that was sent becomes a draft again, and the page shows what may be shown.

Words that people have read already, drawings, and everything of somebody who asked never to see it again stay behind
the page: an empty box leaves them as they are, and what is written there takes their place.
"""

from datetime import date, datetime

from consultations.answers.actions import open_with, words_until
from consultations.answers.models import Answer
from consultations.answers.rules import COUNTED, drawings_to_send, uses_after, words_to_send
from consultations.questions.layout import unpack
from consultations.vault.consultation_keys import public_key_for
from consultations.vocabulary.states import Stage


def may_be_revised(answer: Answer, today: date) -> bool:
    """True until the questions close, while there is something to come back to."""
    consultation = answer.instrument.consultation
    return consultation.state == Stage.OPEN and today <= consultation.closes_on and any(bytes(answer.choices))


def begin_again(answer: Answer, root: bytes, box: dict, *, now: datetime) -> str:
    """A draft of this answer, for whoever holds its six words; gives the cookie value. `box` is {} without words."""
    settled = {entry["question"] for entry in box.get("trail", [])}
    words, quiet = box.get("words", {}), box.get("quiet", False)
    consultation = answer.instrument.consultation
    hours = words_until({"number": consultation.number}, now)
    quiet = quiet or hours["words_closed"]  # a page without boxes must not look as if everything had been emptied
    shown = {key: text for key, text in words.items() if text and key not in settled and not quiet}
    content = {
        "number": consultation.number,
        "instrument": str(answer.instrument_id),
        "revises": str(answer.pk),
        "receipt": {"words": [], "root": root.hex()},
        "team": public_key_for(consultation.pk).hex(),
        "band": answer.age_band,
        "language": answer.language,
        "counted": "yes" if answer.assent & COUNTED else "no",
        "own_words": "yes",
        "setting": answer.setting,
        "mode": answer.mode,
        "group_size": answer.group_size,
        "chosen": {name: values for name, values in unpack(answer.instrument.layout, answer.choices).items() if values},
        "words": shown,
        "shown": shown,
        "behind": [key for key in words if key not in shown],
        "uses": box.get("uses", {}),
        "choices": bytes(answer.choices).hex(),
    } | hours
    return open_with(content, now=now)


def changed_in(draft: dict) -> dict[str, str]:
    """{question key: text} of every question in which something else is said now; '' where it was emptied or drawn."""
    if draft.get("words_closed"):
        return {}  # nobody is there to read: what stood there stays
    words, shown = words_to_send(draft), draft.get("shown", {})
    drawn = dict.fromkeys(drawings_to_send(draft), "")
    emptied = {key: "" for key in shown if key not in words}
    return emptied | drawn | {key: text for key, text in words.items() if text != shown.get(key)}


def with_changes(box: dict, draft: dict, uses: dict[str, str]) -> dict:
    """The box with what is said differently now; a decision on the rest stands. `uses` is what was chosen anew."""
    said = changed_in(draft)
    drawn = {key: draft["pictures"][key] for key in said if draft.get("pictures", {}).get(key)}
    words = {key: text for key, text in box.get("words", {}).items() if key not in said}
    kept = {key: png for key, png in box.get("drawings", {}).items() if key not in said}
    return box | {
        "words": words | {key: text for key, text in said.items() if text or key in drawn},
        "drawings": kept | drawn,
        "uses": uses_after(draft, box.get("uses", {}), uses),
        "trail": [entry for entry in box.get("trail", []) if entry["question"] not in said],
        # What the team said was about the words before.
        "messages": {key: codes for key, codes in box.get("messages", {}).items() if key not in said},
    }
