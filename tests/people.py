"""The cast, told as a story; every permission test asks what each of them sees.

Amina, 13, holds a card for consultation 101. Bohdan, 16, holds one for consultation 102.
Petra edits the pages of 101. Miro moderates it and has a vault phrase; Nadia is the second reader.
Sana leads safeguarding. Ada releases the numbers, Pavlo publishes. Mr Okoro is the official who must reply.
Zed works in the house but has no part in 101: he has wandered in.
"""

from datetime import date

import pytest
from allauth.mfa.totp.internal.auth import TOTP
from django.utils import timezone

from consultations.models import Commitment, Consultation, Decision, Institution
from consultations.roles.actions import give_role
from consultations.vocabulary.states import Role
from home.models import StaffMember

PHRASE = "seven quiet geese read the evening paper"
TODAY = date(2026, 11, 24)
TOTP_SECRET = "JBSWY3DPEHPK3PXP"


def texts(uk: str, en: str) -> dict[str, str]:
    """A text in every locale."""
    return {"uk": uk, "en": en}


def hire(name: str, *roles: Role, consultation=None) -> StaffMember:
    """A member of staff with a second factor and these roles, trained for all of them."""
    staff = StaffMember.objects.create_user(f"{name.lower()}@example.org", "a long demo password", name=name)
    TOTP.activate(staff, TOTP_SECRET)
    for role in roles:
        give_role(staff, role, consultation, trained_on=timezone.localdate())
    return staff


@pytest.fixture
def decision(db) -> Decision:
    """One decision, by one institution."""
    institution = Institution.objects.create(names=texts("Відділ освіти громади", "Community education office"))
    return Decision.objects.create(
        slug="school-support",
        titles=texts("Як школа підтримує тих, хто приїхав", "How school supports those who arrived"),
        questions=texts("Що змінити в школі насамперед", "What to change at school first"),
        can_change=texts("Години, правила, люди", "Hours, rules, people"),
        institution=institution,
        decide_by=date(2027, 5, 1),
    )


def consult(decision: Decision, number: str, **fields) -> Consultation:
    """A consultation on this decision, with the institution's commitment to reply."""
    commitment = Commitment.objects.create(
        decision=decision, institution=decision.institution, offices=texts("Сектор шкіл", "Schools unit"),
        reply_by=date(2027, 2, 1), accepted_on=date(2026, 11, 1),
    )  # fmt: skip
    given = {
        "titles": texts(f"Опитування {number}", f"Questions {number}"),
        "bands": ["13-15", "16-17"], "opens_on": date(2026, 11, 2), "closes_on": date(2026, 12, 20),
    } | fields  # fmt: skip
    return Consultation.objects.create(number=number, decision=decision, commitment=commitment, **given)


@pytest.fixture
def consultation(decision) -> Consultation:
    """Consultation 101, Amina's."""
    return consult(decision, "101")


@pytest.fixture
def other_consultation(decision) -> Consultation:
    """Consultation 102, Bohdan's."""
    return consult(decision, "102")


@pytest.fixture
def petra(consultation):
    return hire("Petra", Role.EDITOR, consultation=consultation)


@pytest.fixture
def miro(consultation):
    return hire("Miro", Role.MODERATOR, consultation=consultation)


@pytest.fixture
def nadia(consultation):
    return hire("Nadia", Role.SECOND_READER, consultation=consultation)


@pytest.fixture
def sana(consultation):
    return hire("Sana", Role.SAFEGUARDING_LEAD, consultation=consultation)


@pytest.fixture
def ada(consultation):
    return hire("Ada", Role.ANALYST, consultation=consultation)


@pytest.fixture
def pavlo(consultation):
    return hire("Pavlo", Role.PUBLISHER, consultation=consultation)


@pytest.fixture
def mr_okoro(consultation):
    return hire("Okoro", Role.OFFICIAL, consultation=consultation)


@pytest.fixture
def zed(other_consultation):
    return hire("Zed", Role.MODERATOR, consultation=other_consultation)
