"""The two reading screens, as each of the cast meets them."""

import re

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import reverse

from consultations.answers.words_box import open_with_team_key
from consultations.models import Concern, Reading, Voice
from consultations.vocabulary.states import Reading as State
from tests.moderation.writing import WROTE, words_questions, write_answer
from tests.people import PHRASE

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def no_tries_yet():
    cache.clear()


def desk_of(person, *, vault: bool = True) -> Client:
    """This person's browser, signed in, with the vault open."""
    client = Client()
    client.force_login(person)
    if vault:
        client.post(reverse("vault"), {"phrase": PHRASE})
    return client


def taken(client) -> str:
    """The address of the next words, in hand."""
    return client.post(reverse("take-next", kwargs={"number": "101"}))["Location"]


def page_version(page: str) -> str:
    return re.search(r'name="version" value="(\d+)"', page)[1]


def filled(instrument, page: str, **changes) -> dict:
    """The form as a moderator sends it: pass, with a translation."""
    question = words_questions(instrument)[0]
    given = {
        "version": page_version(page), "do": "pass", f"{question}-outcome": "pass", f"{question}-language": "uk",
        f"{question}-more-0": "Олена Петрівна", f"{question}-more-put-0": "вчителька",
        f"{question}-text-en": "A teacher teaches me.",
    }  # fmt: skip
    return given | {name.replace("Q", question): value for name, value in changes.items()}


def test_words_travel_from_the_queue_to_a_voice_through_two_browsers(instrument, miro, nadia):
    write_answer(instrument)
    mine = desk_of(miro)
    address = taken(mine)
    page = mine.get(address).content.decode()
    assert "Хочу тихе місце." in page
    assert mine.post(address, filled(instrument, page)).status_code == 302
    hers = desk_of(nadia)
    second = taken(hers)
    page = hers.get(second).content.decode()
    assert "вчителька" in page and "A teacher teaches me." in page
    hers.post(second, {"version": page_version(page), "do": "agree"})
    assert Voice.objects.get().texts == {"uk": "Мене вчить вчителька. Хочу тихе місце.", "en": "A teacher teaches me."}
    assert hers.get(second).content.decode().count("Олена") == 0


def test_the_preview_is_made_on_the_server_and_saves_nothing(instrument, miro):
    write_answer(instrument)
    client = desk_of(miro)
    address = taken(client)
    page = client.get(address).content.decode()
    shown = client.post(address, filled(instrument, page, do="apply")).content.decode()
    assert 'class="put">вчителька</ins>' in shown
    assert Reading.objects.get().box is None


def test_certain_suggestions_are_ticked_beforehand_and_possible_ones_are_not(instrument, miro, key):
    answer, _root = write_answer(instrument, ("Мій номер +380 67 123 45 67. Мене вчить Олена Петрівна у Вишневому.",))
    client = desk_of(miro)
    page = client.get(taken(client)).content.decode()
    rows = re.findall(r'cutrow--(sure|maybe)" data-row.*?<input type="checkbox" name="[^"]+" (checked)?', page, re.S)
    assert rows
    assert all((kind == "sure") == (ticked == "checked") for kind, ticked in rows)
    assert open_with_team_key(key, answer)


def test_words_to_cover_that_do_not_stand_in_the_text_are_pointed_out(instrument, miro):
    write_answer(instrument)
    client = desk_of(miro)
    address = taken(client)
    page = client.get(address).content.decode()
    again = client.post(address, filled(instrument, page, **{"Q-more-0": "Олег"})).content.decode()
    assert "Олег" in again and 'aria-invalid="true"' in again
    assert Reading.objects.get().state == State.WAITING


def test_what_is_missing_is_said_and_nothing_typed_is_lost(instrument, miro):
    write_answer(instrument)
    client = desk_of(miro)
    address = taken(client)
    page = client.get(address).content.decode()
    again = client.post(
        address, filled(instrument, page, **{"Q-text-en": "", "Q-told-uk": "Тихе місце"})
    ).content.decode()
    assert "Тихе місце" in again and 'role="alert"' in again
    assert Reading.objects.get().state == State.WAITING


def test_a_stale_version_gets_a_kind_page_with_what_was_typed(instrument, miro):
    write_answer(instrument)
    client = desk_of(miro)
    address = taken(client)
    page = client.get(address).content.decode()
    Reading.objects.update(version=9)
    late = client.post(address, filled(instrument, page))
    assert late.status_code == 409
    assert "A teacher teaches me." in late.content.decode()
    assert Reading.objects.get().state == State.WAITING


def test_without_an_open_vault_the_phrase_is_asked_for_first(instrument, miro):
    write_answer(instrument)
    client = desk_of(miro, vault=False)
    address = taken(client)
    response = client.get(address)
    assert response.status_code == 302 and response["Location"].startswith(reverse("vault"))
    assert client.post(response["Location"], {"phrase": PHRASE, "next": address})["Location"] == address


