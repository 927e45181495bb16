"""What waits for a member of staff now, over all their consultations: figures and links, never content."""

from django import template
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from consultations.moderation.queries import READERS, what_waits
from consultations.roles.addresses import roles_for
from consultations.roles.queries import consultations_of, roles_of
from consultations.safeguarding.queries import how_many_open
from consultations.safeguarding.rules import LEADS

register = template.Library()
SCREENS = {
    "consultations": gettext_lazy("Consultations"),
    "queues": gettext_lazy("Reading queue"),
    "concerns": gettext_lazy("Safeguarding"),
    "report-desks": gettext_lazy("Reports"),
    "reply-desks": gettext_lazy("Official replies"),
    "people": gettext_lazy("People"),
}


def _reading(staff) -> list[dict]:
    """The reading queue of each consultation in which this person reads."""
    rows = []
    for consultation in consultations_of(staff, *READERS):
        waiting = what_waits(consultation, staff, timezone.now())
        sentence = _("Waiting: %(all)s. Marked: %(marked)s.") % {"all": waiting.all, "marked": waiting.marked}
        address = reverse("queue", kwargs={"number": consultation.number})
        rows.append({"title": consultation, "kind": _("Reading queue"), "text": sentence, "address": address})
    return rows


def _concerns(staff) -> list[dict]:
    """Open concerns, if this person leads safeguarding anywhere."""
    if not consultations_of(staff, *LEADS):
        return []
    text = _("Open concerns: %(all)s.") % {"all": how_many_open(staff)}
    return [{"title": _("Concerns"), "kind": _("Safeguarding"), "text": text, "address": reverse("concerns")}]


def _places(staff) -> list[dict]:
    """The other screens this person works on."""
    others = [row for row in screens_of(staff) if row["name"] not in ("queues", "concerns")]
    return [{"title": row["title"], "kind": "", "text": "", "address": row["address"]} for row in others]


@register.simple_tag
def screens_of(staff) -> list[dict]:
    """[{"name", "title", "address"}] of the screens this person has a role for: Wagtail's menu, without JavaScript."""
    held = roles_of(staff)
    mine = {name: title for name, title in SCREENS.items() if held & roles_for(name)}
    return [{"name": name, "title": title, "address": reverse(name)} for name, title in mine.items()]


@register.simple_tag
def what_waits_for(staff) -> list[dict]:
    """[{"title", "kind", "text", "address"}], the most urgent kind of work first."""
    return [*_concerns(staff), *_reading(staff), *_places(staff)]
