"""Patterns and small lists of what stands beside the names of persons."""

import re

from .words import listed

INITIALS = re.compile(r"(?:[A-ZА-ЯІЇЄҐ]\.\s?){1,2}$")
SMALL_INITIALS = re.compile(r"(?:[а-яіїєґ]\.\s?){2}$")
SMALL_INITIALS_AFTER = re.compile(
    r"\s[а-яіїєґ]\.\s?[а-яіїєґ]\."
    r"|\s[^\W\d_ямсвгізуор]\.(?=\s*$)|\s[a-zлкпбдтнхчшжф]\.(?=\s)"
)
TITLES = frozenset(listed("titles"))
HONORIFIC = re.compile(r"(?<!\w)(?:mr|mrs|ms|miss|dr)\.?\s$", re.I)
INITIALS_AFTER = re.compile(r"\s(?:[A-ZА-ЯІЇЄҐ]\.\s?){1,2}(?=\s|$|[,.;)])")
LIKE_A_NICKNAME = ("чик", "ик", "ок", "юк", "ан", "ун")
VOCATIVES = frozenset(listed("vocatives"))
ALSO_PERSONS = frozenset(listed("also_persons"))
DOES = re.compile(
    r"\s(?:\w+\s)?(?:сказал|каже|казал|говор|пішл|пошл|прийш|приш[её]?л|приїха|приеха|плач|плака|дзвон"
    r"|звон|сид|дала|дав\b|принесл|поїха|уеха|захворі|заболел|прийшов|пішов|said|says|told|went"
    r"|came|helped|and i(?!\w)|plays|is my)",
    re.I,
)
SAYS_WHAT_IS_DONE = re.compile(
    r"\w+(?:л[аио]|ти|ть|ться|лас[ья]|[аяуюіїи]є|їть|ають|яють|уют|ают|ит|ится|ется|аем|аємо|имо|или|али)"
)
SMALL_WORDS = frozenset(listed("small_words"))
LINKS = frozenset(("і", "та", "й", "и", "and", "з", "із", "с"))
