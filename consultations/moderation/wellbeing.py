"""What a reader carries today, for this reader's eyes only: never compared, never shown to anybody else, never a stop.

The rules are plain; what they are asked about stands in `Exposure`, which `looking` counts and forgets.
"""

from dataclasses import dataclass
from datetime import date

from django.conf import settings

from consultations.moderation.models import Exposure


@dataclass(frozen=True)
class Carried:
    """How much somebody has read today, how much of it was heavy, and how much of that came in a row just now."""

    read: int = 0
    heavy: int = 0
    in_a_row: int = 0

    @property
    def wants_a_break(self) -> bool:
        """True when it is time to be reminded."""
        return wants_a_break(self, reads=settings.READS_BEFORE_A_BREAK, heavy=settings.HEAVY_IN_A_ROW)

    @property
    def just_enough(self) -> bool:
        """True right after the last one before a break: the next does not come by itself then."""
        full = self.read > 0 and self.read % settings.READS_BEFORE_A_BREAK == 0
        return full or self.in_a_row == settings.HEAVY_IN_A_ROW


def wants_a_break(carried: Carried, *, reads: int, heavy: int) -> bool:
    """True after so many today, or so many heavy ones."""
    return carried.read >= reads or carried.heavy >= heavy


def wants_a_light_one(carried: Carried, *, heavy: int) -> bool:
    """True after so many heavy ones in a row."""
    return carried.in_a_row >= heavy


def carried_by(staff, today: date) -> Carried:
    """What this person has read today; ask only about whoever looks at the screen."""
    row = Exposure.objects.filter(staff=staff, day=today).first()
    return Carried(row.read, row.heavy, row.heavy_in_a_row) if row else Carried()


def prefers_light(staff, today: date) -> bool:
    """True when the next words offered to this person should be light ones, unless they are the most urgent."""
    return wants_a_light_one(carried_by(staff, today), heavy=settings.HEAVY_IN_A_ROW)
