"""Streets with house and flat, parts of towns."""

import re
from collections.abc import Iterator

from .public import is_public
from .suggestion import Suggestion
from .tables import key
from .words import is_everyday, listed

_SHORTEST = 4
_P = r"(?-i:[A-ZА-ЯІЇЄҐЁ])[^\W\d_]{1,30}(?:['-][^\W\d_]{1,30})?"
_W = r"[^\W\d_]{2,30}(?:['-][^\W\d_]{1,30})?"
_STREET = (
    r"(?:вул\.?|вулиц[яіїюеєю]{1,2}|вуличц\w{1,2}|ул\.?|улиц[аеуыойю]{1,2}"
    r"|просп(?:ект)?[уіаеом]{0,3}\.?|пр-т\.?|пр\.|пров(?:улок|улк\w{1,3})?\.?|переул\w{2,3}|пер\."
    r"|бульвар[уіаеом]{0,2}|б-р\.?|площ[аіуею]{1,2}|площад[ьи]\w?|пл\.|узвіз|узвозі|набережн\w{1,3}"
    r"|шосе|тупик\w{0,2}|str\.|street)"
)
_HOUSE = (
    r"(?:(?:,?\s?(?:буд\.?|будин[ок]{2}\w{0,2}|дім|дома|дому|дом|д\.|house"
    r"|№)?\s?\d{1,4}(?:\s?-?\s?[абвгґдabcd](?!\w)|/\d{1,4})?(?:,?\s?(?:корп\.?|корпус|під'їзд|підʼїзд"
    r"|подъезд)\s?\d{1,3})?(?:,?\s?(?:кв\.?|квартир\w|apt\.?|apartment|flat|кімн\.?|кімнат\w"
    r"|комнат\w)\s?№?\s?\d{1,4})?(?:,?\s\d{1,2}\s(?:поверх|этаж))?)(?!\w|%|\s?(?:рок|рік|лет|год|хвил"
    r"|годин|дн|раз|метр)))"
)
_STREETS = re.compile(
    rf"(?<!\w){_STREET}\s(?:(?:ім\.|імені|имени|академіка|генерала|героїв|героев|князя|святої"
    rf"|святого)\s)?(?:\d{{1,3}}-?\w{{0,3}}\s)?(?:{_P}(?:\s{_P}){{0,2}}(?:\s(?:гвардії|січових|революции"
    rf"|революції|праці|слави|перемоги|победы|шлях))?){_HOUSE}?"
    rf"|(?<!\w){_STREET}\s(?:(?:ім\.|імені|имени|академіка|генерала|героїв|героев|князя|святої"
    rf"|святого)\s)?(?:\d{{1,3}}-?\w{{0,3}}\s)?{_W}(?:\s{_W})?{_HOUSE}"
    rf"|(?<!\w)(?P<first>{_P})\s(?:вулиц[яіюею]{{1,2}}|улиц[аеуой]{{1,2}}|провул\w{{2,4}}|проспект\w{{0,2}}"
    rf"|бульвар\w{{0,2}})(?!\w){_HOUSE}?",
    re.I,
)
_SMALL_STREETS = re.compile(
    rf"(?<!\w)(?:на|по|з|із|с|вул\.?|ул\.?)\s?(?P<it>(?:вулиц[іиею]|вул\.?|улиц[еы]|ул\.?|проспекті"
    rf"|проспекте|провулку|бульварі|площі)\s(?P<word>{_W}(?:\s(?:гора|гай|шлях|сад|поле|слава|праці|україни"
    rf"|франка|українки|шевченка|хмельницького|незалежності))?))(?!\w)",
    re.I,
)
_NO_STREET = re.compile(
r"(?:було|була|був|є|немає|нема|вже|дуже|де|що|і|й|та|а|але|бо|темно|тихо|шумно|брудно|холодно|ввечері"
r"|вночі|багато|нікого|стоїть|стояли|гра\w+|гуля\w+|ходи\w+|ходят\w*|їздить|їздять|грають|живуть|нет"
r"|есть|было|была|очень|темно|много|где|что|и|когда|никого|страшно|каждый|кожен|кожн\w+|з|в|у|на|до"
r"|під|біля|через|навпроти|поруч|якщо|коли|після|ми|я|він|вона|вони|мы|он|она|они|собак\w*|люд\w+"
r"|небезпечно|безпечно|по|без|для|не|там|тут|наш\w+|мо\w{1,3}|все|усе|так|як|то|може|можна|треба"
r"|лежить|горить|горять|сміття|ліхтар\w*|дітей|діти|дети|лампочк\w*|ям\w+|стріля\w*|вибух\w*)", re.I)  # fmt: skip
_ENGLISH = re.compile(
    rf"(?<!\w)(?:(?:flat|apartment|apt\.?|house"
    rf"|number)\s\d{{1,4}}[a-d]?,?\s)?(?:\d{{1,4}}[a-d]?,?\s)?(?:{_P}|\d{{1,3}}(?:st|nd|rd"
    rf"|th))(?:'s)?(?:\s{_P}){{0,2}}\s(?:Street|Road|Avenue|Lane|Boulevard|Terrace|Crescent|Ave\.?|Rd\.?"
    rf"|St\.?(?=\s?\d|,|\.?$)|(?:Close|Square|Drive|Court)(?=,?\s\d))(?!\w)(?:,?\s(?:no\.?\s"
    rf"|number\s)?\d{{1,4}}[a-d]?(?!\w))?(?:,?\s(?:flat|apt\.?|apartment)\s\d{{1,4}})?"
    r"|(?<!\w)(?:\d{1,4}[a-d]?,?\s(?:[a-z]{3,15}\s){1,2}(?:street|road|avenue|lane|close|drive)"
    r"|(?<=on )(?:[a-z]{3,15}\s){1,2}(?:street|road|avenue|lane"
    r"|drive)\s?(?:,\s)?\d{1,4})(?!\w)(?:,?\s(?:flat|apt\.?|apartment)\s\d{1,4})?",
)
_SMALL_ENGLISH = re.compile(
    r"(?<!\w)on\s(?P<it>(?P<word>[a-z]{3,15})\s(?:street|avenue|lane))(?!\w)(?:\s?\d{1,4})?", re.I
)
_NO_ENGLISH = frozenset(listed("not_a_street"))
_WITH_TOWN = re.compile(
    rf"(?<!\w)(?:м\.|г\.|с\.|смт\.?|пгт\.?|місто|город|село)\s?{_W}(?:[\s-]{_W})?,\s{_STREET}(?!\w)", re.I
)
_VIEW = re.compile(
    r"(?<!\w)(?P<it>(?:(?:flat|apartment|apt|room"
    r"|unit)\s\d{1,4},?\s)?\d{1,4}[a-d]?,?\s(?:[a-z]{3,15}\s){1,2}(?:view|court"
    r"|close|gardens|grove|place|way|mews|row|heights|house|rise|quay|drive|estate|terrace|crescent|park|hill|walk|road"
    r"|street|lane|avenue)(?:,?\s(?:block|flat|apartment|apt|room)\s\w{1,4})?)(?!\w)",
    re.I,
)
_AT_HOME = re.compile(r"(?:\bat|\bon|\bis|address|address:|live|lives|lived|to|from)\s$|^$|[,.:]\s$", re.I)
_METRO = re.compile(
    rf"(?<!\w)(?:біля|коло|возле|недалеко від|на|поруч з|рядом с|у районі|станці\w+|до"
    rf"|від)\s(?P<it>(?:станції\s|ст\.\s)?"
    rf"метро\s[«\"]?{_P}(?:\s{_P})?[»\"]?)",
    re.I,
)
_BY_LETTERS = re.compile(
    r"(?<!\w)(?i:жив\w{1,4}|мешка\w{1,4}|район\w*|переїха\w{1,3}|поверну\w{2,4}|виріс|виросла|родом|[яЯ]|[мМ]и"
    r"|[мМ]ы)\s(?:на|з|із|с)"
    r"\s(?P<it>[А-ЯІЇЄҐ]{3,5})(?!\w)"
)
_HOUSES = re.compile(
    rf"(?<!\w)(?:на|по)\s(?P<it>{_P}\s?,?\s\d{{1,4}}(?:\s?-?[абвг](?!\w)|/\d{{1,4}})?(?:,?\s(?:кв\.?"
    rf"|квартир\w)\s?\d{{1,4}})?)(?!\w|%|\s?(?:рок|рік|лет|год|хвил|дн|раз|грудн|січн|лют|берез|квітн|травн"
    rf"|червн|липн|серпн|вересн|жовтн|листоп))",
    re.I,
)
_FLAT = re.compile(
    r"(?<!\w)(?:буд\.?|будинок|будинку|дом|доме|д\.)\s?№?\s?\d{1,4}\s?[абвг]?,?\s?(?:кв\.?"
    r"|квартир\w)\s?№?\s?\d{1,4}(?!\w)",
    re.I,
)
_LIVES_AT = re.compile(
    r"(?<!\w)(?:жив\w{1,4}|жил\w|мешка\w{1,3}|прожива\w{1,4}|адреса|адрес|дім|дом|будинок"
    r"|квартира)\s(?:[:—-]\s?)?(?:(?:був|была|был|була|наш|мій)\s)?(?:на"
    r"|по)?\s?(?P<it>(?P<word>[^\W\d_]{4,20}(?:\s[^\W\d_]{4,20})?)\s?,?\s\d{1,4}(?:\s?-?\s?[абвг](?!\w)"
    r"|/\d{1,4})?(?:,?\s(?:кв\.?|квартир\w)\s?\d{1,4})?)(?!\w|%|\s?(?:рок|рік|лет|год|хвил|дн|ден|раз"
    r"|місяц|месяц|тиж|нед|люд|діт|дет|чол|осіб|поверх|этаж|кім|ком|тис))",
    re.I,
)
_QUARTER = re.compile(
    rf"(?<!\w)(?:мікрорайон\w{{0,2}}|микрорайон\w{{0,2}}|мкр\.?|масив\w{{0,2}}|массив\w{{0,2}}|жк"
    rf"|квартал\w{{0,2}}|селищ[еіа]|пос[её]л\w{{2,3}})\s(?:[«\"]?{_P}(?:\s{_P})?[»\"]?"
    rf"|[«\"][^»\"]{{2,30}}[»\"]|№?\s?\d{{1,3}}(?!\w))"
    rf"|(?<!\w)\d{{1,3}}(?:-?(?:й|ий|му|ому|м|го|ого|ом))?\s?(?:мікрорайон\w{{0,2}}|микрорайон\w{{0,2}}"
    rf"|мкр\.?|мкрн\.?|квартал\w{{0,2}})(?!\w)"
    rf"|(?<!\w){_P}(?:\s{_P})?\s(?:мікрорайон\w{{0,2}}|масив\w{{0,2}}|массив\w{{0,2}}|квартал\w{{0,2}})(?!\w)",
    re.I,
)
_SMALL_QUARTER = re.compile(
    r"(?<!\w)(?P<it>(?:мікрорайон[іу]?|микрорайон[еу]?|мкр\.?|масив[іу]?)\s(?P<word>[^\W\d_]{4,20}))(?!\w)", re.I
)
_DISTRICT = re.compile(
    r"(?<!\w)(?P<it>(?-i:[А-ЯІЇЄҐ])[а-яіїєґ'-]{3,25}(?:ськ|цьк|ск|цк)(?:ий|ого|ому|им|ім|ом"
    r"|ой)\s(?:район\w{0,2}|р-н\w?))(?!\w)",
    re.I,
)
_NO_DISTRICT = re.compile(
    r"(?:україн|росій|міськ|сільськ|приміськ|гірськ|морськ|польськ|німецьк|людськ|дитячо|сусідськ|багацьк"
    r"|військ|студентськ|гірницьк|робітни)",
    re.I,
)
_SMALL_DISTRICT = re.compile(
    r"(?<!\w)(?P<it>[а-яіїєґ'-]{3,25}(?:ськ|цьк)(?:ий|ого|ому|им|ім)\s(?:район\w{0,2}|р-н\w?))(?!\w)", re.I
)


