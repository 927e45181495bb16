"""Who answers for safety in the demonstration: invented numbers, an invented way out, and a drill that was held."""

from datetime import date, datetime, timedelta

from consultations.management.demonstration.ground import both
from consultations.questions.models import Consultation
from consultations.safeguarding.actions import Closing, close_concern, take_concern
from consultations.safeguarding.drills import begin_drill
from consultations.safeguarding.models import Referral
from consultations.safeguarding.roster import write_plan
from consultations.vault.rules import SAFEGUARDING

NUMBERS = {"lead": "+380 00 000 00 01", "deputy": "+380 00 000 00 02", "director": "+380 00 000 00 03"}
NAMED = {"lead": "safeguarding", "deputy": "deputy", "director": "administrator"}
WAYS_OUT = (
    (
        "UA",
        "Центр захисту дитини (вигаданий)",
        "Child protection centre (invented)",
        "через партнера",
    ),
    (
        "PL",
        "Притулок «Разом» (вигаданий)",
        "Shelter “Together” (invented)",
        "чергова, цілодобово",
    ),
)


def lay_ways_out(today: date) -> None:
    """Two countries, checked a week ago."""
    for country, uk, en, how in WAYS_OUT:
        Referral.objects.create(country=country, names=both(uk, en), how=how, checked_on=today - timedelta(days=7))


def name_who_answers(team: dict, consultation: Consultation, *, today: date) -> None:
    """Lead, deputy and director, with numbers that nobody has."""
    named = {step: team[part] for step, part in NAMED.items()}
    numbers = {f"{step}_number": number for step, number in NUMBERS.items()}
    write_plan(consultation, named | numbers, by=team["safeguarding"], today=today)


def hold_a_drill(team: dict, keys: dict[str, bytes], consultation: Consultation, *, now: datetime) -> None:
    """Yesterday somebody was reached after six minutes."""
    began = now - timedelta(days=1)
    drill = begin_drill(consultation, team["moderator"], now=began)
    take_concern(drill, team["safeguarding"], now=began + timedelta(minutes=6))
    closing = Closing("false-alarm", "Навчання: усі на місці. / A drill: everybody was there.")
    close_concern(drill, team["safeguarding"], keys[SAFEGUARDING], closing, now=began + timedelta(minutes=20))
