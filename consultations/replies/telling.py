"""The words of the pages that tell back: which heading is true, and what can be filtered."""

from django.utils.translation import gettext as _

from consultations.replies.queries import DONE, LATE, LOOKS, ORDER, WAITING, Told, said_of
from home.texts import in_locale

# The beads of the ledger, from what is held to what is missing.
LEDGER = ("done", "part", "way", "passed", "think", "waiting", "late", "no")


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
    kinds["no"] = (kinds["no"][0], _("They won't"))  # here no reason follows
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


def ledger_of(told: list[Told]) -> list[dict]:
    """How each institution replies: {"institution", "beads", "all", "said"}, one bead a request, late ones in front.

    Institutions are counted, never people; where two have the same name in every language they are one.
    """
    found: dict[tuple, list[Told]] = {}
    for one in told:
        found.setdefault(tuple(sorted(one.institution.items())), []).append(one)
    rows = [_row_of(rows) for rows in found.values()]
    return sorted(rows, key=lambda row: (-row["all"], in_locale(row["institution"])))


def _row_of(told: list[Told]) -> dict:
    counts = filters_of(told)
    return {
        "institution": told[0].institution,
        "beads": [{"vow": one.vow, "x": 17 + 34 * place} for place, one in enumerate(_in_order(told))],
        "width": 34 * len(told),
        "all": len(told),
        "said": [{"name": one["name"], "count": one["count"]} for one in counts],
        "always_in_time": all(one.kind and not one.overdue and not one.postponed for one in told),
    }


def _in_order(told: list[Told]) -> list[Told]:
    """Done first and late at the end, as a thread is read: from what is held to what is missing."""
    return sorted(told, key=lambda one: LEDGER.index(one.vow))


def sheets_of(told: list[Told]) -> list[dict]:
    """[{"number", "title"}] of the consultations that have something to hang on a wall."""
    return [
        {"number": number, "title": title} for number, title in {one.number: one.consultation for one in told}.items()
    ]
