"""The sample report of a group of 38 is there before any consultation is, and says in front that it is invented."""

import json
import re

import pytest

from consultations.models import Edition, Reply
from consultations.replies.sample import replied_sample
from consultations.reports.page import page_of
from consultations.reports.sample import CONTENT, REPLIES, sample_edition
from consultations.vocabulary.demands import DEMANDS
from consultations.vocabulary.states import ReplyKind
from consultations.vocabulary.topics import TOPICS
from home.texts import missing_locales
from tests.people import TODAY

CODES = ["uk", "en"]


@pytest.mark.parametrize("code", CODES)
def test_it_stands_on_an_empty_database_and_says_that_everything_is_invented(db, client, code):
    html = client.get(f"/about/{code}/reports/sample/").content.decode()
    assert {"uk": "Це зразок. Усе в ньому вигадане.", "en": "This is a sample. Everything in it is invented."}[
        code
    ] in html
    assert html.index('class="sampled"') < html.index('class="hero"')
    assert CONTENT["titles"][code] in html and html.count("<h1") == 1
    assert not Edition.objects.exists() and not Reply.objects.exists()


@pytest.mark.parametrize("code", CODES)
def test_it_is_the_page_a_real_small_group_gets_with_a_reply_to_each_finding(db, client, code):
    html = client.get(f"/about/{code}/reports/sample/").content.decode()
    assert html.count('class="want"') >= len(CONTENT["findings"]) and 'class="loud"' in html
    table = html.split('id="replies"')[1].split("</table>")[0]
    assert table.count('<th scope="row">') == len(CONTENT["findings"])
    for said in {"uk": ("Зроблять", "Зроблять частину", "Не зроблять", "Зроблено"),
                 "en": ("They will", "They will do part of it", "They won", "It is done")}[code]:  # fmt: skip
        assert said in table


def test_it_leads_to_no_page_that_does_not_exist(site, client):
    html = client.get("/about/en/reports/sample/").content.decode()
    for address in set(re.findall(r'href="(/about/[^"#]+)"', html)):
        assert client.get(address).status_code == 200, address


def test_no_number_under_ten_stands_in_it_and_all_are_rounded():
    told = [number["about"] for finding in CONTENT["findings"] for number in finding["numbers"]]
    told += [row["about"] for question in CONTENT["questions"] for row in question["rows"] if row["about"] is not None]
    assert told and CONTENT["about"] == 40
    assert all(about >= 10 and about % 5 == 0 for about in told)
    assert CONTENT["who"] == []  # a group of this size is told in no parts


def test_it_is_whole_in_every_language_and_uses_the_vocabularies():
    for finding in CONTENT["findings"]:
        assert missing_locales(finding["titles"]) == missing_locales(finding["asks"]) == []
        assert finding["demands"] and set(finding["demands"]) <= set(DEMANDS)
    for reply in REPLIES:
        assert missing_locales(reply["texts"]) == missing_locales(reply["for_young_people"]) == []
        assert reply["kind"] in set(ReplyKind)
    assert set(CONTENT["topics"]) <= set(TOPICS) and set(CONTENT["demands"]) <= set(DEMANDS)


def test_it_names_nobody_who_could_be_real():
    text = json.dumps(CONTENT, ensure_ascii=False)
    assert "вигадане" in text and "invented" in text
    assert not re.search(r"Оксан|Назар|Вінниц|Чернігов|\\d{3} \\d{3}", text)


def test_its_findings_can_be_mistaken_for_no_real_ones(db):
    assert all(finding["id"] < 0 for finding in CONTENT["findings"])
    edition = replied_sample(TODAY)
    assert [one.place for one in edition.told] == [1, 2, 3, 4, 5]
    assert [bool(one.kind) for one in edition.told] == [True, True, True, True, False]
    assert page_of(sample_edition(TODAY))["reply_by"] > TODAY
