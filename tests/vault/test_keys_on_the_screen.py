"""Keys are given, taken and renamed on a screen, by those who may, and a phrase is shown once."""

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import reverse

from consultations.models import Entry, StaffKey
from consultations.vault.actions import key_under_phrase, make_circle
from consultations.vault.rules import MODERATION
from consultations.vocabulary.states import Role
from tests.people import PHRASE, TODAY, hire

pytestmark = pytest.mark.django_db
KEYS = reverse("vault-keys", kwargs={"circle": MODERATION})
TAKE = reverse("vault-take-away", kwargs={"circle": MODERATION})
OWN_PHRASE = reverse("vault-phrase", kwargs={"circle": MODERATION})
OWN = "nine calm rivers under one old bridge"


def browser(person) -> Client:
    client = Client()
    client.force_login(person)
    return client


@pytest.fixture(autouse=True)
def circle(miro):
    cache.clear()
    return make_circle(MODERATION, {miro: PHRASE}, today=TODAY)


@pytest.fixture
def alina(db):
    return hire("Alina", Role.ADMINISTRATOR)


def test_a_holder_gives_a_colleague_a_key_and_the_phrase_is_shown_once(miro, nadia):
    page = browser(miro).post(KEYS, {"receiver": nadia.pk, "phrase": PHRASE})
    founding = page.context["founding_phrase"]
    assert founding in page.content.decode()
    assert "no-store" in page["Cache-Control"]
    assert founding not in browser(miro).get(KEYS).content.decode()
    assert key_under_phrase(nadia, MODERATION, founding) == key_under_phrase(miro, MODERATION, PHRASE)


@pytest.mark.parametrize("phrase", ["", "wrong words", "x" * 400])
def test_a_wrong_phrase_gives_nothing_and_says_so_kindly(miro, nadia, phrase):
    page = browser(miro).post(KEYS, {"receiver": nadia.pk, "phrase": phrase})
    assert page.context["form"].errors["phrase"]
    assert not StaffKey.objects.filter(staff=nadia).exists()


def test_guessing_a_colleagues_phrase_on_the_screen_is_limited(miro, nadia):
    door = browser(miro)
    for _try in range(6):
        page = door.post(KEYS, {"receiver": nadia.pk, "phrase": "wrong words here again"})
    assert "п’ять хвилин" in page.content.decode() or "five minutes" in page.content.decode()
    assert not StaffKey.objects.filter(staff=nadia).exists()


def test_only_people_whose_role_needs_it_can_be_chosen(miro, sana):
    page = browser(miro).post(KEYS, {"receiver": sana.pk, "phrase": PHRASE})
    assert page.context["form"].errors["receiver"]
    assert not StaffKey.objects.filter(staff=sana).exists()


def test_an_administrator_takes_a_key_away_but_never_the_last(alina, miro, nadia):
    browser(miro).post(KEYS, {"receiver": nadia.pk, "phrase": PHRASE})
    office = browser(alina)
    office.post(TAKE, {"holder": nadia.pk})
    assert list(StaffKey.objects.values_list("staff", flat=True)) == [miro.pk]
    office.post(TAKE, {"holder": miro.pk})
    assert StaffKey.objects.filter(staff=miro).exists()
    assert office.post(TAKE, {"holder": "; DROP"}).status_code == 404
    assert Entry.objects.filter(verb="vault-key-taken-moderation").count() == 1


def test_a_moderator_takes_nobodys_key(miro, nadia):
    browser(miro).post(KEYS, {"receiver": nadia.pk, "phrase": PHRASE})
    assert browser(miro).post(TAKE, {"holder": nadia.pk}).status_code in (302, 403, 404)
    assert StaffKey.objects.filter(staff=nadia).exists()


def test_T01_who_has_no_part_in_a_circle_does_not_see_its_keys(sana, petra):
    assert browser(sana).get(KEYS).status_code == 404
    assert browser(petra).get(KEYS).status_code in (302, 403, 404)
    assert browser(sana).get(KEYS.replace(MODERATION, "elsewhere")).status_code == 404


def test_ones_own_phrase_is_changed_with_the_old_one(miro):
    door = browser(miro)
    assert door.post(OWN_PHRASE, {"old": PHRASE, "new": OWN, "again": OWN}).status_code == 302
    assert key_under_phrase(miro, MODERATION, OWN)


@pytest.mark.parametrize(
    ("old", "new", "again", "box"),
    [
        ("wrong", OWN, OWN, "old"), (PHRASE, "too short", "too short", "new"), (PHRASE, OWN, OWN + " x", "again"),
        (PHRASE, "", "", "new"), (PHRASE, "aaaaaaaaaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaaaaaaaaaa", "new"),
    ],
)  # fmt: skip
def test_a_phrase_that_cannot_be_changed_stays_and_the_page_says_why(miro, old, new, again, box):
    page = browser(miro).post(OWN_PHRASE, {"old": old, "new": new, "again": again})
    assert page.context["form"].errors[box]
    assert (new or "nothing") not in page.content.decode()
    assert key_under_phrase(miro, MODERATION, PHRASE)
