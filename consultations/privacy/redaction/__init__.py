"""Suggestions of what could identify somebody, for a person who decides. Nothing is ever applied silently.

Evidence, not a dictionary hit: patterns for what has a form; for names and places a known form together with a capital
letter, a word that announces it or a neighbour. What is *certain* is ticked beforehand, what is *possible* is not. No
suggestion never means that a text is anonymous: the last reader is a person. How it works: docs/redaction.md.
"""

from .combining import could_identify
from .engine import suggest
from .recognisers import DenyList, Recogniser, digests
from .second_pass import suggest_in_all
from .suggestion import LABELS, REASONS, Suggestion, cut

__all__ = [
    "LABELS",
    "REASONS",
    "DenyList",
    "Recogniser",
    "Suggestion",
    "could_identify",
    "cut",
    "digests",
    "suggest",
    "suggest_in_all",
]
