"""What waits for readers: what they have in hand, and their queue in each consultation."""

from datetime import datetime

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from consultations.lifecycle.desk.rows import Row
from consultations.moderation.queries import READERS, held_by, what_waits
from consultations.roles.queries import consultations_of, holds
from consultations.vocabulary.states import Role


def in_hand(staff, now: datetime) -> list[Row]:
    """Words that this person took, and that nobody else can take for a while."""
    held = {each: held_by(each, staff, now) for each in consultations_of(staff, *READERS)}
    return [_held(staff, each, reading) for each, reading in held.items() if reading]


def queues(staff, now: datetime) -> list[Row]:
    """Each queue in which something waits; those with marked words say so."""
    waiting = {each: what_waits(each, staff, now) for each in consultations_of(staff, *READERS)}
    return [_queue(staff, each, found) for each, found in waiting.items() if found.all]


def _held(staff, consultation, reading) -> Row:
    screen = "first-reading" if _reads_first(staff, consultation) else "second-reading"
    text = _("Yours until %(time)s. You can give them back unread at any time.") % {
        "time": date_format(localtime(reading.claimed_until), "H:i")
    }
    address = reverse(screen, kwargs={"number": consultation.number, "answer": reading.pk})
    title = _("Words in your hands: %(title)s") % {"title": consultation}
    return Row(_kind(staff, consultation), "easy", title, text, address, urgent=True)


def _queue(staff, consultation, waiting) -> Row:
    values = {"waiting": waiting.all, "urgent": waiting.marked}
    if waiting.marked:
        text = _("Waiting: %(waiting)s. Marked: %(urgent)s, please begin with these.") % values
    else:
        text = _("Waiting: %(waiting)s. None is marked.") % values
    if waiting.late:
        late = ngettext("%(count)d waits for more than a night.", "%(count)d wait for more than a night.", waiting.late)
        text = f"{text} {late % {'count': waiting.late}}"
    address, urgent = reverse("queue", kwargs={"number": consultation.number}), bool(waiting.marked or waiting.late)
    return Row(_kind(staff, consultation), "easy", str(consultation), text, address, urgent=urgent)


def _kind(staff, consultation) -> str:
    return _("First reading") if _reads_first(staff, consultation) else _("Second reading")


def _reads_first(staff, consultation) -> bool:
    return holds(staff, Role.MODERATOR, consultation=consultation)
