"""Phone numbers in words: «нуль шістдесят сім …»."""

import re
from collections.abc import Iterator

from .small import small
from .suggestion import Suggestion

_ONE = (
    r"нул[ья]|ноль|один|одна|дв[аі]|две|три|чотири|четыре|п'?ят[ьі]?|шіст[ьі]?|шесть|сім|семь|вісім|восемь"
    r"|дев'?ят[ьі]?|девять|десять"
    r"|[\w']{2,8}надцят[ьі]?|[\w']{2,8}надцать|двадцят[ьі]?|двадцать|тридцят[ьі]?|тридцать|сорок|[\w']{2,7}десят[ьі]?"
    r"|дев'?яносто|девяносто|сто|двісті|двести|триста|чотириста|четыреста|п'?ятсот|шістсот|шестьсот|сімсот"
    r"|семьсот|вісімсот|восемьсот|дев'?ятсот|девятьсот"
    r"|нул(?:і|ів|я|ики?|иков|ей)|одинич?к[аи]|двійк[аи]|двойк[аи]|трійк[аи]|тройк[аи]|четвірк[аи]|ч[еи]тв[её]рк[аи]"
    r"|п'?ятірк[аи]|пят[её]рк[аи]|шістк[аи]|шест[её]рк[аи]|сімк[аи]|сем[её]рк[аи]|вісімк[аи]|восьм[её]рк[аи]"
    r"|дев'?ят(?:ірк|к)[аи]|девятк[аи]"
    r"|плюс|zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,5}teen|twenty"
    r"|thirty|forty|fifty|sixty|seventy|eighty|ninety"
    r"|hundred|double|triple|plus|\d{1,3}"
)
_RUN = re.compile(rf"(?<![\w+-])(?:{_ONE})(?:(?:\s?[,-]\s?|\s)(?:{_ONE})(?!\w)){{4,18}}(?![\w-])")
_FIRST = re.compile(r"плюс|plus|нул|ноль|zero|oh\b|\+|0|тридцять вісім|тридцать восемь|вісім нуль")
_ASKED = re.compile(r"тел|номер|дзвон|звон|набер|phone|call|number|mobile")
_NEAR, _MANY, _SOME = 40, 7, 5


def spoken_numbers(text: str) -> Iterator[Suggestion]:
    """Runs of number words that are long enough for a phone and begin like one, or are announced."""
    text = small(text)
    for match in _RUN.finditer(text):
        words = re.findall(r"[\w']+", match.group())
        if sum(not word.isdigit() for word in words) < _SOME - 2:
            continue
        asked = _ASKED.search(text[max(0, match.start() - _NEAR) : match.start()])
        if asked or (_FIRST.match(match.group()) and len(words) >= _SOME) or len(words) > _MANY + 2:
            yield Suggestion(*match.span(), "PHONE", True, "phone-words")
