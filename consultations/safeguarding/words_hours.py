"""Until when own words may be written here: a small file beside the stored pages, so that no page asks a database.

Own words close by themselves when nobody is there to read them (MOD-01, SG-01). The file says two moments: until when
a page may offer them, and until when what was written may still be sent. `tick` and every change of the roster write
it. A file whose time is over means closed: when `tick` stands still, nobody writes into a void.
"""

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from consultations.questions.models import Consultation
from consultations.safeguarding.duty import cover_ends, own_words_until
from consultations.vocabulary.states import Stage
from home.swapping import swap_in

LASTS = timedelta(hours=1)  # of `tick` standing still, after which own words close


@dataclass(frozen=True)
class Hours:
    """When pages stop offering own words, and when nobody is there any more; the past where they are closed."""

    offered: datetime
    covered: datetime


ALWAYS = Hours(datetime.max.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC))
CLOSED = Hours(datetime.min.replace(tzinfo=UTC), datetime.min.replace(tzinfo=UTC))


def write_hours(consultation: Consultation, now: datetime) -> Hours:
    """Read the roster and leave the file."""
    hours = Hours(own_words_until(consultation, now) or CLOSED.offered, cover_ends(consultation, now))
    said = {"offered": hours.offered.isoformat(), "covered": hours.covered.isoformat()}
    swap_in(_path_of(consultation.number), json.dumps(said | {"asked": now.isoformat()}))
    return hours


def write_after_this(consultation) -> None:
    """Write the file once this transaction is on disk, where the questions are open: a change of the roster counts at
    once."""
    if consultation.state == Stage.OPEN:
        transaction.on_commit(lambda: write_hours(consultation, timezone.now()))


def write_all_hours(now: datetime) -> int:
    """For every consultation that is open; gives how many."""
    found = list(Consultation.objects.filter(state=Stage.OPEN))
    for consultation in found:
        write_hours(consultation, now)
    return len(found)


def hours_in(number: str, now: datetime) -> Hours:
    """From the file; the roster is read once where there is none yet."""
    if not settings.OWN_WORDS_NEED_COVER:
        return ALWAYS
    try:
        said = _read(number)
    except (FileNotFoundError, ValueError, TypeError, KeyError):
        consultation = Consultation.objects.numbered(number)
        is_open = consultation is not None and consultation.state == Stage.OPEN
        return write_hours(consultation, now) if is_open else CLOSED
    stale = now - said["asked"] > LASTS and not settings.DEMONSTRATION  # the demonstration runs no `tick`
    return CLOSED if stale else Hours(said["offered"], said["covered"])


def _read(number: str) -> dict[str, datetime]:
    """Raises FileNotFoundError, or ValueError, TypeError, KeyError for a file that is not whole."""
    said = json.loads(_path_of(number).read_text())
    return {name: datetime.fromisoformat(said[name]) for name in ("offered", "covered", "asked")}


def offers_words(number: str, now: datetime) -> bool:
    """True while a page may offer own words."""
    return now < hours_in(number, now).offered


def _path_of(number: str) -> Path:
    return Path(settings.PAGES_ROOT) / number / "hours.json"
