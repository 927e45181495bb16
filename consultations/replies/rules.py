"""What a reply must have, and when it is late. Pure: values in, keys of what is wrong out."""

from datetime import date

from consultations.vocabulary.states import ReplyKind

NEEDS_A_DAY = frozenset({ReplyKind.WILL, ReplyKind.PARTLY, ReplyKind.PASSED_ON, ReplyKind.WORKING})
MAY_BE_DONE = frozenset({ReplyKind.WILL, ReplyKind.PARTLY, ReplyKind.PASSED_ON})
MOST_POSTPONED = 2  # promises.md: "still working on it" at most twice


def missing_in(values: dict, *, today: date) -> list[str]:
    """'offices', 'texts', 'reason', 'due_on', 'due_passed', 'done_on': what keeps these values from being a reply."""
    kind, due, done = values["kind"], values.get("due_on"), values.get("done_on")
    wrong = [name for name in ("offices", "texts") if not all_filled(values.get(name))]
    if "texts" in wrong and kind in (ReplyKind.WILL_NOT, ReplyKind.PARTLY):
        wrong[wrong.index("texts")] = "reason"
    if kind in NEEDS_A_DAY and due is None:
        wrong.append("due_on")
    if kind in NEEDS_A_DAY and due is not None and due < today and done is None:
        wrong.append("due_passed")
    if done is not None and (done > today or kind not in MAY_BE_DONE):
        wrong.append("done_on")
    return wrong


def all_filled(texts: dict | None) -> bool:
    """True when this text is there in every locale it has."""
    return bool(texts) and all(text.strip() for text in texts.values())


def times_postponed(before: tuple[str, date | None, int] | None, values: dict) -> int:
    """How often the day has moved, with this reply; `before` is (kind, day, times) of the reply so far.

    Saying "still working on it" counts, and so does moving a promised day to a later one.
    """
    kind, due = values["kind"], values.get("due_on")
    if before is None:
        return 1 if kind == ReplyKind.WORKING else 0
    _kind, day, times = before
    moved = kind in NEEDS_A_DAY and day is not None and due is not None and due > day
    return times + 1 if kind == ReplyKind.WORKING or moved else times


def is_overdue(kind: str, due_on: date | None, done_on: date | None, *, today: date) -> bool:
    """True from the day after the day that was promised, until it is done (DEC-04)."""
    return kind != ReplyKind.WILL_NOT and done_on is None and due_on is not None and today > due_on
