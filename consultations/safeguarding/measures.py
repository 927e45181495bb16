"""What a lead can do about a case, each with its checks. No contact is the safest act of all, and is an outcome."""

from dataclasses import dataclass
from datetime import datetime

from django.core.mail import EmailMessage, get_connection
from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext as _

from consultations.audit.actions import record
from consultations.invitations.models import Cohort, Partner
from consultations.privacy.sealing import CannotOpen, open_sealed
from consultations.safeguarding.actions import NotPossible, did
from consultations.safeguarding.alerts import call_out, send_after_this
from consultations.safeguarding.kind_words import OFFERED
from consultations.safeguarding.models import Concern, KindWord
from consultations.safeguarding.queries import case_of, concern_for
from consultations.safeguarding.roster import close_own_words
from consultations.safeguarding.rules import (
    LEAD,
    LEAST_FOR_A_NOTICE,
    NOTICE,
    PASSED,
    SAID_KINDLY,
    WORDS_CLOSED,
    after,
)
from home.texts import locales


class Refused(NotPossible):
    """This may not be done about this case; `reason` is a word of `labels.REFUSALS`."""

    def __init__(self, reason: str):
        self.reason = reason
        super().__init__(reason)


@dataclass(frozen=True)
class Noticed:
    """Whom a notice went to by mail, and whom somebody must telephone because no address is known."""

    mailed: list[str]
    to_call: list[str]


def partners_of(case: dict) -> list[Partner]:
    """Every organisation that got cards of the set from which this case came. Raises Refused: a set of fewer than
    twenty, or none, would point at somebody (SG-05)."""
    cohort = Cohort.objects.filter(pk=case["cohort"]).first() if case.get("cohort") else None
    if cohort is None:
        raise Refused("no-set")
    if cohort.issued_count < LEAST_FOR_A_NOTICE:
        raise Refused("small-set")
    found = Partner.objects.filter(pk__in=cohort.batches.values("partner")).order_by("pk")
    return list(found)


def notice() -> str:
    """The one text of a notice, in every language of the house: never a word, an age or a day."""
    said = []
    for code in locales():
        with translation.override(code):
            said.append(
                _(
                    "A young person in one of several groups may need support. Please offer help to everyone, and "
                    "single nobody out. Do not ask who it is: nobody knows, and we do not look for them."
                )
            )
    return "\n\n".join(said)


@transaction.atomic
def notify_focal_points(concern: Concern, staff, private_key: bytes, *, now: datetime) -> Noticed:
    """The notice to the focal points and deputies of every organisation in the set. Raises Http404, Refused (nothing
    has gone then), CannotOpen."""
    concern = _open_one(concern, staff)
    partners = partners_of(case_of(concern, private_key))
    addresses = sorted({each for one in partners for each in (one.focal_email, one.deputy_email) if each})
    to_call = [str(one) for one in partners if not one.focal_email]
    try:
        with translation.override(locales()[0]):
            subject = _("Please offer support")
        connection = get_connection(fail_silently=False)
        if addresses:
            # One message each: no organisation learns who else handed out cards.
            connection.send_messages([EmailMessage(subject, notice(), to=[each]) for each in addresses])
    except OSError as failure:
        raise Refused("mail") from failure
    _done(concern, staff, NOTICE, now)
    return Noticed(addresses, to_call)


@transaction.atomic
def say_kindly(concern: Concern, staff, private_key: bytes, code: str, *, now: datetime) -> None:
    """One of the sentences written beforehand, for whoever keeps the six words. Raises Http404, Refused, CannotOpen."""
    concern = _open_one(concern, staff)
    if code not in OFFERED:
        raise Refused("sentence")
    if not concern.way_back:
        raise Refused("no-way-back")
    try:
        reference = open_sealed(private_key, bytes(concern.way_back))
    except CannotOpen as error:
        raise Refused("no-way-back") from error
    KindWord.objects.update_or_create(
        reference=reference, defaults={"code": code, "consultation": concern.consultation}
    )
    _done(concern, staff, SAID_KINDLY, now)


@transaction.atomic
def stop_own_words(concern: Concern, staff, *, now: datetime) -> None:
    """Close own words in this consultation until somebody opens them again; choices stay open. Raises Http404."""
    concern = _open_one(concern, staff)
    close_own_words(concern.consultation, by=staff, today=now.date())
    did(concern, staff, WORDS_CLOSED, now)


@transaction.atomic
def pass_to_another(concern: Concern, staff, about, *, now: datetime) -> None:
    """It is about a colleague's conduct: from now on it does not exist for them, and whoever is next is called.
    Raises Http404, Refused for oneself."""
    concern = _open_one(concern, staff)
    if about is None or about.pk == staff.pk:
        raise Refused("about")
    concern.about = about
    if concern.taken_by_id == about.pk:
        concern.taken_by, concern.taken_at = None, None
    concern.step, concern.step_since = after(LEAD), now
    concern.save(update_fields=["about", "taken_by", "taken_at", "step", "step_since"])
    _done(concern, staff, PASSED, now)
    call_out(concern, now=now)
    send_after_this(concern)


def _open_one(concern: Concern, staff) -> Concern:
    """The case as it is now, held until this is over. Raises Http404 for others, NotPossible when it is closed."""
    concern_for(staff, concern.pk)
    locked = Concern.objects.select_for_update().get(pk=concern.pk)
    if locked.closed_on:
        raise Refused("closed")
    return locked


def _done(concern: Concern, staff, what: str, now: datetime) -> None:
    did(concern, staff, what, now)
    about = {"today": now.date(), "consultation": concern.consultation, "thing_id": concern.pk}
    if what == NOTICE:
        record(staff, "concern-notice", **about)
    elif what == SAID_KINDLY:
        record(staff, "concern-kind-words", **about)
    else:
        record(staff, "concern-passed", **about)
