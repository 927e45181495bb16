"""What waits for those who keep young people from harm: concerns by their clocks, and complaints."""

from collections import Counter
from datetime import datetime

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from consultations.lifecycle.desk.rows import Row
from consultations.moderation.queries import urgent_unread_since
from consultations.roles.queries import consultations_of
from consultations.safeguarding.queries import concerns_of, how_many_complaints_wait
from consultations.safeguarding.rules import LEADS, NOW, TODAY, WEEK, due_at, is_overdue, needs_deputy


def concerns(staff, now: datetime) -> list[Row]:
    """The open ones, by how soon somebody must act, with the soonest moment."""
    waiting = [concern for concern in concerns_of(staff) if concern.closed_on is None]
    if not waiting:
        return []
    count = Counter(concern.urgency for concern in waiting)
    text = _("Now: %(now)s. Today: %(today)s. This week: %(week)s.") % {
        "now": count[NOW], "today": count[TODAY], "week": count[WEEK],
    }  # fmt: skip
    late = sum(is_overdue(concern.urgency, concern.raised_at, now) for concern in waiting)
    untaken = sum(needs_deputy(concern, now) for concern in waiting)
    return [
        Row(
            kind=_("Safeguarding"), icon="shield", title=_("Concerns"), text=text, address=reverse("concerns"),
            urgent=bool(late or untaken or count[NOW]),
            more=(_soonest(waiting[0]), *_counted(late, untaken)),
        )
    ]  # fmt: skip


def unread(staff, now: datetime) -> list[Row]:
    """Words marked as most urgent that nobody has opened, for those who lead: since which hour."""
    mine = consultations_of(staff, *LEADS)
    since = urgent_unread_since(mine) if mine else None
    if since is None:
        return []
    text = _("Marked as urgent, and nobody has opened them since about %(time)s. Call a moderator.") % {
        "time": date_format(localtime(since), "j E, H:i")
    }
    address = reverse("roster", kwargs={"number": mine[0].number})
    return [Row(_("Safeguarding"), "clock", _("Unread words"), text, address, urgent=True)]


def complaints(staff, now: datetime) -> list[Row]:
    """How many this person may open and nobody has taken."""
    waiting = how_many_complaints_wait(staff)
    if not waiting:
        return []
    text = _("Waiting: %(all)s. Nobody has taken them yet.") % {"all": waiting}
    return [Row(_("Safeguarding"), "shield", _("Complaints"), text, reverse("complaints"))]


def _soonest(concern) -> str:
    moment = localtime(due_at(concern.urgency, concern.raised_at))
    return _("The soonest: act by %(time)s.") % {"time": date_format(moment, "j E, H:i")}


def _counted(late: int, untaken: int) -> list[str]:
    said = {
        _("The time to act is over: %(count)s."): late,
        _("Nobody has taken them in time, a deputy may: %(count)s."): untaken,
    }
    return [sentence % {"count": count} for sentence, count in said.items() if count]
