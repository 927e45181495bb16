"""An invented report on a group of 38: what a small group gets, readable before there is any consultation.

The words and numbers are those of the demonstration's consultation 102, frozen as its own gate let them through.
"""

import json
from datetime import date, timedelta
from pathlib import Path

from consultations.reports.models import Edition

WRITTEN = json.loads(Path(__file__).with_suffix(".json").read_text(encoding="utf-8"))
CONTENT, REPLIES = WRITTEN["content"], WRITTEN["replies"]
REPLY_WITHIN = timedelta(days=60)


def sample_edition(today: date) -> Edition:
    """The sample as an edition that is in no database. Its findings have ids that no real one can have."""
    reply_by = (today.replace(day=1) + REPLY_WITHIN).isoformat()
    content = CONTENT | {"consultation": "", "release": 1, "reply_by": reply_by}
    return Edition(number=1, content=content, published_on=today.replace(day=1))
