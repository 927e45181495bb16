"""Which consultations a member of staff may see here, and where they stand."""

from allauth.mfa.models import Authenticator
from django.http import Http404

from consultations.lifecycle.rules import MOVERS
from consultations.questions.models import Consultation
from consultations.roles.addresses import roles_for
from consultations.roles.models import RoleHolding
from consultations.roles.queries import holds
from consultations.vocabulary.states import Role
from home.middleware import FACTORS
from home.models import StaffMember


def is_house_administrator(staff) -> bool:
    """True for whoever holds the administrator's role for the whole house."""
    return RoleHolding.objects.filter(staff=staff, role=Role.ADMINISTRATOR, consultation=None).exists()


def may_begin(staff) -> bool:
    """True for administrators of the house and for people who edit any consultation."""
    return holds(staff, Role.ADMINISTRATOR, Role.EDITOR)


def consultations_seen_by(staff) -> list[Consultation]:
    """All for an administrator of the house; else those in which this person edits, translates or publishes."""
    found = Consultation.objects.select_related("decision", "commitment")
    if is_house_administrator(staff):
        return list(found)
    held = RoleHolding.objects.filter(staff=staff, role__in=roles_for("consultation"), consultation__isnull=False)
    return list(found.filter(pk__in=held.values("consultation")))


def may_look(staff) -> bool:
    """True for everybody who has one of the roles of these screens, in any consultation or in the house."""
    return holds(staff, *roles_for("consultations"))


def consultation_seen_by(staff, number: str) -> Consultation:
    """The consultation with this number, if this person may see it here. Raises Http404 otherwise."""
    for consultation in consultations_seen_by(staff):
        if consultation.number == number:
            return consultation
    raise Http404


def may_move(staff, consultation: Consultation) -> bool:
    """True for its editor, its publisher, and an administrator."""
    return holds(staff, *MOVERS, consultation=consultation)


def colleagues() -> list[StaffMember]:
    """Everybody who works or worked here, by name, with their roles; those who were dismissed last."""
    found = StaffMember.objects.prefetch_related("role_holdings__consultation")
    return list(found.order_by("-is_active", "name", "email"))


def with_second_factor() -> set[int]:
    """The ids of the people who have set up a second factor."""
    return set(Authenticator.objects.filter(type__in=FACTORS).values_list("user_id", flat=True))


def without_access() -> list[StaffMember]:
    """Those who work here but cannot: no second factor is set up, or no role is given."""
    secured = with_second_factor()
    working = StaffMember.objects.filter(is_active=True).prefetch_related("role_holdings").order_by("name", "email")
    return [person for person in working if person.pk not in secured or not person.role_holdings.all()]
