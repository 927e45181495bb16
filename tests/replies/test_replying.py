"""An office replies to each published finding, on the record; and to nothing else."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from consultations.models import Edition, Entry, Finding, Reply
from consultations.replies.actions import NotAllowed, NotComplete, give_reply
from consultations.replies.queries import everything_replied, overdue, replies_of
from consultations.replies.rules import NEEDS_A_DAY, is_overdue, missing_in, times_postponed
from consultations.vocabulary.states import ReplyKind
from home.texts import locales
from tests.people import TODAY, texts
from tests.reporting import DUE, finding, publish, release, report, values

LATE_DAY = date(2027, 2, 1)  # the commitment of tests/people.py


@pytest.fixture
def published(consultation, ada, pavlo) -> Finding:
    publish(consultation, ada, pavlo)
    return Finding.objects.get(position=1)


def problems(one: Finding, staff, **changed) -> set[str]:
    with pytest.raises(NotComplete) as refused:
        give_reply(one, staff, values(**changed), today=TODAY)
    return set(refused.value.problems)


@pytest.mark.parametrize("kind", [kind.value for kind in ReplyKind])
def test_an_office_may_reply_in_five_ways_and_the_audit_knows(published, mr_okoro, kind):
    reply = give_reply(published, mr_okoro, values(kind), today=TODAY)
    assert (reply.kind, reply.given_by, reply.given_on) == (kind, mr_okoro, TODAY)
    assert Entry.objects.last().verb == f"replied: {kind}"


@pytest.mark.parametrize("kind", ["will-not", "partly"])
def test_DEC_03_TEL_02_a_no_and_a_part_need_their_reason_in_every_language(published, mr_okoro, kind):
    assert problems(published, mr_okoro, kind=kind, texts={}) == {"texts"}
    assert problems(published, mr_okoro, kind=kind, texts={"uk": "Бо так", "en": " "}) == {"texts"}
    assert not Reply.objects.exists()


@pytest.mark.parametrize("kind", sorted(NEEDS_A_DAY))
def test_DEC_03_what_is_promised_has_a_day_that_is_still_to_come(published, mr_okoro, kind):
    assert problems(published, mr_okoro, kind=kind, due_on=None) == {"due_on"}
    assert problems(published, mr_okoro, kind=kind, due_on=TODAY - timedelta(days=1)) == {"due_on"}


def test_DEC_03_an_office_is_named_in_every_language(published, mr_okoro):
    assert problems(published, mr_okoro, offices={}) == {"offices"}


def test_still_working_on_it_may_be_said_twice_and_not_more(published, mr_okoro):
    for days in (0, 10):
        give_reply(published, mr_okoro, values("working", due_on=DUE + timedelta(days=days)), today=TODAY)
    assert problems(published, mr_okoro, kind="working", due_on=DUE + timedelta(days=20)) == {"due_on"}
    assert problems(published, mr_okoro, kind="will", due_on=DUE + timedelta(days=30)) == {"due_on"}
    assert give_reply(published, mr_okoro, values("will-not"), today=TODAY).kind == "will-not"


def test_a_promised_day_cannot_be_moved_for_ever(published, mr_okoro):
    for days in (0, 1, 2):
        give_reply(published, mr_okoro, values(due_on=DUE + timedelta(days=days)), today=TODAY)
    assert problems(published, mr_okoro, due_on=DUE + timedelta(days=3)) == {"due_on"}


def test_done_is_said_of_today_or_before_and_only_of_what_was_promised(published, mr_okoro):
    assert problems(published, mr_okoro, done_on=TODAY + timedelta(days=1)) == {"done_on"}
    assert problems(published, mr_okoro, kind="will-not", done_on=TODAY) == {"done_on"}
    assert give_reply(published, mr_okoro, values(done_on=TODAY), today=TODAY).done_on == TODAY


def test_DEC_02_only_the_official_of_this_consultation_replies(published, ada, pavlo, petra, zed):
    for staff in (ada, pavlo, petra, zed):
        with pytest.raises(NotAllowed):
            give_reply(published, staff, values(), today=TODAY)


def test_DEC_02_what_is_not_published_gets_no_reply(consultation, ada, pavlo, mr_okoro):
    release(consultation, ada, pavlo)
    with pytest.raises(NotAllowed):
        give_reply(finding(report(consultation, ada), ada), mr_okoro, values(), today=TODAY)


def test_TEL_01_everything_is_replied_when_every_finding_has_its_version_for_young_people(
    published, consultation, mr_okoro
):
    second = Finding.objects.get(position=2)
    give_reply(published, mr_okoro, values(), today=TODAY)
    assert not everything_replied(consultation)
    give_reply(second, mr_okoro, values(for_young_people={}), today=TODAY)
    assert not everything_replied(consultation)
    give_reply(second, mr_okoro, values(), today=TODAY)
    assert everything_replied(consultation)
    assert len(replies_of(consultation, TODAY)) == 2


def test_DEC_04_a_finding_without_a_reply_is_late_the_day_after(published, consultation):
    assert overdue(LATE_DAY) == []
    assert [told.place for told in overdue(LATE_DAY + timedelta(days=1))] == [1, 2]


def test_DEC_04_a_promise_is_late_the_day_after_until_it_is_done(published, mr_okoro):
    give_reply(published, mr_okoro, values(), today=TODAY)
    after = DUE + timedelta(days=1)
    assert published.pk not in [told.finding for told in overdue(DUE)]
    assert published.pk in [told.finding for told in overdue(after)]
    give_reply(published, mr_okoro, values(done_on=after), today=after)
    assert published.pk not in [told.finding for told in overdue(after)]


@given(
    st.sampled_from([kind.value for kind in ReplyKind]),
    st.integers(-400, 400),
    st.booleans(),
    st.dates(),
    st.booleans(),
)
def test_DEC_04_late_means_after_the_day_and_not_done(kind, days, done, today, has_day):
    due = today + timedelta(days=days) if has_day and date.min < today - timedelta(days=500) else None
    late = is_overdue(kind, due, today if done else None, today=today)
    assert late == (due is not None and due < today and not done and kind != "will-not")


@given(st.lists(st.tuples(st.sampled_from([kind.value for kind in ReplyKind]), st.integers(0, 9)), max_size=8))
def test_the_number_of_moved_days_only_grows(replies):
    before, times = None, 0
    for kind, days in replies:
        due = DUE + timedelta(days=days) if kind in NEEDS_A_DAY else None
        after = times_postponed(before, {"kind": kind, "due_on": due})
        assert times <= after <= times + 1
        before, times = (kind, due, after), after


@given(st.sampled_from([kind.value for kind in ReplyKind]))
def test_a_complete_reply_misses_nothing(kind):
    assert missing_in(values(kind), today=TODAY) == []


def form(**changed) -> dict:
    given = values()
    sent = {
        f"{name}_{code}": given[name][code] for name in ("offices", "texts", "for_young_people") for code in locales()
    }
    return sent | {"kind": "will", "due_on": "2099-03-01"} | changed


def address(name: str, **more) -> str:
    return reverse(name, kwargs={"number": "101", **more})


def test_mr_okoro_reads_the_findings_and_replies_on_screen(published, mr_okoro, client):
    client.force_login(mr_okoro)
    assert "Людина поруч" in client.get(address("reply-desk")).content.decode()
    one = address("reply", place="1")
    assert "13-15" in client.get(one).content.decode() or client.get(one).status_code == 200
    assert client.post(one, form()).status_code == 302
    assert Reply.objects.get().kind == "will"
    assert client.get(one).status_code == 200


def test_what_was_typed_stays_and_the_place_is_marked(published, mr_okoro, client):
    client.force_login(mr_okoro)
    page = client.post(address("reply", place="1"), form(due_on="", texts_uk="Дуже довга думка"))
    assert page.status_code == 422
    body = page.content.decode()
    assert "Дуже довга думка" in body
    assert 'id="id_due_on-error"' in body
    page = client.post(address("reply", place="1"), form(texts_en=""))
    assert page.status_code == 422 and "Назвемо людину" in page.content.decode()
    assert client.post(address("reply", place="1"), {}).status_code == 422
    assert not Reply.objects.exists()


def test_DEC_02_an_official_sees_nothing_that_is_not_published(consultation, ada, pavlo, mr_okoro, client):
    client.force_login(mr_okoro)
    publish(consultation, ada, pavlo)
    Edition.objects.update(published_on=None)
    assert client.get(address("reply-desk")).status_code == 404
    assert client.get(address("reply", place="1")).status_code == 404
    assert client.post(address("reply", place="1"), form()).status_code == 404
    assert "Людина поруч" not in client.get(reverse("reply-desks")).content.decode()
    for name in ("report-desk", "analysis", "queue", "consultation"):
        assert client.get(address(name)).status_code == 404


def test_DEC_05_a_finding_that_was_never_published_has_no_form(published, consultation, ada, mr_okoro, client):
    finding(consultation.report, ada)
    client.force_login(mr_okoro)
    assert client.get(address("reply", place="3")).status_code == 404


def test_nobody_else_opens_the_desk_of_the_official(published, ada, pavlo, zed, client):
    for staff in (ada, pavlo, zed):
        client.force_login(staff)
        for name, more in (("reply-desk", {}), ("reply", {"place": "1"})):
            assert client.get(address(name, **more)).status_code == 404


def test_the_person_who_replied_is_named_nowhere_in_public(published, mr_okoro, client):
    give_reply(published, mr_okoro, values(offices=texts("Сектор", "Unit")), today=TODAY)
    for path in (
        "/about/en/changed/",
        "/about/en/reports/101/",
        "/changed/101/en",
        "/about/en/decisions/school-support/",
    ):
        body = client.get(path).content.decode()
        assert "Okoro" not in body and "okoro" not in body
