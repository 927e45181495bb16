"""Each kind of evidence on its own, in invented sentences that stand in no bench."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consultations.safeguarding.warning_signs import (
    CONCERNS,
    RISKS,
    concerns_in,
    flag_of,
    risks_to_readers_in,
)
from consultations.safeguarding.warning_signs.words import plain


def labels(text: str) -> list[str]:
    return [concern.label for concern in concerns_in(text)]


def score(text: str, label: str) -> float:
    return next((concern.score for concern in concerns_in(text) if concern.label == label), 0.0)


@pytest.mark.parametrize(
    ("label", "text"),
    [
        ("self_harm", "мені жить не хочеться"),
        ("self_harm", "нехочу жити"),
        ("self_harm", "Всім було б легше без мене"),
        ("self_harm", "коли зовсім погано, ріжу собі руки"),
        ("self_harm", "i wanna sleep and never wake up"),
        ("self_harm", "Подруга каже, що хоче вмерти"),
        ("self_harm", "не бачу смислу жити"),
        ("current_danger", "нас завтра отправлять в росію"),
        ("current_danger", "Вітчим кричить за дверима, я сховалась у шафі"),
        ("current_danger", "По нашому селу зараз стріляють"),
        ("current_danger", "Они забрали мои документы и не дают уехать"),
        ("current_danger", "He says he will kill my mum if I tell"),
        ("current_danger", "їжі нема третій день, мама хвора"),
        ("current_danger", "солдати ходять по хатах"),
        ("contact_or_grooming", "чоловік з інтернету просить фото без одягу"),
        ("contact_or_grooming", "сказав видалити переписку і мамі не казати"),
        ("contact_or_grooming", "платять якщо сфоткаєш блокпост"),
        ("contact_or_grooming", "a stranger on discord wants to meet me alone"),
        ("contact_or_grooming", "ему 27 и он пишет что любит меня"),
        ("harm_or_abuse", "батько напився і вдарив маму"),
        ("harm_or_abuse", "в классе меня обзывают хохлом"),
        ("harm_or_abuse", "Тренер лапає дівчат"),
        ("harm_or_abuse", "тьотка не кормить нас"),
        ("harm_or_abuse", "they forced us to sing their anthem"),
        ("distress", "щоночі плачу в подушку"),
        ("distress", "мне снится война"),
        ("distress", "I have no friends and nobody talks to me"),
        ("distress", "Це моя вина, що брат загинув"),
    ],
)
def test_who_what_and_when_are_noticed_in_four_ways_of_speaking(label, text):
    assert label in labels(text)


@pytest.mark.parametrize(
    "text",
    [
        "Мене ніхто не б'є",
        "нас никогда не били",
        "Nobody here hits me",
        "Я не боюсь сирен",
        "Батьки мене не карають",
    ],
)
def test_a_denial_right_beside_it_is_no_sign(text):
    assert labels(text) == []


def test_a_denial_never_hides_what_is_read_first():
    assert flag_of(["Я не думаю про самогубство. Майже."]) == "self_harm"
    assert score("я не думаю про самогубство", "self_harm") < score("я думаю про самогубство", "self_harm")


@pytest.mark.parametrize(
    "text",
    [
        "Вмираю від сміху",
        "хочу умереть от скуки",
        "I want to die of boredom",
        "мама мене вб'є за двійку ахах",
        "Я хочу зникнути з контрольної, ахаха",
        "мене вбили в грі на третьому рівні",
        "брат побив мене в шахи",
        "У фільмі герой хотів вбити себе",
        "смотрели сериал, там человека похитили",
    ],
)
def test_figures_games_and_stories_are_no_sign(text):
    assert labels(text) == []


def test_laughter_alone_hides_nothing():
    assert flag_of(["не хочу жити ахах"]) == flag_of(["i want to die lol"]) == "self_harm"


def test_what_is_past_and_safe_is_scored_lower_and_still_raised():
    now, over = "Мене били в інтернаті", "Раніше мене били в інтернаті, тепер усе добре"
    assert score(now, "harm_or_abuse") > score(over, "harm_or_abuse") >= 0.5


def test_a_friend_counts_as_much():
    assert labels("мій друг ріже себе")[0] == "self_harm"
    assert labels("my friend wants to die")[0] == "self_harm"


@pytest.mark.parametrize(
    "text",
    [
        "Мама забирає мене зі школи",
        "Завтра нас повезуть на екскурсію",
        "Вчителька просить фото з походу для стенду",
        "До нас у школу приходили військові, показували дрони",
        "Ми виїхали з окупації, тут добре",
        "ріжемо папір на уроці праці",
        "тренер купує нам воду",
        "плачу за обіди карткою",
        "Дорослі не повинні кричати на дітей",
        "У бібліотеці нема води й кулера",
        "Страшно люблю піцу",
        "режим дня у нас нормальний",
    ],
)
def test_look_alikes_are_no_sign(text):
    assert labels(text) == []


def test_weak_signs_count_together_but_not_alone():
    assert labels("стріляють") == []
    assert labels("вода кончилась, в подвале, стреляют")[0] == "current_danger"


def test_several_concerns_come_strongest_first_and_the_flag_is_the_most_urgent():
    found = concerns_in("Вітчим б'є мене. Я дуже самотня. Він зараз за дверима, я боюсь.")
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)
    assert {"current_danger", "harm_or_abuse", "distress"} <= {one.label for one in found}
    assert flag_of([" ".join(one.label for one in found), "Вітчим б'є мене. Мені самотньо."]) == "harm_or_abuse"


@pytest.mark.parametrize(
    "text",
    ["НЕ ХОЧУ ЖИТИ", "Нe хoчу\u200b жи\u0301ти!", "не   хочу…  жити", "Вітчим мене б`є", "вітчим мене б’є"],
)
def test_triggers_are_exact_pieces_of_the_text_as_given(text):
    found = concerns_in(text)
    assert found or "…" in text
    assert all(trigger in text for one in found for trigger in one.triggers)


@given(st.text(max_size=400))
def test_any_text_can_be_read(text):
    for one in (*concerns_in(text), *risks_to_readers_in(text)):
        assert one.label in (*CONCERNS, *RISKS) and 0.5 <= one.score <= 1 and one.triggers
        assert all(trigger in text for trigger in one.triggers)


WORDS = [
    "не",
    "хочу",
    "жити",
    "мене",
    "б'є",
    "вітчим",
    "фото",
    "скинь",
    "зараз",
    "ніхто",
    "I",
    "die",
    "want",
    ".",
    "ß",
    "ИЁ",
]


@given(st.lists(st.sampled_from(WORDS), max_size=80).map(" ".join))
def test_any_mixture_of_its_own_words_can_be_read(text):
    for one in concerns_in(text):
        assert 0.5 <= one.score <= 1 and one.triggers
        assert all(trigger in text for trigger in one.triggers)


def test_a_phrase_never_reaches_into_the_next_sentence():
    assert labels("Не хочу. Жити в Києві цікаво") == []


@pytest.mark.parametrize(
    ("label", "text"),
    [
        ("violence", "Брат застрелив його, всюди кров"),
        ("death", "мій дід помер"),
        ("self_harm_described", "вона ріже собі руки"),
        ("sexual_content", "показував голі фото"),
        ("cruel_words", "вони називають її шлюхою"),
    ],
)
def test_risks_to_readers_are_told_apart_from_need(label, text):
    assert label in [risk.label for risk in risks_to_readers_in(text)]


def test_the_two_axes_know_nothing_of_each_other():
    assert risks_to_readers_in("Мене завтра заберуть, я боюсь") == []
    assert labels("У книжці помер дід, було сумно") == []
    assert [risk.label for risk in risks_to_readers_in("У книжці помер дід")] == ["death"]


def test_one_spelling_for_what_sounds_the_same():
    assert plain("б'є") == plain("бє") == plain("бьэ") and plain("ДУУУЖЕ") == plain("дуже")
    assert plain("soooo") == plain("so")
