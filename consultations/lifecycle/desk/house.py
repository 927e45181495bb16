"""What waits for those who look after the house: routes to help, where Close leads, people, and a number."""

from datetime import datetime

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from consultations.lifecycle.desk.rows import Row
from consultations.lifecycle.queries import is_house_administrator, with_second_factor, without_access
from consultations.roles.queries import holds
from consultations.safeguarding.queries import complaints_that_wait
from consultations.vocabulary.states import Role
from home.help_pages import stale_routes
from home.models import HouseSettings

SHOWN = 5


def help_routes(staff, now: datetime) -> list[Row]:
    """The alarm of editors and administrators: which routes nobody has checked for 90 days, and since when (SG-10)."""
    stale = stale_routes(localtime(now).date()) if holds(staff, Role.EDITOR, Role.ADMINISTRATOR) else []
    if not stale:
        return []
    text = _("Not checked for 90 days: %(count)s. Young people see that on the page. Please call there.")
    more = tuple(_since(route) for route in stale[:SHOWN])
    title = _("Numbers of help to check")
    text %= {"count": len(stale)}
    return [Row(_("Help"), "help", title, text, reverse("help-routes:index"), urgent=True, more=more)]


def way_out(staff, now: datetime) -> list[Row]:
    """Where Close leads must have been looked at by a person, within the last year (EX-09)."""
    if not is_house_administrator(staff):
        return []
    house = HouseSettings.now()
    if house.is_reviewed(localtime(now).date()):
        return []
    if house.close_reviewed_on:
        text = _("Last reviewed on %(date)s. Look at it again: is the page ordinary, and does it open where they live?")
        text %= {"date": date_format(house.close_reviewed_on)}
    else:
        text = _("Nobody has reviewed where Close leads. Is the page ordinary, and does it open where they live?")
    address = reverse("wagtailsettings:edit", args=["home", "housesettings"])
    return [Row(_("Close"), "close", _("Where Close leads"), text, address, urgent=True)]


def people(staff, now: datetime) -> list[Row]:
    """Colleagues who cannot work: without a second factor or without a role."""
    if not is_house_administrator(staff):
        return []
    secured = with_second_factor()
    found = [_person(person, person.pk in secured) for person in without_access()]
    if not found:
        return []
    text = _("Without a second factor or a role: %(count)s.") % {"count": len(found)}
    return [
        Row(_("People"), "people", _("People who cannot work yet"), text, reverse("people"), more=tuple(found[:SHOWN]))
    ]


def complaints(staff, now: datetime) -> list[Row]:
    """How many wait: an administrator sees the number and never a word."""
    waiting, unopened = complaints_that_wait() if is_house_administrator(staff) else (0, 0)
    if not waiting:
        return []
    text = _("Waiting: %(count)s. The safeguarding lead or deputy opens them.") % {"count": waiting}
    lost = _("Nobody may open: %(count)s. Please give somebody the role of safeguarding deputy.")
    more = (lost % {"count": unopened},) if unopened else ()
    return [Row(_("Safeguarding"), "shield", _("Complaints"), text, urgent=bool(unopened), more=more)]


def _since(route) -> str:
    if route.checked_on is None:
        return _("%(number)s: nobody has checked it yet") % {"number": route.number}
    return _("%(number)s: last checked on %(date)s") % {
        "number": route.number, "date": date_format(route.checked_on),
    }  # fmt: skip


def _person(person, has_factor: bool) -> str:
    sentence = _("%(name)s: no role yet") if has_factor else _("%(name)s: no second factor yet")
    return sentence % {"name": person}
