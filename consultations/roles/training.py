"""Roles that read children's words, and the day of the training without which they open nothing (MOD-02).

Whether somebody may come in is asked of the day itself. So this is the one place of the room that knows it, and no
caller can ask about another day by mistake.
"""

from dataclasses import dataclass
from datetime import date

from django.conf import settings
from django.db.models import Q, QuerySet
from django.utils import timezone

from consultations.roles.models import RoleHolding
from consultations.roles.rules import NEED_TRAINING, ends_soon, trained_since, trained_until


@dataclass(frozen=True)
class Trained:
    """One holding that needs a training; `until` is its last day, None when none was entered."""

    holding: RoleHolding
    until: date | None
    over: bool


def in_force(held: QuerySet[RoleHolding], today: date | None = None) -> QuerySet[RoleHolding]:
    """These holdings, without those whose training is missing or over."""
    since = trained_since(today or timezone.localdate(), settings.TRAINING_LASTS_DAYS)
    return held.filter(~Q(role__in=NEED_TRAINING) | Q(trained_on__gte=since))


def out_of_force(held: QuerySet[RoleHolding], today: date | None = None) -> QuerySet[RoleHolding]:
    """Those whose training is missing or over."""
    return held.exclude(pk__in=in_force(held, today).values("pk"))


def trained(holding: RoleHolding, today: date) -> Trained:
    """Until when this holding opens anything."""
    until = trained_until(holding.trained_on, settings.TRAINING_LASTS_DAYS)
    return Trained(holding, until, over=until is None or until < today)


def running_out(held: QuerySet[RoleHolding], today: date) -> list[Trained]:
    """The holdings whose training is missing, over, or ends within a month; what is missing first."""
    needed = held.filter(role__in=NEED_TRAINING, staff__is_active=True).select_related("staff", "consultation")
    found = [one for one in (trained(holding, today) for holding in needed) if ends_soon(one.until, today)]
    return sorted(found, key=lambda one: (one.until or date.min, str(one.holding.staff), one.holding.pk))
