"""What stands beside a word makes a name, a place or a school of it, and leaves look-alikes alone. All is invented."""

import pytest

from consultations.privacy.redaction import suggest


def parts(text, label):
    return [text[one.start : one.end] for one in suggest(text) if one.label == label]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("якби не роман, я б пропав", "роман"),
        ("хіба що надія з паралельного класу розуміє", "надія"),
        ("віка з третього поверху співає", "віка"),
        ("May from year 8 shares her lunch", "May"),
        ("дякую любові степанівні", "любові степанівні"),
        ("віра іванівна добра", "віра іванівна"),
        ("надія петренко пише вірші", "надія петренко"),
        ("Joy Okonkwo is here", "Joy Okonkwo"),
        ("Данило, мій брат, спить", "Данило"),
        ("my brother will is seven and he cries", "will"),
        ("я віка, мені сумно", "віка"),
    ],
)
def test_a_name_that_is_also_a_word_is_found_by_what_stands_beside_it(text, name):
    assert parts(text, "NAME") == [name]


@pytest.mark.parametrize(
    "text",
    [
        "якби не дощ, ми б гуляли",
        "хіба надія нам допоможе",
        "слава з нашого міста дійшла всюди",
        "my brother will come in may",
        "я рада, що тут тихо",
        "надія петлею не висить",
        "faith helps my mum and joy comes in the morning",
        "hope is a big word",
    ],
)
def test_and_the_same_words_are_left_alone_without_it(text):
    assert suggest(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("herr schuster is strict", "schuster"),
        ("фрау кайзер добра", "кайзер"),
        ("pani nowak sings", "nowak"),
        ("бабка тодоска варить борщ", "тодоска"),
        ("директорша римма кричить", "римма"),
        ("прізвище в мене горобець", "горобець"),
        ("на фронті його позивний борсук", "борсук"),
        ("мене записали як петрову", "петрову"),
        ("zovut menya Artyom", "Artyom"),
        ("передайте устиму вітання", "устиму"),
        ("вчора подзвонив Ахтем", "Ахтем"),
        ("the lady asked Sevinch about it", "Sevinch"),
    ],
)
def test_titles_kin_and_verbs_introduce_a_name(text, name):
    assert parts(text, "NAME") == [name]


@pytest.mark.parametrize("text", ["сказав директор голосно", "передайте вчителю зошит", "the nurse asked nicely"])
def test_but_not_an_everyday_word(text):
    assert suggest(text) == []


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("сусіди савчуки дали ковдру", "савчуки"),
        ("живу в родині Пасічників", "Пасічників"),
        ("the Hendersons took us in", "Hendersons"),
    ],
)
def test_people_of_one_name_are_found(text, family):
    assert parts(text, "NAME") == [family]


@pytest.mark.parametrize("text", ["the teachers took us to the sea", "сусіди дали ковдру", "the Germans have said so"])
def test_people_without_a_name_are_not(text):
    assert suggest(text) == []


@pytest.mark.parametrize("text", ["політична ситуація складна", "музично і фізично важко", "історичні книжки"])
def test_a_quality_is_no_patronymic(text):
    assert suggest(text) == []


@pytest.mark.parametrize("name", ["Лукична", "Кузьмівна", "Іллінічна"])
def test_but_a_patronymic_is(name):
    assert parts(f"наша Олена {name} хвора", "NAME") == [f"Олена {name}"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("м. Суми, вул. Петропавлівська, буд. 12, кв. 3", "м. Суми, вул. Петропавлівська, буд. 12, кв. 3"),
        ("вул. Пушкіна, дім 7, другий під'їзд", "вул. Пушкіна, дім 7"),
        ("our flat is at 31 willow court, block b, it is cold", "31 willow court, block b"),
        ("живу біля метро Героїв Праці", "метро Героїв Праці"),
        ("ми живемо на ЧМЗ, там дим", "ЧМЗ"),
        ("живу в смт нова прага", "смт нова прага"),
        ("ми у селі веселе, там тихо", "веселе"),
        ("тьотя Олька з Ізюма", "Ізюма"),
        ("тимур із судака добре плаває", "судака"),
        ("ми жили у бабусі в прилуках", "прилуках"),
        ("зараз у південній салтівці", "південній салтівці"),
    ],
)
def test_a_place_is_found_by_what_stands_beside_it(text, place):
    assert place in parts(text, "PLACE")


@pytest.mark.parametrize(
    "text",
    [
        "день народження в мене восени",
        "у селі весело і тихо",
        "ми живемо на ВПО виплати",
        "риба з судака смачна",
        "we walked 20 miles this way",
        "я з хутора, біля річки",
    ],
)
def test_and_its_look_alikes_are_left_alone(text):
    assert suggest(text) == []


