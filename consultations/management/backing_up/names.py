"""Names and ages of backup files: a day and nothing finer. Pure: today is an argument."""

import re
from collections.abc import Iterable
from datetime import date, timedelta

from consultations.privacy.retention import OLDEST_COPY

MAIN, KEYS, TOMBSTONES = "main", "keys", "tombstones"
PARTS = (MAIN, KEYS, TOMBSTONES)
# Keys go soon: once the row of a key is deleted, the box in an older main file is unreadable for good.
KEPT_FOR = {MAIN: OLDEST_COPY, KEYS: timedelta(days=7), TOMBSTONES: OLDEST_COPY}
OURS = re.compile(r"chutno-(main|keys|tombstones)-(\d{4}-\d{2}-\d{2})\.age")


def name_of(part: str, day: date) -> str:
    """'chutno-main-2026-11-26.age'."""
    return f"chutno-{part}-{day.isoformat()}.age"


def part_and_day(name: str) -> tuple[str, date] | None:
    """What a name of ours says; None for every other file."""
    found = OURS.fullmatch(name)
    try:
        return (found[1], date.fromisoformat(found[2])) if found else None
    except ValueError:  # 2026-13-45
        return None


def too_old(names: Iterable[str], today: date) -> list[str]:
    """Those of our files that have had their time: main and tombstones 35 days, keys 7."""
    read = {name: part_and_day(name) for name in names}
    return sorted(name for name, ours in read.items() if ours and today - ours[1] >= KEPT_FOR[ours[0]])


def newest(names: Iterable[str], part: str) -> str | None:
    """The newest of our files of this part, or None."""
    ours = [name for name in names if (read := part_and_day(name)) and read[0] == part]
    return max(ours, default=None)
