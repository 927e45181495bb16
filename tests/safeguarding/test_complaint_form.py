"""What may go wrong on the form for complaints, and the kind sentence that comes back. Nothing is ever cut."""

import pytest
from django.core.cache import cache
from django.test import Client

from consultations.models import Complaint
from consultations.safeguarding.complaints import open_complaint
from consultations.safeguarding.rules import COMPLAINT_LIMIT
from consultations.vault.actions import make_circle, open_vault
from consultations.vault.queries import private_key_for
from consultations.vault.rules import SAFEGUARDING
from tests.people import PHRASE, TODAY
from tests.safeguarding.test_complaints import NOW, form

ADDRESSES = ["/about/en/complaint/", "/complaint/en"]
CHOOSE = "Choose what it is about"
NO_WORDS = "There are no words here yet."
pytestmark = [pytest.mark.django_db, pytest.mark.parametrize("address", ADDRESSES)]


@pytest.fixture
def key(sana) -> bytes:
    cache.clear()
    make_circle(SAFEGUARDING, {sana: PHRASE}, today=TODAY)
    return private_key_for(sana, SAFEGUARDING, open_vault(sana, SAFEGUARDING, PHRASE, now=NOW), now=NOW)


@pytest.mark.parametrize(
    ("given", "sentences"),
    [
        ({}, [CHOOSE, NO_WORDS]),
        (form(about=""), [CHOOSE]),
        (form(about="the-king"), [CHOOSE]),
        (form(about="x" * 5000), [CHOOSE]),
        (form(""), [NO_WORDS]),
        (form("   \r\n\t "), [NO_WORDS]),
        (form("\x00\x07\u202e\u2066\u200b\ufeff"), [NO_WORDS]),
        (form("ї" * (COMPLAINT_LIMIT + 1)), ["There are 4001 characters here, and 4000 fit. We cut nothing."]),
    ],
)
def test_a_form_with_something_missing_comes_back_with_a_kind_sentence(key, client, address, given, sentences):
    answer = client.post(address, given)
    shown = answer.content.decode()
    assert answer.status_code == 422
    assert all(sentence in shown for sentence in sentences)
    assert "no-store" in answer["Cache-Control"]
    assert not Complaint.objects.exists()


def test_what_was_typed_comes_back_whole(key, client, address):
    long = "Так не можна. " * 400
    shown = client.post(address, form(long, about="text")).content.decode()
    assert long.strip() in shown and 'value="text" checked' in shown
    assert Complaint.objects.count() == 0
    assert client.post(address, form("Так не можна.", about="text")).status_code == 303


def test_words_without_a_choice_are_kept(key, client, address):
    assert "Я все сказала" in client.post(address, {"text": "Я все сказала"}).content.decode()


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("<script>alert(1)</script> & <b>", "<script>alert(1)</script> & <b>"),
        ("{{ form }} {% load x %} ' OR 1=1 --", "{{ form }} {% load x %} ' OR 1=1 --"),
        ("до\x00біса\x07", "добіса"),
        ("по\u202eвороту", "повороту"),
        ("рядок\r\nрядок", "рядок\nрядок"),
        ("😊" * 10, "😊" * 10),
    ],
)
def test_hostile_input_is_only_text(key, client, sana, address, typed, kept):
    assert client.post(address, form(typed)).status_code == 303
    complaint = Complaint.objects.get()
    assert open_complaint(complaint, sana, key, today=TODAY)["text"] == kept
    staff = Client()
    staff.force_login(sana)
    staff.post("/staff/vault/?circle=safeguarding", {"phrase": PHRASE})
    shown = staff.get(f"/staff/safeguarding/complaints/{complaint.pk}/").content.decode()
    assert "<script>alert(1)" not in shown and "\x00" not in shown and "\u202e" not in shown


def test_T35_ten_megabytes_are_refused_kindly(key, client, address):
    answer = client.post(address, form("1" * 10 * 1024 * 1024))
    assert answer.status_code == 413
    assert "Nothing was cut" in answer.content.decode() and 'lang="en"' in answer.content.decode()


def test_a_form_of_another_kind_is_refused_in_words(key, client, address):
    assert client.post(address, "about=text", content_type="text/plain").status_code == 422
    broken = client.post(address, b"--x\r\nbroken", content_type="multipart/form-data")
    assert broken.status_code == 400 and broken.content
    for method in (client.put, client.patch, client.delete):
        assert method(address).status_code == 405


@pytest.mark.parametrize(
    "headers",
    [{"Origin": "https://evil.example"}, {"Origin": "null"}, {"Sec-Fetch-Site": "cross-site"},
     {"Sec-Fetch-Site": "same-site"}, {"Origin": "http://testserver.evil.example"}],
)  # fmt: skip
def test_T24_a_form_on_another_site_is_refused(key, address, headers):
    client = Client(enforce_csrf_checks=True)
    assert client.post(address, form(), headers=headers).status_code == 403
    assert not Complaint.objects.exists()


def test_T24_our_own_page_sends_without_a_token(key, address):
    client = Client(enforce_csrf_checks=True)
    headers = {"Origin": "http://testserver", "Sec-Fetch-Site": "same-origin"}
    assert client.post(address, form(), headers=headers).status_code == 303


def test_an_unknown_language_is_not_found(client, address):
    assert client.get(address.replace("/en", "/xx")).status_code == 404