@pytest.mark.parametrize(
    ("text", "institution"),
    [
        ("ходжу на станцію юних натуралістів №2", "станцію юних натуралістів №2"),
        ("наш будинок сімейного типу «Ластівка» теплий", "будинок сімейного типу «Ластівка»"),
        ("у палаці дітей та юнацтва «Мрійник» танці", "палаці дітей та юнацтва «Мрійник»"),
        ("в общежитії училища №4 холодно", "общежитії училища №4"),
        ("ми в готелі «Золотий колос» вже рік", "готелі «Золотий колос»"),
        ("вчуся в олешківському ліцеї", "олешківському ліцеї"),
        ("ходжу до SP nr 12", "SP nr 12"),
        ("i go to silver birch primary school", "silver birch primary school"),
        ("she studies at lakeside community college", "lakeside community college"),
        ("a camp called Camp Moonrise", "Camp Moonrise"),
    ],
)
def test_an_institution_is_found_by_more_kinds_and_in_small_letters(text, institution):
    assert parts(text, "INSTITUTION") == [institution]


@pytest.mark.parametrize(
    "text",
    [
        "у школі вчителька сказала «тихо»",
        "в міському ліцеї і в сільській школі холодно",
        "у садку моєї сестри холодно",
        "she goes to a small quiet school",
        "we left our boring old school",
        "the best summer camp ever",
    ],
)
def test_an_institution_without_a_name_is_none(text):
    assert suggest(text) == []


@pytest.mark.parametrize(
    ("text", "part", "label"),
    [
        ("пошта kit_2010 гав ukr крапка net", "kit_2010 гав ukr крапка net", "EMAIL"),
        ("пишіть ola-k(a)example.net", "ola-k(a)example.net", "EMAIL"),
        ("мій канал «Кіт і Ко» смішний", "Кіт і Ко", "URL_HANDLE"),
        ("номер нуль дев'яносто п'ять три нулі сорок два", "нуль дев'яносто п'ять три нулі сорок два", "PHONE"),
        ("we met on January 14th", "January 14th", "DATE"),
        ("я Максим, маю 15 років", "15", "AGE"),
        ("Оля 12, Іра 10 і я", "10", "AGE"),
        ("мама Оля, їй 41 рік", "41", "AGE"),
        ("me: 16, my sister Oksana", "16", "AGE"),
    ],
)
def test_numbers_and_addresses_are_found_as_children_write_them(text, part, label):
    assert part in parts(text, label)


@pytest.mark.parametrize("text", ["маю 15 балів", "на уроці в тебе десять, а в мене два", "canal «Дивись» показав кіт"])
def test_what_only_looks_like_them_is_left_alone(text):
    assert suggest(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Козак Мамай у книжці",
        "Каменяр Франко жив бідно",
        "тато з Йорданії",
        "у марті сніг, мию посуд",
        "Говерла висока",
    ],
)
def test_more_of_what_everybody_knows_is_left_alone(text):
    assert suggest(text) == []


@pytest.mark.parametrize(
    ("text", "part", "label"),
    [
        ("посвідчення ВХМ 334466 тата", "ВХМ 334466", "ID"),
        ("авто АЕ 45-68 СВ біля школи", "АЕ 45-68 СВ", "ID"),
        ("case number AZ-2021-4466, call them", "AZ-2021-4466", "ID"),
        ("співаю в ДШМ №3", "ДШМ №3", "INSTITUTION"),
        ("вступаю в НУБІП, боюсь", "НУБІП", "INSTITUTION"),
        ("у третьому інтернаті били", "третьому інтернаті", "INSTITUTION"),
        ("был в доме-интернате «Забота»", "доме-интернате «Забота»", "INSTITUTION"),
        ("the teachers at Saint Hilda's are fine", "Saint Hilda's", "INSTITUTION"),
        ("i was at camp moonrise last summer", "camp moonrise", "INSTITUTION"),
        ("у свої 14 я, Діана, вже все бачила", "14", "AGE"),
        ("хлопець, 17, Полтава", "17", "AGE"),
    ],
)
def test_papers_and_schools_are_found_by_their_letters(text, part, label):
    assert part in parts(text, label)


@pytest.mark.parametrize("text", ["номер 5 у черзі, а картка без грошей", "ЗНО і НМТ складно", "вступаю в НАТО жартую"])
def test_and_other_letters_are_none(text):
    assert suggest(text) == []


def test_small_letters_keep_every_place():
    text = "İ ЙОЙ Оксана"
    assert parts(text, "NAME") == ["Оксана"]
