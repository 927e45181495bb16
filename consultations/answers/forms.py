"""The shape of what a young person's pages send. Nothing is required and nothing is corrected."""

from django.http import QueryDict

from consultations.privacy.drawing import MOST_TEXT
from consultations.privacy.plain_text import as_typed

HIGHEST_SEQUENCE = 1_000_000
VALUES_AT_MOST = 16  # of one field


def typed_in(post: QueryDict) -> dict:
    """{"chosen": {field: values}, "words": {question: text}, "drawings": {question: strokes}, "move", "counted",
    "own_words", "band", "language"}; questions and options are named by their places (see `questions.places`)."""
    return {
        "chosen": {name: post.getlist(name)[:VALUES_AT_MOST] for name in post if name.startswith("q-")},
        "words": {name[2:]: as_typed(post[name]) for name in post if name.startswith("w-")},
        # One sign more than a drawing may have: enough to see that it is too large.
        "drawings": {name[2:]: post[name][: MOST_TEXT + 1] for name in post if name.startswith("d-")},
        "move": post.get("move", "")[:120],
        "counted": yes_or_no(post.get("counted", "")),
        "own_words": yes_or_no(post.get("own-words", "")),
        "band": post.get("band", "")[:5],
        "language": post.get("language", "")[:10],
    }


def yes_or_no(value: str) -> str:
    """'yes', 'no' or '' for anything else."""
    return value if value in ("yes", "no") else ""


def is_filled(post: QueryDict) -> bool:
    """True when this form carries the page of questions (boxes that are not ticked send nothing)."""
    return post.get("page") == "ask"


def sequence_in(post: QueryDict) -> int:
    """The number of this save; 0 for a page fresh from the store."""
    typed = post.get("sequence", "")
    return min(int(typed), HIGHEST_SEQUENCE) if typed.isascii() and typed.isdigit() and len(typed) < 10 else 0
