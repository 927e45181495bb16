"""The words of the pages that tell back: which heading is true, and what can be filtered."""

from django.utils.translation import gettext as _

from consultations.replies.queries import DONE, LATE, LOOKS, ORDER, WAITING, Told, said_of


def heading_of(told: list[Told]) -> str:
    """One of three headings, by what is true; never one that sounds better than the page (voice.md, 11)."""
    if not any(one.kind for one in told):
        return _("There is no reply yet")
    if any(one.done_on for one in told) and all(one.kind and not one.overdue for one in told):
        return _("You said it. Here is what was done")
    return _("You said it. Here is the reply")


def names() -> dict[str, tuple[str, str]]:
    """{drawing: (icon, name)} of every way a finding can stand."""
    kinds = {look[2]: (look[0], said_of(kind)) for kind, look in LOOKS.items()}
    others = {LATE[2]: (LATE[0], _("Overdue")), DONE[2]: (DONE[0], _("It is done"))}
    return kinds | others | {WAITING[2]: (WAITING[0], said_of(""))}


def filters_of(told: list[Told]) -> list[dict]:
    """What the list can be narrowed to: only what is there. Counts of promises are not counts of people."""
    found = [(vow, sum(one.vow == vow for one in told)) for vow in ORDER]
    return [
        {"value": vow, "icon": names()[vow][0], "name": names()[vow][1], "count": count}
        for vow, count in found
        if count
    ]
