"""Everybody reads what was replied: young people on a neutral page, adults on the page of what changed."""

from datetime import timedelta

import pytest
from django.utils import timezone

from consultations.models import Commitment, Edition, Finding
from consultations.replies.actions import give_reply
from consultations.reports.queries import latest_edition
from tests.people import TODAY, texts
from tests.reporting import publish, values

LANGUAGES = ["uk", "en"]
HEADINGS = {
    "none": {"uk": "Відповіді ще немає", "en": "There is no reply yet"},
    "replied": {"uk": "Ви сказали. Вам відповіли", "en": "You said it. Here is the reply"},
    "done": {"uk": "Ви сказали. Ось що вже зробили", "en": "You said it. Here is what was done"},
}


def heading(client, code: str) -> str:
    page = client.get(f"/changed/101/{code}").content.decode()
    return page.split("<h1>")[1].split("</h1>")[0]


def make_late() -> None:
    """The day of the reply was yesterday, whatever today is."""
    yesterday = timezone.localdate() - timedelta(days=1)
    Commitment.objects.update(reply_by=yesterday)
    for edition in Edition.objects.all():
        edition.content["reply_by"] = yesterday.isoformat()
        edition.save()


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_heading_is_the_one_that_is_true(consultation, ada, pavlo, mr_okoro, client, code):
    consultation.state = "open"
    consultation.save()
    assert heading(client, code) == HEADINGS["none"][code]
    publish(consultation, ada, pavlo)
    assert heading(client, code) == HEADINGS["none"][code]
    first, second = Finding.objects.order_by("position")
    give_reply(first, mr_okoro, values(done_on=TODAY), today=TODAY)
    assert heading(client, code) == HEADINGS["replied"][code]  # one of two: not yet "what was done"
    give_reply(second, mr_okoro, values("will-not"), today=TODAY)
    assert heading(client, code) == HEADINGS["done"][code]


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_late_reply_is_said_in_words_with_its_day(consultation, ada, pavlo, client, code):
    publish(consultation, ada, pavlo)
    make_late()
    late = {"uk": "Термін минув", "en": "Overdue"}[code]
    for path in (f"/changed/101/{code}", f"/about/{code}/changed/", f"/about/{code}/reports/101/"):
        assert late in client.get(path).content.decode()


@pytest.mark.parametrize("code", LANGUAGES)
def test_DEC_04_every_kind_is_shown_with_who_and_by_when(consultation, ada, pavlo, mr_okoro, client, code):
    publish(consultation, ada, pavlo)
    first, second = Finding.objects.order_by("position")
    give_reply(first, mr_okoro, values("partly"), today=TODAY)
    give_reply(
        second, mr_okoro, values("will-not", texts=texts("Бо так каже закон", "Because of the law")), today=TODAY
    )
    page = client.get(f"/about/{code}/changed/").content.decode()
    for said in ("Сектор шкіл", "Зроблять частину", "1 березня 2027", "Бо так каже закон") if code == "uk" else (
        "Schools unit", "They will do part of it", "1 March 2027", "Because of the law"
    ):  # fmt: skip
        assert said in page


def test_the_list_can_be_narrowed_by_plain_links(consultation, ada, pavlo, mr_okoro, client):
    publish(consultation, ada, pavlo)
    first = Finding.objects.get(position=1)
    give_reply(first, mr_okoro, values("will-not"), today=TODAY)
    page = client.get("/about/en/changed/?show=no").content.decode()
    assert "Somebody nearby" in page and "A quiet place" not in page
    assert client.get("/about/en/changed/?show=anything").status_code == 200


def test_a_reply_without_its_version_for_young_people_is_shown_as_not_done(consultation, ada, pavlo, mr_okoro, client):
    publish(consultation, ada, pavlo)
    give_reply(Finding.objects.get(position=1), mr_okoro, values(for_young_people={}), today=TODAY)
    assert "so this reply is not done" in client.get("/about/en/changed/").content.decode()
    assert "We will name a person" in client.get("/changed/101/en").content.decode()


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_young_page_is_neutral_and_leads_nowhere_else(consultation, ada, pavlo, client, code):
    publish(consultation, ada, pavlo)
    page = client.get(f"/changed/101/{code}").content.decode()
    assert f"<title>{'Чутно' if code == 'uk' else 'Chutno'}</title>" in page
    assert "/about/" not in page and "/staff/" not in page
    assert "<script>" not in page and "style=" not in page


def test_where_they_differed_is_told_back(consultation, ada, pavlo, client):
    publish(consultation, ada, pavlo)
    page = client.get("/changed/101/en").content.decode()
    assert "Not everyone thought the same" in page and "Let it be quiet" in page
    edition = latest_edition(consultation)
    edition.content["parts"]["disagreed"] = {}
    edition.save()
    assert "Not everyone thought the same" not in client.get("/changed/101/en").content.decode()


def test_a_draft_and_an_unknown_number_have_no_page(consultation, client):
    assert client.get("/changed/101/uk").status_code == 404
    assert client.get("/changed/999/uk").status_code == 404
