"""Somebody is there to read and to act, for as long as a test or a measurement lasts."""

from datetime import timedelta

from django.utils import timezone

from consultations.models import Concern, Referral, SafetyPlan, Shift
from consultations.safeguarding.roster import plan_shift
from consultations.safeguarding.rules import FROM_DRILL
from consultations.vocabulary.states import Role
from tests.people import hire, texts

LONG = timedelta(days=400)


def cover(consultation, *people) -> list[Shift]:
    """A moderator and a safeguarding lead on duty from yesterday on: these, or two of their own."""
    begins = timezone.now() - timedelta(days=1)
    duties = (Role.MODERATOR, Role.SAFEGUARDING_LEAD)
    team = people or [hire(f"{role.value}-cover-{consultation.number}", role, consultation=consultation)
                      for role in duties]  # fmt: skip
    return [
        plan_shift(consultation, person, duty, begins, begins + LONG) for person, duty in zip(team, duties, strict=True)
    ]


def name_who_answers(consultation, *, lead, deputy, director) -> SafetyPlan:
    """The plan of a consultation, with numbers that nobody has."""
    named = {"lead": lead, "deputy": deputy, "director": director}
    numbers = {f"{step}_number": f"+380 00 000 000{at}" for at, step in enumerate(named)}
    return SafetyPlan.objects.create(consultation=consultation, **named, **numbers)


def ready_for_words(consultation, moderator, lead) -> None:
    """Everything that must stand before opening: named people, a roster, ways out, a drill."""
    deputy = hire(f"deputy-{consultation.number}", Role.SAFEGUARDING_DEPUTY, consultation=consultation)
    director = hire(f"director-{consultation.number}")
    name_who_answers(consultation, lead=lead, deputy=deputy, director=director)
    cover(consultation, moderator, lead)
    Referral.objects.create(
        country="UA", names=texts("Центр", "Centre"), how="вигадано", checked_on=timezone.localdate()
    )
    held_drill(consultation, lead)


def held_drill(consultation, lead) -> Concern:
    """A drill of yesterday in which the lead was reached in five minutes."""
    began = timezone.now() - timedelta(days=1)
    return Concern.objects.create(
        consultation=consultation, urgency="now", box=b"drill", source=FROM_DRILL, raised_by=lead, raised_at=began,
        step_since=began, taken_by=lead, taken_at=began + timedelta(minutes=5), closed_on=began.date(),
    )  # fmt: skip
