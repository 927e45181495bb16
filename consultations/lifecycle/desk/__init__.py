"""What waits for a member of staff now, over all their consultations; each kind of work has its own small file."""

from datetime import datetime

from consultations.lifecycle.desk import guarding, house, numbers, reading, replying, safety, training, writing
from consultations.lifecycle.desk.company import who_is_here
from consultations.lifecycle.desk.rows import Company, Row

# In the order of the work; what is urgent is moved to the front, whatever work it is.
PARTS = (
    training.own,
    safety.concerns,
    safety.unread,
    safety.complaints,
    reading.in_hand,
    reading.queues,
    replying.findings,
    numbers.releases,
    numbers.reports,
    numbers.editions,
    writing.drafts,
    writing.translations,
    writing.dates,
    house.help_routes,
    house.way_out,
    house.people,
    training.of_the_house,
    house.complaints,
    guarding.retention,
    guarding.audit,
    guarding.alarms,
)

__all__ = ["Company", "Row", "rows_for", "who_is_here"]


def rows_for(staff, now: datetime) -> list[Row]:
    """Everything that waits for this person, what to begin with first."""
    rows = [row for part in PARTS for row in part(staff, now)]
    return sorted(rows, key=lambda row: not row.urgent)
