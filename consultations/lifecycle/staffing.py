"""Who works in the house: inviting, helping back in, giving and taking roles, dismissing. Each act is in the audit."""

from datetime import date, datetime

from allauth.mfa.models import Authenticator
from django.db import transaction
from django.utils.translation import gettext as _

from consultations.audit.actions import record
from consultations.lifecycle.actions import NotAllowed
from consultations.lifecycle.queries import is_house_administrator
from consultations.lifecycle.rules import ROLES_OF_THE_HOUSE
from consultations.roles.actions import give_role, staff_group, take_role, write_training
from consultations.roles.models import RoleHolding
from consultations.roles.rules import NEED_TRAINING
from consultations.safeguarding.roster import leave_roster
from consultations.vault.actions import close_vault
from consultations.vocabulary.states import Role
from home.models import StaffMember


def _refuse_unless(fine: bool, reason: str) -> None:
    if not fine:
        raise NotAllowed([reason])


def _by_administrator(by) -> None:
    _refuse_unless(is_house_administrator(by), _("Only an administrator of the house may do this."))


def _end_sessions(person: StaffMember) -> None:
    """No password: whoever is signed in as this person is so no longer, and earlier links open nothing."""
    person.set_unusable_password()
    close_vault(person)


@transaction.atomic
def invite_person(given: dict, *, by, today: date) -> StaffMember:
    """A new colleague with `email`, `name`, `language`, without a password and without a role. Raises NotAllowed."""
    _by_administrator(by)
    fields = {key: given[key] for key in ("name", "language")}
    person = StaffMember.objects.create_user(given["email"], None, **fields)
    person.groups.add(staff_group())
    record(by, "invite_person", today=today, thing_id=person.pk)
    return person


@transaction.atomic
def invite_again(person: StaffMember, *, by, today: date) -> None:
    """Somebody who was dismissed may come back, without a role. Raises NotAllowed."""
    _by_administrator(by)
    person.is_active = True
    _end_sessions(person)
    person.save()
    person.groups.add(staff_group())
    record(by, "invite_person", today=today, thing_id=person.pk)


@transaction.atomic
def make_reset_link(person: StaffMember, *, by, today: date) -> None:
    """The old password and earlier links end here; `home.one_time_link` then makes the new one. Raises NotAllowed."""
    _by_administrator(by)
    _refuse_unless(person != by, _("You change your own password under “Change the password”."))
    _refuse_unless(person.is_active, _("This person does not work here any more."))
    _end_sessions(person)
    person.save(update_fields=["password"])
    record(by, "make_reset_link", today=today, thing_id=person.pk)


@transaction.atomic
def forget_second_factor(person: StaffMember, *, by, today: date) -> None:
    """The next sign-in sets a second factor up anew. Raises NotAllowed."""
    _by_administrator(by)
    _refuse_unless(person != by, _("Your own second factor is changed by another administrator."))
    Authenticator.objects.filter(user=person).delete()
    close_vault(person)
    record(by, "forget_second_factor", today=today, thing_id=person.pk)


@transaction.atomic
def give(person: StaffMember, given: dict, *, by, today: date) -> None:
    """Let somebody do this work: `role`, in a `consultation` or (None) in the house; `trained_on`, where it needs one.
    Raises NotAllowed, RolesClash."""
    _by_administrator(by)
    _refuse_unless(person.is_active, _("This person does not work here any more."))
    role, consultation = given["role"], given["consultation"]
    in_house = role in ROLES_OF_THE_HOUSE
    _refuse_unless(in_house == (consultation is None), _("This role does not belong there."))
    give_role(person, role, consultation, trained_on=given.get("trained_on"))
    if role == Role.ADMINISTRATOR:
        _follow_administration(person)
    close_vault(person)
    record(by, "give_role", today=today, consultation=consultation, thing_id=person.pk)


@transaction.atomic
def renew_training(holding: RoleHolding, trained_on: date, *, by, today: date) -> None:
    """The day on which somebody was trained for this work, so that it opens (MOD-02). Raises NotAllowed."""
    _by_administrator(by)
    _refuse_unless(holding.role in NEED_TRAINING, _("This role needs no training here."))
    _refuse_unless(trained_on <= today, _("The day of the training is not over yet."))
    write_training(holding, trained_on)
    record(by, "training_entered", today=today, consultation=holding.consultation, thing_id=holding.staff_id)


@transaction.atomic
def take(holding: RoleHolding, *, by, today: date) -> None:
    """Somebody does this work no longer. Raises NotAllowed for one's own administration: the house keeps one."""
    _by_administrator(by)
    own_house = holding.staff == by and holding.role == Role.ADMINISTRATOR
    _refuse_unless(not own_house, _("Another administrator takes this role from you: the house always keeps one."))
    person, consultation = holding.staff, holding.consultation
    take_role(holding)
    if holding.role == Role.ADMINISTRATOR:
        _follow_administration(person)
    close_vault(person)
    record(by, "take_role", today=today, consultation=consultation, thing_id=person.pk)


def _follow_administration(person: StaffMember) -> None:
    """Wagtail's own settings open for administrators of the house, as for the first one whom `begin` made."""
    person.is_superuser = person.is_staff = is_house_administrator(person)
    person.save(update_fields=["is_superuser", "is_staff"])


@transaction.atomic
def dismiss_person(person: StaffMember, *, by, now: datetime) -> None:
    """Nothing opens for this person any more; what they signed stays signed. Raises NotAllowed for oneself."""
    _by_administrator(by)
    _refuse_unless(person != by, _("You cannot dismiss yourself. Another administrator can."))
    person.is_active = person.is_superuser = person.is_staff = False
    _end_sessions(person)
    person.save()
    person.groups.clear()
    person.role_holdings.all().delete()
    Authenticator.objects.filter(user=person).delete()
    leave_roster(person, now=now)
    record(by, "dismiss_person", today=now.date(), thing_id=person.pk)
