"""Codes leave the house once; what stays tells nobody anything."""

from datetime import date, timedelta

import pytest

from consultations.invitations.actions import CannotIssue, issue_codes, make_cohort
from consultations.invitations.queries import code_digest, cohort_of, good_codes
from consultations.invitations.rules import is_broad
from consultations.models import CodeBatch, Partner, UnusedCode
from consultations.privacy.codes import is_well_formed, number_in
from tests.people import texts

pytestmark = pytest.mark.django_db
TODAY = date.today()


def issue(cohort, partner, count: int = 10) -> list[str]:
    return issue_codes(cohort, partner, count=count, permission="attested", today=TODAY)


def test_a_pack_of_codes_belongs_to_its_consultation_and_only_digests_stay(cohort, partner):
    codes = issue(cohort, partner, 12)
    assert len(set(codes)) == 12
    assert all(is_well_formed(code) and number_in(code) == "101" for code in codes)
    kept = {bytes(digest) for digest in UnusedCode.objects.values_list("digest", flat=True)}
    assert kept == {code_digest(code) for code in codes}
    assert CodeBatch.objects.get().permission_attested == "attested"


@pytest.mark.parametrize("count", [0, 1, 9])
def test_a_pack_has_at_least_ten_codes(cohort, partner, count):
    with pytest.raises(CannotIssue) as refused:
        issue(cohort, partner, count)
    assert refused.value.reason == "few"
    assert UnusedCode.objects.count() == 0


def test_INV_02_a_partner_whose_check_has_expired_gets_no_codes(cohort, partner):
    partner.expires_on = TODAY - timedelta(1)
    with pytest.raises(CannotIssue, match="expired"):
        issue(cohort, partner)


def test_a_void_cohort_gets_no_more_codes(cohort, partner):
    cohort.state = "void"
    cohort.save()
    with pytest.raises(CannotIssue, match="void"):
        issue(cohort, partner)


def test_a_void_batch_or_cohort_has_no_good_codes(cohort, partner):
    code = issue(cohort, partner)[0]
    assert good_codes(code_digest(code)).exists()
    CodeBatch.objects.update(state="void")
    assert not good_codes(code_digest(code)).exists()


def test_an_answer_may_name_only_a_cohort_of_twenty_codes_or_more(cohort, partner):
    code = issue(cohort, partner)[0]
    assert cohort_of(code_digest(code)) is None
    issue(cohort, partner)
    assert cohort_of(code_digest(code)) == cohort.pk


def test_DC_02_a_cohort_is_broad_with_three_partners_and_none_over_seventy_percent(open_consultation, partner):
    cohort = make_cohort(open_consultation)
    others = [
        Partner.objects.create(
            names=texts(name, name), safeguarding_policy="p", focal_point="a", deputy="b",
            expires_on=TODAY + timedelta(9),
        )
        for name in ("B", "C")
    ]  # fmt: skip
    for giver in (partner, others[0]):
        issue(cohort, giver)
    cohort.refresh_from_db()
    assert (cohort.issued_count, cohort.broad) == (20, False)
    issue(cohort, others[1])
    cohort.refresh_from_db()
    assert (cohort.issued_count, cohort.broad) == (30, True)


@pytest.mark.parametrize(
    "issued, broad",
    [({}, False), ({1: 20, 2: 10}, False), ({1: 70, 2: 20, 3: 10}, True), ({1: 71, 2: 19, 3: 10}, False),
     ({1: 10, 2: 10, 3: 0}, False)],
)  # fmt: skip
def test_DC_02_broad_by_what_was_issued(issued, broad):
    assert is_broad(issued) is broad
