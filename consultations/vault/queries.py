"""Keys, for those who may have them now."""

from datetime import datetime

from django.conf import settings

from consultations.privacy.sealing import CannotOpen, unlock
from consultations.roles.queries import holds
from consultations.vault.models import Circle, Opening, StaffKey
from consultations.vault.rules import ROLES_OF, is_idle, opening_id, opening_key
from consultations.vocabulary.states import Role


class VaultClosed(Exception):
    """This browser has not opened this vault, or not recently, or the service was started anew."""


def public_key_of(circle_name: str) -> bytes:
    """The key that anything for this circle is sealed with. Raises Circle.DoesNotExist."""
    return bytes(Circle.objects.get(pk=circle_name).public_key)


def may_open(staff, circle_name: str) -> bool:
    """True while this person works here and has a role that needs this circle."""
    return staff.is_active and holds(staff, *ROLES_OF.get(circle_name, ()))


def may_lock_all(staff) -> bool:
    """True for everybody who has a vault, and for an administrator: to lock costs a phrase, not to lock may cost a
    child."""
    return holds(staff, Role.ADMINISTRATOR) or any(may_open(staff, circle) for circle in ROLES_OF)


def key_holders(circle_name: str) -> list:
    """The people who have a wrapped key of this circle."""
    return [key.staff for key in StaffKey.objects.filter(circle_id=circle_name).select_related("staff")]


def opening_of(staff, circle_name: str, cookie_secret: str, *, now: datetime) -> Opening:
    """This browser's opening of the circle, still in use. Raises VaultClosed."""
    found = Opening.objects.filter(
        pk=opening_id(settings.BOOT_KEY, cookie_secret), staff=staff, circle_id=circle_name
    ).first()
    if found is None or is_idle(found.last_used, now, settings.VAULT_IDLE_MINUTES) or not may_open(staff, circle_name):
        raise VaultClosed
    return found


def private_key_for(staff, circle_name: str, cookie_secret: str, *, now: datetime) -> bytes:
    """The circle's private key, 32 bytes, for this request only. Raises VaultClosed."""
    opening = opening_of(staff, circle_name, cookie_secret, now=now)
    try:
        return unlock(opening_key(settings.BOOT_KEY, cookie_secret), opening.box)
    except CannotOpen as error:
        raise VaultClosed from error
