"""Who works in the demonstration: the smallest safe team, with secrets that are printed and protect nothing."""

from datetime import date, datetime

from allauth.mfa.totp.internal.auth import TOTP
from allauth.mfa.utils import is_mfa_enabled
from django.contrib.auth.models import Group

from consultations.roles.actions import EDITORS, WRITING_ROLES, give_role, staff_group
from consultations.roles.rules import NEED_TRAINING
from consultations.safeguarding.roster import plan_shift
from consultations.vault.actions import add_holder, key_under_phrase
from consultations.vault.rules import MODERATION, SAFEGUARDING
from consultations.vocabulary.states import Role
from home.models import StaffMember

PASSWORD = "demonstration-only-2026"  # noqa: S105
TOTP_SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"  # noqa: S105
PHRASE = "сім тихих гусей читають вечірню газету"
DOMAIN = "chutno.example"
ADMINISTRATOR = f"administrator@{DOMAIN}"

# No two roles of one person may clash (roles.rules), and every signature has a second person.
TEAM = {
    "editor": ("Петра", [Role.EDITOR]),
    "moderator": ("Мирослава", [Role.MODERATOR, Role.TRANSLATOR]),
    "second": ("Надія", [Role.SECOND_READER]),
    "analyst": ("Ада", [Role.ANALYST]),
    "publisher": ("Павло", [Role.PUBLISHER]),
    "signatory": ("Соломія", [Role.ANALYST, Role.PUBLISHER]),
    "safeguarding": ("Сана", [Role.SAFEGUARDING_LEAD]),
    "deputy": ("Дмитро", [Role.SAFEGUARDING_DEPUTY, Role.SECOND_READER]),  # and third reader
    "official": ("Остап", [Role.OFFICIAL]),
}

HOLDERS = {MODERATION: ("moderator", "second", "deputy", "analyst"), SAFEGUARDING: ("safeguarding", "deputy")}
ON_SHIFT = {
    "moderator": Role.MODERATOR,
    "safeguarding": Role.SAFEGUARDING_LEAD,
    "deputy": Role.SAFEGUARDING_DEPUTY,
}


def hire(email: str, name: str) -> StaffMember:
    """A member of staff with the demonstration password and second factor."""
    staff = StaffMember.objects.filter(email=email).first()
    if staff is None:
        staff = StaffMember.objects.create_user(email, PASSWORD, name=name)
    if not is_mfa_enabled(staff):
        TOTP.activate(staff, TOTP_SECRET)
    return staff


def hire_team() -> dict[str, StaffMember]:
    """{part: person}, the administrator among them; their roles come with each consultation."""
    team = {part: hire(f"{part}@{DOMAIN}", name) for part, (name, _roles) in TEAM.items()}
    for part, (_name, roles) in TEAM.items():
        if set(roles) & set(WRITING_ROLES):
            team[part].groups.add(staff_group(), Group.objects.get(name=EDITORS))  # pages are written first
    return team | {"administrator": hire(ADMINISTRATOR, "Аліна")}


def give_roles(team: dict[str, StaffMember], consultation, *, trained_on: date) -> None:
    """Everybody's part in one consultation; whoever reads has been trained on this day."""
    for part, (_name, roles) in TEAM.items():
        for role in roles:
            give_role(team[part], role, consultation, trained_on=trained_on if role in NEED_TRAINING else None)


def give_shifts(team: dict[str, StaffMember], consultation, *, begins: datetime, ends: datetime) -> None:
    """Somebody is always there to read, so own words stay open in the demonstration."""
    for part, duty in ON_SHIFT.items():
        plan_shift(consultation, team[part], duty, begins, ends)


def give_keys(team: dict[str, StaffMember], *, today: date) -> dict[str, bytes]:
    """Pass the circles on from the administrator, who has them since `begin`; gives {circle: private key}."""
    keys = {circle: key_under_phrase(team["administrator"], circle, PHRASE) for circle in HOLDERS}
    for circle, parts in HOLDERS.items():
        for part in parts:
            add_holder(keys[circle], circle, team[part], PHRASE, today=today)
    return keys
