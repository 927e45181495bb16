"""Whenever a reader has words on the screen it is written down: in the audit, and in what this person carries today.

Opening more than anybody can read is refused and told to the data guardian (T47). Old counts are forgotten.
"""

from datetime import date, datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import Count
from django.shortcuts import render
from django.utils import timezone
from django.utils.timezone import localtime

from consultations.audit.actions import record, viewed_today
from consultations.audit.models import Entry
from consultations.audit.rules import TOO_MANY, VIEWED
from consultations.moderation.models import Exposure, Reading

WINDOW = timedelta(minutes=10)
KEPT_DAYS = 90


class TooManyReads(Exception):
    """This person has opened more within ten minutes than anybody can read. The words were not shown."""


def look_at(reading: Reading, staff, *, now: datetime, again: bool = False) -> None:
    """These words come on this person's screen. `again`: their own form came back. Raises TooManyReads."""
    if not _written_down(reading, staff, now, again):
        raise TooManyReads  # outside the transaction: the alarm stays written


@transaction.atomic
def _written_down(reading: Reading, staff, now: datetime, again: bool) -> bool:
    """False when it is too much; the alarm is written once a window."""
    today = localtime(now).date()
    about = {"today": today, "consultation": reading.answer.instrument.consultation, "thing_id": reading.pk}
    seen = viewed_today(staff, **about)
    if again and seen:
        return True
    carried = _carried_today(staff, now, today)
    carried.in_window += 1
    allowed = carried.in_window <= settings.READS_IN_TEN_MINUTES
    if allowed:
        record(staff, VIEWED, **about)
    elif carried.in_window == settings.READS_IN_TEN_MINUTES + 1:
        record(staff, TOO_MANY, today=today)
    if allowed and not seen:  # the same words opened twice weigh once
        _carry(carried, heavy=bool(reading.answer.flag))
    carried.save()
    return allowed


def _carried_today(staff, now: datetime, today: date) -> Exposure:
    """This person's row of today, locked; its window goes on over midnight, and begins anew after ten minutes."""
    before = Exposure.objects.filter(staff=staff, day__lt=today).order_by("-day").first()
    begun = {"window": before.window, "in_window": before.in_window} if before else {}
    Exposure.objects.get_or_create(staff=staff, day=today, defaults=begun)
    carried = Exposure.objects.select_for_update().get(staff=staff, day=today)
    if carried.window is None or not timedelta(0) <= now - carried.window < WINDOW:
        carried.window, carried.in_window = now, 0
    return carried


def _carry(carried: Exposure, *, heavy: bool) -> None:
    """One more for today; a light one ends a row of heavy ones."""
    carried.read += 1
    carried.heavy += heavy
    carried.heavy_in_a_row = carried.heavy_in_a_row + 1 if heavy else 0


def slowed_down(request, reading: Reading):
    """None when these words may come on the screen; otherwise the calm page that says why not."""
    try:
        look_at(reading, request.user, now=timezone.now(), again=request.method == "POST")
    except TooManyReads:
        page = {"consultation": reading.answer.instrument.consultation, "in_hand": reading}
        return render(request, "consultations/moderation/too_many.html", page, status=429)
    return None


def views_missing() -> list[date]:
    """The days of which the audit holds fewer openings than were counted: entries were taken away, even from the end of
    the chain, where no later entry can tell."""
    written = Entry.objects.filter(verb=VIEWED).values_list("staff", "day").annotate(count=Count("pk")).order_by()
    found = {(staff, day): count for staff, day, count in written}
    counted = Exposure.objects.filter(read__gt=0).values_list("staff", "day", "read")
    return sorted({day for staff, day, read in counted if found.get((staff, day), 0) < read})


def forget_what_was_carried(today: date, *, dry_run: bool = False) -> int:
    """Counts of how much somebody read on a day go after three months; gives how many rows."""
    old = Exposure.objects.filter(day__lt=today - timedelta(days=KEPT_DAYS))
    return old.count() if dry_run else old.delete()[0]
