"""A report leaves the house in both languages, resting on something, by two people; and stays as it was frozen."""

import pytest
from django.urls import reverse
from django.utils.translation import override
from hypothesis import given
from hypothesis import strategies as st

from consultations.insights.queries import shown_cells
from consultations.models import Edition, Evidence, Voice
from consultations.reports.actions import (
    NotAllowed,
    NotReady,
    link_cell,
    link_voice,
    prepare_edition,
    publish_edition,
    words_were_taken_back,
    write_report,
)
from consultations.reports.queries import latest_edition
from consultations.reports.rules import small_numbers_in
from consultations.voices.actions import NotComplete, add_voice, remove_voices
from tests.people import TODAY, consult, texts
from tests.reporting import LATER, QUOTE, finding, publish, release, report, voice


def problems_of(call, *args) -> str:
    with pytest.raises(NotReady) as refused:
        call(*args, today=TODAY)
    return str(refused.value)


def test_SUM_01_a_finding_that_rests_on_nothing_is_never_published(consultation, ada, pavlo):
    release(consultation, ada, pavlo)
    written = report(consultation, ada)
    resting, bare = finding(written, ada), finding(written, ada, uk="Друга", en="Second")
    link_voice(resting, voice(consultation))
    with override("en"):
        assert "Finding 2 rests on nothing" in problems_of(prepare_edition, written, ada)
    link_voice(bare, voice(consultation))
    assert prepare_edition(written, ada, today=TODAY).pk


def test_SUM_01_words_that_are_gone_by_then_keep_an_edition_back(consultation, ada, pavlo):
    release(consultation, ada, pavlo)
    written, words = report(consultation, ada), voice(consultation)
    link_voice(finding(written, ada), words)
    waiting = prepare_edition(written, ada, today=TODAY)
    words_were_taken_back([words.pk], today=TODAY)
    waiting.refresh_from_db()
    problems_of(publish_edition, waiting, pavlo)
    assert latest_edition(consultation) is None


@pytest.mark.parametrize("part", ["titles", "not_heard", "unknown", "disagreed"])
def test_SUM_09_one_language_alone_is_never_published(consultation, ada, pavlo, part):
    release(consultation, ada, pavlo)
    written = report(consultation, ada, **{part: {"uk": "Лише українською", "en": ""}})
    link_voice(finding(written, ada), voice(consultation))
    problems_of(prepare_edition, written, ada)


def test_SUM_09_a_voice_needs_every_language(consultation):
    with pytest.raises(NotComplete):
        voice(consultation, words={"uk": "Лише так", "en": " "})


def test_SUM_03_who_was_not_heard_cannot_be_left_out(consultation, ada, pavlo):
    release(consultation, ada, pavlo)
    written = report(consultation, ada, not_heard={})
    link_voice(finding(written, ada), voice(consultation))
    problems_of(prepare_edition, written, ada)


def test_SUM_05_the_section_on_disagreement_is_always_there(consultation, ada, pavlo, client):
    publish(consultation, ada, pavlo)
    edition = latest_edition(consultation)
    for part in ("disagreed", "asked_not_to"):
        edition.content["parts"][part] = {}
    edition.save()
    page = client.get("/about/en/reports/101/").content.decode()
    assert 'id="split"' in page and 'id="dont"' in page


def test_MOD_07_nobody_publishes_what_they_prepared(consultation, ada, pavlo):
    release(consultation, ada, pavlo)
    written = report(consultation, pavlo)
    link_voice(finding(written, pavlo), voice(consultation))
    waiting = prepare_edition(written, pavlo, today=TODAY)
    with pytest.raises(NotAllowed):
        publish_edition(waiting, pavlo, today=TODAY)
    with pytest.raises(NotAllowed):
        publish_edition(waiting, ada, today=TODAY)  # an analyst does not publish
    assert latest_edition(consultation) is None


def test_DEC_05_officials_and_readers_write_nothing(consultation, ada, pavlo, mr_okoro, miro, zed):
    release(consultation, ada, pavlo)
    for staff in (mr_okoro, miro, zed):
        with pytest.raises(NotAllowed):
            report(consultation, staff)
    written = report(consultation, ada)
    for staff in (mr_okoro, miro, zed):
        with pytest.raises(NotAllowed):
            prepare_edition(written, staff, today=TODAY)


def test_SUM_02_only_shown_numbers_can_be_linked(consultation, ada, pavlo):
    released = release(consultation, ada, pavlo)
    one = finding(report(consultation, ada), ada)
    hidden = [(table, cell) for table in released.tables.all() for cell in table.cells if cell["about"] is None]
    assert hidden
    for table, cell in hidden:
        with pytest.raises(NotAllowed):
            link_cell(one, table, cell["key"], group=cell["group"])
    shown = shown_cells(released)[0]
    assert link_cell(one, released.tables.get(pk=shown.table), shown.key).pk


def test_SUM_02_numbers_and_words_of_another_consultation_cannot_be_linked(consultation, decision, ada, pavlo):
    released = release(consultation, ada, pavlo)
    other = consult(decision, "103")
    one = finding(report(consultation, ada), ada)
    with pytest.raises(NotAllowed):
        link_voice(one, voice(other))
    one.report.consultation = other
    with pytest.raises(NotAllowed):
        link_cell(one, released.tables.last(), shown_cells(released)[0].key)


