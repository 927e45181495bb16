"""What may be asked, of whom, and how much: the pure rules."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from consultations.management.demonstration import asked_101, asked_102
from consultations.questions.blocks import Questions
from consultations.questions.models import FrozenOption, FrozenQuestion
from consultations.questions.never_asked import asked_of
from consultations.questions.rules import build_problems, text_problems
from consultations.vocabulary.bands import Band
from consultations.vocabulary.questions import MOST_OPTIONS, Kind


def a_question(kind=Kind.CHOICE, options=3, **changes) -> dict:
    key = changes.pop("key", "k")
    return {
        "key": key, "kind": kind, "most": 3 if kind == Kind.SEVERAL else 1, "why": "", "only_if": None,
        "from_ten": False, "sounds": {},
        "wordings": {band.value: "Що краще?" for band in Band},
        "options": [
            {"key": f"{key}{place}", "label": "так", "easier": "", "picture": None} for place in range(options)
        ],
    } | changes  # fmt: skip


def whats(problems) -> set[str]:
    return {what for what, _values in problems}


def test_ANS_02_the_list_of_kinds_is_closed_and_the_blocks_are_the_same_list():
    assert {kind.value for kind in Kind} == {
        "choice", "several", "pictures", "faces", "scale", "ranking", "statements", "short", "words", "drawing",
    }  # fmt: skip
    assert set(Questions().child_blocks) == {kind.value for kind in Kind}


def test_ASS_04_no_question_can_be_made_required():
    names = {field.name for model in (FrozenQuestion, FrozenOption) for field in model._meta.get_fields()}
    names |= {name for block in Questions().child_blocks.values() for name in block.child_blocks}
    assert not {name for name in names if "required" in name or "mandatory" in name}


def test_ANS_01_a_question_within_the_limits_is_fine():
    assert build_problems([a_question()], ["13-15"]) == []


@pytest.mark.parametrize(("band", "most"), [("6-9", 5), ("10-12", 8), ("13-15", 12), ("16-17", 15)])
def test_ANS_01_the_youngest_band_decides_how_many_questions_there_may_be(band, most):
    def asked(count):
        return [a_question(options=2, key=f"q{place}-") for place in range(count)]

    assert "many-questions" not in whats(build_problems(asked(most), [band, "18-24"]))
    assert "many-questions" in whats(build_problems(asked(most + 1), ["18-24", band]))


@pytest.mark.parametrize(("band", "most"), [("6-9", 3), ("10-12", 4), ("13-15", 6), ("16-17", 7)])
def test_ANS_01_the_youngest_band_decides_how_many_options_there_may_be(band, most):
    assert "many-options" not in whats(build_problems([a_question(options=most)], [band]))
    assert "many-options" in whats(build_problems([a_question(options=most + 1)], [band]))


def test_several_choices_always_fit_the_bit_mask_beside_the_ways_of_not_answering():
    assert 2**MOST_OPTIONS - 1 < 251


def test_ANS_01_own_words_are_not_asked_of_children_under_ten():
    assert "words-too-young" in whats(build_problems([a_question(Kind.WORDS, options=0)], ["6-9", "13-15"]))
    assert "words-too-young" not in whats(build_problems([a_question(Kind.WORDS, options=0)], ["10-12"]))


@pytest.mark.parametrize("kind", [Kind.CHOICE, Kind.SEVERAL, Kind.FACES])
def test_one_option_is_no_choice(kind):
    assert "few-options" in whats(build_problems([a_question(kind, options=1)], ["16-17"]))


def test_nobody_can_be_offered_more_choices_than_there_are():
    assert "wrong-most" in whats(build_problems([a_question(Kind.SEVERAL, options=2, most=3)], ["16-17"]))


def test_a_kind_that_is_not_on_the_list_is_refused():
    assert "unknown-kind" in whats(build_problems([a_question("date")], ["16-17"]))


def test_a_key_stands_for_one_thing_only_and_is_never_missing():
    twice = [a_question(key="a"), a_question(key="a")]
    assert "same-key" in whats(build_problems(twice, ["16-17"]))
    assert "no-key" in whats(build_problems([a_question(options=0, key="") | {"options": []}], ["16-17"]))


def test_an_older_band_is_worded_like_the_younger_one_but_never_the_other_way():
    only_young = a_question() | {"wordings": {"13-15": "Що краще?"}}
    only_old = a_question() | {"wordings": {"16-17": "Що краще?"}}
    assert "no-wording" not in whats(text_problems([only_young], ["13-15", "16-17", "18-24"]))
    assert "no-wording" in whats(text_problems([only_old], ["13-15", "16-17"]))
    assert "no-wording" in whats(text_problems([only_young], ["10-12"]))


@pytest.mark.parametrize(
    "text",
    [
        "Розкажи, що сталося", "Як тебе звати?", "Твоє ім’я", "Твоє імʼя?", "У якому місті ти зараз?",
        "What happened to you?", "What is your name?", "WHERE DO YOU LIVE?", "Коли саме це було?",
        "Де твої батьки?", "Have you seen soldiers?", "Яка адреса твоєї школи?",
    ],
)  # fmt: skip
def test_ANS_07_what_we_never_ask_is_noticed_in_every_language(text):
    assert asked_of(text)
    assert "never-asked" in whats(text_problems([a_question(why=text)], ["13-15"]))


def test_ANS_07_the_questions_of_the_demonstration_ask_nothing_of_it():
    for asked in (asked_101, asked_102):
        for question in asked.QUESTIONS:
            pairs = [*question["wordings"].values(), question["why"], *question["options"]]
            for pair in [*pairs, *question.get("easier", {}).values()]:
                assert not [stem for text in pair for stem in asked_of(text)], pair


@given(some.lists(some.sampled_from(sorted(Band)), min_size=1), some.integers(0, 14), some.sampled_from(list(Kind)))
def test_more_bands_never_allow_more(bands, options, kind):
    question = [a_question(kind, options)]
    fewer = build_problems(question, [bands[0].value])
    if fewer and "few-options" not in whats(fewer) and "wrong-most" not in whats(fewer):
        assert build_problems(question, [band.value for band in bands])
