"""What staff do with partners, sets and packs. Each act is in the audit, and none asks how cards are used."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from django.conf import settings
from django.db import transaction

from consultations.audit.actions import record
from consultations.invitations.actions import (
    CannotIssue,
    Made,
    Pack,
    made_here,
    make_cohort,
    new_pack,
    recount,
    refuse_unless_issued,
    store_pack,
)
from consultations.invitations.digest_files import BadDigestFile, DigestFile
from consultations.invitations.models import CodeBatch, Cohort, Partner
from consultations.invitations.rules import takes_codes
from consultations.privacy.stretching import peppered


@dataclass(frozen=True)
class Order:
    """Cards of this consultation for this partner, in this set (None: a new one). `permission`: attested or waived."""

    consultation: object
    partner: Partner
    cohort: Cohort | None
    permission: str


@transaction.atomic
def keep_partner(partner: Partner, *, by, today: date) -> Partner:
    """Add an organisation to the register, or change what stands there."""
    verb = "change_partner" if partner.pk else "add_partner"
    partner.save()
    record(by, verb, today=today, thing_id=partner.pk)
    return partner


def make_pack(order: Order, *, count: int, pack_id: UUID, today: date) -> tuple[Pack, Made]:
    """New codes in clear and what will stay of them. Nothing is stored yet, so that printing may still fail.

    Raises CannotIssue; 'twice' when a pack of this name is there already.
    """
    cohort = order.cohort or Cohort(consultation=order.consultation)
    refuse_unless_issued(cohort, order.partner, count=count, today=today)
    if CodeBatch.objects.filter(pk=pack_id).exists():
        raise CannotIssue("twice")
    pack = new_pack(order.consultation.number, count)
    return pack, made_here(pack, pack_id)


def refuse_foreign(file: DigestFile, order: Order) -> None:
    """Raises BadDigestFile('foreign', 'memory', 'permission') for a good file that does not fit here.

    Digests made with another memory stand for codes that this house would never find.
    """
    if file.number != order.consultation.number:
        raise BadDigestFile("foreign")
    if file.memory_kib != settings.ARGON2_MEMORY_KIB:
        raise BadDigestFile("memory")
    if file.permission != order.permission:
        raise BadDigestFile("permission")


def made_offline(file: DigestFile) -> Made:
    """What stays of a pack printed far from the server: its digests with the house's pepper.

    The pack's name is computed from all its digests, so one file never comes in twice, not even when all its cards
    are used and gone.
    """
    test_digest = peppered(file.test_digest, settings.PEPPER)
    digests = [peppered(digest, settings.PEPPER) for digest in file.digests if digest != file.test_digest]
    name = peppered(b"".join(sorted([*digests, test_digest])), settings.PEPPER)
    return Made(digests, test_digest, "offline", UUID(bytes=name[:16], version=4))


@transaction.atomic
def keep_pack(order: Order, made: Made, *, by, today: date) -> CodeBatch:
    """Keep a pack, with a new set where none was chosen. Raises CannotIssue, and then nothing is touched."""
    order = order if order.cohort else replace(order, cohort=make_cohort(order.consultation))
    pack = store_pack(order.cohort, order.partner, made, permission=order.permission, today=today)
    record(by, f"issue_codes_{made.made}", today=today, consultation=order.consultation, thing_id=pack.pk)
    return pack


@transaction.atomic
def take_out_pack(pack: CodeBatch, *, by, today: date) -> None:
    """The cards of this pack are nobody's from now on. What came with them stays. Raises CannotIssue('closed')."""
    consultation = pack.cohort.consultation
    if not takes_codes(consultation.state):
        raise CannotIssue("closed")  # no card opens anything any more, and two figures could be subtracted
    CodeBatch.objects.filter(pk=pack.pk).update(state="void")
    recount(pack.cohort)
    record(by, "void_pack", today=today, consultation=consultation, thing_id=pack.pk)


@transaction.atomic
def take_out_cohort(cohort: Cohort, *, by, today: date) -> None:
    """A set has leaked: its cards are nobody's, and the answers that name it leave the numbers, but are not deleted."""
    Cohort.objects.filter(pk=cohort.pk).update(state="void")
    record(by, "void_cohort", today=today, consultation=cohort.consultation, thing_id=cohort.pk)