def addresses(text: str) -> Iterator[Suggestion]:
    """Streets, houses, parts of towns."""
    for pattern in (_STREETS, _WITH_TOWN, _ENGLISH, _FLAT, _QUARTER, _DISTRICT, _HOUSES):
        for match in pattern.finditer(text):
            if pattern is not _STREETS or _is_a_street(match):
                yield _found(match, "it" if pattern is _HOUSES else 0)
    yield from _beside_something(text)
    yield from _in_small_letters(text)


def _beside_something(text: str) -> Iterator[Suggestion]:
    """What is an address only after certain words: a station, an English house, a part of a town in capitals."""
    for match in _METRO.finditer(text):
        yield _found(match, "it")
    for match in _VIEW.finditer(text):
        if _AT_HOME.search(text[max(0, match.start() - 10) : match.start()]):
            yield _found(match, "it")
    for match in _BY_LETTERS.finditer(text):
        if not is_public(match.group("it"), ""):
            yield Suggestion(*match.span("it"), "PLACE", False, "place-introduced")


def _in_small_letters(text: str) -> Iterator[Suggestion]:
    for pattern, refuses in _SMALL:
        for match in pattern.finditer(text):
            if not refuses(match):
                yield _found(match, "it")


def _is_no_street(match: re.Match) -> bool:
    return bool(_NO_STREET.fullmatch(match.group("word").split()[0]))


def _is_everyday(match: re.Match) -> bool:
    word = match.group("word").split()[-1]
    return is_everyday(key(word)) or bool(_NO_STREET.fullmatch(word))


_SMALL = (
    (_LIVES_AT, _is_everyday),
    (_SMALL_STREETS, _is_no_street),
    (_SMALL_QUARTER, _is_no_street),
    (_SMALL_DISTRICT, lambda match: bool(_NO_DISTRICT.match(match.group("it")))),
    (_SMALL_ENGLISH, lambda match: match.group("word").lower() in _NO_ENGLISH),
)


def _is_a_street(match: re.Match) -> bool:
    first = match.group("first")
    if first and (len(first) < _SHORTEST or is_everyday(key(first)) or _NO_STREET.fullmatch(first)):
        return False
    return not _NO_STREET.fullmatch(match.group().split()[-1])


def _found(match: re.Match, group: int | str) -> Suggestion:
    return Suggestion(*match.span(group), "PLACE", True, "place-address")