def test_T02_somebody_who_wandered_in_sees_nothing_at_all(instrument, miro, zed, petra, ada, sana, mr_okoro, nadia):
    answer, _root = write_answer(instrument)
    address = taken(desk_of(miro))
    where = {"number": "101", "answer": answer.pk}
    places = [reverse("queue", kwargs={"number": "101"}), address, reverse("second-reading", kwargs=where)]
    for person in (zed, petra, ada, sana, mr_okoro):
        client = desk_of(person, vault=False)
        assert [client.get(place).status_code for place in places] == [404, 404, 404]
        assert client.post(reverse("take-next", kwargs={"number": "101"})).status_code == 404
        assert [client.post(place, {"do": "pass"}).status_code for place in places[1:]] == [404, 404]
    assert desk_of(nadia).get(address).status_code == 404
    assert desk_of(miro).get(reverse("second-reading", kwargs=where)).status_code == 404


def test_T02_an_answer_of_another_consultation_is_not_there(instrument, miro, other_consultation):
    answer, _root = write_answer(instrument)
    client = desk_of(miro)
    taken(client)
    instrument.consultation = other_consultation
    instrument.save()
    assert client.get(reverse("first-reading", kwargs={"number": "101", "answer": answer.pk})).status_code == 404


def test_a_colleague_s_words_are_not_shown_to_another_moderator(instrument, miro, dana):
    write_answer(instrument)
    address = taken(desk_of(miro))
    page = desk_of(dana).get(address).content.decode()
    assert WROTE not in page and "тихе" not in page


def test_the_screens_never_show_week_cohort_code_or_whether_it_counts(instrument, miro):
    answer, _root = write_answer(instrument)
    client = desk_of(miro)
    page = client.get(taken(client)).content.decode()
    for never in ("2026-W48", str(answer.shuffle), "counted", "cohort"):
        assert never not in page


def test_SG_02_handing_over_from_the_screen_seals_the_words(instrument, miro):
    write_answer(instrument)
    client = desk_of(miro)
    address = taken(client)
    version = page_version(client.get(address).content.decode())
    refused = client.post(address, {"version": version, "do": "hold"})
    assert refused.status_code == 200 and not Concern.objects.exists()
    client.post(address, {"version": version, "do": "hold", "kind": "abuse", "urgency": "today"})
    assert Concern.objects.get().urgency == "today"
    assert WROTE not in client.get(address).content.decode()


def test_T10_words_are_shown_literally(instrument, miro):
    write_answer(instrument, ('<script>alert(1)</script> я <3 тебе & "лапки"',))
    client = desk_of(miro)
    page = client.get(taken(client)).content.decode()
    assert "<script>alert(1)" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt; я &lt;3 тебе &amp;" in page


def test_flagged_words_stay_covered_until_the_reader_opens_them(instrument, miro):
    write_answer(instrument, flag="distress")
    client = desk_of(miro)
    page = client.get(taken(client)).content.decode()
    assert page.index('class="more veil"') < page.index("said-words")
    assert "Перед читанням:" in page


def test_words_are_given_back_without_a_question(instrument, miro):
    write_answer(instrument)
    client = desk_of(miro)
    address = taken(client)
    version = page_version(client.get(address).content.decode())
    assert client.post(address, {"version": version, "do": "back"}).status_code == 302
    assert Reading.objects.get().claimed_by is None


@pytest.mark.parametrize("name", ["queues", "queue"])
def test_the_queue_says_how_much_waits(instrument, miro, name):
    write_answer(instrument)
    write_answer(instrument, flag="self_harm")
    place = reverse(name, kwargs={"number": "101"} if name == "queue" else {})
    page = " ".join(desk_of(miro, vault=False).get(place).content.decode().split())
    assert "У черзі: 2. Із позначкою: 1" in page


@pytest.mark.parametrize(
    ("came", "said"),
    [({"mode": "adult"}, "записано зі слів"), ({"mode": "heard"}, "почуто деінде, словами дорослого"),
     ({"mode": "group", "group_size": "ten"}, "одна відповідь групи (близько десяти людей)"),
     ({"mode": "self", "setting": "room"}, "")],
)  # fmt: skip
def test_INV_08_both_readers_see_in_words_how_an_answer_came(instrument, miro, nadia, came, said):
    answer, _root = write_answer(instrument)
    type(answer).objects.update(**came)
    mine = desk_of(miro)
    address = taken(mine)
    page = mine.get(address).content.decode()
    every = ("записано зі слів", "почуто деінде", "одна відповідь групи")
    assert [each for each in every if each in page] == [each for each in every if said.startswith(each)]
    assert said in page
    mine.post(address, filled(instrument, page))
    hers = desk_of(nadia)
    assert said in hers.get(taken(hers)).content.decode()
