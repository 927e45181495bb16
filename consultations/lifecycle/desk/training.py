"""Trainings that are missing or over: for the person whom it concerns, and for an administrator a month before."""

from datetime import datetime

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from consultations.lifecycle.desk.rows import Row
from consultations.lifecycle.queries import is_house_administrator
from consultations.roles.models import RoleHolding
from consultations.roles.queries import people_with
from consultations.roles.training import Trained, running_out
from consultations.vocabulary.labels import ROLES
from consultations.vocabulary.states import Role

SHOWN = 8


def own(staff, now: datetime) -> list[Row]:
    """What this person cannot open any more, or not for long, and whom to ask."""
    found = running_out(RoleHolding.objects.filter(staff=staff), localtime(now).date())
    if not found:
        return []
    over = any(one.over for one in found)
    names = ", ".join(str(person) for person in people_with(Role.ADMINISTRATOR))
    if over:
        text = _("Without it you cannot open what young people wrote.")
    else:
        text = _("Soon you will need a new one to open what young people wrote.")
    more = (*map(_line, found), *([_("Whom to ask: %(names)s.") % {"names": names}] if names else []))
    return [Row(_("Training"), "leaf", _("Your training"), text, urgent=over, more=more)]


def of_the_house(staff, now: datetime) -> list[Row]:
    """Everybody whose training is missing, over, or ends within a month (MOD-02)."""
    if not is_house_administrator(staff):
        return []
    found = running_out(RoleHolding.objects.all(), localtime(now).date())
    if not found:
        return []
    over = sum(one.over for one in found)
    text = _("Missing or over: %(over)s. Ending within a month: %(soon)s.") % {"over": over, "soon": len(found) - over}
    more = tuple(f"{one.holding.staff}: {_line(one)}" for one in found[:SHOWN])
    title = _("Trainings of those who read")
    return [Row(_("People"), "people", title, text, reverse("people"), urgent=bool(over), more=more)]


def _line(one: Trained) -> str:
    values = {"role": ROLES[one.holding.role], "date": date_format(one.until) if one.until else ""}
    if one.until is None:
        return _("%(role)s: no day is entered") % values
    return (_("%(role)s: counted until %(date)s") if one.over else _("%(role)s: counts until %(date)s")) % values
