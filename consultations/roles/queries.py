"""Fetch and authorise in one step: nobody can hold what they may not see."""

from django.db.models import Model, Q, QuerySet
from django.http import Http404

from consultations.roles.models import RoleHolding
from consultations.roles.training import in_force
from consultations.vocabulary.states import Role


def _holdings(staff, consultation=None) -> QuerySet[RoleHolding]:
    """What this person was given in one consultation (or in any), with what is held for the whole house."""
    held = RoleHolding.objects.filter(staff=staff)
    if consultation is not None:
        held = held.filter(consultation=consultation) | held.filter(consultation=None)
    return held


def roles_given(staff, consultation=None) -> set[str]:
    """Every role of this person, also those that open nothing without a new training: what clashes, clashes still."""
    return set(_holdings(staff, consultation).values_list("role", flat=True))


def roles_of(staff, consultation=None) -> set[str]:
    """The roles that open something for this person now, in one consultation (or in any) and in the whole house."""
    return set(in_force(_holdings(staff, consultation)).values_list("role", flat=True))


def holds(staff, *roles: Role, consultation=None) -> bool:
    """True when this person has one of these roles in the consultation (or in any). Nobody has them for free."""
    return bool(roles_of(staff, consultation) & {role.value for role in roles})


def people_with(*roles: Role) -> list:
    """Everybody who works here and has one of these roles in any consultation."""
    held = in_force(RoleHolding.objects.filter(role__in=roles, staff__is_active=True)).select_related("staff")
    return list({holding.staff_id: holding.staff for holding in held}.values())


def people_in(consultation, *roles: Role) -> list:
    """Everybody who works here and has one of these roles in this consultation, by name."""
    held = in_force(RoleHolding.objects.filter(consultation=consultation, role__in=roles, staff__is_active=True))
    return sorted({holding.staff for holding in held.select_related("staff")}, key=str)


def consultations_of(staff, *roles: Role) -> list:
    """The consultations in which this person has one of these roles, by number."""
    held = in_force(RoleHolding.objects.filter(staff=staff, role__in=roles, consultation__isnull=False))
    found = {holding.consultation_id: holding.consultation for holding in held.select_related("consultation")}
    return sorted(found.values(), key=lambda consultation: consultation.number)


def consultation_for(staff, number: str, *roles: Role) -> Model:
    """The consultation with this number, if this person has one of these roles in it. Raises Http404 otherwise."""
    for consultation in consultations_of(staff, *roles):
        if consultation.number == number:
            return consultation
    raise Http404


def consultation_with_roles(staff, number: str, *roles: Role) -> tuple[Model, set[str]]:
    """The same, with every role that opens something for this person there, in one look. Raises Http404."""
    held = RoleHolding.objects.filter(staff=staff).filter(Q(consultation__number=number) | Q(consultation=None))
    found = list(in_force(held).select_related("consultation"))
    here = [one for one in found if one.consultation_id and one.role in roles]
    if not here:
        raise Http404
    return here[0].consultation, {one.role for one in found}
