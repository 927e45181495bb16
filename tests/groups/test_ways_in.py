"""INV-08: an adult leads many young people at one device: the ways in, and what is stored of each."""

import pytest
from django.conf import settings
from django.test import Client

from consultations.answers.models import Answer
from consultations.answers.words_box import open_with_team_key
from consultations.management.backing_up import contents
from consultations.models import Draft
from consultations.vocabulary.ways_in import GroupSize, Mode, Setting, Way, way_in, way_of
from home.texts import locales
from tests.groups.leading import KEYED, SECRET, WAYS, begin, sent
from tests.journey import PRIVATE_KEY, Young

HOSTILE = ["ROOM", "self", "own", "admin", "room ", "adult\x00", "<script>alert(1)</script>", "room,adult", "ще"]


@pytest.mark.parametrize("way", WAYS)
def test_INV_08_each_way_stores_exactly_how_the_answer_came(amina, codes, way):
    answer = sent(amina, codes[0], way)
    assert (answer.setting, answer.mode, answer.group_size) == WAYS[way]
    assert answer.counted is (way in ("room", "adult"))


@pytest.mark.parametrize("size", GroupSize)
def test_INV_08_a_group_says_its_size_in_words(amina, codes, size):
    begin(amina, codes[0], "group", size=size)
    amina.look(amina.form())
    amina.send(keep="no")
    assert Answer.objects.get().group_size == size


def test_the_ordinary_way_stores_one_young_person_on_a_device_of_their_own(amina, codes):
    amina.answer(codes[0])
    answer = Answer.objects.get()
    assert (answer.setting, answer.mode, answer.group_size) == (Setting.OWN, Mode.SELF, "")


@pytest.mark.parametrize("hostile", HOSTILE)
def test_a_way_that_is_none_of_ours_is_an_ordinary_start(amina, codes, hostile):
    response = begin(amina, codes[0], hostile, setting="room", mode="group", group_size="many")
    assert response.headers["Location"] == "/what/101/uk"
    amina.look(amina.form() | {"mode": "group", "setting": "room", "way": "group"})
    assert amina.send(mode="group", way="heard").headers["Location"] == "/thanks/101/uk"
    answer = Answer.objects.get()
    assert (answer.setting, answer.mode, answer.group_size, answer.counted) == ("own", "self", "", True)


@pytest.mark.parametrize("size", ["", "11", "TEN", "<b>", "ten "])
def test_a_group_without_a_known_size_is_asked_for_it_and_nothing_begins(amina, codes, size):
    response = begin(amina, codes[0], "group", size=size)
    assert response.status_code == 422 and "<b>" not in response.content.decode()
    assert codes[0] in response.content.decode() and 'aria-invalid="true"' not in response.content.decode()
    assert 'name="way" value="group"' in response.content.decode()
    assert not Draft.objects.exists() and settings.YOUNG_COOKIE not in amina.client.cookies


def test_without_any_way_the_page_asks_and_keeps_the_code(amina, codes):
    response = begin(amina, codes[0], "")
    assert response.status_code == 422 and codes[0] in response.content.decode()
    assert response.content.decode().count('type="radio" name="way"') == len(Way)
    assert not Draft.objects.exists()


@pytest.mark.parametrize("way", WAYS)
def test_a_wrong_digit_and_wrong_pictures_keep_what_was_typed_and_chosen(amina, codes, way):
    wrong = codes[0][:-1] + str((int(codes[0][-1]) + 1) % 10)
    for response in (begin(amina, wrong, way), begin(amina, codes[0], way, pictures="no")):
        page = response.content.decode()
        assert response.status_code == 422 and 'id="code-wrong"' in page
        assert f'name="way" value="{way}"' in page and codes[0][:4] in page
        assert ('value="ten" checked' in page) is (way == "group")


@pytest.mark.parametrize("way", WAYS)
def test_the_pictures_of_the_card_carry_the_way_on(amina, codes, way):
    page = begin(amina, codes[0], way, pictures="").content.decode()
    assert f'name="way" value="{way}"' in page and 'name="size" value="ten"' in page


