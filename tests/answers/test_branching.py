"""Questions that are asked only after some answers, or only of some ages: what was not asked answers nothing."""

import pytest

from consultations.answers.rules import filled_in, has_unasked, words_to_send
from consultations.models import Answer
from consultations.questions.layout import slots_of, unpack
from tests.answers.test_keeping_choices import typed
from tests.instruments import EVERY_KIND, make_instrument
from tests.journey import Young

CHAIN = slots_of(
    [
        {"key": "a", "kind": "choice", "most": 1, "options": ["yes", "no"]},
        {"key": "b", "kind": "choice", "most": 1, "options": ["one", "two"],
         "only_if": {"question": "a", "any_of": ["yes"]}},
        {"key": "c", "kind": "words", "most": 1, "options": [], "only_if": {"question": "b", "any_of": ["one", "two"]}},
        {"key": "d", "kind": "faces", "most": 1, "options": ["good", "bad"], "bands": ["10-12"]},
    ]
)  # fmt: skip


def bytes_of(chosen: dict, **more) -> list[int]:
    draft = filled_in({}, typed(chosen, {"c": "слова"}, **more), CHAIN)
    return list(bytes.fromhex(draft["choices"]))


def test_a_question_whose_condition_is_not_met_stays_unseen_whatever_was_sent():
    everything = {"q-a": ["yes"], "q-b": ["two"], "q-d": ["good"]}
    assert bytes_of(everything) == [1, 2, 1, 0]
    assert bytes_of(everything | {"q-a": ["no"]}) == [2, 0, 0, 0]
    assert bytes_of({"q-b": ["two"]}) == [252, 0, 0, 0]


def test_what_hangs_on_a_question_that_was_not_asked_is_not_asked_either():
    draft = filled_in({}, typed({"q-a": ["no"], "q-b": ["one"]}, {"c": "слова"}), CHAIN)
    assert words_to_send(draft) == {}
    assert draft["words"] == {"c": "слова"}, "kept in the draft, should the first answer change again"
    assert has_unasked(draft)


def test_a_question_for_another_age_stays_unseen():
    assert bytes_of({"q-d": ["good"]}, band="10-12")[3] == 1
    assert bytes_of({"q-d": ["good"]}, band="13-15")[3] == 0


@pytest.mark.django_db
def test_the_page_says_when_a_question_is_asked_and_the_server_decides(open_consultation, codes):
    young = Young(make_instrument(open_consultation, kinds=EVERY_KIND))
    page = young.client.get("/ask/101/uk/13-15").content.decode()
    assert "Лише якщо в питанні «Що найважче зараз?» вибір такий: «Мова»." in page
    young.answer(codes[0], young.form(place=1))
    stored = unpack(young.instrument.layout, Answer.objects.get().choices)
    faces = [slot for slot in young.instrument.layout if slot["kind"] == "faces"][0]
    assert stored[f"q-{faces['question']}"] == []
    assert Answer.objects.get().choices[young.instrument.layout.index(faces)] == 0
