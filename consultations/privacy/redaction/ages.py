"""Exact ages, of the child or of somebody beside it."""

import re
from collections.abc import Iterator

from .small import has_a_digit, has_any, small
from .suggestion import Suggestion

_TEENS = (
    r"(?:шість|шести|шесть|сім|семи|семь|вісім|восьми|восемь|дев'?ят[ьи]|девять|десят[ьи]|десять"
    r"|одинадцят[ьи]|одиннадцать|дванадцят[ьи]|двенадцать"
    r"|тринадцят[ьи]|тринадцать|чотирнадцят[ьи]|четырнадцать|п'?ятнадцят[ьи]|пятнадцать|шістнадцят[ьи]"
    r"|шестнадцать|сімнадцят[ьи]|семнадцать"
    r"|вісімнадцят[ьи]|восемнадцать|\w{2,7}на[дт]?ц[яа]т[ьи]?|\w{3,9}n?adts[iy]?at|\w{3,7}десят[иь]?|сорок"
    r"|тридцят[ьи]|тридцать"
    r"|двадцят[ьи]|двадцать|п'?ят[ьи]|пяти|чотирьох|трьох|двох|чотири|четыре|три|дв[ае])"
)
_ENGLISH = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
    r"|eighteen|nineteen|twenty)"
)
_N = r"\d{1,2}(?![\d.,:]\d|%)"
_YEARS = r"(?:рочк\w+|років|рік|роки|лет|год(?:а|ик\w*)?|р\.)"
_HALF = r"(?:\s(?:з половиною|с половиной|and a half))?"
_FOR = r"(?:мені|мне|йому|їй|їм|ему|ей|им|нам|тобі|meni|mne|yii|yomu|iomu|їй-то)"
_KIN = (
    r"(?:братов[іи]|брату|братик[уо]\w{0,3}|сестр[іе]|сестричц[іе]|сестричке|подру[зг][іе]|дру[зг][уо]\w{0,3}"
    r"|молодш\w+|старш\w+|младш\w+|двоюрідн\w+|мам[іе]|тат[уо]\w{0,2}|папе|бабус[іе]|бабушке|дідус\w{1,3}"
    r"|мал(?:ому|ій|ой)|доці|доньці|дочке|сыну|бабці|діду|деду|дяді|тітці|тёте|близнюк\w+|близняшк\w+|двійнят\w+"
    r"|сестр[её]н?[кч]\w{1,3}|братишк\w|баб[еіу]|т[её]те|т[её]тке|подружке|подружці|кузен\w|кузин[еі]|менш\w+"
    r"|меньш\w+|середн\w+|средн\w+"
    r"|внучці|внуку|онуці|онуку|хлопчику|дівчинці|мальчику|девочке|дочці|синов[іи]|сину|племінни\w+|обом|кожному"
    r"|котр\w+)"
)
_FILL = (
    r"(?:\s(?:є|по|немає|нема|нет|не було|ще не|мені|мне|лиш|аж|ледь|еле|скоро|незабаром|завтра|сьогодні|цього року"
    r"|цього|року|в этом году"
    r"|через місяць|vzhe|zaraz|skoro|uzhe|шо|щойно|только что|зараз|сейчас|щас|ща|зара|вже|уже|лише|тільки|только"
    r"|всього|всего|майже|почти|скоро|було|був|тоді"
    r"|було тоді|было|тогда|буде|будет|стало|недавно|нещодавно"
    r"|виповнилось|виповнилося|исполнилось|исполнится|виповниться|ще|ось|ось-ось|десь|где-то|приблизно|примерно"
    r"|около|якраз|йде|идёт|идет)){0,3}"
)
_OF_KIN = re.compile(
    rf"(?<!\w){_KIN}(?:\s[^\W\d_]{{2,14}}){{0,2}}{_FILL},?\s(?:[—-]\s)?(?P<it>(?:{_N}(?!\w)"
    rf"|{_TEENS}(?!\w))(?:\s?-?\s?ро[кч]\w*|{_HALF}\s{_YEARS})?{_HALF})(?![\w%])(?!\s(?:учн|дітей|раз|хвил"
    rf"|годин|дн|грив|грн|книг|кімнат|км|кіл|клас|тис|лист|поверх|цукер))",
)
_PATTERNS = re.compile(
    rf"(?<!\w){_FOR}{_FILL}\s(?:{_ENGLISH}(?!\w)|{_N}(?:-?(?:ть|ти))?(?!\w)|\d{{1,2}}(?=ро[кч])"
    rf"|{_TEENS}(?!\w))(?:\s?-?\s?ро[кч]\w*"
    rf"|{_HALF}\s{_YEARS})?{_HALF}(?![\w%])"
    r"(?!\s(?:раз|хвил|годин|дн|минут|час|месяц|місяц|тиж|нед|грив|грн|рубл|клас|бал|книг|друг|подруг|слов|урок))"
    rf"|(?<!\w)маю\s(?:вже\s|лише\s|тільки\s|всього\s)?(?:{_N}|{_TEENS})\s{_YEARS}(?!\w)"
    rf"|(?<!\w)маю\s(?:вже\s|лише\s|тільки\s)?(?:1\d|(?:один|два|три|чотир|п'ят|шіст|сім"
    rf"|вісім)надцять)(?=\s?[,.;)!?]|$)"
    rf"|(?<!\w)(?:виповнилос[ья]|виповниться|исполнилось|исполнится)\s(?:{_N}|{_TEENS})(?:\s{_YEARS})?(?!\w)"
    rf"|(?<![\w.,])\d{{1,2}}(?:\s?-\s?|\s)?(?:ти|ми|х|и)?(?:\s?-\s?)?(?:річн|літн|летн)\w{{1,4}}(?!\w)"
    r"|(?<!\w)(?:\w{2,11}(?:надцяти|надцати|десяти)|десяти|шести|семи|восьми|дев'?яти|п'?яти|чотири|четыр[её]х?|три"
    r"|тр[её]х|дво|двох|дву[х]?|чотирьох|трьох)-?(?:річн|літн|летн)\w{1,4}(?!\w)"
    rf"|(?<!\w)i(?:'m|\sam|m|\swas|\swill be)(?:\s(?:only|just|now|already|almost|nearly|a))?\s(?:{_N}"
    rf"|{_TEENS}|{_ENGLISH})(?:\s?y\.?\s?o\.?|\s?years?[ -]old|\s?yrs?|\syears)?(?!\w|\s?(?:%|of\b|min|days|weeks"
    rf"|hours|months|th\b|km|miles|times|percent))"
    rf"|(?<![\w.,])(?:{_N}|{_ENGLISH})(?:\s|-)?(?:years?(?:\s|-)old|y\.?\s?o\.?(?!\w)|yrs?(?:\s|-)old"
    rf"|year-old|-year-old)(?!\w)"
    rf"|(?<!\w)(?:нам|им|їм)\s(?:[^\W\d_]+\s){{1,3}}по\s(?:{_N}|{_TEENS})(?!\w)"
    rf"|(?<![\w.,])\d{{1,2}}\s?(?:yo|y/o|yrs?)(?!\w)|(?<!\w)(?:i'll be|i'm about to be|we're both|we are both"
    rf"|when i was|when he was"
    rf"|when she was|since i was|who is|they're|they are)\s(?:only\s|just\s)?(?:{_N}|{_ENGLISH})(?!\w|\s?(?:%|of\b"
    rf"|min|days|weeks|hours"
    rf"|months|km|miles|times|people|kids|children))"
    rf"|(?<!\w)(?:коли|когда|як)\s(?:{_FOR})\s(?:було|был[оа]?|виповнилось|исполнилось)\s(?:{_N}|{_TEENS})(?!\w)"
    rf"|(?<!\w)(?:aged?|age\s?:|age of|turned|turning)\s(?:{_N}|{_ENGLISH})(?!\w)"
    rf"|(?<!\w)(?:she|he|sister|brother|friend|cousin|who|son|daughter|twins?|baby|grandma|grandpa|niece"
    rf"|nephew)(?:'?s|\sis|\swas|\sturns|\sturned)\s(?:only\s|just\s"
    rf"|already\s)?(?:{_N}|{_ENGLISH})(?!\w|\s?(?:%|of\b|min|days|weeks|hours|months|km|miles|times))"
    rf"|(?<!\w)(?:у|в|з|із|с|мої|моїх|до)\s(?:мої\s|свої\s|мои\s|свои\s)?(?:{_N}|{_TEENS})\s(?:рок(?:ів|и|ах)|лет"
    rf"|годик\w*)(?!\w)(?!\s(?:тому|назад|війни|войны))"
    rf"|(?<!\w)(?:вік|возраст|мій вік)\s?[:—-]?\s?(?:{_N}|{_TEENS})(?:\s{_YEARS})?(?!\w)",
)
_IS_SO_OLD = re.compile(
    rf"\s(?:is|was|turns|turned)\s(?:only\s|just\s|already\s)?(?P<it>(?:{_N}|{_ENGLISH}))(?=\s*(?:[,.;)!?]|$)"
    r"|\s(?:like|now|and|but|too|then|as)(?!\w))",
)
_YEAR_OF_LIFE = re.compile(
    r"(?<!\w)(?:мені|мне|йому|їй|ему|ей)\s(?:вже\s|уже\s)?(?:(?:пішов|йде|минув|пош[её]л"
    r"|ид[её]т)\s)?(?P<it>(?:\d{1,2}(?:-?й|-?ий)?|\w{4,14}(?:ий|ый|ій|ой))"
    r"\s(?:рік|год))(?!\w)",
)
_NUMBER = re.compile(rf"\d|(?<!\w)(?:{_TEENS}|{_ENGLISH})(?!\w)")
_ALONE = re.compile(
    rf"(?:^|[,(.;:!?—-]\s?|\b(?:хлоп\w+|дівч\w+|девоч\w+|мальчик\w*|учениц\w+|учен\w+|я)\s)(?P<it>(?:{_N}"
    rf"|{_TEENS})\s?{_YEARS})(?=\s*(?:[,.;)!?]|$|(?:\s(?:з|із|из|с|from|і|и|та)\s)|\s(?-i:[А-ЯІЇЄҐA-Z])))",
    re.I,
)
_NAMED = re.compile(rf"[^\W\d_]{{2,}},?\s(?P<it>(?:{_N}|{_TEENS})\s?{_YEARS})(?=\s*(?:[,.;)!?]|$))")
_AFTER_NAME = re.compile(
    r"\s?[,(:—-]?\s?(?:мені\s|мне\s)?(?P<it>\d{1,2}(?:\s?(?:р|л|г)\.?|\s?(?:yrs?|years|yo|y\.o\.?))?)(?=\s?[,.;)]\s"
    r"|\s?[,.;)]?$|\s(?:і|та|й|и|and)\s)"
)
_UNIT = re.compile(
    r"(?:(?<=\d)\sрік|\s(?:рок\w*|роч\w*|лет|год\w*|р\.|years?(?:\sold)?|yrs?(?:\sold)?|yo))$|(?<=\d)(?:yo|yrs?|р|л|г)$"
)
_SIMPLY = re.compile(
    rf"(?<![\w.,№/-])(?P<it>(?:[4-9]|1\d)(?!\d)|{_TEENS})\s?-?\s?(?:років|рочк(?:ів|и)|лет|годик(?:ов|а)|rokiv"
    rf"|rochkiv|let)(?!\w)"
    r"(?!\s(?:тому|назад|війни|войны|поспіль|подряд|окупац|оккупац|разом|вместе|без|минуло|прошло|життя|жизни|чека"
    r"|жд|тюрм))",
)
_SOMEHOW = re.compile(
    rf"(?<!\w){_FOR}"
    rf"(?:\s(?!постав|дал|дад|треба|надо|нужно|купи|вистав|був о|буди|лягаю"
    rf"|сказ)[^\W\d_][\w'-]{{0,14}}){{1,3}}\s(?P<it>{_N}|{_TEENS}|{_ENGLISH})"
    r"(?=\s?(?:[,.;)!?]|$)"
    r"|\s(?:і|и|та|а|але|но|but|and|я|y\.?o|стукну|виповн|исполн|буде|будет)(?!\d))"
    rf"|(?<!\w)(?:я|im|i'm|me)\s?[,(:—-]\s?(?P<me>{_N})(?=\s?[,).])"
    rf"|(?<![\w.,№])(?P<it2>1\d|[5-9])\s(?:мені|мне|стукну\w+|виповни\w+|исполни\w+)(?!\w)",
)
_OF_SOMEBODY = re.compile(
    rf"(?<!\w)(?:хлоп\w+|дівч\w+|учень|учениця|дитина|парень|девушка|девочка|мальчик|boy|girl|male|female),?\s"
    rf"(?P<it>{_N})(?=\s?(?:[,;)]|р\.|$))"
    rf"|(?<!\w)у\s(?:свої|мої)\s(?P<own>{_N}|{_TEENS})(?!\w)(?!\s(?:рук|сил|груд))"
    rf"|(?<!\w)i have\s(?P<have>{_N})(?=\syears)"
)
_RELATIVE = re.compile(
    rf"(?<!\w)(?:брат(?:ик|ишка)?|сестр(?:а|ичка|[её]нка)|син|сын|донька|дочка|племінник|племінниця|бабуся|дідусь"
    rf"|бабушка|дедушка|мама|тато"
    rf"|подруга|друг|brother|sister|cousin|friend)\s?(?:[^\W\d_]{{2,12}}\s?)?[,(—-]?\s?(?P<it>{_N}"
    rf"|{_TEENS})(?=\s?(?:[,;)]|\.(?!\d)|$|{_YEARS}))",
)
_DURATION = re.compile(
    r"(?:через|за|вже|уже|протягом|понад|більше|майже|около|близько|останні|минулі|ще|аж|всі|цілих|кілька"
    r"|життя|живу|жили|живемо|чекаємо|чекаю|навчання|війни|на|від|после|після)\s*$",
)


