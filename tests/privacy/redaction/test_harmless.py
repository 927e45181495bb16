"""What points to nobody is left alone: countries, persons whom everybody knows, everyday words, quantities."""

import pytest

from consultations.privacy.redaction import suggest

COUNTRIES = [
    "Україна",
    "Польща",
    "Німеччина",
    "Чехія",
    "Словаччина",
    "Румунія",
    "Молдова",
    "Італія",
    "Іспанія",
    "Франція",
    "Канада",
    "Крим",
    "Донбас",
]
PERSONS = [
    "Тарас Шевченко",
    "Лесю Українку",
    "Івана Франка",
    "Богдана Хмельницького",
    "Григорій Сковорода",
    "Ліна Костенко",
    "Гаррі Поттер",
    "Святий Миколай",
    "Дід Мороз",
    "Володимир Зеленський",
    "Роналду",
    "Harry Potter",
    "Taylor Swift",
    "Anne Frank",
    "Greta Thunberg",
    "Шерлок Холмс",
    "Пушкин",
]
EVERYDAY = [
    "Надія є завжди.",
    "надія, віра, любов і щастя",
    "Слава Україні! Героям слава!",
    "Роман про війну сумний.",
    "У полі росте пшениця, сонечко світить.",
    "Моя родина велика, а влада далеко.",
    "нет света уже неделю",
    "вера помогает, мир важнее всего",
    "Hope will help us. It may take time.",
    "Mark my words. Grace before lunch. A rose is a rose.",
    "в школі холодно, у лікарні черги, в таборі весело",
    "My school is far away.",
    "Save the Children, UNICEF і Червоний Хрест допомогли.",
    "Мама і тато працюють, бабуся сумує.",
]
QUANTITIES = [
    "У школі 2 поверхи, 400 учнів і 12 парт.",
    "Хліб коштує 30 грн, зарплата 12000 гривень.",
    "У 2022 році, в березні, о 8.30.",
    "Ми чекаємо вже 3 роки і пройшли 20 км.",
    "100 % дітей, 25 з 40, клас 7-Б.",
    "In 2023 it cost 20 euros for 30 kids.",
]


@pytest.mark.parametrize("text", [*COUNTRIES, *PERSONS, *EVERYDAY, *QUANTITIES])
def test_what_points_to_nobody_is_left_alone(text):
    assert suggest(text) == []


@pytest.mark.parametrize("text", [*EVERYDAY, *QUANTITIES])
def test_nor_in_small_letters(text):
    assert suggest(text.lower()) == []


@pytest.mark.parametrize("name", PERSONS)
def test_a_known_person_inside_a_sentence_is_left_alone(name):
    assert suggest(f"На уроці нам розказали, хто такий {name}.") == []


@pytest.mark.parametrize(
    "text",
    [
        "у Тома Соєра була тітка Поллі",
        "слухаю Jerry Heil і Артема Пивоварова",
        "Гаррі Поттер, Рон і Герміона мої друзі з книжок",
        "Стус і Симоненко писали правду",
        "Summer is over, Winter comes",
        "the Psychologist comes on Friday",
    ],
)
def test_whom_everybody_knows_is_nobody_of_here(text):
    assert suggest(text) == []
