"""MOD-06, label by label: what is pointed out in its many forms. All of it is invented."""

import pytest

from consultations.privacy.redaction import suggest


def found(text):
    return [(text[one.start : one.end], one.label) for one in suggest(text)]


def parts(text, label):
    return [words for words, its_label in found(text) if its_label == label]


@pytest.mark.parametrize("name", ["Сашка", "Настею", "Вовчикові", "Даринкою", "Женею", "Ванькою", "Артурчика", "Сашею"])
def test_a_short_name_is_found_in_every_case_form_and_in_small_letters(name):
    assert parts(f"Разом із {name} ми малюємо.", "NAME") == [name]
    assert parts(f"разом із {name.lower()} ми малюємо", "NAME") == [name.lower()]


@pytest.mark.parametrize(
    "name",
    [
        "Ткаченко Оксана Петрівна",
        "Олена Кравчук",
        "Іван Семенович",
        "Emily Watson",
        "Danylo Kovalenko",
        "Сергей Иванович",
        "О. В. Сидоренко",
    ],
)
def test_first_name_patronymic_and_surname_are_one_span(name):
    assert parts(f"Нас учить {name}.", "NAME") == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("мене кличуть рудик", "рудик"),
        ("Хлопець на прізвисько Шрам бився", "Шрам"),
        ("They call me Spike", "Spike"),
        ("меня зовут артём", "артём"),
    ],
)
def test_a_nickname_is_found_where_words_introduce_it(text, name):
    assert parts(text, "NAME") == [name]


@pytest.mark.parametrize(
    "name", ["Оленко, привіт!", "Петре, дякую за все.", "Тарасику, повертайся!", "Наталко, де ти?"]
)
def test_who_is_called_is_found(name):
    assert parts(name, "NAME") == [name.split(",")[0]]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("переїхали з Нової Каховки", "Нової Каховки"),
        ("переїхали з нової каховки", "нової каховки"),
        ("живу в с. Підгірне", "Підгірне"),
        ("зараз у варшаві", "варшаві"),
        ("мы из Мариуполя", "Мариуполя"),
        ("Тепер живемо в Рівному.", "Рівному"),
        ("ми з Червонограда", "Червонограда"),
        ("нас увезли в Ростов-на-Дону", "Ростов-на-Дону"),
        ("We live in Leeds.", "Leeds"),
        ("у 5 мкр немає світла", "5 мкр"),
        ("дім на вул. Шевченка 12, кв. 5 згорів", "вул. Шевченка 12, кв. 5"),
        ("на вулиці Лісовій темно", "вулиці Лісовій"),
        ("She lives on Green Street 14", "Green Street 14"),
    ],
)
def test_a_place_below_a_region_is_found(text, place):
    assert parts(text, "PLACE") == [place]


@pytest.mark.parametrize(
    "place",
    [
        "школа №5",
        "школі 17",
        "12-а школа",
        "ліцей «Надія»",
        "дитбудинку №2",
        "санаторій «Зелений Гай»",
        'табір "Артек"',
        "лікарні №3",
        "ПТУ №9",
        "п'ятнадцятої школи",
        "Camp Artek",
        "orphanage number 2",
        "Oakwood Primary School",
    ],
)
def test_an_institution_with_a_number_or_a_name_is_found(place):
    assert parts(f"так, {place}.", "INSTITUTION") == [place]


@pytest.mark.parametrize(
    "phone",
    [
        "+380 67 123 45 67",
        "38067-123-45-67",
        "(063) 765-43-21",
        "8 (067) 123-45-67",
        "+49 151 23456789",
        "+7 918 123-45-67",
        "нуль шістдесят сім сто двадцять три сорок п'ять шістдесят сім",
        "zero seven seven zero zero nine zero zero one two three",
    ],
)
def test_a_phone_is_found_in_every_form(phone):
    assert parts(f"ось {phone}", "PHONE") == [phone]


@pytest.mark.parametrize(
    "email", ["a.b@example.org", "kolya2010 собака gmail крапка com", "olia.k(at)ukr.net", "sofi at gmail dot com"]
)
def test_an_address_for_mail_is_found_spelt_out_too(email):
    assert parts(f"пошта {email}", "EMAIL") == [email]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("тг @danya_pro", "@danya_pro"),
        ("пишіть t.me/vovchik_ua", "t.me/vovchik_ua"),
        ("мій дискорд wolfik#1234", "wolfik#1234"),
        ("мій нік у тіктоці kitty", "kitty"),
        ("my insta is lilkitty", "lilkitty"),
    ],
)
def test_a_name_on_the_internet_is_found(text, name):
    assert parts(text, "URL_HANDLE") == [name]


@pytest.mark.parametrize(
    "day",
    [
        "12.03.2011",
        "12 березня 2011",
        "третього травня",
        "двадцять п'ятого серпня",
        "March 3rd",
        "3/5/2012",
        "15 августа",
    ],
)
def test_an_exact_day_is_found(day):
    assert parts(f"це було {day}", "DATE") == [day]


def test_a_day_that_everybody_knows_counts_only_beside_an_event_of_ones_own():
    assert found("1 вересня починається навчання") == []
    assert parts("1 вересня ми виїхали", "DATE") == ["1 вересня"]
    assert parts("1 вересня 2010", "DATE") == ["1 вересня 2010"]


@pytest.mark.parametrize("number", ["АВ 123456", "І-БК 123456", "3456789012", "АА1234ВВ", "аа 1234 вв", "КВ 12345678"])
def test_the_number_of_a_document_or_a_car_is_found(number):
    assert parts(f"ось {number}", "ID") == [number]


@pytest.mark.parametrize(
    ("said", "age"),
    [
        ("Мені 12", "12"),
        ("мені дванадцять років", "дванадцять"),
        ("12-річна", "12-річна"),
        ("I'm 13", "13"),
        ("мне 13 лет", "13"),
        ("13 y.o.", "13 y.o."),
        ("I am thirteen", "thirteen"),
        ("мне щас 13", "13"),
        ("мені пішов чотирнадцятий рік", "чотирнадцятий рік"),
        ("shes 6", "6"),
        ("my brother is 8 like you", "8"),
    ],
)
def test_an_age_is_found_beside_a_name_and_not_alone(said, age):
    assert found(f"{said}.") == []
    assert parts(f"{said}. Оксана", "AGE") == [age]
