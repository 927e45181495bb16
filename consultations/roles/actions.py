"""Giving roles, and writing down when their holders were trained."""

from datetime import date

from django.contrib.auth.models import Group, Permission
from django.db import transaction

from consultations.roles.models import RoleHolding
from consultations.roles.queries import roles_given
from consultations.roles.rules import clashes
from consultations.vocabulary.states import Role

EDITORS = "Editors"  # Wagtail's group of those who write pages; `begin` gives it its permissions
WRITING_ROLES = (Role.EDITOR, Role.TRANSLATOR)


class RolesClash(Exception):
    """These two roles may not be held by one person in one consultation."""


def staff_group() -> Group:
    """The group of everybody who may open the staff door at all."""
    group, made = Group.objects.get_or_create(name="Staff")
    if made:
        group.permissions.add(Permission.objects.get(codename="access_admin"))
    return group


@transaction.atomic
def give_role(staff, role: Role, consultation=None, *, trained_on: date | None = None) -> RoleHolding:
    """Let this person do this work. Raises RolesClash for a pair that nobody may hold together.

    A role that reads what young people wrote opens nothing before `trained_on` is there.
    """
    if found := clashes(roles_given(staff, consultation), role):
        raise RolesClash(sorted(found))
    staff.groups.add(staff_group())
    if role in WRITING_ROLES:
        staff.groups.add(Group.objects.get_or_create(name=EDITORS)[0])
    holding, _made = RoleHolding.objects.get_or_create(staff=staff, role=role, consultation=consultation)
    if trained_on is not None:
        write_training(holding, trained_on)
    return holding


def write_training(holding: RoleHolding, trained_on: date) -> None:
    """The day of the last training for this work."""
    holding.trained_on = trained_on
    holding.save(update_fields=["trained_on"])


@transaction.atomic
def take_role(holding: RoleHolding) -> None:
    """This person does this work no longer; whoever writes nowhere any more leaves the group of those who write."""
    staff = holding.staff
    holding.delete()
    if not staff.role_holdings.filter(role__in=WRITING_ROLES).exists():
        staff.groups.remove(*Group.objects.filter(name=EDITORS))
