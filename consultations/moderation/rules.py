"""Who may read what, what may leave the house, and what is still missing before it may. Pure."""

import re
from datetime import datetime, timedelta

from consultations.answers.rules import DONT, MAY, uses_for

CLAIM = timedelta(minutes=20)
HELD_OPEN = timedelta(minutes=60)  # for whoever was called away in the middle of it
PASS, TOLD, REMOVE = "pass", "told", "remove"
OUTCOMES = (PASS, TOLD, REMOVE)
QUOTE, TO_SHOW, PRINTED = "quote", "to-show", "printed"
MOST_URGENT = ("current_danger", "self_harm")
REASONS = ("abuse", "advertising", "not-an-answer", "too-recognisable")


def leaving(outcome: str, uses: dict[str, str]) -> tuple[str, ...]:
    """What leaves the house for this outcome, within what the young person allowed: quote, to-show, told."""
    told = (TOLD,) if uses.get("tell") == MAY else ()
    if outcome == TOLD or (outcome == PASS and uses.get("print", DONT) == DONT):
        return told
    if outcome == PASS:
        return (QUOTE,) if uses["print"] == MAY else (TO_SHOW, *told)
    return ()


def trail_state(outcome: str, leaves: tuple[str, ...]) -> str:
    """What the young person is told behind the six words."""
    if outcome == REMOVE:
        return "removed"
    states = {QUOTE: PRINTED, TO_SHOW: "to-show", TOLD: "told"}
    return states[leaves[0]] if leaves else "not-printed"


def empty_in(texts: dict[str, str], locales: list[str]) -> list[str]:
    """The locales in which there is no text yet."""
    return [code for code in locales if not texts.get(code, "").strip()]


def missing_in(part: dict, uses: dict[str, str], locales: list[str]) -> list[str]:
    """What one question's proposal still lacks: 'outcome', 'reason', 'texts', 'told'; [] when it may go on."""
    outcome = part.get("outcome")
    if outcome not in OUTCOMES:
        return ["outcome"]
    leaves = leaving(outcome, uses)
    wanted = {
        "reason": outcome == REMOVE and part.get("reason") not in REASONS,
        "texts": bool({QUOTE, TO_SHOW} & set(leaves)) and bool(empty_in(part.get("texts", {}), locales)),
        "told": TOLD in leaves and bool(empty_in(part.get("told", {}), locales)),
    }
    return [name for name, lacks in wanted.items() if lacks]


def to_read(content: dict) -> dict:
    """The content of a box with only those words that nobody has decided on yet: somebody may have added some later."""
    decided = {entry["question"] for entry in content["trail"]}
    return content | {"words": {key: text for key, text in content["words"].items() if key not in decided}}


def missing_from(proposal: dict, content: dict, locales: list[str]) -> list[str]:
    """'question:what' for everything that is missing, over all questions in which something was written."""
    return [
        f"{question}:{lack}"
        for question in content["words"]
        for lack in missing_in(proposal.get(question, {}), uses_for(content["uses"], question), locales)
    ]


def free_of_overlaps(parts: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """The spans in order; where two meet, the one that begins first (the longer of two) stays."""
    kept: list[tuple[int, int, str]] = []
    for start, end, put in sorted(parts, key=lambda part: (part[0], -part[1])):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end, put))
    return kept


def joined(parts: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """The covered spans in order; those that overlap become one, so that nothing somebody covered stays visible."""
    whole: list[tuple[int, int, str]] = []
    for start, end, put in sorted(parts, key=lambda part: (part[0], -part[1])):
        if whole and start < whole[-1][1]:
            whole[-1] = (whole[-1][0], max(end, whole[-1][1]), whole[-1][2])
        else:
            whole.append((start, end, put))
    return whole


def place_in(text: str, start: str, end: str) -> tuple[int, int] | None:
    """The place between two typed offsets (code points), None where the text has no such place."""
    if not (re.fullmatch("[0-9]{1,7}", start) and re.fullmatch("[0-9]{1,7}", end)):
        return None
    return (int(start), int(end)) if int(start) < int(end) <= len(text) else None


def places_of(phrase: str, text: str) -> list[tuple[int, int]]:
    """Every place in the text where this phrase stands."""
    places, at = [], text.find(phrase) if phrase else -1
    while at >= 0:
        places.append((at, at + len(phrase)))
        at = text.find(phrase, at + len(phrase))
    return places


def pieces_of(text: str, parts: list[tuple[int, int, str | None]], numbers: dict | None = None) -> list[dict]:
    """The text in pieces for showing: {"text"} as it is; {"text", "put", "number"} where something is covered
    (`put` None: it could be, and is not). `numbers` gives spans the number of their row."""
    pieces, at = [], 0
    for place, (start, end, put) in enumerate(parts, start=1):
        number = place if numbers is None else numbers.get((start, end), "")
        covered = {"text": text[start:end], "put": put, "number": number, "marked": True}
        pieces += [{"text": text[at:start]}, covered]
        at = end
    return [*pieces, {"text": text[at:]}]


def agreed_themes(first: list[str], second: list[str]) -> list[str]:
    """The themes both readers marked; where the second marked none, those of the first."""
    return [theme for theme in first if theme in second] if second else first


def disputed_themes(first: list[str], second: list[str]) -> list[str]:
    """The themes that one of two coders marked and the other did not; none where the second marked nothing."""
    return [theme for theme in [*first, *second] if (theme in first) != (theme in second)] if second else []


def is_held(claimed_until: datetime | None, now: datetime) -> bool:
    """True while a claim lasts."""
    return claimed_until is not None and claimed_until > now
