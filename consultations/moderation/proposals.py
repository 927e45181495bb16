"""What the first reader proposes, sealed under the answer's own key, and what it turns into when a second agrees."""

import json
import uuid
from dataclasses import dataclass

from consultations.answers.rules import uses_for
from consultations.insights.queries import followed
from consultations.moderation.rules import (
    PASS,
    QUOTE,
    REMOVE,
    TO_SHOW,
    TOLD,
    agreed_themes,
    disputed_themes,
    leaving,
    to_read,
    trail_state,
)
from consultations.moderation.team_messages import with_messages
from consultations.privacy.sealing import lock, unlock
from consultations.voices.models import Voice
from home.texts import locales


@dataclass(frozen=True)
class Hands:
    """Who stands for a translation: who made it and who checked it, as keys of staff."""

    translated_by: int | None
    checked_by: int | None


def completed(part: dict) -> dict:
    """The same proposal with the redacted words as the text of their own language, if that is one of the site's."""
    texts = dict(part.get("texts", {}))
    if part.get("outcome") == PASS and part.get("original_locale") in locales():
        texts[part["original_locale"]] = part["redacted"]
    return {**part, "texts": texts}


def _once(part: dict) -> dict:
    """The same without the text that `completed` makes again: a long one would not fit into its box twice."""
    own = part.get("original_locale")
    texts = {code: text for code, text in part.get("texts", {}).items() if (code, text) != (own, part.get("redacted"))}
    return {**part, "texts": texts} if "texts" in part else part


def write_proposal(key: bytes, questions: dict, note: str = "", otherwise: dict | None = None) -> bytes:
    """The proposal and a note to the next reader, locked under the answer's content key; `otherwise` is what the second
    reader would do, {question: outcome}."""
    proposed = {"questions": {question: _once(part) for question, part in questions.items()}, "note": note}
    proposed |= {"otherwise": otherwise} if otherwise else {}
    return lock(key, json.dumps(proposed, ensure_ascii=False).encode())


def read_proposal(key: bytes, box: bytes | None) -> dict:
    """{"questions": {...}, "note": str}; empty when nothing was proposed yet. Raises CannotOpen."""
    if not box:
        return {"questions": {}, "note": ""}
    read = json.loads(unlock(key, box))
    return read | {"questions": {question: completed(part) for question, part in read["questions"].items()}}


def messages_in(proposal: dict) -> dict[str, list[str]]:
    """{question key: codes} of what the first reader wants to say to the young person."""
    return {question: part.get("messages", []) for question, part in proposal["questions"].items()}


def _voice(answer, question: str, kind: str, part: dict, hands: Hands) -> Voice:
    return Voice(
        id=uuid.uuid4(), consultation=answer.instrument.consultation, question_key=question, kind=kind,
        texts=part["told"] if kind == TOLD else part["texts"], original_locale=part["original_locale"],
        age_band=answer.age_band, themes=part["themes"],
        disputed_themes=part.get("disputed", []), translated_by_id=hands.translated_by, checked_by_id=hands.checked_by,
    )  # fmt: skip


def outcome_of(answer, question: str, part: dict, uses: dict, hands: Hands) -> tuple[list[Voice], dict]:
    """The voices of one question, not saved yet, and its entry in the trail."""
    leaves = leaving(part["outcome"], uses)
    voices = [_voice(answer, question, kind, part, hands) for kind in leaves if kind in (QUOTE, TOLD)]
    entry = {
        "question": question,
        "state": trail_state(part["outcome"], leaves),
        "voices": [str(voice.pk) for voice in voices],
        "texts": part["texts"] if TO_SHOW in leaves else {},
    }
    if TO_SHOW in leaves:
        entry |= {
            "original_locale": part["original_locale"],
            "themes": part["themes"],
            "disputed": part.get("disputed", []),
        }
        entry |= {"translated_by": hands.translated_by, "checked_by": hands.checked_by}
    return voices, entry


def settle(answer, content: dict, proposal: dict, second_themes: dict, hands: Hands) -> tuple[list[Voice], dict]:
    """All voices, and the content of the box as it stays: nothing in it that was covered or removed."""
    voices, words, trail = [], dict(content["words"]), list(content["trail"])
    for question in to_read(content)["words"]:
        part = dict(proposal[question])
        marked = [
            followed(answer.instrument.consultation, keys)
            for keys in (part.get("themes", []), second_themes.get(question, []))
        ]
        part |= {"themes": agreed_themes(*marked), "disputed": disputed_themes(*marked)}
        made, entry = outcome_of(answer, question, part, uses_for(content["uses"], question), hands)
        voices += made
        trail.append(entry)
        words[question] = "" if part["outcome"] == REMOVE else part["redacted"]
    removed = [entry["question"] for entry in trail if entry["state"] == "removed"]
    drawings = {key: png for key, png in content.get("drawings", {}).items() if key not in removed}
    said = {question: proposal[question].get("messages", []) for question in to_read(content)["words"]}
    return voices, with_messages({**content, "words": words, "drawings": drawings, "trail": trail}, said)
