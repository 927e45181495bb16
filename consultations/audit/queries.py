"""Reading the chain: whether it is whole, how much was done on which day, and which alarms nobody has looked at."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Exists, OuterRef, QuerySet

from consultations.audit.models import AuditKey, Entry
from consultations.audit.rules import ALARM_SEEN, FIRST, TOO_MANY, chained, mark_under


@dataclass(frozen=True)
class Chosen:
    """Which entries somebody wants to see; None: all of them."""

    person: object = None
    consultation: object = None
    since: date | None = None
    until: date | None = None


def first_broken_entry() -> Entry | None:
    """The first entry that does not fit the one before it, or None when the chain is whole."""
    previous = FIRST
    for entry in Entry.objects.order_by("pk").iterator():
        expected = chained(previous, entry.day, entry.staff_id or "", entry.verb, entry.reference)
        if entry.previous != previous or entry.digest != expected:
            return entry
        previous = entry.digest
    return None


def last_entry() -> Entry | None:
    """The end of the chain."""
    return Entry.objects.order_by("pk").last()


def entries_after(seal: str) -> int | None:
    """How many entries came after the one with this seal (`rules.seal_typed`); None when it is not there any more."""
    sealed = Entry.objects.filter(digest__startswith=seal).order_by("pk").first() if seal else None
    return Entry.objects.filter(pk__gt=sealed.pk).count() if sealed else None


def entries_of(chosen: Chosen) -> QuerySet[Entry]:
    """These entries. Of a consultation whose key is destroyed nobody can say which they are: none."""
    found = Entry.objects.order_by()
    wanted = {"staff": chosen.person, "day__gte": chosen.since, "day__lte": chosen.until}
    found = found.filter(**{name: value for name, value in wanted.items() if value})
    if chosen.consultation is None:
        return found
    key = AuditKey.objects.filter(consultation=chosen.consultation).first()
    return found.filter(reference__startswith=mark_under(bytes(key.key))) if key else found.none()


def days_of(entries: QuerySet[Entry], before: date | None, most: int) -> list[date]:
    """The newest days on which something was done, before this one."""
    earlier = entries.filter(day__lt=before) if before else entries
    return list(earlier.order_by("-day").values_list("day", flat=True).distinct()[:most])


def counts_on(entries: QuerySet[Entry], days: Iterable[date]) -> list[tuple]:
    """(day, id of the member of staff, verb, how many) of these days."""
    found = entries.filter(day__in=list(days)).values_list("day", "staff", "verb")
    return list(found.annotate(count=Count("pk")))


def alarms() -> QuerySet[Entry]:
    """Too many openings in a short time, the newest first; `seen` when somebody else has looked at it since."""
    looked = Entry.objects.filter(verb=ALARM_SEEN, pk__gt=OuterRef("pk")).exclude(staff=OuterRef("staff"))
    found = Entry.objects.filter(verb=TOO_MANY).annotate(seen=Exists(looked))
    return found.select_related("staff").order_by("-pk")


def alarms_to_look_at() -> QuerySet[Entry]:
    """Those that nobody else has looked at yet."""
    return alarms().filter(seen=False)
