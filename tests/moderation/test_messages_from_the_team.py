"""What the team says behind the six words: sentences of the catalogue, chosen by one reader, agreed to by another."""

from datetime import date, timedelta

import pytest
from django.core.cache import cache
from django.urls import reverse
from django.utils import timezone, translation

from consultations.answers.receipts import child_key
from consultations.answers.words_box import open_with_child_key, write_words
from consultations.coming_back.tokens import token_for
from consultations.models import Answer, Entry, Reading, Words
from consultations.moderation.team_messages import (
    AGAIN,
    BESIDE,
    COVERED,
    SENTENCES,
    TALK,
    THANKS,
    UNDERSTOOD,
    choices_for,
    known,
    sentence,
)
from consultations.moderation.withdrawing import withdraw_answer, withdraw_part
from consultations.questions.legibility import Screen, problems_in
from consultations.vocabulary.bands import Band
from consultations.vocabulary.states import Reading as State
from consultations.vocabulary.states import Stage
from home.texts import locales
from tests.moderation.test_the_screens import desk_of, filled, page_version, taken
from tests.moderation.test_two_readers import everything_stored
from tests.moderation.writing import words_questions, write_answer
from tests.people import TODAY

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def no_tries_yet():
    cache.clear()


def said(code: str, locale: str, band: str = "13-15") -> str:
    with translation.override(locale):
        return sentence(code, band)


def mine(client, root: bytes, locale: str = "uk"):
    """The page of this answer, as six words open it."""
    form = {"token": token_for(root, timezone.now()), "action": "open", "language": locale}
    return client.post(f"/mine/{locale}", form)


def shown(client, root: bytes, locale: str = "uk", band: str = "13-15") -> list[str]:
    """The codes of everything that the page says from the team."""
    page = mine(client, root, locale).content.decode()
    return [code for code in SENTENCES if said(code, locale, band) in page.replace("&#x27;", "'")]


def content_of(answer, root: bytes) -> tuple[bytes, dict]:
    fresh = Answer.objects.select_related("words", "content_key").get(pk=answer.pk)
    return open_with_child_key(child_key(root), fresh)


def choose(miro, instrument, *codes: str, **more):
    """The first reader's form with these codes under the first text; gives the answer of the server."""
    client = desk_of(miro)
    address = taken(client)
    form = filled(instrument, client.get(address).content.decode(), **({"Q-messages": list(codes)} | more))
    return client.post(address, form)


def agree(nadia) -> str:
    """The second reader agrees; gives the page as she saw it."""
    client = desk_of(nadia)
    address = taken(client)
    page = client.get(address).content.decode()
    assert client.post(address, {"version": page_version(page), "do": "agree"}).status_code == 302
    return page


@pytest.mark.parametrize("band", list(Band))
@pytest.mark.parametrize("locale", locales())
def test_X_05_X_07_every_sentence_is_there_and_easy_in_every_language_and_age(locale, band):
    with translation.override(locale):
        texts = tuple(text for _code, text in choices_for(band))
    assert len(set(texts)) == len(SENTENCES)
    assert problems_in(Screen("messages", locale, band, texts)) == []
    with translation.override("en"):
        assert locale == "en" or not set(texts) & {text for _code, text in choices_for(band)}


def test_a_sentence_names_nothing_that_was_said_and_promises_nobody():
    words = " ".join(said(code, locale, band).lower() for code in SENTENCES for locale in locales() for band in Band)
    for never in ("danger", "harm", "abuse", "police", "safe", "promise", "secret", "небезпек", "насил", "поліці",
                  "обіця", "таємн", "скривд", "!"):  # fmt: skip
        assert never not in words


def test_what_was_chosen_and_agreed_stands_behind_the_words_in_every_language(instrument, client, miro, nadia):
    _answer, root = write_answer(instrument)
    assert choose(miro, instrument, THANKS, COVERED).status_code == 302
    assert shown(client, root) == [], "before a second person agrees nothing is said"
    assert said(COVERED, "uk") in agree(nadia)
    for locale in locales():
        assert shown(client, root, locale) == [THANKS, COVERED]


def test_each_sentence_stands_where_it_belongs(instrument, client, miro, nadia):
    _answer, root = write_answer(instrument, ("Перше.", "Друге."))
    second = words_questions(instrument)[1]
    more = {f"{second}-outcome": "pass", f"{second}-language": "uk", f"{second}-text-en": "Second.",
            f"{second}-messages": [TALK, COVERED], "Q-more-0": "", "Q-more-put-0": ""}  # fmt: skip
    choose(miro, instrument, THANKS, TALK, **more)
    agree(nadia)
    page = mine(client, root)
    assert [message["code"] for message in page.context["messages"]] == [THANKS, TALK], "each once, and by no text"
    assert [[each["code"] for each in piece["says"]] for piece in page.context["pieces"]] == [[], [COVERED]]
    assert reverse("help", kwargs={"locale": "uk"}) in page.content.decode().split('id="team-h"')[1]


def test_choosing_nothing_shows_nothing(instrument, client, miro, nadia):
    answer, root = write_answer(instrument)
    choose(miro, instrument)
    agree(nadia)
    assert shown(client, root) == []
    assert "team-h" not in mine(client, root).content.decode()
    assert not content_of(answer, root)[1].get("messages")


