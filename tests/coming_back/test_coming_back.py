"""Six words open one's own answer, and nothing else; what became of it is shown, and it can be taken back."""

import re
import threading

import pytest
from django.utils import timezone

from consultations.answers.receipts import child_key, root_of
from consultations.answers.words_box import open_with_child_key, write_words
from consultations.coming_back import queries
from consultations.coming_back.tokens import OPEN_FOR, TokenOver, root_in, token_for
from consultations.models import Answer, AnswerKey, Voice, Words
from consultations.privacy.receipt_guesses import guesses
from consultations.vocabulary.states import Stage
from tests.journey import Young

pytestmark = pytest.mark.django_db
TEXT = "Хай дзвінок буде тихіший"


@pytest.fixture
def six(amina, codes) -> list[str]:
    """The six words of an answer with own words, sent."""
    words, _thanked = amina.answer(codes[0], amina.form(words=TEXT), tell="may", print="first")
    return words


def open_mine(client, words: list[str], locale: str = "uk"):
    return client.post(f"/words/{locale}", {"words": " ".join(words), "language": locale})


def step(client, page, action: str, **more):
    return client.post("/mine/uk", {"token": page.context["token"], "action": action, "language": "uk"} | more)


def mark(words: list[str], **entry) -> None:
    """As if the team had decided on the first written piece."""
    answer = Answer.objects.get()
    key, content = open_with_child_key(child_key(root_of("uk", words)), answer)
    question = next(iter(content["words"]))
    whole = {"question": question, "voices": [], "texts": {}, "original_locale": "uk", "themes": []} | entry
    content["trail"] = [whole]
    Words.objects.update(sealed=write_words(key, content))


def test_six_words_open_the_page_of_ones_own_answer(client, six):
    page = open_mine(client, six)
    assert page.status_code == 200
    assert [piece["state"] for piece in page.context["pieces"]] == ["waiting", "waiting"]
    assert not page.cookies


def test_the_first_four_letters_are_enough_in_any_case(client, six):
    page = client.post("/words/uk", {"words": ", ".join(word[:4].upper() for word in six)})
    assert page.context["pieces"]


def test_words_made_in_ukrainian_open_on_the_english_page(client, six):
    page = open_mine(client, six, "en")
    assert page.context["pieces"][0]["question"] == "What should change first?"


def test_ones_own_text_is_shown_only_on_a_second_step(client, six):
    page = open_mine(client, six)
    assert TEXT not in page.content.decode()
    assert TEXT in step(client, page, "show-text").content.decode()


@pytest.mark.parametrize("locale", ["uk", "en"])
def test_WIT_01_unknown_mistyped_and_erased_words_get_one_page(client, six, locale, open_consultation):
    open_consultation.state = Stage.CLOSED
    open_consultation.save()
    other = [six[1], six[0], *six[2:]]
    pages = [open_mine(client, words, locale) for words in (other, ["нісенітниця"] * 6, [""])]
    Answer.objects.all().delete()
    pages.append(open_mine(client, six, locale))
    assert {page.status_code for page in pages} == {200}
    shown = {without_lists(page).replace(page.context["typed"], "") for page in pages if page.context["typed"]}
    assert len({page.replace("\n", "") for page in shown}) == 1
    assert all(page.context["guesses"] == guesses(page.context["typed"], locale) for page in pages)
    assert pages[0].context["told_back"][0]["address"] == f"/changed/101/{locale}"


def without_lists(page) -> str:
    """The page without the lists to pick from, which say nothing but what was typed."""
    return re.sub(r'<form class="flow pick".*?</form>', "", page.content.decode(), flags=re.S)


def test_where_a_letter_is_wrong_the_words_can_be_picked(client, six):
    slipped = [six[0][:3], *six[1:]]
    page = client.post("/words/uk", {"words": " ".join(slipped), "language": "uk"})
    assert page.context["nothing_opened"]
    assert six[0] in page.context["guesses"][0]
    assert f"<option>{six[0]}</option>" in page.content.decode()
    opened = client.post("/words/uk", {"word": six, "language": "uk"})
    assert not (opened.context or {}).get("nothing_opened")


