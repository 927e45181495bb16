"""What waits for an official: published findings without a reply, and promises past their day."""

from datetime import date, datetime

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from consultations.lifecycle.desk.rows import Row
from consultations.replies.queries import Told, replies_of
from consultations.roles.queries import consultations_of
from consultations.vocabulary.states import Role
from home.texts import in_locale

SHOWN = 3


def findings(staff, now: datetime) -> list[Row]:
    """For each consultation, what needs this person's reply: overdue first, then the soonest due."""
    today = localtime(now).date()
    found = {each: _open(replies_of(each, today)) for each in consultations_of(staff, Role.OFFICIAL)}
    return [_row(each, told) for each, told in found.items() if told]


def _open(told: list[Told]) -> list[Told]:
    waiting = [one for one in told if not one.kind or one.overdue]
    return sorted(waiting, key=lambda one: (not one.overdue, one.due_on or date.max, one.place))


def _row(consultation, told: list[Told]) -> Row:
    first, late = told[0], sum(one.overdue for one in told)
    text = _("Findings that need your reply: %(count)s. Due: %(date)s.") % {
        "count": len(told), "date": date_format(first.due_on, "j E") if first.due_on else "–",
    }  # fmt: skip
    overdue = (_("Past their day: %(count)s.") % {"count": late},) if late else ()
    return Row(
        kind=_("Replies"), icon="reply", title=str(consultation), text=text,
        address=reverse("reply-desk", kwargs={"number": consultation.number}), urgent=bool(late),
        more=(*overdue, *(in_locale(one.titles) for one in told[:SHOWN])),
    )  # fmt: skip
