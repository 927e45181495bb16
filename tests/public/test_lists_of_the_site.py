"""Consultations by where they stand, reports, the board with its ledger, and what young people were told."""

import re
from datetime import timedelta

import pytest
from django.utils import timezone

from consultations.models import Commitment, Consultation, Finding
from consultations.replies.actions import give_reply
from consultations.reports.actions import words_were_taken_back
from consultations.vocabulary.states import BEFORE_OPENING, Stage
from tests.people import TODAY, consult
from tests.reporting import publish, values

CODES = ["uk", "en"]
OPEN = {"uk": "Питання відкрито", "en": "Questions are open"}
READING = {"uk": "Закрито: читаємо й чекаємо на відповідь", "en": "Closed: being read, and waiting for a reply"}
ANSWERED = {"uk": "Відповіли", "en": "Answered"}


def page(client, at: str, code: str = "en") -> str:
    answer = client.get(f"/about/{code}/{at}")
    assert answer.status_code == 200, at
    return answer.content.decode()


@pytest.fixture
def replied(site, consultation, ada, pavlo, mr_okoro):
    """A report with two findings, one of them replied to."""
    publish(consultation, ada, pavlo)
    give_reply(Finding.objects.get(position=1), mr_okoro, values(), today=TODAY)
    consultation.topics, consultation.demands = ["school", "being-asked"], [10, 12]
    consultation.save()
    return consultation


def test_consultations_stand_by_state_and_drafts_stand_nowhere(site, decision, client):
    for place, state in enumerate(Stage):
        consult(decision, f"2{place:02d}", state=state)
    html = page(client, "consultations/")
    found = {key: html.split(f'id="{key}"')[1].split("</section>")[0] for key in ("open", "reading", "answered")}
    shown = {key: re.findall(r"<h3>\s*Questions (\d+)", part) for key, part in found.items()}
    states = {key: {Consultation.objects.get(number=one).state for one in numbers} for key, numbers in shown.items()}
    assert states == {
        "open": {"open"},
        "reading": {"closed", "summarised", "with-decision-makers"},
        "answered": {"answered", "told-back", "followed-up", "archived"},
    }
    assert sum(len(numbers) for numbers in shown.values()) == len(Stage) - len(BEFORE_OPENING)


@pytest.mark.parametrize("code", CODES)
def test_a_consultation_shows_its_decision_days_topics_demands_report_and_what_was_told(replied, client, code):
    html = page(client, "consultations/", code)
    decision = {"uk": "Як школа підтримує тих, хто приїхав", "en": "How school supports those who arrived"}[code]
    topic = {"uk": "Коли тебе питають", "en": "Being asked"}[code]
    for said in (decision, topic, ": 10, 12", f"/about/{code}/reports/101/", f"/about/{code}/changed/101/",
                 f"/about/{code}/decisions/school-support/", f"/about/{code}/why/"):  # fmt: skip
        assert said in html


def test_DEC_04_a_reply_that_is_overdue_is_marked_in_the_list(replied, client):
    assert "tag--late" not in page(client, "consultations/")
    Commitment.objects.update(reply_by=timezone.localdate() - timedelta(days=1))
    assert "tag--late" in page(client, "consultations/")


def test_reports_stand_with_their_versions(replied, client):
    html = page(client, "reports/")
    assert "Version 1" in html and "Earlier versions" not in html
    voices = [
        voice["id"] for finding in replied.report.editions.get().content["findings"] for voice in finding["voices"]
    ]
    words_were_taken_back(voices[:1], today=TODAY)
    html = page(client, "reports/")
    assert "Version 2" in html and "some words were taken back" in html and "/about/en/reports/101/1/" in html


