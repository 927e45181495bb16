"""Giving out codes: they leave the house once, in clear, and only their digests stay. And taking them back."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple
from uuid import UUID, uuid4

from django.db import IntegrityError, transaction

from consultations.invitations.models import CodeBatch, Cohort, Partner, UnusedCode
from consultations.invitations.queries import code_digest
from consultations.invitations.rules import PERMISSIONS, is_broad, why_not_issue
from consultations.privacy.codes import new_codes


class CannotIssue(Exception):
    """These codes may not be given out; `reason` is 'few', 'expired', 'void', 'closed', 'permission' or 'twice'."""

    def __init__(self, reason: str):
        super().__init__(reason)
        self.reason = reason


class Pack(NamedTuple):
    """Codes in clear: those to hand out, and the one of the card that tries the whole chain."""

    codes: list[str]
    test_code: str


@dataclass(frozen=True)
class Made:
    """What stays of a pack: the digests of its cards (32 bytes each), that of its test card, and where it was made.

    `pack_id` is the name under which it comes in: what comes twice under one name is refused.
    """

    digests: Sequence[bytes]
    test_digest: bytes
    made: str  # 'server' or 'offline'
    pack_id: UUID


def make_cohort(consultation) -> Cohort:
    """A new, empty set of codes of this consultation."""
    return Cohort.objects.create(consultation=consultation)


def new_pack(number: str, count: int) -> Pack:
    """`count` new codes of the consultation with this number, and one for the test card. Nothing is stored."""
    *codes, test_code = new_codes(number, count + 1)
    return Pack(codes, test_code)


def made_here(pack: Pack, pack_id: UUID | None = None) -> Made:
    """What stays of a pack that the server made. Slow: 5 ms a code."""
    return Made([code_digest(code) for code in pack.codes], code_digest(pack.test_code), "server", pack_id or uuid4())


def issue_codes(cohort: Cohort, partner: Partner, *, count: int, permission: str, today: date) -> Pack:
    """A pack of `count` new codes for this partner and its test code, in clear, this once.

    `permission` is 'attested' or 'waived'. Raises CannotIssue for fewer than ten, a partner whose check
    has expired, a void cohort, a consultation that has closed, or when nothing is said of permission.
    """
    refuse_unless_said(permission)
    refuse_unless_issued(cohort, partner, count=count, today=today)
    pack = new_pack(cohort.consultation.number, count)
    store_pack(cohort, partner, made_here(pack), permission=permission, today=today)
    return pack


def refuse_unless_issued(cohort: Cohort, partner: Partner, *, count: int, today: date) -> None:
    """Raises CannotIssue when this partner may not be given this many codes of this set now."""
    stage = cohort.consultation.state
    refused = why_not_issue(
        count=count, expires_on=partner.expires_on, cohort_state=cohort.state, stage=stage, today=today
    )
    if refused:
        raise CannotIssue(refused)


def refuse_unless_said(permission: str) -> None:
    """Raises CannotIssue('permission') unless the partner attests it, or says why nobody was asked (ASS-06)."""
    if permission not in PERMISSIONS:
        raise CannotIssue("permission")


@transaction.atomic
def store_pack(cohort: Cohort, partner: Partner, made: Made, *, permission: str, today: date) -> CodeBatch:
    """Keep the digests of a pack, all or nothing. Raises CannotIssue; 'twice' when any of them came before."""
    refuse_unless_said(permission)
    cohort = Cohort.objects.select_for_update(of=("self",)).select_related("consultation").get(pk=cohort.pk)
    refuse_unless_issued(cohort, partner, count=len(made.digests), today=today)
    try:
        with transaction.atomic():
            batch = CodeBatch.objects.create(
                pk=made.pack_id, cohort=cohort, partner=partner, issued_count=len(made.digests), made=made.made,
                permission_attested=permission, test_digest=made.test_digest,
            )  # fmt: skip
            # In the order of the digests: the table must not tell which card lies beside which in the pack.
            digests = sorted([*made.digests, made.test_digest])
            UnusedCode.objects.bulk_create(UnusedCode(digest=digest, batch=batch) for digest in digests)
    except IntegrityError as error:
        raise CannotIssue("twice") from error
    recount(cohort)
    return batch


def recount(cohort: Cohort) -> None:
    """How many cards of this set somebody may hold, and through how many hands: packs taken out hide nobody."""
    issued: Counter = Counter()
    for partner, count in cohort.batches.filter(state="good").values_list("partner", "issued_count"):
        issued[partner] += count
    cohort.issued_count = sum(issued.values())
    cohort.broad = is_broad(issued)
    cohort.save(update_fields=["issued_count", "broad"])


def burn_test_card(digest: bytes) -> None:
    """The test card has come through: staff may know, and it is a card of nobody."""
    CodeBatch.objects.filter(test_digest=digest).update(test_digest=None)


def erase_unused_codes(consultation) -> int:
    """Forget the codes nobody used; gives how many. From now on nothing can be said about how many were."""
    return UnusedCode.objects.filter(batch__cohort__consultation=consultation).delete()[0]
