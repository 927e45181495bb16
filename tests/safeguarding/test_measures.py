"""What a lead can do about a case, and what is refused because it would point at somebody."""

import pytest
from django.core import mail
from django.urls import reverse

from consultations.answers.receipts import receipt_digest
from consultations.models import Cohort, Concern, Entry, KindWord, Partner, SafetyPlan
from consultations.safeguarding.actions import Case, NotPossible, raise_concern, take_concern
from consultations.safeguarding.kind_words import forget_kind_words, kind_words_for, reference_to
from consultations.safeguarding.measures import Refused, notice, notify_focal_points, pass_to_another, say_kindly
from consultations.safeguarding.queries import concerns_of
from consultations.vocabulary.states import Stage
from tests.on_duty import cover
from tests.safeguarding.conftest import NOW, WORDS, card_of, signed_in
from tests.safeguarding.test_alerts import Down

pytestmark = pytest.mark.django_db
DIGEST = b"d" * 32


def case_from(cohort, consultation, miro) -> Concern:
    case = Case(
        "abuse", "today", "13-15", WORDS, cohort=str(cohort.pk) if cohort else "", way_back=reference_to(DIGEST)
    )
    return raise_concern(consultation, miro, case, now=NOW)


def test_SG_05_a_notice_goes_to_every_organisation_of_the_set_and_says_nothing_of_anybody(
    circle, cohort, consultation, miro, sana, key
):
    noticed = notify_focal_points(case_from(cohort, consultation, miro), sana, key, now=NOW)
    assert noticed.mailed == sorted(
        f"{who}@partner.example" for who in ("one", "one-deputy", "two", "two-deputy")
    ) and noticed.to_call == []  # fmt: skip
    assert [letter.to for letter in mail.outbox] == [[each] for each in noticed.mailed], (
        "nobody sees who else got cards"
    )
    for letter in mail.outbox:
        assert letter.body == notice() and "нікого не виділяйте" in letter.body and "single nobody out" in letter.body
        for never in ("страшно", "13", "101", "листопада", "November"):
            assert never not in letter.body + letter.subject
    assert Entry.objects.last().verb == "concern-notice"


@pytest.mark.parametrize("issued", [0, 10, 19])
def test_SG_05_a_notice_is_refused_for_a_set_of_fewer_than_twenty(
    circle, cohort, consultation, miro, sana, key, issued
):
    Cohort.objects.update(issued_count=issued)
    with pytest.raises(Refused) as refused:
        notify_focal_points(case_from(cohort, consultation, miro), sana, key, now=NOW)
    assert refused.value.reason == "small-set" and mail.outbox == []


def test_SG_05_a_notice_is_refused_where_an_answer_says_no_set(circle, consultation, miro, sana, key):
    concern = case_from(None, consultation, miro)
    with pytest.raises(Refused):
        notify_focal_points(concern, sana, key, now=NOW)
    take_concern(concern, sana, now=NOW)
    page = signed_in(sana, vault=True).post(card_of(concern), {"do": "notice"})
    assert page.status_code == 422 and mail.outbox == []


def test_a_mail_server_that_is_down_sends_no_half_notice_and_says_to_telephone(
    settings, circle, cohort, consultation, miro, sana, key
):
    settings.EMAIL_BACKEND = f"{Down.__module__}.{Down.__qualname__}"
    concern = case_from(cohort, consultation, miro)
    with pytest.raises(Refused) as refused:
        notify_focal_points(concern, sana, key, now=NOW)
    assert refused.value.reason == "mail" and not concern.acts.exists()


def test_who_has_no_address_is_named_for_the_telephone(circle, cohort, consultation, partners, miro, sana, key):
    Partner.objects.filter(pk=partners[0].pk).update(focal_email="", deputy_email="")
    noticed = notify_focal_points(case_from(cohort, consultation, miro), sana, key, now=NOW)
    assert noticed.to_call == ["one"] and len(noticed.mailed) == 2


def test_kind_words_wait_behind_the_six_words_and_a_stolen_database_leads_to_no_answer(
    circle, consultation, miro, sana, key
):
    say_kindly(case_from(None, consultation, miro), sana, key, "not-your-fault", now=NOW)
    row = KindWord.objects.get()
    assert DIGEST not in bytes(row.reference) and bytes(row.reference) != DIGEST
    assert "Це не твоя провина" in kind_words_for(DIGEST, "10-12")
    assert kind_words_for(DIGEST, "16-17") == kind_words_for(DIGEST, "10-12")
    assert kind_words_for(b"x" * 32, "13-15") == "" == kind_words_for(None, "13-15")
    forget_kind_words(DIGEST)
    assert not KindWord.objects.exists()