def test_the_younger_ones_read_their_own_words(instrument, client, miro, nadia):
    _answer, root = write_answer(instrument)
    Answer.objects.update(age_band="10-12")
    choose(miro, instrument, THANKS, UNDERSTOOD)
    agree(nadia)
    assert shown(client, root, "uk", "10-12") == [THANKS, UNDERSTOOD]
    assert said(THANKS, "uk") not in mine(client, root).content.decode()


def test_nobody_is_asked_for_more_once_the_questions_are_closed(instrument, client, miro, nadia, consultation):
    _answer, root = write_answer(instrument)
    choose(miro, instrument, AGAIN)
    agree(nadia)
    assert shown(client, root) == []
    consultation.state, consultation.closes_on = Stage.OPEN, date.today() + timedelta(3)
    consultation.save()
    assert shown(client, root) == [AGAIN]


def test_MOD_07_what_is_said_is_never_in_the_clear_nor_in_the_audit(instrument, miro, nadia):
    write_answer(instrument)
    choose(miro, instrument, *SENTENCES)
    between = everything_stored()
    agree(nadia)
    stored = between + everything_stored()
    for code in SENTENCES:
        assert f'"{code}"'.encode() not in stored
        assert not any(said(code, locale).encode() in stored for locale in locales())
    assert {entry.verb for entry in Entry.objects.filter(verb__startswith="words")} == {
        "words-claimed", "words-read-first", "words-agreed", "words-viewed",
    }  # fmt: skip


def test_a_forged_code_is_refused_kindly_and_nothing_typed_is_lost(instrument, client, miro):
    _answer, root = write_answer(instrument)
    refused = choose(miro, instrument, THANKS, "you-will-go-home")
    page = refused.content.decode()
    assert refused.status_code == 200 and "Оберіть, будь ласка, лише з цих речень." in page
    assert "A teacher teaches me." in page and "you-will-go-home" not in page
    assert Reading.objects.get().state == State.WAITING and Reading.objects.get().box is None
    assert shown(client, root) == []


def test_a_code_that_the_catalogue_has_no_more_says_nothing(instrument, client):
    answer, root = write_answer(instrument)
    key, content = content_of(answer, root)
    question = words_questions(instrument)[0]
    Words.objects.update(sealed=write_words(key, content | {"messages": {question: ["old", THANKS]}}))
    assert shown(client, root) == [THANKS]
    assert known(["x", COVERED, THANKS, THANKS]) == [THANKS, COVERED]


def test_WIT_01_after_taking_everything_back_nothing_is_said(instrument, client, miro, nadia):
    answer, root = write_answer(instrument)
    choose(miro, instrument, *SENTENCES)
    agree(nadia)
    assert set(shown(client, root)) == set(SENTENCES) - {AGAIN}
    withdraw_answer(root, today=TODAY)
    assert shown(client, root) == []
    assert bytes(Words.objects.get(answer=answer).sealed) == b""


def test_WIT_01_with_a_part_goes_what_was_said_about_it(instrument, client, miro, nadia):
    answer, root = write_answer(instrument)
    choose(miro, instrument, THANKS, COVERED)
    agree(nadia)
    withdraw_part(root, words_questions(instrument)[0], today=TODAY)
    assert shown(client, root) == [] and content_of(answer, root)[1]["messages"] == {}


def test_what_was_chosen_comes_back_with_the_words_that_are_sent_back(instrument, client, miro, nadia, dana):
    _answer, root = write_answer(instrument)
    choose(miro, instrument, COVERED)
    hers = desk_of(nadia)
    address = taken(hers)
    version = page_version(hers.get(address).content.decode())
    hers.post(address, {"version": version, "do": "send-back", "note": "Ще раз"})
    again = desk_of(miro)
    page = again.get(taken(again)).content.decode()
    boxes = {code: page.split(f'-messages" value="{code}"')[1].split(">")[0] for code in SENTENCES}
    assert [code for code, box in boxes.items() if "checked" in box] == [COVERED]
    assert shown(client, root) == []


@pytest.mark.parametrize("by_the_second", [False, True])
def test_SG_02_with_words_that_are_handed_over_only_help_is_said(instrument, client, miro, nadia, by_the_second):
    answer, root = write_answer(instrument)
    worry = {"do": "hold", "kind": "abuse", "urgency": "today"}
    if by_the_second:
        choose(miro, instrument, THANKS, TALK, COVERED)
        hers = desk_of(nadia)
        address = taken(hers)
        hers.post(address, {"version": page_version(hers.get(address).content.decode())} | worry)
    else:
        choose(miro, instrument, THANKS, TALK, COVERED, "forged", **worry)
    assert Reading.objects.get().state == State.HELD
    assert shown(client, root) == [TALK]
    assert list(content_of(answer, root)[1]["messages"].values()) == [[TALK]]
    assert mine(client, root).context["pieces"][0]["state"] == "waiting", "nothing else on the page has changed"


def test_what_can_be_said_is_one_group_of_named_boxes(instrument, miro):
    write_answer(instrument)
    client = desk_of(miro)
    page = client.get(taken(client)).content.decode()
    group = page.split("<legend>Сказати щось цій молодій людині</legend>")[1].split("</fieldset>")[0]
    assert group.count('type="checkbox"') == group.count("<label") == len(SENTENCES)
    assert "checked" not in group and set(BESIDE) < set(SENTENCES)
