"""Until the questions close, six words open the answer again: to add, to change, to empty a box."""

from datetime import date, timedelta

import pytest
from django.conf import settings

from consultations.answers.receipts import child_key, root_of
from consultations.answers.words_box import open_with_child_key, open_with_team_key, write_words
from consultations.models import Answer, Draft, Reading, Tombstone, Voice, Words
from consultations.questions.layout import field_name, unpack
from consultations.vocabulary.states import Reading as State
from consultations.vocabulary.states import Stage
from tests.coming_back.test_coming_back import TEXT, mark, open_mine, step
from tests.journey import PRIVATE_KEY, Young

pytestmark = pytest.mark.django_db
MORE = "І ще: хай буде тихе місце"


@pytest.fixture
def six(amina, codes) -> list[str]:
    """The six words of an answer with the same text in both boxes, sent."""
    words, _thanked = amina.answer(codes[0], amina.form(words=TEXT), tell="may", print="first")
    return words


@pytest.fixture
def back(amina, six) -> Young:
    """The same person on another phone, with the answer open as a draft again."""
    other = Young(amina.instrument)
    response = step(other.client, open_mine(other.client, six), "add")
    assert (response.status_code, response["Location"]) == (303, "/filled/uk")
    return other


def keys_of(young: Young) -> list[str]:
    return [slot["question"] for slot in young.instrument.layout if slot["kind"] == "words"]


def box(words: list[str]) -> dict:
    return open_with_child_key(child_key(root_of("uk", words)), Answer.objects.get(receipt_digest__isnull=False))[1]


def send_again(young: Young, form: dict, **uses):
    looked = young.look(form)
    assert looked.status_code == 200 and looked.context["revises"]
    return young.post("/words/uk/send", uses)


def test_the_page_comes_back_with_what_was_chosen_and_written(back):
    page = back.client.get("/filled/uk")
    assert page.status_code == 200 and page.context["revises"]
    assert page.content.decode().count(TEXT) == 2
    assert [question["words"] for question in page.context["questions"] if question["kind"] == "words"] == [TEXT, TEXT]
    chosen = [option["checked"] for option in page.context["questions"][0]["options"]]
    assert chosen == [True, False, False]
    assert "Врахувати мою відповідь" not in page.content.decode()


def test_what_is_added_takes_its_place_in_the_same_answer(back, six, amina):
    first, second = keys_of(back)
    form = back.form(place=1) | {f"w-{first}": TEXT, f"w-{second}": MORE}
    sent = send_again(back, form, **{f"print-{second}": "may"})
    assert (sent.status_code, sent["Location"]) == (303, "/thanks/101/uk")
    answer = Answer.objects.get()
    assert answer.counted and answer.stirred == 0
    assert box(six)["words"] == {first: TEXT, second: MORE}
    assert open_with_team_key(PRIVATE_KEY, answer)[1]["words"] == {first: TEXT, second: MORE}
    allowed = {"tell": "may", "print": "first", "draw": "dont"}
    assert box(six)["uses"] == allowed | {"by_text": {first: allowed, second: allowed | {"print": "may"}}}
    stored = unpack(amina.instrument.layout, answer.choices)
    slot = amina.instrument.layout[0]
    assert stored[field_name(slot)] == [slot["options"][1]]
    assert Tombstone.objects.count() == 1, "an older copy still has the text that was replaced"


def test_sending_twice_changes_it_once(back, six):
    first, second = keys_of(back)
    form = back.form() | {f"w-{first}": TEXT, f"w-{second}": MORE}
    send_again(back, form)
    again = back.post("/words/uk/send")
    assert again["Location"] == "/thanks/101/uk"
    assert box(six)["words"] == {first: TEXT, second: MORE}
    assert Answer.objects.count() == 1


def test_a_box_that_is_emptied_takes_its_words_away(back, six):
    first, second = keys_of(back)
    send_again(back, back.form() | {f"w-{first}": "", f"w-{second}": TEXT})
    assert box(six)["words"] == {second: TEXT}


def test_a_decision_stays_on_what_was_not_touched(amina, six):
    voice = Voice.objects.create(
        consultation=amina.instrument.consultation, question_key=keys_of(amina)[0], kind="quote",
        texts={"uk": "тихо", "en": "quiet"}, original_locale="uk", age_band="13-15", themes=[],
    )  # fmt: skip
    mark(six, state="printed", voices=[str(voice.pk)])
    Reading.objects.create(answer=Answer.objects.get(), state=State.PASSED)
    other = Young(amina.instrument)
    step(other.client, open_mine(other.client, six), "add")
    page = other.client.get("/filled/uk")
    assert page.content.decode().count(TEXT) == 1, "what was read already stays behind the page"
    assert "Сказане тут раніше лишається як є." in page.content.decode()
    first, second = keys_of(amina)
    send_again(other, other.form() | {f"w-{first}": "", f"w-{second}": MORE})
    assert Voice.objects.filter(pk=voice.pk).exists()
    assert box(six)["words"] == {first: TEXT, second: MORE}
    assert [entry["question"] for entry in box(six)["trail"]] == [first]
    assert Reading.objects.get().state == State.WAITING and Reading.objects.get().claimed_by is None