def ages(text: str, names_at: set[int]) -> Iterator[Suggestion]:
    """Ages; `names_at` are the places where a name ends («Оля, 12 років»)."""
    written, text = text, small(text)
    if not (has_a_digit(text) or has_any(text, "numbers")):
        return
    for match in _PATTERNS.finditer(text):
        # The number and its unit alone: «мені» says nothing about anybody.
        number = _NUMBER.search(match.group())
        start = match.start() + (number.start() if number else 0)
        yield _age(start, match.end(), text)
    for pattern in (_OF_KIN, _RELATIVE, _IS_SO_OLD, _YEAR_OF_LIFE):
        for match in pattern.finditer(text):
            yield _age(*match.span("it"), text)
    for match in (*_ALONE.finditer(written), *_SIMPLY.finditer(text)):
        if not _DURATION.search(text[max(0, match.start("it") - 20) : match.start("it")]):
            yield _age(*match.span("it"), text)
    for match in (*_SOMEHOW.finditer(text), *_OF_SOMEBODY.finditer(text)):
        yield _age(*match.span(match.lastgroup or 0), text)
    yield from _after_names(text, names_at)


def _age(start: int, end: int, text: str) -> Suggestion:
    """The number without its unit: «років» says nothing about anybody."""
    unit = _UNIT.search(text[start:end])
    return Suggestion(start, start + unit.start() if unit else end, "AGE", False, "age")


def _after_names(text: str, names_at: set[int]) -> Iterator[Suggestion]:
    for at in names_at:
        match = _AFTER_NAME.match(text, at)
        if match:
            yield _age(*match.span("it"), text)
    for match in _NAMED.finditer(text):
        if any(at <= match.start("it") <= at + 2 for at in names_at):
            yield _age(*match.span("it"), text)
