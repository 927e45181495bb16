"""The moves of a consultation. Each is one event in the real world, written down in the audit."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from consultations.answers.stored_pages import remove_pages, write_pages
from consultations.audit.actions import record
from consultations.lifecycle.queries import may_begin, may_move
from consultations.lifecycle.readiness import reasons_against
from consultations.lifecycle.rules import may_still_be_arranged
from consultations.questions.actions import freeze
from consultations.questions.models import Consultation, ConsultationPage
from consultations.roles.actions import give_role
from consultations.roles.queries import holds
from consultations.vault.consultation_keys import make_consultation_key
from consultations.vocabulary.demands import DEMANDS
from consultations.vocabulary.states import Role, Stage
from consultations.vocabulary.topics import TOPICS

ARRANGED = (
    "decision", "commitment", "bands", "topics", "demands", "opens_on", "closes_on", "risk_class", "cards_stay",
    "reviewed_on", "piloted_on",
)  # fmt: skip


class NotAllowed(Exception):
    """This may not happen now; `reasons` says why, in sentences."""

    def __init__(self, reasons: list[str]):
        super().__init__(" ".join(reasons))
        self.reasons = reasons


def _refuse_unless(allowed: bool, reason: str) -> None:
    if not allowed:
        raise NotAllowed([reason])


def _refuse_unknown_words(given: dict) -> None:
    """Topics and demands are closed lists, whoever asks."""
    known = set(given.get("topics", [])) <= set(TOPICS) and set(given.get("demands", [])) <= set(DEMANDS)
    _refuse_unless(known, _("Topics and demands are chosen from the lists of this house."))


@transaction.atomic
def begin_consultation(page: ConsultationPage, given: dict, *, by, today: date) -> Consultation:
    """Attach a page (of any locale) to a new consultation in draft; whoever begins it becomes its editor.

    `given` holds number and the fields of ARRANGED. Raises NotAllowed for others than editors and administrators.
    """
    _refuse_unless(may_begin(by), _("Consultations are begun by an editor or an administrator."))
    _refuse_unknown_words(given)
    fields = {name: given[name] for name in ("number", *ARRANGED) if name in given}
    titles = {page.locale.language_code: page.title}
    consultation = Consultation.objects.create(key=page.translation_key, titles=titles, **fields)
    if not holds(by, Role.EDITOR, Role.ADMINISTRATOR, consultation=consultation):
        give_role(by, Role.EDITOR, consultation)
    record(by, "consultation begun", today=today, consultation=consultation, thing_id=consultation.pk)
    return consultation


@transaction.atomic
def arrange(consultation: Consultation, given: dict, *, by, today: date) -> Consultation:
    """Change dates, bands, risk class or the promise, before opening. Raises NotAllowed afterwards."""
    row = Consultation.objects.select_for_update().get(pk=consultation.pk)
    _refuse_unless(may_move(by, row), _("Only its editor, its publisher or an administrator may do this."))
    _refuse_unless(may_still_be_arranged(row.state), _("Once the questions are open, this stays as it is."))
    _refuse_unknown_words(given)
    for name in ARRANGED:
        setattr(row, name, given.get(name, getattr(row, name)))
    row.save()
    record(by, "consultation arranged", today=today, consultation=row, thing_id=row.pk)
    return row


@transaction.atomic
def move(consultation: Consultation, *, to: Stage, by, today: date) -> Consultation:
    """One step further. Opening makes the key of its words, freezes the questions and stores the pages; closing takes
    the pages away.

    Raises NotAllowed with the readable list of reasons; nothing has then changed.
    """
    row = Consultation.objects.select_for_update().get(pk=consultation.pk)
    _refuse_unless(may_move(by, row), _("Only its editor, its publisher or an administrator may do this."))
    if reasons := reasons_against(row, to, today=today):
        raise NotAllowed(reasons)
    row.state = Stage(to)
    row.save(update_fields=["state"])
    record(by, f"consultation moved to {row.state}", today=today, consultation=row, thing_id=row.pk)
    _change_what_is_served(row, today)
    consultation.state, consultation.titles = row.state, row.titles
    return row


def _change_what_is_served(consultation: Consultation, today: date) -> None:
    if consultation.state == Stage.OPEN:
        make_consultation_key(consultation)
        write_pages(freeze(consultation, today=today))
    elif consultation.state == Stage.CLOSED:
        remove_pages(consultation)
