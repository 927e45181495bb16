"""Warning signs in words: only an order of reading. A person reads everything; "no sign" never means "safe".

Two axes, never one. `concerns_in` says what this child may need; the strongest comes first. `risks_to_readers_in` says
what a reader should be told before the words are opened. A child in danger may write without one hard word, and a
cruel word may come from a film: neither axis says anything about the other. How it works: docs/warning-signs.md.
"""

from .concerns import ALWAYS_READ_FIRST, CONCERNS, Concern, concerns_in
from .risks import RISKS, Risk, risks_to_readers_in

__all__ = [
    "ALWAYS_READ_FIRST", "CONCERNS", "RISKS", "Concern", "Risk", "concerns_in", "flag_of", "risks_to_readers_in",
    "signs_in",
]  # fmt: skip


def signs_in(text: str) -> list[tuple[str, str]]:
    """(concern, the words that gave it away), most urgent first."""
    found = sorted(concerns_in(text), key=lambda concern: CONCERNS.index(concern.label))
    return [(concern.label, trigger) for concern in found for trigger in concern.triggers]


def flag_of(texts: list[str]) -> str:
    """The most urgent concern in these texts, or ''."""
    raised = {concern.label for text in texts for concern in concerns_in(text)}
    return next((label for label in CONCERNS if label in raised), "")
