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
HONORIFIC = re.compile(
    r"(?<!\w)(?:mr|mrs|ms|miss|dr|prof|professor|herr|frau|pan[iu]?|paní|madame|mme|monsieur|signora?|señora?|sr|sra"
    r"|містер|місіс|міс|мистер|миссис|мисс|гер|герр|фрау|мадам|месьє|сеньйора?|синьйора?|отець|отця|падре)\.?\s$",
    re.I,
)
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
IS_SOMEBODY = re.compile(
    r"(?:,|\s(?:—|-|це))?\s(?:мій|моя|мой|my|our|наш|наша)\s(?:\w+\s)?(?:брат\w{0,4}|сестр\w{1,4}|друг"
    r"|подру\w{1,3}|сусід\w{0,2}"
    r"|однокласни\w{1,2}|тренер\w{0,2}|вчител\w{1,3}|кузен|кузина|дядько|т[іьё]тк?\w|мама|тато|папа|мачуха"
    r"|вітчим|friend"
    r"|brother|sister|cousin|teacher|neighbour|twin|aunt|uncle)(?!\w)"
    r"|\s(?:isn't|is|was|has|doesn't|can't|won't|told|says|said|lives|sits|sat|goes|plays|laughs|walks|cried"
    r"|cries|and i)(?!\w)(?=.*\b(?:"
    r"brother|sister|friend|she|he|her|him)\b)"
)
SAYS_WHAT_IS_DONE = re.compile(
    r"\w+(?:л[аио]|ти|ть|ться|лас[ья]|[аяуюіїи]є|їть|ають|яють|уют|ают|ит|ится|ется|аем|аємо|имо|или|али)"
)
# «я рада»: what one may be without being called so.
MYSELF_BUT = frozenset(("рада", "мила", "люба", "світла", "дана", "вірна", "надія"))
# «якби не надія»: what one may be glad of and is nobody.
VIRTUES = frozenset(listed("virtues"))
SMALL_WORDS = frozenset(listed("small_words"))
LINKS = frozenset(("і", "та", "й", "и", "and", "з", "із", "с"))