def test_the_pictures_of_an_ordinary_card_carry_no_way(amina, codes):
    page = amina.post("/start", {"code": codes[0]}).content.decode()
    assert "pics__two" in page and 'name="way"' not in page


@pytest.mark.parametrize("locale", locales())
def test_the_page_of_the_adult_needs_no_code_and_nothing_young_leads_there(client, db, locale):
    response = client.get(f"/group/{locale}")
    assert response.status_code == 200 and not response.cookies
    assert response.headers["Cache-Control"] == "no-store"
    for address in ("/", f"/{locale}/", f"/words/{locale}", f"/help/{locale}"):
        assert "/group/" not in client.get(address).content.decode()
    assert client.get("/group/xx").status_code == client.get(f"/group/{locale}/self").status_code == 404


def test_nobody_without_a_card_of_an_open_consultation_comes_any_further(db):
    stranger = Client()
    for way in WAYS:
        stranger.post("/start", {"code": "", "way": way, "size": "ten", "pictures": "yes", "language": "uk"})
    assert not Draft.objects.exists()
    assert stranger.get("/hand/101/uk").status_code == stranger.get("/sheet/101/uk").status_code == 404


def test_in_a_room_the_device_is_handed_over_first_and_a_sheet_asks_for_the_age(amina, codes):
    assert begin(amina, codes[0], "room").headers["Location"] == "/hand/101/uk"
    assert 'href="/what/101/uk"' in amina.client.get("/hand/101/uk").content.decode()
    for way in KEYED:
        assert begin(amina, codes[0], way).headers["Location"] == "/sheet/101/uk"
    page = amina.client.get("/sheet/101/uk").content.decode()
    assert all(f'name="band" value="{band}"' in page for band in amina.instrument.consultation.bands)


@pytest.mark.parametrize("way", KEYED)
def test_a_sheet_shows_every_question_on_one_page_and_says_whose_it_is(amina, codes, way):
    begin(amina, codes[0], way)
    response = amina.post("/save", amina.blank())
    assert response.headers["Location"] == "/filled/uk"
    page = amina.client.get("/filled/uk").content.decode()
    assert page.count(" data-stage") >= len({slot["question"] for slot in amina.instrument.layout})
    assert "data-quick" in page and "Зберегти й переглянути" in page
    said = {"adult": "Записано зі слів", "group": "Одна відповідь від усієї групи", "heard": "Почуто деінде"}[way]
    assert said in page
    assert ('name="counted"' in page) is (way == "adult"), "nobody is asked to count what is never counted"


@pytest.mark.parametrize("way", WAYS)
def test_without_words_comes_first(amina, codes, way):
    amina.instrument.consultation.cards_stay = False
    amina.instrument.consultation.save()
    begin(amina, codes[0], way)
    amina.look(amina.form())
    page = amina.client.get("/looked/uk").content.decode()
    assert page.index('name="keep" value="no"') < page.index('name="keep" value="yes"')


@pytest.mark.parametrize("way", WAYS)
def test_what_an_adult_heard_is_never_printed_as_anybodys_words(amina, codes, way):
    answer = sent(amina, codes[0], way, words=SECRET)
    _key, content = open_with_team_key(PRIVATE_KEY, Answer.objects.select_related("content_key", "words").get())
    assert answer.words and SECRET in content["words"].values()
    assert content["uses"] == {"tell": "may", "print": "dont" if way == "heard" else "may", "draw": "dont"}


@pytest.mark.parametrize("way", Way)
def test_a_way_is_read_back_from_what_a_draft_keeps(way):
    assert way_of(way_in(way, "few")) == way
    assert way_of({}) == way_of({"mode": "?", "setting": "?"}) == ""
    assert way_in(Way.GROUP, "") == way_in("?", "few") == {}


def test_copies_keep_how_an_answer_came():
    assert {"setting", "mode", "group_size"} <= set(contents._table(Answer).columns)


def test_two_young_people_after_each_other_are_two_answers(instrument, codes):
    one_device = Young(instrument)
    answers = [sent(one_device, code, "room", words=code[-4:]) for code in codes[:3]]
    assert len({answer.pk for answer in answers}) == 3 == Answer.objects.filter(counted=True).count()