@pytest.mark.parametrize("code", CODES)
def test_the_board_says_who_replies_how_one_pebble_a_request(replied, client, code):
    html = page(client, "changed/", code)
    ledger = html.split('class="ledger flow"')[1].split("</section>")[0]
    assert ledger.count("ledger__bead ") == 2 and "ledger__bead--way" in ledger and "ledger__bead--waiting" in ledger
    said = {"uk": ("2 прохання.", "Зроблять: 1.", "Чекаємо на відповідь: 1."),
            "en": ("2 requests.", "They will: 1.", "Waiting for a reply: 1.")}[code]  # fmt: skip
    for sentence in said:
        assert sentence in ledger
    assert {"uk": "Завжди вчасно", "en": "Always in time"}[code] not in ledger


def test_whoever_has_replied_to_everything_in_time_is_said_to(replied, mr_okoro, client):
    give_reply(Finding.objects.get(position=2), mr_okoro, values("will-not"), today=TODAY)
    ledger = page(client, "changed/").split('class="ledger flow"')[1]
    assert "Always in time." in ledger and "They won&#x27;t: 1." in ledger


def test_the_board_is_empty_before_anything_is_published(site, client):
    html = page(client, "changed/")
    assert "ledger__row" not in html and "sheet/" not in html


@pytest.mark.parametrize("code", CODES)
def test_TEL_06_what_was_told_is_the_same_on_both_faces(replied, client, code):
    public = page(client, "changed/101/", code)
    young = client.get(f"/changed/101/{code}").content.decode()
    inner = [html.split('class="flow flow-s told__head"')[1].split("</ol>")[0] for html in (public, young)]
    assert inner[0] == inner[1]
    assert 'class="top noprint"' in public and 'class="top noprint"' not in young
    assert "data-close" in young and "/about/" not in young


@pytest.mark.parametrize("code", CODES)
def test_what_was_told_names_the_right_it_rests_on_in_plain_words(replied, client, code):
    said = {
        "uk": ("Ти маєш на це право", "Школа має бути відкрита для кожної дитини", "Стаття 28", "Стаття 12"),
        "en": ("You have a right to this", "School must be open to every child", "Article 28", "Article 12"),
    }[code]
    for html in (page(client, "changed/101/", code), client.get(f"/changed/101/{code}").content.decode()):
        for sentence in said:
            assert sentence in html


def test_nothing_is_told_in_public_before_a_consultation_has_begun(site, consultation, client):
    for state in BEFORE_OPENING:
        Consultation.objects.update(state=state)
        assert client.get("/about/uk/changed/101/").status_code == 404
    Consultation.objects.update(state=Stage.OPEN)
    assert client.get("/about/uk/changed/101/").status_code == 200
    assert client.get("/about/uk/changed/101/sheet/").status_code == 404  # nothing to hang on a wall yet
    assert client.get("/about/uk/changed/999/").status_code == 404


@pytest.mark.parametrize("code", CODES)
def test_TEL_06_one_sheet_of_paper_says_it_in_young_people_s_words_with_the_address(replied, client, code):
    html = page(client, "changed/101/sheet/", code)
    young = {"uk": "У школі буде така людина", "en": "There will be such a person at school"}[code]
    assert young in html and f"testserver/about/{code}/changed/101/" in html
    assert "ground__nav" not in html and "noindex" in html
    assert f"/about/{code}/changed/101/sheet/" in page(client, "changed/", code)


def test_topics_stand_in_the_report_and_on_the_page_of_the_decision(replied, ada, pavlo, client):
    edition = replied.report.editions.get()
    edition.content |= {"topics": ["papers", "no-such-topic"], "demands": [12, 99]}
    edition.save()
    html = page(client, "reports/101/")
    assert "Papers" in html and "Demand 12" in html and "99" not in html.split("<main")[1]
    assert "School" in page(client, "decisions/school-support/").split("What young people were asked")[1]


def test_a_report_from_before_topics_still_opens(replied, client):
    edition = replied.report.editions.get()
    edition.content = {key: value for key, value in edition.content.items() if key not in ("topics", "demands")}
    edition.save()
    assert "What it is about" not in page(client, "reports/101/")
    assert page(client, "reports/")
