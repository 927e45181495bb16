"""The only clock an answer has."""

from datetime import date


def week_of(day: date) -> str:
    """The ISO week, '2026-W48': nothing finer is ever kept with an answer."""
    year, week, _weekday = day.isocalendar()
    return f"{year}-W{week:02d}"


def first_day_of(week: str) -> date:
    """The Monday of '2026-W48'."""
    year, _dash, number = week.partition("-W")
    return date.fromisocalendar(int(year), int(number), 1)
