"""Names and places as children write them: mixed up, shortened, in Latin letters, in a row."""

import time

import pytest

from consultations.privacy.redaction import suggest


@pytest.mark.parametrize(
    ("text", "part", "label"),
    [
        ("mene zvaty Solomiia, ya z Poltavy, meni 11", "Poltavy", "PLACE"),
        ("privit ya artem meni 13 z odesy", "odesy", "PLACE"),
        ("ми жили в рубежном, на пятом этаже", "рубежном", "PLACE"),
        ("там у нас у Великій Олександрівці був стадіон", "Великій Олександрівці", "PLACE"),
        ("мама лена работает, я у бабушки", "лена", "NAME"),
        ("суддя кравець л.м. питала мене", "кравець л.м.", "NAME"),
        ("класная руководительница тамара львовна молчит", "тамара львовна", "NAME"),
        ("ми з Олею і меланкою сиділи в підвалі", "меланкою", "NAME"),
        ("фельдшерка руслана ігорівна лікує село", "руслана ігорівна", "NAME"),
    ],
)
def test_names_are_found_as_children_write_them(text, part, label):
    assert any(part in text[one.start : one.end] and one.label == label for one in suggest(text))


@pytest.mark.parametrize(
    "text", ["Брат Грає в Доту", "mama kazhe shcho vse bude dobre", "Дорогі Дорослі! Слухайте нас"]
)
def test_capitals_of_feeling_are_no_names(text):
    assert suggest(text) == []


@pytest.mark.parametrize("part", ["а-", "нік мій в тг є ", "Великій ", "meni z ", "привіт Олено "])
def test_four_times_the_text_takes_nowhere_near_sixteen_times_as_long(part):
    """The square of its length would be sixteen times; a ratio in one run, whatever the machine."""
    assert seconds_for((part * 5000)[:20_000]) < 10 * max(seconds_for((part * 5000)[:5_000]), 0.05)


def seconds_for(text: str) -> float:
    before = time.process_time()
    suggest(text)
    return time.process_time() - before


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("we went there with Siobhan", "Siobhan"),
        ("Moira is my best friend", "Moira"),
        ("зі мною вчиться артем макаров", "артем макаров"),
    ],
)
def test_what_stands_around_makes_a_name(text, part):
    assert any(part in text[one.start : one.end] for one in suggest(text))