@pytest.mark.parametrize(
    "said",
    [
        "7 girls said so", "Three children want it", "two young people", "one of them", "none of them",
        "Сказали 7 дівчат", "Троє дітей хочуть", "двоє молодих людей", "п’ять учнів", "лише 4 відповіді",
    ],
)  # fmt: skip
def test_DC_10_a_sentence_that_counts_fewer_than_ten_people_is_found(said):
    assert small_numbers_in(said)


@pytest.mark.parametrize(
    "said",
    ["About 25 young people", "aged 13 to 17", "on 5 May 2027", "two quiet rooms", "16–17 років", "о 5 годині",
     "Одні кажуть", "до 9 вечора двічі на тиждень", "25 людей", "one place for all"],
)  # fmt: skip
def test_DC_10_other_numbers_are_left_alone(said):
    assert small_numbers_in(said) == []


@given(st.integers(0, 400), st.sampled_from(["people", "children", "girls", "людей", "дітей", "учнів"]))
def test_DC_10_every_number_under_ten_is_found_and_no_other(count, who):
    assert bool(small_numbers_in(f"There {count} {who} there")) == (count < 10)


def test_DC_10_such_a_sentence_is_not_published(consultation, ada, pavlo):
    release(consultation, ada, pavlo)
    written = report(consultation, ada, a_few_said=texts("Троє дітей хочуть тиші", "Three children want quiet"))
    link_voice(finding(written, ada), voice(consultation))
    with override("en"):
        assert "a few" in problems_of(prepare_edition, written, ada)


def test_a_published_edition_does_not_change_when_the_report_does(consultation, ada, pavlo, client):
    publish(consultation, ada, pavlo)
    before = client.get("/about/en/reports/101/").content
    write_report(consultation, {"titles": texts("Інше", "Something else")}, ada, today=LATER)
    assert client.get("/about/en/reports/101/").content == before


def test_words_taken_back_are_gone_from_every_version_and_the_new_one_says_so(consultation, ada, pavlo, client):
    first = publish(consultation, ada, pavlo)
    quote = Voice.objects.filter(kind="quote", themes=[]).get()
    (newer,) = words_were_taken_back([quote.pk], today=LATER)
    remove_voices([quote.pk])
    assert (newer.number, newer.published_on, newer.published_by) == (2, LATER, None)
    assert not Evidence.objects.filter(voice_id=quote.pk).exists()
    for address in ("/about/uk/reports/101/", f"/about/uk/reports/101/{first.number}/"):
        assert QUOTE["uk"] not in client.get(address).content.decode()
    assert str(quote.pk) not in "".join(str(edition.content) for edition in Edition.objects.all())
    assert "some words were taken back" in client.get("/about/en/reports/101/").content.decode()


def test_words_that_nobody_published_leave_no_new_version(consultation, ada, pavlo):
    publish(consultation, ada, pavlo)
    unseen = add_voice(
        consultation, question_key=consultation.key, kind="told", texts=QUOTE, original_locale="uk", age_band="",
        themes=[],
    )  # fmt: skip
    assert words_were_taken_back([unseen.pk], today=LATER) == []
    assert Edition.objects.count() == 1


def test_the_desk_takes_a_report_from_texts_to_a_public_page(consultation, ada, pavlo, client):
    released = release(consultation, ada, pavlo)
    words, desk = voice(consultation), reverse("report-desk", kwargs={"number": "101"})
    client.force_login(ada)
    parts = ("titles", "not_heard", "disagreed", "a_few_said", "asked_not_to", "unknown")
    filled = {f"report-{part}_{code}": f"{part} {code}" for part in parts for code in ("uk", "en")}
    assert client.post(desk, filled | {"action": "texts"}).status_code == 302
    one = {f"finding-{part}_{code}": f"{part} {code}" for part in ("titles", "asks") for code in ("uk", "en")}
    assert client.post(desk, one | {"action": "finding", "finding-demands": ["12"]}).status_code == 302
    assert client.post(desk, {"action": "prepare"}).status_code == 422
    cell = next(cell for cell in shown_cells(released) if cell.key != "skipped")
    linked = {"action": "link", "place": "1", "number": f"{cell.table}:{cell.key}", "voice": str(words.pk)}
    assert client.post(desk, linked).status_code == 302
    assert client.post(desk, {"action": "prepare"}).status_code == 302
    assert client.post(desk, {"action": "publish"}).status_code == 422
    client.force_login(pavlo)
    assert client.get(desk).status_code == 200
    assert client.post(desk, {"action": "publish"}).status_code == 302
    assert "titles en" in client.get("/about/en/reports/101/").content.decode()


def test_what_was_typed_stays_on_the_desk(consultation, ada, client):
    client.force_login(ada)
    page = client.post(
        reverse("report-desk", kwargs={"number": "101"}), {"action": "texts", "report-titles_uk": "Лише це"}
    )
    assert page.status_code == 422
    assert "Лише це" in page.content.decode()


def test_nobody_without_a_role_sees_a_desk(consultation, mr_okoro, miro, zed, client):
    for staff in (mr_okoro, miro, zed):
        client.force_login(staff)
        for name in ("report-desk", "analysis"):
            assert client.get(reverse(name, kwargs={"number": "101"})).status_code == 404
