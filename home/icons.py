"""The icons by what they say here: the inside of an <svg>, read once, filled with the colour of the text.

Most are Phosphor's bold ones, copied as they are; `ours` holds what Phosphor has no picture for, drawn with that pen.
"""

import re
from pathlib import Path

DRAWINGS = Path(__file__).parent / "drawings"
FIELD = "0 0 256 256"
FORM = re.compile(rf'<svg xmlns="[^"]+" viewBox="{FIELD}" fill="currentColor">(.+)</svg>\s*', re.DOTALL)

FILES = {
    "back": "phosphor/arrow-left-bold",
    "chart": "phosphor/chart-bar-bold",
    "clock": "phosphor/clock-bold",
    "close": "phosphor/x-bold",
    "copy": "phosphor/copy-bold",
    "cover": "ours/closed-lid",
    "day": "phosphor/calendar-blank-bold",
    "down": "phosphor/arrow-down-bold",
    "easy": "phosphor/text-align-left-bold",
    "eye": "phosphor/eye-bold",
    "go": "phosphor/arrow-line-right-bold",
    "half": "phosphor/circle-half-bold",
    "hand": "phosphor/hand-palm-bold",
    "heart": "phosphor/heart-bold",
    "help": "ours/bowl-with-pebble",
    "info": "phosphor/info-bold",
    "late": "phosphor/warning-bold",
    "leaf": "phosphor/leaf-bold",
    "listen": "phosphor/speaker-high-bold",
    "lock": "phosphor/lock-simple-bold",
    "next": "phosphor/arrow-right-bold",
    "no": "phosphor/minus-circle-bold",
    "page": "phosphor/file-text-bold",
    "pass": "phosphor/arrow-bend-up-right-bold",
    "pause": "phosphor/pause-bold",
    "pen": "phosphor/pencil-simple-bold",
    "people": "phosphor/users-bold",
    "phone": "phosphor/phone-bold",
    "print": "phosphor/printer-bold",
    "reply": "phosphor/arrow-bend-up-left-bold",
    "send": "phosphor/paper-plane-tilt-bold",
    "shield": "phosphor/shield-bold",
    "skip": "phosphor/caret-double-right-bold",
    "talk": "phosphor/chat-bold",
    "think": "phosphor/dots-three-bold",
    "throw": "phosphor/trash-bold",
    "tick": "phosphor/check-bold",
    "turn": "phosphor/caret-right-bold",
    "undo": "phosphor/arrow-counter-clockwise-bold",
    "up": "phosphor/arrow-up-bold",
    "why": "phosphor/question-bold",
}


def inside_of(file: str) -> str:
    """What stands inside the <svg> of this file. Raises ValueError where it is not drawn on our field."""
    found = FORM.fullmatch((DRAWINGS / f"{file}.svg").read_text(encoding="utf-8"))
    if found is None:
        raise ValueError(f"{file} is not drawn on a field of {FIELD}.")
    return found.group(1)


ICONS = {name: inside_of(file) for name, file in FILES.items()}