def test_the_slow_hash_runs_for_any_text_and_reads_only_so_much(client, monkeypatch):
    read = []
    real = queries.root_of_text
    monkeypatch.setattr(queries, "root_of_text", lambda text: read.append(text) or real(text))
    assert client.post("/words/uk", {"words": "я" * 9999}).status_code == 200
    assert [len(text) for text in read] == [256]


def test_T37_too_many_at_once_are_asked_to_wait(client, six, monkeypatch):
    taken = threading.BoundedSemaphore(1)
    taken.acquire()
    monkeypatch.setattr(queries, "_turns", taken)
    monkeypatch.setattr(queries, "WAIT_SECONDS", 0)
    page = open_mine(client, six)
    assert page.status_code == 503
    assert page["Retry-After"]
    assert page.context["typed"] == " ".join(six)


def test_my_page_is_open_for_half_an_hour_and_for_this_token_only(client, six):
    root, now = root_of("uk", six), timezone.now()
    token = token_for(root, now)
    assert root_in(token, now + OPEN_FOR * 0.9) == root
    for bad, moment in ((token, now + OPEN_FOR * 1.1), (token[:-4] + "AAAA", now), ("", now), ("!", now)):
        with pytest.raises(TokenOver):
            root_in(bad, moment)
    assert root.hex() not in token
    assert client.post("/mine/uk", {"token": "x", "action": "open"}).status_code == 410
    assert client.get("/mine/uk")["Location"] == "/words/uk"


def test_the_quote_is_shown_in_every_language_and_a_yes_prints_it(client, six):
    mark(six, state="to-show", texts={"uk": "Дзвінок тихіший", "en": "A quieter bell"})
    page = open_mine(client, six)
    text = page.content.decode()
    assert "Дзвінок тихіший" in text
    assert "A quieter bell" in text
    piece = next(piece for piece in page.context["pieces"] if piece["state"] == "to-show")
    after = step(client, page, "approve", question=piece["key"])
    assert "printed" in [piece["state"] for piece in after.context["pieces"]]
    assert Voice.objects.get().texts["en"] == "A quieter bell"


def test_a_no_prints_nothing(client, six):
    mark(six, state="to-show", texts={"uk": "Дзвінок тихіший", "en": "A quieter bell"})
    page = open_mine(client, six)
    piece = next(piece for piece in page.context["pieces"] if piece["state"] == "to-show")
    after = step(client, page, "refuse", question=piece["key"])
    assert "not-printed" in [piece["state"] for piece in after.context["pieces"]]
    assert Voice.objects.count() == 0


def test_WIT_01_taking_back_is_asked_once_and_then_done(client, six):
    page = open_mine(client, six)
    asked = step(client, page, "take-back")
    assert asked.context["taking_back"]
    assert AnswerKey.objects.count() == 1
    done = step(client, page, "take-back-all")
    assert done.context["taken_back"]
    assert AnswerKey.objects.count() == 0
    assert bytes(Words.objects.get().sealed) == b""
    again = open_mine(client, six)
    assert again.context["taken_back"]


def test_one_part_can_be_taken_back_alone(client, six):
    page = open_mine(client, six)
    first, second = (piece["key"] for piece in page.context["pieces"])
    after = step(client, page, "take-back-part", question=first)
    assert [piece["key"] for piece in after.context["pieces"]] == [second]


def test_an_answer_without_own_words_opens_too(client, instrument, codes):
    words, _thanked = Young(instrument).answer(codes[0])
    page = open_mine(client, words)
    assert page.status_code == 200
    assert page.context["pieces"] == []


def test_nobody_opens_anothers_answer(client, instrument, codes, six):
    theirs, _thanked = Young(instrument).answer(codes[1], Young(instrument).form(words="чуже"))
    page = open_mine(client, six)
    assert "чуже" not in step(client, page, "show-text").content.decode()
    assert "чуже" in step(client, open_mine(client, theirs), "show-text").content.decode()


def test_coming_back_writes_nothing(client, six):
    before = [list(table.objects.values_list()) for table in (Answer, Words, AnswerKey)]
    step(client, open_mine(client, six), "show-text")
    assert [list(table.objects.values_list()) for table in (Answer, Words, AnswerKey)] == before
