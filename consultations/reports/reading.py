"""How the words were read, as a report says it: lines of a label and a rounded number."""

from django.utils.translation import gettext_lazy as _

BECAME = {
    "passed": _("passed as they were written"),
    "masked": _("passed with parts removed"),
    "told": _("told in our words, or only read"),
    "removed": _("not used"),
    "held": _("given to somebody who looks after safety"),
}
WHY = {
    "abuse": _("insults somebody"),
    "advertising": _("advertising"),
    "not-an-answer": _("not an answer"),
    "too-recognisable": _("somebody could be recognised"),
}
SPEED = {
    "same-week": _("in the week they came"),
    "next-week": _("in the week after"),
    "later": _("later"),
}


def reading_view(reading: dict) -> dict:
    """{"texts", "became", "why", "speed", "withdrawn", "agreement"}; {} where too little was read to say anything.
    Rows are [(label, number)]; a number that is hidden is left out."""
    if not reading.get("texts"):
        return {}
    rows = {"became": BECAME, "why": WHY, "speed": SPEED}
    return {name: reading.get(name) for name in ("texts", "withdrawn", "agreement")} | {
        name: [(label, reading[name][key]) for key, label in labels.items() if reading.get(name, {}).get(key)]
        for name, labels in rows.items()
    }
