"""The screens of the staff in the order of the work: the one place that says what stands where in the menu.

A screen is shown to those who hold a role for its address. One that has no address yet (dialogue) is
named here and shown to nobody: on the day it gets a row in `addresses`, it stands in its place.
"""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from consultations.roles.addresses import ADDRESSES, roles_for
from consultations.roles.queries import roles_of


@dataclass(frozen=True)
class Screen:
    """One item of the menu. `icon` is one of the drawings of `home.icons`."""

    name: str  # of its address
    title: str
    icon: str


WORK = (
    Screen("consultations", _("Consultations"), "talk"),
    Screen("queues", _("Moderation"), "easy"),
    Screen("concerns", _("Safeguarding"), "shield"),
    Screen("dialogues", _("Dialogue"), "listen"),
    Screen("analyses", _("Insights"), "chart"),
    Screen("report-desks", _("Reports"), "page"),
    Screen("reply-desks", _("Replies"), "reply"),
    Screen("partners", _("Partners"), "hand"),
    Screen("people", _("People"), "people"),
    Screen("audit", _("Audit"), "eye"),
)
# What Wagtail and the house bring, by the names of their menu items; shown by Wagtail's permissions.
REST = ("decisions", "explorer", "images", "documents", "help-routes", "settings")
ORDER = (*(screen.name for screen in WORK), *REST)
FIRST, STEP = 100, 10


def place_of(name: str) -> int:
    """Where an item of this name stands in the menu; what nobody named comes last."""
    return FIRST + STEP * (ORDER.index(name) if name in ORDER else len(ORDER))


def screens_for(staff) -> list[Screen]:
    """The screens that this person has a role for, in the order of the work."""
    held = roles_of(staff)
    return [screen for screen in WORK if screen.name in ADDRESSES and held & roles_for(screen.name)]
