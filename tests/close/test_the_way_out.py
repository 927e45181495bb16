"""EX-03, EX-05, EX-11: the server's exit ends everything, keeps nothing and tells nobody."""

import io
import logging

import pytest
from django.db import DatabaseError
from django.test import Client

from config.middleware import face_of
from consultations.answers import actions
from consultations.answers.views import leaving
from consultations.models import Draft
from consultations.roles.addresses import ADDRESSES
from home.models import HouseSettings
from tests.answers.test_nobody_can_tell import everything
from tests.architecture.test_addresses import sample_address
from tests.close.walking import Walk

YOUNG = [name for name in ADDRESSES if face_of(sample_address(name)) == "young"]
ENDS = '"cookies", "storage", "cache"'


def ask(client: Client, way: str, address: str, **more):
    return getattr(client, way)(address, **more)


@pytest.mark.django_db
@pytest.mark.parametrize("way", ["get", "head", "post"])
def test_EX_03_the_exit_erases_the_draft_ends_the_cookie_and_leads_away(amina, codes, way):
    amina.start(codes[0])
    amina.post("/save", amina.form(words="Тихе місце"))
    old = amina.client.cookies["s"].value
    gone = ask(amina.client, way, "/x")
    assert (gone.status_code, gone["Location"]) == (303, HouseSettings().close_destination)
    assert (gone["Clear-Site-Data"], gone["Cache-Control"]) == (ENDS, "no-store")
    assert (gone.cookies["s"].value, gone.cookies["s"]["max-age"]) == ("", 0)
    assert not Draft.objects.exists()
    amina.client.cookies["s"] = old
    for address in ("/save", "/look", "/send"):
        assert amina.post(address, amina.form()).status_code == 410, address


@pytest.mark.django_db
def test_EX_03_the_exit_is_open_to_everybody_and_leaves_others_alone(amina, codes):
    amina.start(codes[0])
    assert Client().get("/x").status_code == 303
    assert Client().get("/x", headers={"Cookie": "s=nonsense"}).status_code == 303
    assert Draft.objects.count() == 1


@pytest.mark.django_db
def test_EX_03_it_leads_away_even_when_the_database_does_not_answer(monkeypatch):
    def fail(cookie):
        raise DatabaseError

    monkeypatch.setattr(actions, "throw_away", fail)
    gone = Client().get("/x")
    assert (gone.status_code, gone["Clear-Site-Data"]) == (303, ENDS)
    assert leaving.actions is actions


@pytest.mark.django_db
@pytest.mark.parametrize("name", YOUNG)
def test_EX_05_no_store_on_every_address_of_a_young_person_whatever_is_asked(name, instrument):
    for way in ("get", "post", "put"):
        answer = ask(Client(), way, sample_address(name))
        assert answer["Cache-Control"] == "no-store", (way, answer.status_code)


@pytest.mark.django_db
def test_EX_05_no_store_on_the_way_through_and_on_every_error(amina, codes):
    way = [amina.post("/start", {"code": code}) for code in ("1234", codes[0])]
    way += [amina.start(codes[0]), amina.client.get("/what/101/uk"), amina.client.get("/ask/101/uk/13-15")]
    way += [amina.post("/save", amina.form()), amina.look(amina.form()), amina.send()]
    way += [amina.client.get("/thanks/101/uk"), amina.post("/words/uk", {"words": "одне два три"})]
    way += [amina.client.get("/nowhere"), amina.client.get("/help/xx"), amina.client.get("/start")]
    way += [amina.post("/start", {"code": "1"}, headers={"Origin": "https://elsewhere.example"})]
    way += [amina.post("/save", {"words": "a" * 600_000}), amina.post("/look", amina.form() | {"band": "nonsense"})]
    assert {answer.status_code for answer in way} >= {200, 303, 400, 403, 404, 405, 413, 422}
    assert [answer for answer in way if answer["Cache-Control"] != "no-store"] == []


@pytest.mark.browser
@pytest.mark.parametrize("locale", ["uk", "en"])
def test_EX_03_EX_05_EX_11_in_a_browser(phone, live_server, house, codes, way_out, locale, caplog, capfd):
    """Nothing of ours may be stored; Close asks nothing, changes no row but the draft's, and writes no line."""
    phone.on("dialog", lambda dialog: pytest.fail("Close asked something"))
    stored, asked, heard = [], [], io.StringIO()
    phone.on("response", lambda answer: stored.append((answer.url, answer.headers.get("cache-control"))))
    Walk(phone, live_server.url, locale, codes[0]).home().pictures().what().ask().look()
    pages = [(url, kept) for url, kept in stored if "/static/" not in url]
    assert len(pages) >= 5 and {kept for _url, kept in pages} == {"no-store"}, pages
    cookie = phone.context.cookies()[0]
    assert Draft.objects.count() == 1
    before, listener = everything(), logging.StreamHandler(heard)
    logging.getLogger().addHandler(listener)
    phone.on("request", lambda request: asked.append(request.url))
    phone.click(".button--close")
    phone.wait_for_url(way_out)
    logging.getLogger().removeHandler(listener)
    assert [url for url in asked if "favicon" not in url] == [f"{live_server.url}/x", way_out]
    assert phone.context.cookies() == []
    assert not Draft.objects.exists()
    assert everything() == before
    assert heard.getvalue() == "" and caplog.records == [] and "/x" not in "".join(capfd.readouterr())
    tried = phone.context.request.post(
        f"{live_server.url}/send", headers={"Cookie": f"{cookie['name']}={cookie['value']}"}, form={"language": locale}
    )
    assert tried.status == 410
