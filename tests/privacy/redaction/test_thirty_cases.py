"""Thirty invented messages in three languages; what identifies stands in brackets. A person reads all of them, too."""

import re

from consultations.privacy.redaction import suggest

CASES = (
    "Мене звати [Соломія], мені подобається математика.",
    "Я з [Ізюма], тут у мене ще немає друзів.",
    "Моя подруга [Злата] теж хоче гурток.",
    "Ми жили в селі [Кам’янка], потім переїхали.",
    "Напишіть мені на [marko.pes@example.org], будь ласка.",
    "Мій номер [+380 67 123 45 67], подзвоніть.",
    "Вчителька [Ганна Іванівна] нас слухає.",
    "Нас повернули [14 березня 2024 року], і я одразу пішла до школи.",
    "Я вчуся у [школі №12], там холодно.",
    "Мій нік [@zlata_2011], шукайте там.",
    "My name is [Daryna] and I like drawing.",
    "We came from [Kherson] last summer.",
    "My friend [Nazar] helps me with homework.",
    "Write to me: [nazar77@example.com], please.",
    "Call [+44 7700 900123] if you want to talk.",
    "My teacher [Oksana] is very kind.",
    "I go to [School No. 5], it is far.",
    "We live in [Mariupol] with my aunt.",
    "My brother [Tymofii] wants to play football.",
    "Find me as [@tymko_goal] there.",
    "Меня зовут [Арина], я люблю читать.",
    "Мы жили в [Донецке], а теперь здесь.",
    "Мой друг [Матвей] тоже хочет домой.",
    "Пишите на [arina.v@example.org], пожалуйста.",
    "Мой телефон [+7 978 123-45-67], звоните маме.",
    "Учительница [Ольга Сергеевна] добрая.",
    "Я учусь в [школе № 8], там холодно.",
    "Мы приехали из [Луганска] летом.",
    "Нас вернули [3 мая 2023 года], я помню.",
    "Мой ник [@arina_sky], ищите там.",
)
ENOUGH = 0.95


def is_found(case: str) -> bool:
    """True when suggestions cover nine tenths of what stands in brackets."""
    said = re.search(r"\[(.+)\]", case)
    text = case.replace("[", "").replace("]", "")
    wanted = set(range(said.start(), said.start() + len(said[1])))
    covered = {place for found in suggest(text) for place in range(found.start, found.end)}
    return len(wanted & covered) >= 0.9 * len(wanted)


def test_MOD_06_assisted_detection_finds_nineteen_of_twenty_in_three_languages():
    missed = [case for case in CASES if not is_found(case)]
    assert len(missed) <= len(CASES) * (1 - ENOUGH), missed


def test_MOD_06_the_same_messages_without_what_identifies_are_left_alone():
    plain = ("Хочу тихе місце у школі.", "I want more time.", "Хочу больше времени на уроки.", "Мені добре вдома.")
    assert [text for text in plain if list(suggest(text))] == []
