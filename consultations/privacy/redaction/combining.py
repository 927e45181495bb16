"""Many findings made into one list: without overlaps, ages only beside something else."""

from collections.abc import Iterable
from dataclasses import replace

from .suggestion import Suggestion

_FIRST = ("EMAIL", "URL_HANDLE", "DATE", "ID", "PHONE", "PLACE", "INSTITUTION", "AGE", "NAME")
_WEIGHT = {label: at for at, label in enumerate(_FIRST)}


def combined(found: Iterable[Suggestion]) -> list[Suggestion]:
    """In the order of the text. Of those that overlap the longest stays; of the same length, the certain one."""
    found = _joined(found)
    kept: list[Suggestion] = []
    taken: set[int] = set()
    for one in sorted(found, key=lambda each: (each.start - each.end, not each.certain, _WEIGHT.get(each.label, 9))):
        if taken.isdisjoint(range(one.start, one.end)):
            taken.update(range(one.start, one.end))
            kept.append(one)
    if all(one.label == "AGE" for one in kept):
        return []
    return sorted(kept, key=lambda each: each.start)


def _joined(found: Iterable[Suggestion]) -> list[Suggestion]:
    """Of one label, those that overlap become one."""
    joined: list[Suggestion] = []
    for one in sorted(found, key=lambda each: (each.label, each.start, each.start - each.end)):
        last = joined[-1] if joined else None
        if last and last.label == one.label and one.start < last.end:
            joined[-1] = replace(last, end=max(last.end, one.end), certain=last.certain or one.certain)
        else:
            joined.append(one)
    return joined


def could_identify(found: Iterable[Suggestion]) -> bool:
    """True when parts that say little alone point to somebody together: age, settlement and school; name and place."""
    labels = {one.label for one in found}
    return {"AGE", "PLACE", "INSTITUTION"} <= labels or ("NAME" in labels and bool({"PLACE", "INSTITUTION"} & labels))
