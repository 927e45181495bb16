"""What everybody may read: the small page, the page in words alone, and the large page."""

import re
from html import unescape
from html.parser import HTMLParser

import pytest
from django.template.loader import get_template

from consultations.models import Edition
from consultations.reports.queries import latest_edition
from tests.reporting import QUOTE, TOLD, publish

LANGUAGES = ["uk", "en"]
NOTICE = {
    "uk": "Не використовуйте ці слова в кампаніях, медіа чи суді без нової згоди.",
    "en": "Do not use these words in campaigns, media or court without new permission.",
}


class Seen(HTMLParser):
    """The text of a page without what counts no people: places of findings, tags with days, the foot."""

    LEFT_OUT = {"find__n", "tag", "foot", "more", "hero__for"}

    def __init__(self, page: str):
        super().__init__()
        self.text, self.open = [], []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        classes = set((dict(attrs).get("class") or "").split())
        if tag not in ("meta", "link", "input", "br", "img"):
            self.open.append((tag, bool(classes & self.LEFT_OUT)))

    def handle_startendtag(self, tag, attrs):
        """A drawing has no text."""

    def handle_endtag(self, tag):
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data):
        if not any(left_out for _tag, left_out in self.open):
            self.text.append(data)


def page_of(client, code: str, address: str = "") -> str:
    response = client.get(f"/about/{code}/reports/101/{address}")
    assert response.status_code == 200
    return unescape(response.content.decode())


def numbers_in(page: str) -> list[int]:
    """Every number on the page but days, demands, ages beside words, and places in the list of replies."""
    text = re.sub(r"\d{1,2} \w+ 20\d\d", "", " ".join(Seen(page).text))
    text = re.sub(r"(?:Demand|Вимога) \d+|1[37][–-]1[57]|(?<!\d)\d\. ", "", text)
    return [int(number) for number in re.findall(r"\d+", text)]


@pytest.mark.parametrize("code", LANGUAGES)
def test_DC_10_a_small_page_has_no_number_under_ten_and_no_table_of_marks(consultation, ada, pavlo, client, code):
    publish(consultation, ada, pavlo, count=38)
    page = page_of(client, code)
    found = numbers_in(page)
    assert 40 in found
    assert [number for number in found if number < 10] == []
    assert "chart__rows" not in page
    assert "·</td>" not in page and "·</text>" not in page


@pytest.mark.parametrize("code", LANGUAGES)
def test_SUM_02_every_number_of_a_small_page_comes_with_its_base(consultation, ada, pavlo, client, code):
    publish(consultation, ada, pavlo, count=38)
    said = r"[Бб]лизько <?\d+ із приблизно 40" if code == "uk" else r"[Aa]bout \d+ of about 40"
    assert re.search(said, page_of(client, code))


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_voice_stands_in_its_own_language_with_the_other_beside_it(consultation, ada, pavlo, client, code):
    publish(consultation, ada, pavlo)
    page = page_of(client, code)
    assert f'lang="uk">«{QUOTE["uk"]}»' in page
    assert f"“{QUOTE['en']}”" in page
    assert TOLD[code] in page and ("Переказано нашими словами" if code == "uk" else "In our words") in page


@pytest.mark.parametrize("count", [8, 10, 11, 18, 24])
@pytest.mark.parametrize("code", LANGUAGES)
def test_DC_08_with_few_answers_the_page_is_words_alone(consultation, ada, pavlo, client, code, count):
    publish(consultation, ada, pavlo, count=count)
    page = page_of(client, code)
    assert [number for number in numbers_in(page) if number not in (13, 17)] == []
    assert ("Більше ніж десятеро" in page or "More than ten" in page) == (count > 10)
    assert QUOTE["uk"] in page and TOLD[code] in page
    assert "chart__bar" not in page


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_large_page_has_charts_with_tables_below(consultation, ada, pavlo, client, code):
    publish(consultation, ada, pavlo, count=240, broad=True)
    page = page_of(client, code)
    assert page.count('<figure class="sheet chart">') == page.count('<table class="table">') == 4
    assert 'role="img"' in page and "<title>" in page
    assert ("13–15" in page or "13-15" in page) and "style=" not in page


def test_a_hidden_number_is_a_dot_and_never_alone_in_a_chart(consultation, ada, pavlo, client):
    publish(consultation, ada, pavlo, count=240, broad=True)
    for question in latest_edition(consultation).content["questions"]:
        exclusive = question["kind"] != "several"
        hidden = [row for row in question["rows"] if row["about"] is None]
        assert not exclusive or len(hidden) != 1


@pytest.mark.parametrize("count", [18, 38, 240])
@pytest.mark.parametrize("code", LANGUAGES)
def test_DEC_06_every_report_says_what_its_words_are_not_for(consultation, ada, pavlo, client, code, count):
    publish(consultation, ada, pavlo, count=count)
    assert NOTICE[code] in page_of(client, code)


def test_SUM_07_an_age_stands_beside_words_only_where_ten_of_that_age_answered(consultation, ada, pavlo, client):
    publish(consultation, ada, pavlo, count=38)
    assert "13–15 years" in page_of(client, "en")
    edition = latest_edition(consultation)
    assert {one["band"] for one in edition.content["who"]} <= {"13-15", "16-17"}


def test_DEC_02_what_is_not_published_does_not_exist(consultation, ada, pavlo, client):
    assert client.get("/about/en/reports/101/").status_code == 404
    publish(consultation, ada, pavlo)
    Edition.objects.update(published_on=None)
    assert client.get("/about/en/reports/101/").status_code == 404
    assert client.get("/about/en/reports/101/1/").status_code == 404
    assert client.get("/about/en/reports/999/").status_code == 404


def test_an_older_version_stays_and_points_to_the_newer_one(consultation, ada, pavlo, client):
    first = publish(consultation, ada, pavlo)
    Edition.objects.create(report=first.report, number=2, content=first.content, published_on=first.published_on)
    assert "There is a newer version." in page_of(client, "en", "1/")
    assert "There is a newer version." not in page_of(client, "en")


def test_the_page_is_made_from_the_frozen_content_alone(consultation, ada, pavlo, client):
    edition = publish(consultation, ada, pavlo)
    before = page_of(client, "en")
    edition.report.consultation.voices.all().delete()
    consultation.releases.get().tables.all()
    consultation.instruments.all().update(texts={})
    assert page_of(client, "en") == before


def test_the_templates_of_reports_are_there():
    for name in ("small", "large", "desk", "desks"):
        assert get_template(f"consultations/reports/{name}.html")


CARDS = {
    "uk": ("Без дійсної картки надійшло мало відповідей або жодної.", "Ще близько 15 відповідей надійшли без дійсної"),
    "en": ("Few answers or none came without a good card.", "About 15 more answers came without a good card."),
}


@pytest.mark.parametrize("code", CARDS)
def test_SUM_02_a_report_says_what_the_numbers_leave_out(client, consultation, ada, pavlo, code):
    few, many = CARDS[code]
    edition = publish(consultation, ada, pavlo)
    assert few in page_of(client, code)
    edition.content["without_card"] = 15
    edition.save()
    assert many in " ".join(page_of(client, code).split())
