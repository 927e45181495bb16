"""A case about nobody: how long it takes from its raising until somebody has it (SG-08)."""

from dataclasses import dataclass
from datetime import datetime

from consultations.safeguarding.actions import Case, raise_concern
from consultations.safeguarding.models import Concern
from consultations.safeguarding.rules import FROM_DRILL, NOW, drill_holds

SHOWN = 5


@dataclass(frozen=True)
class Held:
    """One drill: when, whether somebody was reached within the hour, and after how many minutes; None: not yet."""

    raised_at: datetime
    in_time: bool
    minutes: int | None


def begin_drill(consultation, staff, *, now: datetime) -> Concern:
    """Raise it like any other: sealed, with the clock of *now*, and whoever is on call is told to open the system."""
    case = Case(FROM_DRILL, NOW, "", [], source=FROM_DRILL)
    return raise_concern(consultation, staff, case, now=now)


def last_drills(consultation) -> list[Held]:
    """The last ones, the newest first."""
    found = Concern.objects.filter(consultation=consultation, source=FROM_DRILL).order_by("-raised_at")[:SHOWN]
    return [Held(one.raised_at, drill_holds(one.raised_at, one.taken_at), _minutes(one)) for one in found]


def _minutes(drill: Concern) -> int | None:
    return int((drill.taken_at - drill.raised_at).total_seconds() // 60) if drill.taken_at else None