@pytest.mark.parametrize(("code", "way"), [("written-by-hand", DIGEST), ("still-here", None)])
def test_only_prewritten_words_are_left_and_only_where_somebody_comes_back(
    circle, consultation, miro, sana, key, code, way
):
    case = Case("abuse", "today", "13-15", WORDS, way_back=reference_to(way))
    with pytest.raises(Refused):
        say_kindly(raise_concern(consultation, miro, case, now=NOW), sana, key, code, now=NOW)
    assert not KindWord.objects.exists()


def test_a_case_about_a_colleague_does_not_exist_for_them_and_the_next_one_is_called(
    circle, consultation, miro, sana, deputy
):
    concern = case_from(None, consultation, miro)
    take_concern(concern, sana, now=NOW)
    pass_to_another(concern, deputy, sana, now=NOW)
    assert concerns_of(sana) == [] and concerns_of(deputy) == [concern]
    assert signed_in(sana, vault=True).get(card_of(concern)).status_code == 404
    concern.refresh_from_db()
    assert concern.taken_by is None and concern.step == "deputy"
    with pytest.raises(Refused):
        pass_to_another(concern, deputy, deputy, now=NOW)


def test_SG_12_what_is_about_the_one_who_reads_is_no_line_on_their_screen(circle, consultation, miro, nadia, sana):
    case = Case("staff-conduct", "today", "", WORDS, about=miro)
    raise_concern(consultation, nadia, case, now=NOW)
    queue = reverse("queue", kwargs={"number": consultation.number})
    assert "Сигнал чекає" in signed_in(nadia).get(queue).content.decode()
    assert "Сигнал чекає" not in signed_in(miro).get(queue).content.decode()


def test_own_words_and_the_whole_consultation_can_be_closed_from_a_case(circle, consultation, miro, sana, settings):
    cover(consultation, miro, sana)
    consultation.state = Stage.OPEN
    consultation.save()
    concern = case_from(None, consultation, miro)
    take_concern(concern, sana, now=NOW)
    lead = signed_in(sana, vault=True)
    assert lead.post(card_of(concern), {"do": "stop-words"}).status_code == 302
    assert SafetyPlan.objects.get().words_closed
    address = reverse("concern-close", kwargs={"concern": concern.pk})
    assert signed_in(miro).post(address).status_code == 404
    assert lead.post(address).status_code == 302
    consultation.refresh_from_db()
    assert consultation.state == Stage.CLOSED
    assert lead.post(address).status_code == 302, "a second time changes nothing"
    assert Entry.objects.filter(verb="consultation moved to closed").count() == 1


@pytest.mark.parametrize("do", ["notice", "kindly", "stop-words", "pass", "close", "review", "unknown", ""])
def test_whatever_is_pressed_on_a_closed_case_breaks_nothing(circle, consultation, miro, sana, do):
    concern = case_from(None, consultation, miro)
    Concern.objects.update(closed_on=NOW.date(), taken_at=NOW, taken_by=sana)
    answer = signed_in(sana, vault=True).post(card_of(concern), {"do": do, "outcome": "kind-words"})
    assert answer.status_code in (200, 302, 422)
    assert mail.outbox == [] and not KindWord.objects.exists() and not SafetyPlan.objects.exists()


def test_nothing_of_it_is_possible_for_somebody_else(circle, cohort, consultation, miro, key, zed):
    concern = case_from(cohort, consultation, miro)
    for stranger in (miro, zed):
        for do in ("notice", "kindly", "stop-words", "pass", "close"):
            assert signed_in(stranger).post(card_of(concern), {"do": do}).status_code == 404
    assert mail.outbox == []


def test_the_receipt_of_an_answer_is_not_in_the_case(circle, consultation, miro):
    concern = case_from(None, consultation, miro)
    assert receipt_digest(b"r" * 32) not in bytes(concern.way_back) and DIGEST not in bytes(concern.way_back)


def test_a_refusal_is_a_kind_of_not_possible():
    assert issubclass(Refused, NotPossible)
