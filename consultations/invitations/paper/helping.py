"""Who listens, as a sheet of paper says it: the same routes and the same caution as on the page of help."""

from datetime import date

from consultations.invitations.printing.sheet import printable
from consultations.invitations.printing.words import day_in
from home.help_pages import routes_shown
from home.models import HelpRoute
from home.texts import in_locale


def help_told(locale: str, said: dict, today: date) -> dict:
    """{"lines": [{"name", "number", "now", "facts"}], "shared": facts of every line, said once}; danger comes first."""
    lines = [_line(each["route"], locale, said, stale=each["stale"]) for each in routes_shown(today)]
    shared = [fact for fact in (lines[0]["facts"] if lines else []) if all(fact in line["facts"] for line in lines)]
    apart = [line | {"facts": [fact for fact in line["facts"] if fact not in shared]} for line in lines]
    return {"lines": apart, "shared": shared}


def _line(route: HelpRoute, locale: str, said: dict, *, stale: bool) -> dict:
    name, number = printable(in_locale(route.names, locale)), printable(route.number)
    told = (route.hours, route.languages, route.works_from)
    hours, spoken, place = (printable(in_locale(texts, locale)).rstrip(".") for texts in told)
    facts = [
        said["when"].format(hours=hours) if hours else "",
        said["spoken"].format(languages=spoken) if spoken else "",
        said["works"].format(place=place) if place else "",
        said["traces"][route.way] if route.leaves_trace else "",
        _checked(route, locale, said, stale=stale),
    ]
    now = said["emergency"].format(number=number) if route.emergency else ""
    return {"name": name, "number": number, "now": now, "facts": [fact for fact in facts if fact]}


def _checked(route: HelpRoute, locale: str, said: dict, *, stale: bool) -> str:
    if route.checked_on is None:
        return "" if route.emergency else said["unchecked"]
    return said["stale" if stale else "checked"].format(day=day_in(locale, route.checked_on))