def test_WIT_04_new_words_in_place_of_printed_ones_take_the_print_down(amina, six):
    first, second = keys_of(amina)
    voice = Voice.objects.create(
        consultation=amina.instrument.consultation, question_key=first, kind="quote",
        texts={"uk": "тихо", "en": "quiet"}, original_locale="uk", age_band="13-15", themes=[],
    )  # fmt: skip
    mark(six, state="printed", voices=[str(voice.pk)])
    other = Young(amina.instrument)
    step(other.client, open_mine(other.client, six), "add")
    send_again(other, other.form() | {f"w-{first}": MORE, f"w-{second}": TEXT})
    assert not Voice.objects.exists()
    assert box(six)["trail"] == []


def test_what_is_added_to_words_that_were_handed_over_goes_to_the_readers_by_itself(back, six, amina):
    Reading.objects.create(answer=Answer.objects.get(), state=State.HELD)
    first, second = keys_of(back)
    send_again(back, back.form() | {f"w-{first}": TEXT, f"w-{second}": MORE})
    assert box(six)["words"] == {first: TEXT, second: TEXT}
    beside = Answer.objects.get(receipt_digest=None)
    assert not beside.counted and not any(beside.choices)
    assert open_with_team_key(PRIVATE_KEY, beside)[1]["words"] == {second: MORE}


def test_after_closing_nothing_can_be_added_and_nothing_is_lost(back, six, open_consultation):
    first, second = keys_of(back)
    back.look(back.form() | {f"w-{first}": TEXT, f"w-{second}": MORE})
    open_consultation.state = Stage.CLOSED
    open_consultation.save()
    page = back.post("/words/uk/send")
    assert page.status_code == 200 and MORE in page.content.decode()
    assert box(six)["words"] == {first: TEXT, second: TEXT}
    other = Young(back.instrument)
    mine = open_mine(other.client, six)
    assert not mine.context["may_add"]
    assert step(other.client, mine, "add").status_code == 200
    assert settings.YOUNG_COOKIE not in other.client.cookies


def test_after_the_last_day_it_is_not_offered(client, six, open_consultation):
    open_consultation.closes_on = date.today() - timedelta(1)
    open_consultation.save()
    assert not open_mine(client, six).context["may_add"]


def test_an_answer_that_was_taken_back_meanwhile_stays_taken_back(back, six, client):
    first, second = keys_of(back)
    back.look(back.form() | {f"w-{first}": TEXT, f"w-{second}": MORE})
    step(client, open_mine(client, six), "take-back-all")
    page = back.post("/words/uk/send")
    assert "Цю відповідь уже забрали" in page.content.decode() and MORE in page.content.decode()
    assert not any(Answer.objects.get().choices)


def test_the_draft_of_a_revision_cannot_be_sent_as_a_new_answer(back):
    back.look(back.form(words=MORE))
    assert back.send().status_code == 200
    assert Answer.objects.count() == 1


def test_who_never_wants_to_see_the_words_again_never_does(client, six, amina):
    page = step(client, open_mine(client, six), "show-text")
    assert TEXT in page.content.decode()
    step(client, page, "never-show")
    page = step(client, open_mine(client, six), "show-text")
    assert TEXT not in page.content.decode() and page.context["quiet"]
    other = Young(amina.instrument)
    step(other.client, open_mine(other.client, six), "add")
    page = other.client.get("/filled/uk")
    assert TEXT not in page.content.decode()
    first, second = keys_of(amina)
    send_again(other, other.form() | {f"w-{first}": "", f"w-{second}": MORE})
    assert box(six)["words"] == {first: TEXT, second: MORE}


def test_a_print_can_always_be_stopped(client, six, amina):
    voice = Voice.objects.create(
        consultation=amina.instrument.consultation, question_key=keys_of(amina)[0], kind="quote",
        texts={"uk": "тихо", "en": "quiet"}, original_locale="uk", age_band="13-15", themes=[],
    )  # fmt: skip
    mark(six, state="printed", voices=[str(voice.pk)])
    page = step(client, open_mine(client, six), "stop", question=keys_of(amina)[0])
    assert [piece["state"] for piece in page.context["pieces"]][0] == "not-printed"
    assert not Voice.objects.exists()


def test_WIT_05_the_draft_of_a_revision_dies_like_any_other(back):
    assert Draft.objects.count() == 2  # the marker of the first send, and this one
    assert Words.objects.count() == 1
    back.client.post("/x")
    assert Draft.objects.count() == 1


def test_what_the_team_said_about_words_goes_when_others_take_their_place(amina, six):
    first, second = keys_of(amina)
    mark(six, state="told")
    key, content = open_with_child_key(child_key(root_of("uk", six)), Answer.objects.get())
    content["messages"] = {first: ["thanks"], second: ["covered"]}
    Words.objects.update(sealed=write_words(key, content))
    other = Young(amina.instrument)
    step(other.client, open_mine(other.client, six), "add")
    send_again(other, other.form() | {f"w-{first}": "", f"w-{second}": MORE})
    assert box(six)["messages"] == {first: ["thanks"]}
