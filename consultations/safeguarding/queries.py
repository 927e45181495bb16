"""The concerns and complaints that somebody may see."""

import json

from django.db.models import QuerySet
from django.http import Http404

from consultations.privacy.sealing import open_sealed
from consultations.roles.models import RoleHolding
from consultations.roles.queries import consultations_of, people_with, roles_given, roles_of
from consultations.safeguarding.models import Complaint, Concern
from consultations.safeguarding.rules import CLOSED, LEADS, TIME_TO_ACT, WAITING, complaints_open_to
from consultations.vault.models import Circle
from consultations.vault.rules import SAFEGUARDING


def _concerns_under(staff) -> QuerySet[Concern]:
    """Concerns of the consultations in which this person leads safeguarding; nothing that is about themselves."""
    mine = Concern.objects.filter(consultation__in=consultations_of(staff, *LEADS)).exclude(about=staff.pk)
    return mine.select_related("consultation", "taken_by")


def concerns_of(staff) -> list[Concern]:
    """Open concerns first, the soonest due first; then the closed ones."""
    found = list(_concerns_under(staff))
    return sorted(found, key=lambda each: (each.closed_on is not None, each.raised_at + TIME_TO_ACT[each.urgency]))


def concern_for(staff, concern_id) -> Concern:
    """The concern, if it is this person's to see. Raises Http404 otherwise (SG-03)."""
    concern = _concerns_under(staff).filter(pk=concern_id).first()
    if concern is None:
        raise Http404
    return concern


def case_of(concern: Concern, private_key: bytes) -> dict:
    """What is sealed: {"kind", "age_band", "cohort", "words": [[question, text]], "drawings": {question: PNG},
    "notes": [{"outcome", "note"}]}. Raises CannotOpen."""
    sealed = json.loads(open_sealed(private_key, concern.box))
    aside = json.loads(open_sealed(private_key, bytes(concern.aside))) if concern.aside else {}
    return {"kind": "", "age_band": "", "cohort": "", "drawings": {}} | aside | sealed


def colleagues_in(consultation, *, but) -> list:
    """Everybody else who works in this consultation: a case may be about the conduct of one of them."""
    held = RoleHolding.objects.filter(consultation=consultation).exclude(staff=but).select_related("staff")
    return sorted({each.staff for each in held if each.staff.is_active}, key=str)


def how_many_open(staff) -> int:
    """Concerns that wait for this person."""
    return _concerns_under(staff).filter(closed_on=None).count()


def can_take_complaints() -> bool:
    """True when there is somebody for whom a complaint could be sealed."""
    return Circle.objects.filter(pk=SAFEGUARDING).exists()


def _open_to(staff) -> frozenset[str]:
    """What complaints may be about for this person: a role whose training is over opens none, and still shuts some."""
    return complaints_open_to(roles_of(staff)) & complaints_open_to(roles_given(staff))


def _complaints_under(staff) -> QuerySet[Complaint]:
    """The complaints that this person may open; none about the work they do themselves (SG-12)."""
    return Complaint.objects.filter(about__in=_open_to(staff))


def complaints_of(staff) -> list[Complaint]:
    """Those that wait first, then those somebody has, then the closed ones; by week, and by chance within a week."""
    order = [WAITING, "taken", CLOSED]
    return sorted(_complaints_under(staff), key=lambda one: (order.index(one.state), one.week, one.pk))


def complaint_for(staff, complaint_id) -> Complaint:
    """The complaint, if this person may open it. Raises Http404 otherwise."""
    complaint = _complaints_under(staff).filter(pk=complaint_id).first()
    if complaint is None:
        raise Http404
    return complaint


def how_many_complaints_wait(staff) -> int:
    """Complaints that this person may open and nobody has taken."""
    return _complaints_under(staff).filter(state=WAITING).count()


def complaints_that_wait() -> tuple[int, int]:
    """(how many wait in the whole house, how many of these nobody may open): numbers only, for an administrator."""
    waiting = list(Complaint.objects.filter(state=WAITING).values_list("about", flat=True))
    opened = set().union(*(_open_to(person) for person in people_with(*LEADS)))
    return len(waiting), sum(about not in opened for about in waiting)
