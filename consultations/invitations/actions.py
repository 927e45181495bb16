"""Giving out codes: they leave the house once, in clear, and only their digests stay."""

from collections import Counter
from datetime import date

from django.db import transaction

from consultations.invitations.models import CodeBatch, Cohort, Partner, UnusedCode
from consultations.invitations.queries import code_digest
from consultations.invitations.rules import is_broad, why_not_issue
from consultations.privacy.codes import make_code


class CannotIssue(Exception):
    """These codes may not be given out; `reason` is 'few', 'expired' or 'void'."""

    def __init__(self, reason: str):
        super().__init__(reason)
        self.reason = reason


def make_cohort(consultation) -> Cohort:
    """A new, empty set of codes of this consultation."""
    return Cohort.objects.create(consultation=consultation)


@transaction.atomic
def issue_codes(cohort: Cohort, partner: Partner, *, count: int, permission: str, today: date) -> list[str]:
    """A pack of `count` new codes for this partner, in clear, this once.

    `permission` is 'attested' or 'waived'. Raises CannotIssue for fewer than ten, a partner whose check
    has expired, or a void cohort.
    """
    cohort = Cohort.objects.select_for_update().get(pk=cohort.pk)
    refused = why_not_issue(count=count, expires_on=partner.expires_on, cohort_state=cohort.state, today=today)
    if refused:
        raise CannotIssue(refused)
    batch = CodeBatch.objects.create(cohort=cohort, partner=partner, issued_count=count, permission_attested=permission)
    codes = _new_codes(cohort.consultation.number, count)
    # In the order of the digests: the table must not tell which card lies beside which in the pack.
    digests = sorted(code_digest(code) for code in codes)
    UnusedCode.objects.bulk_create(UnusedCode(digest=digest, batch=batch) for digest in digests)
    _recount(cohort)
    return codes


def _new_codes(number: str, count: int) -> list[str]:
    codes: set[str] = set()
    while len(codes) < count:
        codes.add(make_code(number))
    return list(codes)


def _recount(cohort: Cohort) -> None:
    issued: Counter = Counter()
    for partner, count in cohort.batches.values_list("partner", "issued_count"):
        issued[partner] += count
    cohort.issued_count = sum(issued.values())
    cohort.broad = is_broad(issued)
    cohort.save(update_fields=["issued_count", "broad"])


def erase_unused_codes(consultation) -> int:
    """Forget the codes nobody used; gives how many. From now on nothing can be said about how many were."""
    return UnusedCode.objects.filter(batch__cohort__consultation=consultation).delete()[0]
