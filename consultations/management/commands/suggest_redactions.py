"""What could identify somebody in messages, and warning signs: JSON lines in and out. Nothing is stored or logged."""

import json
import sys
from typing import BinaryIO

from django.core.management.base import BaseCommand

from consultations.privacy.redaction import REASONS, suggest
from consultations.safeguarding.warning_signs import concerns_in

TOO_LONG = 200_000  # signs; a whole book is not an answer
KIND_ERRORS = {
    "json": "This line is not JSON. Each line needs an object with an id and a text.",
    "object": "This line is not an object. It needs an id and a text.",
    "text": "This line has no text. The text must be a string.",
    "long": "This text is too long to look through.",
}


class Command(BaseCommand):
    help = (
        'Reads lines {"id", "text", "lang"} on standard input, writes lines {"id", "spans", "concerns"}. Offsets are '
        "code points of the text as given; the end is exclusive. No span never means that a text is anonymous, no "
        "concern never that a child is safe."
    )
    requires_system_checks: list[str] = []

    def handle(self, **options) -> None:
        answer_lines(sys.stdin.buffer, sys.stdout.buffer)


def answer_lines(lines: BinaryIO, out: BinaryIO) -> None:
    """One answer for each line that is not empty, at once."""
    for line in lines:
        if line.strip():
            # Lone surrogates of the input come back as escapes, so that every answer is valid JSON.
            out.write(json.dumps(answer_to(line), ensure_ascii=True).encode("ascii") + b"\n")
            out.flush()


def answer_to(line: bytes) -> dict:
    """The spans of one line, or a kind error."""
    try:
        asked = json.loads(line.decode("utf-8-sig", "replace"))
    except (ValueError, RecursionError):
        return {"id": None, "error": KIND_ERRORS["json"]}
    if not isinstance(asked, dict):
        return {"id": None, "error": KIND_ERRORS["object"]}
    identity, text = asked.get("id"), asked.get("text")
    if not isinstance(text, str):
        return {"id": identity, "error": KIND_ERRORS["text"]}
    if len(text) > TOO_LONG:
        return {"id": identity, "error": KIND_ERRORS["long"]}
    return {"id": identity, "spans": spans_of(text), "concerns": concerns_of(text)}


def concerns_of(text: str) -> list[dict]:
    """What was raised, strongest first; an empty list never means that a child is safe."""
    return [{"label": one.label, "score": one.score, "triggers": list(one.triggers)} for one in concerns_in(text)]


def spans_of(text: str) -> list[dict]:
    """The suggestions as they are written out."""
    return [
        {
            "start": one.start,
            "end": one.end,
            "label": one.label,
            "certainty": "certain" if one.certain else "possible",
            "reason": REASONS[one.reason],
        }
        for one in suggest(text)
    ]
