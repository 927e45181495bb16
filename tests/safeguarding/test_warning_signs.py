"""Which words are read first. All words are invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consultations.safeguarding.warning_signs import CONCERNS, flag_of, signs_in
from consultations.safeguarding.warning_signs.concerns import book

from .signs import CONCERNING, ORDINARY

SAID = {
    "current_danger": [
        "Мене не випускають з дому, що робити",
        "Боюсь идти домой",
        "They won’t let me leave this house",
    ],
    "self_harm": ["Іноді не хочу жити", "I cut myself when it is loud", "лучше бы меня не было"],
    "contact_or_grooming": ["Незнайомець пише і просить фото", "He offered me money for it and told me not to tell"],
    "harm_or_abuse": ["Вітчим бʼє мене", "Older boys beat me after school", "Меня бьют"],
    "distress": ["Не можу спати, сняться кошмари", "I have no one to talk to"],
}
HARMLESS = [
    "Помираю зі сміху на перервах", "I want to die of laughing", "Хочу померти від нудьги на цьому уроці",
    "Мене тут ніхто не бʼє", "Хочу, щоб уроки починалися пізніше", "More time for homework, please",
    "Більше спорту й менше контрольних", "Nobody bullies me here, it is good",
]  # fmt: skip


@pytest.mark.parametrize(("concern", "text"), [(concern, text) for concern, texts in SAID.items() for text in texts])
def test_SG_07_a_warning_sign_is_noticed_in_three_languages(concern, text):
    assert flag_of([text]) == concern


@pytest.mark.parametrize("text", HARMLESS)
def test_a_figure_of_speech_or_a_denial_is_no_sign(text):
    assert signs_in(text) == []


def test_MOD_04_the_most_urgent_sign_of_all_texts_decides():
    texts = [SAID["distress"][0], SAID["self_harm"][0], SAID["harm_or_abuse"][0]]
    assert flag_of(texts) == "self_harm"


def test_every_phrase_belongs_to_a_known_concern():
    assert set(book().phrases) == set(CONCERNS)
    assert all(book().phrases.values())


def test_shouting_and_any_apostrophe_change_nothing():
    assert flag_of(["ВІТЧИМ Б'Є МЕНЕ"]) == flag_of(["вітчим б’є мене"]) == "harm_or_abuse"


@given(st.text())
def test_no_text_breaks_the_reading(text):
    assert flag_of([text]) in ("", *CONCERNS)


@pytest.mark.parametrize("concern", ["self_harm", "current_danger"])
def test_SG_07_nothing_about_danger_or_self_harm_is_read_late(concern):
    missed = [text for text in CONCERNING[concern] if flag_of([text]) not in ("self_harm", "current_danger")]
    assert missed == []


def test_nearly_every_concern_is_noticed_and_most_under_their_own_name():
    said = [(concern, text) for concern, texts in CONCERNING.items() for text in texts]
    noticed = [(concern, flag_of([text])) for concern, text in said]
    assert sum(bool(flag) for _concern, flag in noticed) >= 0.95 * len(said)
    assert sum(concern == flag for concern, flag in noticed) >= 0.88 * len(said)


def test_few_ordinary_messages_are_read_before_others():
    assert len(ORDINARY) == 48
    assert len([text for text in ORDINARY if signs_in(text)]) <= 4


def test_a_denial_in_another_part_of_the_sentence_silences_nothing():
    assert flag_of(["Я не знаю, чому мене б’ють"]) == "harm_or_abuse"
    assert flag_of(["не хочу жити після таких уроків"]) == "self_harm"
    assert flag_of(["I don’t know why he hits me"]) == "harm_or_abuse"


def test_unseen_signs_and_letters_of_the_other_alphabet_hide_nothing():
    assert flag_of(["нe хoчу\u200b жи\u0301ти"]) == "self_harm"


def test_the_words_that_gave_it_away_are_told():
    assert signs_in("Іноді не хочу жити.")[0] == ("self_harm", "не хочу жити")
