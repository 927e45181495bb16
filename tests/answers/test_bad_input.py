"""Whatever is typed or clicked wrongly leads to a clear page in the reader's language, and nothing is lost."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from consultations.models import Answer, Draft
from consultations.vocabulary.states import Stage
from tests.journey import Young, unknown_code

pytestmark = pytest.mark.django_db
SENTENCES = {"uk": "Схоже, одна цифра не та.", "en": "One digit looks wrong."}


@pytest.mark.parametrize("locale", ["uk", "en"])
def test_a_mistyped_code_gets_one_kind_sentence_and_stays_in_the_box(client, codes, locale):
    typed = codes[0][:5] + str((int(codes[0][5]) + 1) % 10) + codes[0][6:]
    response = client.post("/start", {"code": typed, "language": locale})
    assert response.status_code == 422
    page = response.content.decode()
    assert SENTENCES[locale] in page
    assert typed in page
    assert f'lang="{locale}"' in page
    assert not response.cookies


@pytest.mark.parametrize("typed", ["", "1", "х" * 5000, "1234 5678 9012 3456 7890", "<script>", "\x00١٢٣", "０" * 16])
def test_any_other_text_is_a_wrong_digit_too(client, typed):
    response = client.post("/start", {"code": typed, "language": "uk"})
    assert (response.status_code, response.context["trouble"]) == (422, "digit")


def test_a_number_that_no_consultation_has_is_a_wrong_digit(client, codes):
    good, strange = unknown_code("101"), unknown_code("999")
    assert client.post("/start", {"code": good, "language": "uk"}).status_code == 200
    response = client.post("/start", {"code": strange, "language": "uk"})
    assert (response.status_code, response.context["trouble"]) == (422, "digit")


def test_digits_may_stand_apart_and_in_any_script(client, codes):
    arabic = codes[0].translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    for typed in (f" {codes[0][:4]}-{codes[0][4:8]} {codes[0][8:]} ", arabic):
        response = client.post("/start", {"code": typed, "language": "uk"})
        assert (response.status_code, response.context["code"]) == (200, codes[0])


def test_other_pictures_on_the_card_mean_another_digit(client, codes):
    response = client.post("/start", {"code": codes[0], "language": "uk", "pictures": "no"})
    assert (response.status_code, response.context["trouble"]) == (422, "pictures")
    assert response.context["typed"].replace(" ", "") == codes[0]


def test_a_closed_consultation_says_so(client, codes, open_consultation, instrument):
    open_consultation.state = Stage.CLOSED
    open_consultation.save()
    page = client.post("/start", {"code": codes[0], "language": "uk"})
    assert page.status_code == 200
    assert "/changed/101/uk" in page.content.decode()
    assert not page.cookies
    assert client.get("/what/101/uk").context["opens_on"] is None


def test_after_the_last_day_the_questions_are_closed(client, codes, open_consultation, instrument):
    open_consultation.closes_on = date.today() - timedelta(1)
    open_consultation.save()
    assert client.post("/start", {"code": codes[0], "language": "uk"}).context["reply_by"]


def test_before_the_opening_the_page_says_when(client, codes, open_consultation):
    open_consultation.state = Stage.PILOTED
    open_consultation.save()
    page = client.post("/start", {"code": codes[0], "language": "uk", "pictures": "yes"})
    assert page.context["opens_on"] == open_consultation.opens_on
    assert not page.cookies


@pytest.mark.parametrize("address", ["/save", "/look", "/send"])
@pytest.mark.parametrize("locale", ["uk", "en"])
def test_an_expired_session_shows_everything_that_was_typed(instrument, address, locale):
    young = Young(instrument, locale=locale)
    page = young.post(address, young.form(place=1, words="мої слова, які не можна загубити"))
    assert page.status_code == 410
    text = page.content.decode()
    assert "мої слова, які не можна загубити" in text
    assert ("Предмети" if locale == "uk" else "Subjects") in text
    assert f'lang="{locale}"' in text


def test_an_expired_session_shows_the_texts_even_of_unknown_questions(client, db):
    form = {"page": "ask", "language": "uk", "number": "777", "band": "13-15", "w-x": "слова"}
    page = client.post("/look", form)
    assert page.status_code == 410
    assert "слова" in page.content.decode()


def test_WIT_05_a_draft_whose_time_is_over_opens_nothing(amina, codes):
    amina.start(codes[0])
    Draft.objects.update(dies_at=timezone.now() - timedelta(seconds=1))
    assert amina.look(amina.form(words="слова")).status_code == 410


@pytest.mark.parametrize("cookie", ["", "x", "A" * 43 + "=", "é", "!" * 5000])
def test_a_made_up_cookie_opens_nothing(client, instrument, cookie):
    client.cookies["s"] = cookie
    assert client.post("/send", {"language": "uk", "keep": "yes"}).status_code == 410


@pytest.mark.parametrize("address", ["/start", "/save", "/look", "/send"])
def test_T05_wrong_methods_are_refused(client, db, address):
    for method in (client.get, client.put, client.patch, client.delete):
        response = method(address)
        assert response.status_code == 405
        assert response["Allow"] == "POST"
        assert response.content


@pytest.mark.parametrize("address", ["/", "/uk/", "/what/101/uk", "/ask/101/uk/13-15", "/thanks/101/uk", "/help/uk"])
def test_T05_pages_take_no_forms(client, instrument, address):
    assert client.get(address).status_code == 200
    assert client.post(address).status_code in (403, 405)


@pytest.mark.parametrize(
    "address",
    ["/xx/", "/what/101/xx", "/ask/101/xx/13-15", "/thanks/101/xx", "/help/xx", "/words/xx", "/mine/xx",
     "/what/999/uk", "/what/101/uk/6-9", "/what/101/uk/99-99", "/adults/xx", "/help/xx/show",
     "/ask/101/uk/6-9", "/ask/101/uk/99-99", "/ask/999/uk/13-15", "/thanks/999/uk"],
)  # fmt: skip
def test_an_unknown_language_band_or_number_is_not_found(client, instrument, address):
    assert client.get(address).status_code == 404


@pytest.mark.parametrize("address", ["/start", "/save", "/look", "/send", "/words/uk", "/mine/uk"])
@pytest.mark.parametrize(
    "headers",
    [{"Origin": "https://evil.example"}, {"Origin": "null"}, {"Sec-Fetch-Site": "cross-site"},
     {"Sec-Fetch-Site": "same-site"}, {"Origin": "http://testserver.evil.example"}],
)  # fmt: skip
def test_T24_a_form_on_another_site_is_refused(client, codes, address, headers):
    response = client.post(address, {"code": codes[0], "language": "en", "pictures": "yes"}, headers=headers)
    assert response.status_code == 403
    assert not response.cookies
    assert Draft.objects.count() == 0


def test_T24_our_own_pages_may_send(client, codes):
    headers = {"Origin": "http://testserver", "Sec-Fetch-Site": "same-origin"}
    assert client.post("/start", {"code": codes[0], "language": "uk"}, headers=headers).status_code == 200


def test_T24_a_refused_form_keeps_the_draft(amina, codes):
    amina.start(codes[0])
    amina.look(amina.form())
    refused = amina.post("/send", {"keep": "yes"}, headers={"Origin": "https://evil.example"})
    assert refused.status_code == 403
    assert amina.send().status_code == 303


@pytest.mark.parametrize("address", ["/start", "/save", "/look", "/send", "/words/uk"])
def test_T35_ten_megabytes_are_refused(client, db, address):
    response = client.post(address, {"language": "uk", "code": "1" * 10 * 1024 * 1024})
    assert response.status_code == 413
    assert response.content


def test_T35_the_refusal_is_in_the_language_of_the_page_that_sent(client, db):
    form = {"language": "en", "w-x": "1" * 10 * 1024 * 1024}
    page = client.post("/look", form, headers={"Referer": "http://testserver/ask/101/en/13-15"})
    assert page.status_code == 413
    assert b'lang="en"' in page.content


def test_text_over_the_limit_of_the_band_is_shown_whole(amina, codes):
    long = "дуже довгий текст " * 40
    amina.start(codes[0])
    page = amina.look(amina.form(words=long))
    assert page.status_code == 422
    assert long.strip() in page.content.decode()
    assert page.context["too_long"]
    assert Answer.objects.count() == 0
    assert amina.send().status_code in (200, 422)
    assert Answer.objects.count() == 0
    assert amina.look(amina.form(words="коротко")).status_code == 200


@pytest.mark.parametrize("address", ["/save", "/look"])
def test_more_text_than_a_draft_can_hold_comes_back_whole(amina, codes, address):
    amina.start(codes[0])
    page = amina.post(address, amina.form(words="є" * 40_000))
    assert page.status_code == 422
    assert "є" * 40_000 in page.content.decode()


def test_a_band_that_nobody_has_is_a_bad_request(amina, codes):
    amina.start(codes[0])
    assert amina.look(amina.form() | {"band": "1-99"}).status_code == 400


def test_looking_before_choosing_an_age_leads_to_the_page_before_the_questions(amina, codes):
    amina.start(codes[0])
    assert amina.look()["Location"] == "/what/101/uk"


def test_T04_extra_fields_change_nothing(amina, codes):
    amina.start(codes[0])
    extra = {"counted_": "1", "cohort": "x", "flag": "self_harm", "q-nothing": "1", "w-nothing": "слова", "week": "1"}
    amina.look(amina.form() | extra)
    amina.send(state="good", counted="yes", flag="x")
    answer = Answer.objects.get()
    assert (answer.flag, hasattr(answer, "words")) == ("", False)


def test_T14_what_nobody_sees_is_not_kept_and_nothing_breaks(amina, codes):
    amina.start(codes[0])
    page = amina.look(
        amina.form(words="a\x00b\u202ec\ud800d".encode("utf-8", "surrogatepass").decode("utf-8", "ignore"))
    )
    assert page.status_code == 200
    assert amina.send().status_code == 303
