"""One device, many children: nothing of an answer stays for whoever holds the device next."""

import pytest
from django.conf import settings
from django.utils import timezone

from consultations.answers.models import Answer
from consultations.answers.queries import open_draft
from consultations.models import Draft
from home.texts import locales
from tests.groups.leading import KEYED, SECRET, WAYS, begin, sent
from tests.journey import Young


@pytest.mark.parametrize("locale", locales())
@pytest.mark.parametrize("way", WAYS)
def test_EX_02_the_next_page_empties_the_browser_as_close_does(client, db, locale, way):
    client.cookies[settings.YOUNG_COOKIE] = "anything"
    response = client.get(f"/next/{locale}/{way}")
    assert response.headers["Clear-Site-Data"] == '"cookies", "storage", "cache"'
    assert response.headers["Cache-Control"] == "no-store"
    assert response.cookies[settings.YOUNG_COOKIE]["max-age"] == 0
    assert f'href="/group/{locale}/{way}"' in response.content.decode()


@pytest.mark.parametrize("way", WAYS)
def test_the_next_page_is_the_same_whether_a_card_was_good_or_not(instrument, codes, way):
    pages = []
    for code in (codes[0], codes[0]):  # the second time it is used up
        young = Young(instrument)
        sent(young, code, way)
        pages.append(young.client.get(f"/next/uk/{way}").content)
    assert pages[0] == pages[1] == Young(instrument).client.get(f"/next/uk/{way}").content


@pytest.mark.parametrize("way", WAYS)
def test_after_it_no_address_shows_anything_of_the_answer(amina, codes, way):
    sent(amina, codes[0], way, words=SECRET)
    for address in ("/looked/uk", "/filled/uk"):
        response = amina.client.get(address)
        assert response.status_code == 410 and SECRET not in response.content.decode()
    assert SECRET not in amina.post("/save").content.decode() + amina.post("/look").content.decode()


@pytest.mark.parametrize("way", WAYS)
def test_no_form_is_answered_with_what_it_carried(amina, codes, way):
    """A form that was answered with a page lies in the browser's history and can be sent once more by the next one."""
    begin(amina, codes[0], way)
    form = amina.form(words=SECRET)
    for address, shown in (("/save", "/filled/uk"), ("/look", "/looked/uk")):
        response = amina.post(address, form)
        assert (response.status_code, response.headers["Location"], response.content) == (303, shown, b"")
        assert SECRET in amina.client.get(shown).content.decode()
    long = amina.post("/look", amina.form(words=SECRET * 200))
    assert (long.status_code, long.headers["Location"]) == (303, "/filled/uk")
    assert SECRET * 200 in amina.client.get("/filled/uk").content.decode(), "nothing is cut"
    assert amina.client.get("/looked/uk").status_code == 200


def test_on_ones_own_device_a_form_is_answered_as_ever(amina, codes):
    amina.start(codes[0])
    assert SECRET in amina.look(amina.form(words=SECRET)).content.decode()


def test_the_language_can_be_changed_on_the_way(amina, codes):
    begin(amina, codes[0], "adult")
    assert amina.post("/save", amina.form() | {"switch": "en"}).headers["Location"] == "/filled/en"
    assert "Written down by an adult" in amina.client.get("/filled/en").content.decode()


def test_a_send_that_comes_twice_still_leads_to_the_next_page_and_stores_one_answer(amina, codes):
    """The network broke after the answer was stored: the browser sends once more, with the cookie it still has."""
    begin(amina, codes[0], "room")
    amina.look(amina.form(words=SECRET))
    cookie = amina.client.cookies[settings.YOUNG_COOKIE].value
    first = amina.send(keep="no")
    amina.client.get(first.headers["Location"])
    amina.client.cookies[settings.YOUNG_COOKIE] = cookie
    assert amina.send(keep="no").headers["Location"] == first.headers["Location"] == "/next/uk/room"
    assert amina.look().headers["Location"] == "/next/uk/room"
    for address in ("/looked/uk", "/filled/uk"):
        assert amina.client.get(address).headers["Location"] == "/next/uk/room"
    assert Answer.objects.count() == 1
    assert open_draft(cookie, timezone.now()).content == {
        "sent": True, "number": "101", "setting": "room", "mode": "self",
    }  # fmt: skip


def test_what_was_not_sent_is_erased_by_the_next_page(amina, codes):
    begin(amina, codes[0], "room")
    amina.post("/save", amina.form(words=SECRET))
    amina.client.get("/next/uk/room")
    assert not Draft.objects.exists()


def test_the_next_code_begins_empty_even_if_the_one_before_was_left_unfinished(amina, codes):
    begin(amina, codes[0], "room")
    amina.post("/save", amina.form(words=SECRET))
    begin(amina, codes[1], "room")
    assert amina.client.get("/filled/uk").headers["Location"] == "/what/101/uk"
    assert Draft.objects.count() == 1


@pytest.mark.parametrize("way", KEYED)
def test_an_address_of_a_sheet_without_an_age_leads_back_to_the_age(amina, codes, way):
    begin(amina, codes[0], way)
    for address in ("/filled/uk", "/looked/uk"):
        assert amina.client.get(address).headers["Location"] == "/sheet/101/uk"


def test_EX_08_close_in_the_middle_erases_the_draft_and_the_cookie(amina, codes):
    begin(amina, codes[0], "room")
    amina.post("/save", amina.form(words=SECRET))
    amina.client.get("/x")
    assert not Draft.objects.exists() and not amina.client.cookies[settings.YOUNG_COOKIE].value
