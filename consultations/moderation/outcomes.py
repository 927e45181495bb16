"""What became of texts: the words under which it is counted, and the step that settles an answer. Pure."""

from datetime import date, timedelta

from consultations.moderation.rules import PASS, REMOVE
from consultations.moderation.steps import Step
from consultations.vocabulary.weeks import week_of

PASSED, MASKED, TOLD_IN_OURS = "passed", "masked", "told"


def outcomes_in(proposal: dict) -> dict[str, str]:
    """{question: outcome} of a proposal."""
    return {question: part["outcome"] for question, part in proposal.items() if part.get("outcome")}


def fate(part: dict, text: str) -> str:
    """passed, masked (parts were removed), told (in our words), or removed with its reason; `text` is what was said."""
    if part["outcome"] == REMOVE:
        return f"removed {part.get('reason') or 'other'}"
    if part["outcome"] != PASS:
        return TOLD_IN_OURS
    return PASSED if part.get("redacted") == text else MASKED


def fates(proposal: dict, words: dict) -> list[str]:
    """What became of each text; `words` are the texts as they were written."""
    return [fate(part, words.get(question, "")) for question, part in proposal.items()]


def settled_by(proposal: dict, words: dict) -> Step:
    """The step that an agreed proposal takes: all passed as it was, all removed, or something of both."""
    if all(part["outcome"] == REMOVE for part in proposal.values()):
        return Step.REMOVE
    unchanged = all(each == PASSED for each in fates(proposal, words))
    return Step.LET_OUT if unchanged else Step.LET_OUT_IN_PARTS


def speed(week: str, today: date) -> str:
    """How soon it was decided, as finely as an answer's week allows: same-week, next-week or later."""
    if not week or week == week_of(today):
        return "same-week"
    return "next-week" if week == week_of(today - timedelta(days=7)) else "later"
