"""What is found by its kind and by what stands beside it, in three languages. All messages are invented."""

import pytest

from consultations.privacy.redaction import suggest


def found(text):
    return [(text[one.start : one.end], one.label) for one in suggest(text)]


def parts(text, label):
    return [words for words, its_label in found(text) if its_label == label]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("номер справки 0912/2011-К", "0912/2011-К"),
        ("пропуск №00731-55", "00731-55"),
        ("my permit number is KT 550713", "KT 550713"),
        ("військовий квиток АБ 550713", "АБ 550713"),
    ],
)
def test_what_follows_the_name_of_a_paper_is_its_number(text, number):
    assert any(number in part for part in parts(text, "ID"))


@pytest.mark.parametrize(
    ("text", "institution"),
    [
        ("лежав у больниці святої Параскеви", "больниці святої Параскеви"),
        ("з Олешківської школи-інтернату", "Олешківської школи-інтернату"),
        ("вчуся у коледжі транспорту №8", "коледжі транспорту №8"),
        ("нас возили в санаторії Золотий берег", "санаторії Золотий берег"),
        ("мій садок Волошка", "садок Волошка"),
        ("из сорок первой школы", "сорок первой школы"),
        ("вступила в НУБіП, потім в ХДУ імені Лисенка", "ХДУ імені Лисенка"),
        ("у школі 11 і в таборі", "школі 11"),
    ],
)
def test_an_institution_is_found_by_saint_town_kind_or_number(text, institution):
    assert parts(text, "INSTITUTION") == [institution]


@pytest.mark.parametrize(
    "text", ["Hnatchuk says it is my fault", "it was Yevhenko's idea", "Серёж, ты где", "Катрусь, привіт"]
)
def test_a_surname_in_latin_letters_and_a_name_that_is_called_are_found(text):
    assert found(text)[0][1] == "NAME"


@pytest.mark.parametrize(
    ("text", "part", "label"),
    [
        ("Оля поїхала 5 бер, більше нічого", "5 бер", "DATE"),
        ("Оля, 12.XI.2010, Київ", "12.XI.2010", "DATE"),
        ("ya vyikhala 3 bereznya 2022", "3 bereznya 2022", "DATE"),
        ("пропуск у гуртожиток №0417-88 відібрали", "№0417-88", "ID"),
        ("суд, справа 757/10422/23-к", "757/10422/23-к", "ID"),
        ("снілс 164-228-375 40", "164-228-375 40", "ID"),
        ("meni 12, ya Olena", "12", "AGE"),
        ("Оля, чотирирічна дівчинка", "чотирирічна", "AGE"),
        ("Ева, 8 лет, люблю пони", "8", "AGE"),
        ("інст lera.drobot", "lera.drobot", "URL_HANDLE"),
    ],
)
def test_short_and_rare_forms_are_found(text, part, label):
    assert (part, label) in {(text[one.start : one.end], one.label) for one in suggest(text)}


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ('ходжу в клуб "Зірка" щодня', 'клуб "Зірка"'),
        ("лежав у третій міській лікарні", "третій міській лікарні"),
        ("брат служить у вч А1736", "А1736"),
        ("i play for the Derby Lions Football Club", "Derby Lions Football Club"),
        ("вчуся у першому ліцеї", "першому ліцеї"),
        ("фельдшерка з амбулаторії №4", "амбулаторії №4"),
    ],
)
def test_clubs_and_units_and_first_schools_are_institutions(text, part):
    assert any(part in text[one.start : one.end] for one in suggest(text) if one.label == "INSTITUTION")


@pytest.mark.parametrize("text", ["У нас 2 школи і 3 садки на весь район", "гурток 3 рази, а клуб 2 рази на тиждень"])
def test_how_many_there_are_names_none(text):
    assert suggest(text) == []


@pytest.mark.parametrize(
    ("text", "part", "label"),
    [
        ("Оля, мені типу 13, люблю малювати", "13", "AGE"),
        ("Оля, 16 стукнуло вчора", "16", "AGE"),
        ("Оля, мені like fourteen", "fourteen", "AGE"),
        ("лежав у третьей городской больнице", "третьей городской больнице", "INSTITUTION"),
        ("Харківське училище мене не взяло", "Харківське училище", "INSTITUTION"),
        ("я вчуся у двадцятій, там добре", "двадцятій", "INSTITUTION"),
        ("посвідчення дитини війни №417", "№417", "ID"),
        ("Оля поїхала 12-13 травня", "12-13 травня", "DATE"),
    ],
)
def test_what_is_said_by_the_way_is_found(text, part, label):
    assert (part, label) in {(text[one.start : one.end], one.label) for one in suggest(text)}


@pytest.mark.parametrize("text", ["мені поставили 12, я рада", "ходимо в 5-й клас", "мені 2 рази відмовили"])
def test_a_number_of_something_else_is_no_age(text):
    assert suggest(text) == []
