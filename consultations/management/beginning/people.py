"""The first administrator, and the circles of the vault with that person as first holder."""

import secrets
from datetime import date

from consultations.privacy.receipt_words import new_words
from consultations.roles.actions import give_role
from consultations.vault.actions import make_circle
from consultations.vault.models import Circle
from consultations.vault.rules import ROLES_OF
from consultations.vocabulary.states import Role
from home.models import StaffMember
from home.texts import locales

PASSWORD_BYTES = 12


def first_administrator(email: str, password: str) -> tuple[StaffMember, str]:
    """The administrator with this address, and the password when it was made just now ('' for one who was there)."""
    staff = StaffMember.objects.filter(email=email.lower()).first()
    made = ""
    if staff is None:
        made = password or secrets.token_urlsafe(PASSWORD_BYTES)
        staff = StaffMember.objects.create_superuser(email, made, name=email.split("@")[0].title())
    give_role(staff, Role.ADMINISTRATOR)
    return staff, made


def there_is_an_administrator() -> bool:
    """True when somebody already holds the house."""
    return StaffMember.objects.filter(role_holdings__role=Role.ADMINISTRATOR, is_active=True).exists()


def lay_circles(holder: StaffMember, phrase: str, *, today: date) -> dict[str, str]:
    """{circle: phrase} of the circles made now; phrases are shown this once and kept nowhere."""
    made = {}
    for name in ROLES_OF:
        if not Circle.objects.filter(pk=name).exists():
            made[name] = phrase or " ".join(new_words(locales()[0]))
            make_circle(name, {holder: made[name]}, today=today)
    return made
