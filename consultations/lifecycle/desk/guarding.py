"""What waits for the data guardian: what must be erased by when, and whether the audit is whole."""

from datetime import date, datetime, timedelta

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from consultations.answers.queries import keeps_choices, keeps_words
from consultations.audit.queries import alarms_to_look_at, first_broken_entry
from consultations.lifecycle.desk.rows import Row
from consultations.lifecycle.forgetting import choices_last_day, words_last_day
from consultations.moderation.looking import views_missing
from consultations.moderation.releasing import is_closed
from consultations.privacy.retention import is_over
from consultations.questions.models import Consultation
from consultations.roles.queries import holds
from consultations.vocabulary.states import Role

SOON = timedelta(days=14)
SHOWN = 5


def retention(staff, now: datetime) -> list[Row]:
    """Words and choices whose last day has passed, or passes in two weeks."""
    if not holds(staff, Role.DATA_GUARDIAN):
        return []
    today = localtime(now).date()
    closed = [each for each in Consultation.objects.select_related("decision") if is_closed(each)]
    return [row for each in closed for row in _rows(each, today)]


def audit(staff, now: datetime) -> list[Row]:
    """The chain of the audit, when a link of it does not fit, or openings of words that were counted are not in it."""
    if not holds(staff, Role.DATA_GUARDIAN):
        return []
    broken, missing = first_broken_entry(), views_missing()
    if broken:
        text = _("An entry of %(date)s does not fit the one before it. Please call an administrator now.")
    elif missing:
        text = _(
            "On %(date)s more was opened than the audit says: entries are missing. Please call an administrator now."
        )
    else:
        return []
    text %= {"date": date_format(broken.day if broken else missing[0])}
    return [Row(_("Audit"), "eye", _("The audit is not whole"), text, reverse("audit"), urgent=True)]


def alarms(staff, now: datetime) -> list[Row]:
    """Somebody opened more than anybody can read, and no data guardian has looked at it yet (T47)."""
    found = list(alarms_to_look_at()) if holds(staff, Role.DATA_GUARDIAN) else []
    if not found:
        return []
    text = _("More words were opened in ten minutes than anybody reads. Alarms: %(count)s. Please ask what happened.")
    more = tuple(f"{date_format(each.day)}: {each.staff}" for each in found[:SHOWN])
    title = _("Too much opened in a short time")
    return [Row(_("Audit"), "eye", title, text % {"count": len(found)}, reverse("audit"), urgent=True, more=more)]


def _rows(consultation: Consultation, today: date) -> list[Row]:
    kept = (
        (_("Words"), keeps_words, words_last_day(consultation)),
        (_("Choices"), keeps_choices, choices_last_day(consultation)),
    )
    return [
        _row(consultation, what, last_day, is_over(last_day, today))
        for what, is_kept, last_day in kept
        if last_day <= today + SOON and is_kept(consultation)
    ]


def _row(consultation: Consultation, what: str, last_day: date, late: bool) -> Row:
    sentence = _("Had to be erased by %(date)s, and are still here.") if late else _("To be erased by %(date)s.")
    title = _("%(what)s: %(title)s") % {"what": what, "title": consultation}
    text = sentence % {"date": date_format(last_day, "j E")}
    return Row(_("How long it is kept"), "clock", title, text, urgent=late)
