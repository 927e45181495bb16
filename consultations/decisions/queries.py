"""Reading decisions."""

from dataclasses import dataclass

from consultations.decisions.models import STEPS, Decision


@dataclass(frozen=True)
class Step:
    """One stage of a decision: done, now or to come."""

    name: str
    state: str


def decision_at(slug: str) -> Decision | None:
    """The decision at this address, or None."""
    return Decision.objects.filter(slug=slug).select_related("institution").first()


def steps_of(decision: Decision) -> list[Step]:
    """Every stage in order, with where the decision stands."""
    now = [code for code, _name in STEPS].index(decision.step)
    return [
        Step(str(name), "done" if place < now else "now" if place == now else "next")
        for place, (_code, name) in enumerate(STEPS)
    ]
