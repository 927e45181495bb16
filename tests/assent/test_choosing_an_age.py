"""INF-01, INF-05 and SG-09 on the server: the age first, nothing stored, and pages that everybody may open."""

import logging

import pytest
from django.apps import apps
from django.conf import settings
from django.db import connection
from django.test.utils import CaptureQueriesContext

from consultations.models import Consultation
from home.texts import locales

pytestmark = pytest.mark.django_db
WRITES = ("INSERT", "UPDATE", "DELETE")


def rows() -> dict[str, int]:
    """How many rows each table of ours has."""
    return {model.__name__: model.objects.count() for model in apps.get_app_config("consultations").get_models()}


def bands_of(consultation: Consultation, *bands: str) -> None:
    consultation.bands = list(bands)
    consultation.save()


@pytest.mark.parametrize("locale", locales())
def test_INF_01_with_several_ages_the_age_comes_first_and_all_are_equal(client, instrument, open_consultation, locale):
    bands_of(open_consultation, "18-24", "13-15", "6-9")
    page = client.get(f"/what/101/{locale}")
    assert [band["value"] for band in page.context["bands"]] == ["6-9", "13-15", "18-24"], "youngest first"
    html = page.content.decode()
    for band in ("6-9", "13-15", "18-24"):
        assert f'<a class="button button--plain" href="/what/101/{locale}/{band}">' in html
    assert "data-stage" not in html


def test_INF_01_with_one_age_nobody_asks_for_it(client, instrument, open_consultation):
    bands_of(open_consultation, "10-12")
    page = client.get("/what/101/en")
    assert page.context["band"] == "10-12"
    assert "How old are you?" not in page.content.decode()
    assert 'href="/ask/101/en/10-12"' in page.content.decode()


def test_INF_01_each_age_says_how_many_questions_and_how_long(client, instrument, open_consultation):
    bands_of(open_consultation, "6-9", "13-15")
    for band, asked, minutes in (("6-9", 4, 5), ("13-15", 6, 15)):
        html = client.get(f"/what/101/en/{band}").content.decode()
        assert f"Questions: {asked}. Time: about {minutes} minutes." in html


def test_INF_01_an_age_that_is_not_asked_is_not_found(client, instrument):
    assert client.get("/what/101/en/16-17").status_code == 200
    for band in ("6-9", "18-24", "1-99"):
        assert client.get(f"/what/101/en/{band}").status_code == 404


def test_INF_05_nothing_is_stored_and_no_line_differs_whatever_somebody_answers(amina, codes, caplog):
    """Yes, not sure and no are places within the page: the server hears of none of them."""
    amina.start(codes[0])
    before = rows()
    with caplog.at_level(logging.DEBUG, logger="django.request"), CaptureQueriesContext(connection) as asked:
        answers = [amina.client.get(f"/what/101/en/13-15{place}") for place in ("", "#who", "#better", "#better")]
    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.content for answer in answers}) == 1
    assert not [query for query in asked if query["sql"].lstrip().upper().startswith(WRITES)]
    assert rows() == before and not caplog.records
    assert settings.SESSION_COOKIE_NAME not in amina.client.cookies


@pytest.mark.parametrize("address", ["/adults/{0}", "/help/{0}/show"])
@pytest.mark.parametrize("locale", locales())
def test_INF_07_SG_09_whoever_is_nearby_needs_no_code_and_leaves_no_trace(client, address, locale):
    with CaptureQueriesContext(connection) as asked:
        page = client.get(address.format(locale))
    assert page.status_code == 200 and not page.cookies and len(asked) == 0
    assert page["Cache-Control"] == "no-store"


def test_the_sentence_to_show_stands_in_every_language(client):
    uk, en = "Мені зараз потрібна допомога. Побудьте, будь ласка, поруч.", "I need help now. Please stay with me."
    for locale, first, second in (("uk", uk, en), ("en", en, uk)):
        html = client.get(f"/help/{locale}/show").content.decode()
        assert f">{first}</h1>" in html
        other = "en" if locale == "uk" else "uk"
        assert f'lang="{other}">{second}</p>' in html
        assert "<form" not in html, "nothing is sent"
