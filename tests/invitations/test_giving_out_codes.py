"""Codes leave the house once; what stays tells nobody anything."""

from datetime import date, timedelta

import pytest

from consultations.invitations.actions import CannotIssue, Pack, issue_codes, make_cohort
from consultations.invitations.queries import card_of, code_digest, good_codes
from consultations.invitations.rules import is_broad
from consultations.models import CodeBatch, Partner, UnusedCode
from consultations.privacy.codes import is_well_formed, number_in
from consultations.vocabulary.states import BEFORE_OPENING, Stage
from tests.people import texts

pytestmark = pytest.mark.django_db
TODAY = date.today()


def issue(cohort, partner, count: int = 10) -> Pack:
    return issue_codes(cohort, partner, count=count, permission="attested", today=TODAY)


def test_a_pack_of_codes_belongs_to_its_consultation_and_only_digests_stay(cohort, partner):
    codes, test_code = issue(cohort, partner, 12)
    assert len({*codes, test_code}) == 13
    assert all(is_well_formed(code) and number_in(code) == "101" for code in (*codes, test_code))
    kept = {bytes(digest) for digest in UnusedCode.objects.values_list("digest", flat=True)}
    assert kept == {code_digest(code) for code in (*codes, test_code)}
    batch = CodeBatch.objects.get()
    assert (batch.permission_attested, batch.issued_count, batch.made) == ("attested", 12, "server")
    assert bytes(batch.test_digest) == code_digest(test_code)


def test_one_card_of_a_pack_is_marked_for_trying_and_is_not_handed_out(cohort, partner):
    codes, test_code = issue(cohort, partner, 20)
    assert [card_of(code_digest(code)).is_test for code in codes] == [False] * 20
    assert card_of(code_digest(test_code)).is_test
    cohort.refresh_from_db()
    assert cohort.issued_count == 20


@pytest.mark.parametrize("count", [0, 1, 9])
def test_INV_05_a_pack_has_at_least_ten_codes(cohort, partner, count):
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


@pytest.mark.parametrize("stage", list(Stage))
def test_codes_are_given_out_until_the_consultation_closes(cohort, partner, open_consultation, stage):
    open_consultation.state = stage
    open_consultation.save()
    cohort.consultation.refresh_from_db()
    if stage in (*BEFORE_OPENING, Stage.OPEN):
        assert len(issue(cohort, partner).codes) == 10
    else:
        with pytest.raises(CannotIssue, match="closed"):
            issue(cohort, partner)


def test_a_void_batch_or_cohort_has_no_good_codes(cohort, partner):
    code = issue(cohort, partner).codes[0]
    assert good_codes(code_digest(code)).exists()
    CodeBatch.objects.update(state="void")
    assert not good_codes(code_digest(code)).exists()
    assert card_of(code_digest(code)) == card_of(b"0" * 32)


def test_an_answer_may_name_only_a_cohort_of_twenty_codes_or_more(cohort, partner):
    code = issue(cohort, partner).codes[0]
    assert card_of(code_digest(code)).cohort is None
    issue(cohort, partner)
    assert card_of(code_digest(code)).cohort == cohort.pk


def test_what_a_code_is_costs_one_query_whatever_it_is(cohort, partner, django_assert_num_queries):
    codes, test_code = issue(cohort, partner, 20)
    for code in (codes[0], test_code, "1010000000000000"):
        with django_assert_num_queries(1):
            card_of(code_digest(code))


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
