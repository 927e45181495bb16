"""All steps of the demonstration, in their order, in one transaction: it is there whole or not at all."""

from datetime import date

from django.db import transaction

from consultations.answers.stored_pages import write_pages
from consultations.invitations.actions import issue_codes
from consultations.invitations.models import Cohort, Partner
from consultations.management.demonstration.finished_102 import make_102
from consultations.management.demonstration.ground import lay_decision, lay_partners, name_the_team
from consultations.management.demonstration.open_101 import TO_TRY, make_101
from consultations.management.demonstration.safety import lay_ways_out
from consultations.management.demonstration.scene import Scene
from consultations.management.demonstration.sheet import sheet_path, write_sheet
from consultations.management.demonstration.staff import give_keys, hire_team
from consultations.questions.models import Consultation
from consultations.questions.queries import live_instrument
from consultations.safeguarding.complaints import receive_complaint
from consultations.safeguarding.rules import ABOUT_TEXT
from consultations.vocabulary.states import Stage

MARK = "101"
COMPLAINT = (
    "На сторінці про те, що ви знаєте, одне речення задовге: довелося читати двічі. І там немає, кому про це сказати."
)


def is_seeded() -> bool:
    """True when the demonstration is in this database."""
    return Consultation.objects.filter(number=MARK).exists()


@transaction.atomic
def seed(*, today: date, answers: int) -> None:
    """Lay everything and write the sheet."""
    team = hire_team()
    scene = Scene(today, team, give_keys(team, today=today))
    name_the_team()
    lay_ways_out(today)
    decision, partners = lay_decision(today), lay_partners(today)
    six_words = make_102(scene, decision, partners[0])
    codes = make_101(scene, decision, partners, answers)
    receive_complaint(ABOUT_TEXT, COMPLAINT, today=today)
    write_sheet(codes, six_words)


def restore(*, today: date) -> None:
    """What lies in files may be gone while the database stayed: the stored pages, and the sheet with fresh cards."""
    for consultation in Consultation.objects.filter(state=Stage.OPEN):
        write_pages(live_instrument(consultation))
    if not sheet_path().is_file():
        cohort = Cohort.objects.filter(consultation__number=MARK, state="good").order_by("-issued_count").first()
        partner = Partner.objects.filter(expires_on__gte=today).first()
        pack = issue_codes(cohort, partner, count=TO_TRY, permission="attested", today=today)
        write_sheet(pack.codes, [])
