"""Schools, camps, hospitals and homes that a number or a name makes into one of them."""

import re
from collections.abc import Iterator

from .institution_words import FAMOUS, KIND, KINDS, NUMBER_WORD, SIGN, SORT, THIRD
from .institutions_english import english_institutions
from .public import is_public
from .small import has_any, small
from .suggestion import Suggestion
from .tables import key
from .words import is_everyday, listed

_TAIL = r"(?:-?[а-яa-z](?!\w))?"
_QUOTE, _UNQUOTE = r"[«\"“„'‹]", r"[»\"”“'›]"
_QUOTED = rf"\s?{_QUOTE}[^«»\"”“„\n]{{2,60}}?{_UNQUOTE}"
_ORDINAL = (
    r"(?:(?:\s?-\s?)?(?:ша|га|тя|та|ма|а|я|ої|ьої|ій|ою|у|ю|й|ий|го|му|тій|мій|шій|гій|ньої|ой|ая|ую|th|st|nd"
    r"|rd|ого|ому|ом|ым|им|ї|і))"
)
_SIGNED = re.compile(
    rf"(?<!\w){SORT}{KINDS}(?:\s(?!і\s|та\s|й\s|и\s|and\s"
    rf"|або\s)[а-яіїєґa-z'-]{{2,14}}){{0,3}}\s?{SIGN}\s?(?:\d{{1,5}}{_TAIL}"
    rf"|{NUMBER_WORD}(?!\w)(?:\s{NUMBER_WORD})?)(?:{_QUOTED})?(?![\d/]|-\d)",
)
_BARE = re.compile(
    rf"(?<!\w){SORT}{KINDS}\s?-?\s?\d{{1,3}}(?:-?[абвгabv](?!\w))?(?:{_QUOTED})?(?!\w)(?![.,:]\d|%|\s?%)"
    r"(?!\s?[-–]\s?\d|\s(?:учн|діт|дет|поверх|этаж|рок|рік|лет|год|дн|день|днів|годин|час|хвилин|минут"
    r"|клас(?:и|ів|ах|у)\b|класс|люд|осіб|чолов|раз|комп|вікон|тисяч|тыс|урок|предмет|вчител|учител|гурт"
    r"|місц|кіл|метр|км|student|kid|child|year|month|week|day|hour|floor|lesson|people|time|min|teacher"
    r"|room|class|euro|грн|грив|мов|коп|мільй|млн|столов|санвуз|автобус|укрит|нов|стар|велик))",
)
_ORDERED = re.compile(rf"(?<![\w№.,])(?:№\s?)?\d{{1,4}}{_ORDINAL}?\s{SORT}{KINDS}(?!\w)(?:{_QUOTED})?")
_ORDERED_AFTER = re.compile(rf"(?<!\w){KIND}\s\d{{1,4}}{_ORDINAL}(?!\w)")
_WORD_ORDER = re.compile(
    rf"(?<!\w)(?:(?:сто|двадцять|тридцять|сорок|п'?ятдесят|шістдесят|сімдесят|вісімдесят|дев'?яносто"
    rf"|двадцать|тридцать|пятьдесят)\s)?(?:п'?ят|шост|шест|сьом|седьм|восьм|дев'?ят|десят"
    rf"|[\w']{{2,9}}надцят|двадцят|двадцат|тридцят|тридцат|сороков|сот)(?:а|ої|ій|у|ою|ий|ого|ому|ая|ой|ую"
    rf"|ый|ом|им)\s{SORT}{KIND}(?!\w)"
    rf"|(?<!\w)(?:сто|двадцять|тридцять|сорок|п'?ятдесят|шістдесят|сімдесят|вісімдесят|двадцать|тридцать"
    rf"|пятьдесят|шестьдесят|семьдесят|восемьдесят)\s(?:перш|друг|трет|четверт|перв"
    rf"|втор)\w{{1,3}}\s{SORT}{KIND}(?!\w)",
)
_QUOTED_FIRST = re.compile(
    rf"{_QUOTE}[^«»\"”“„\n]{{2,40}}{_UNQUOTE}(?=\s?[,(—-]?\s?(?:це\s|наш\w{{0,2}}\s|такий\s|такой\s|это\s"
    rf"|дитяч\w+\s){{0,2}}{KIND}(?!\w))",
)
_NUMBER_ALONE = re.compile(
    r"(?<!\w)(?:вч[иу]\w+|навча\w+|учусь|учился|училась|ход[иж]\w+"
    r"|хожу)\s(?:[^\W\d_]+\s)?[ув]\s(?P<it>\d{1,3}-?(?:ій|й|у|ю|ую)"
    r"|(?:сорок\s|двадцять\s|тридцять\s|двадцать\s|тридцать\s)?[\w']{3,11}(?:надцят|дцят|дцат|сят|сот|сороков)(?:ій"
    r"|у|ой|ую))"
    r"(?!\w|\s(?:клас|год|рік|груп|кімн|четверт))",
)
# A word between the kind and its name; what is done there is none: «у школі сказали «тихо»».
_OF_WHAT = (
    r"(?!\w*(?:л[аио]|ть|т[иь]ся|ти|[ауюяиіїе]в|є|с[ья]|[ую]ть|ать|ет|ит|но|мо)(?![\w-])"
    r"|(?:нам|мені|їм|йому|її|його|всі|усі|нас|мене|там|тут|коли|було|був|є|це|що|як|на|за|але|про|дуже|мне|все"
    r"|где|says?|said)"
    r"(?!\w))[а-яіїєґa-z'-]{2,25}"
)
_IN_QUOTES = re.compile(
    rf"(?<!\w){SORT}{KINDS}(?:\s(?:імені|им\.|ім\.|named|called|під назвою|под названием|який називається"
    rf"|з назвою|мистецтв|відпочинку|сну)|(?:\s{_OF_WHAT}){{1,3}})?{_QUOTED}(?:\s?{SIGN}\s?\d{{1,4}})?",
)
_OF_A_SAINT = re.compile(
    rf"(?<!\w){SORT}(?:{KINDS})\s(?:святител\w{{1,2}}|свят(?:ого|ої|ых|их|ой|ый)|св\.|saint|st\.?)\s[^\W\d_]{{3,20}}",
)
# «ДШМ №2», «вступаю в КПІ»: what has only letters.
_BY_LETTERS = re.compile(
    r"(?<!\w)(?:[А-ЯІЇЄҐ]{2,6}\s?(?:№|No)\s?\d{1,3}|(?:ВК|ИК|ВТК|УВП)[- ]?(?:№|No)?\s?\d{1,3})(?!\w)"
    r"|(?<!\w)(?:[вВ]ступ|[нН]авча|[вВ]чу|[пП]оступ)[а-яіїєґ']{1,7}\s[ву]\s(?P<it>[А-ЯІЇЄҐ]{3,6})(?!\w)"
)
_OF_SOMEBODY = re.compile(r"(?<!\w)[А-ЯІЇЄҐ]{2,6}\s(?:імені|ім\.|имени|им\.)\s?[А-ЯІЇЄҐ][а-яіїєґ'-]{2,20}")
_SMALL_NAMED = re.compile(
    r"(?<!\w)(?:таб[оі]р\w{0,3}|лагер\w{1,3}|санатор[ійиюяєїм]{1,3}|пансіонат\w{0,3}|сад(?:ок|ку|ка|ику?)"
    r"|дитсад\w{0,3}|нвк)"
    r"\s(?P<word>[а-яіїєґ'-]{4,18})(?:(?<=[иіыа][йя])\s(?:берег|бір|гай|прапор|вітрила|парус|лиман|промінь|ключ"
    r"|камінь))?(?!\w)"
)
_VERB = re.compile(r"\w+(?:о|ла|ли|ти|ть|ться|лася|лась|лось|лся|вся|ємо|ють|ет|ит|ут)")
_NO_NAME_OF_A_CAMP = frozenset(listed("not_a_camp"))
_PROPER = r"(?-i:[A-ZА-ЯІЇЄҐЁ])[^\W\d_]{1,30}(?:['-][^\W\d_]{1,30})?"
_NAMED = re.compile(
    rf"(?<!\w){SORT}{KIND}(?:\s(?:імені|ім\.|имени|им\.|під назвою|под названием|який називався|називався"
    rf"|називається|назывался|называется))?\s(?P<name>(?!No\d){_PROPER}(?:\s{_PROPER}"
    rf"|(?<=[иіыа][йя])\s[а-яіїєґ]{{3,12}}){{0,2}})|(?<!\w){SORT}{KIND}\s(?:імені|ім\.|имени"
    rf"|им\.)\s?[^\W\d_]{{3,20}}(?:\s(?:українк\w|франк\w"
    rf"|шевченк\w|сковород\w|хмельницьк\w+|пушкин\w|сухомлинськ\w+|гагарін\w|стус\w|бандер\w))?",
    re.I,
)
_OF_A_TOWN = re.compile(
    r"(?<!\w)(?P<town>[^\W\d_][а-яіїєґ'-]{2,25}(?:ськ|цьк|ск|цк)(?:ий|ого|ому|ім|им|а|ої|ій|у|ою|ая|ой|ую|ом|ый|е"
    r"|ое|ої|ых|их))\s$",
    re.I,
)
_OF_TOWNS = re.compile(
    r"(?<!\w)(?P<town>(?-i:[А-ЯІЇЄҐ])[а-яіїєґ'-]{2,25}(?:ськ|цьк|ск|цк)(?:ий|ого|ому|ім|им|а|ої|ій|у|ою|ая"
    r"|ой|ую|ом|ый|е|ое|ых|их))\s(?:[а-яіїєґ]+н\w{1,3}\s){0,2}(?:політехні\w{1,3}|університет\w{0,3}"
    r"|академі\w{1,3}|консерваторі\w{1,3}|інтернат\w{0,3}|дитбудин\w{1,4}"
    r"|детск\w{2,3} (?:дом\w{0,2}|сад\w{0,2}|лагер\w{1,2}|больниц\w{1,2})|дом\w? реб[её]нка|детдом\w{0,2}"
    r"|интернат\w{0,2}|лицей|лице\w{1,2}|приют\w{0,2}|госпитал\w{1,2}"
    r"|колледж\w{0,2}|роддом\w{0,2}|гимнази\w{1,2}|дитсад\w{0,3}|дит\w+ сад\w{0,3}|притул\w{1,4}"
    r"|дитяч\w{2,4} будин\w{1,4}|будин\w{1,4} дитини"
    r"|санатор\w{1,3}|школ\w{1,3}-[іи]нтернат\w{0,3}|школ\w{1,3}(?!-)"
    r"|училищ\w{1,3}|госпітал\w{1,3}|ліце\w{1,3}|гімназі\w{1,3}|гимнази\w{1,3}"
    r"|коледж\w{0,3}|училищ\w{1,3}|лікарн\w{1,3}|больниц\w{1,3})(?!\w)|(?<!\w)охматдит\w{0,3}(?!\w)",
    re.I,
)
_OF_SMALL_TOWNS = re.compile(_OF_TOWNS.pattern.replace("(?-i:[А-ЯІЇЄҐ])", "[а-яіїєґ]"))
_OF_NO_TOWN = re.compile(
    r"(?:міськ|сільськ|приміськ|заміськ|гірськ|морськ|приморськ|людськ|сусідськ|військ|студентськ|кадетськ|козацьк"
    r"|католицьк|християнськ|волонтерськ|вчительськ|материнськ|юнацьк|дівоцьк|хлопськ|шахтарськ|монастирськ|містецьк"
    r"|мистецьк|городск|сельск|морск|детск|воинск|женск|мужск|соседск|фізкультурн|лікарськ|педагогічн|донорськ"
    r"|баптистськ)"
)
_UNIT = re.compile(
    r"(?<!\w)(?:в\.?/?\s?ч|військов\w{2,3}\sчастин\w|воинск\w{2,3}\sчаст\w{1,2}|частин\w|част[ьи])\.?\s?(?:№"
    r"|no)?\s?(?P<it>[аa]?-?\d{4,5})(?!\w)",
)
_OF_TOWN_AFTER = re.compile(
    r",?\s(?:м\.|міста|г\.|города|смт|с\.|села"
    r"|селища)\s?(?-i:[А-ЯІЇЄҐ])[а-яіїєґ'-]{2,25}(?:\s(?-i:[А-ЯІЇЄҐ])[а-яіїєґ'-]{2,25})?"
)
_ARTEK = re.compile(r"(?<!\w)(?:артек[аіуеом]{0,2}|artek|орл[её]нк[аеиу]|орльонк[ауи]|(?<=[«\"])орл[её]нок)(?!\w)")
_SENTENCE_WORD = re.compile(r"[A-ZА-ЯІЇЄҐ][^\W\d_]+", re.I)
_ONE_AFTER_ANOTHER = re.compile(r"(?<!\w)(?:мо[яюїйє]|моєї|вже|уже|це|это|наша)\s$")
_CLUBS = re.compile(r"клуб|студі|студи|секц|гурт(?!ож)|круж|палац|двор[ец]|home|club|\b[сф]к\b|\bкз\b|ward")
_FEW = re.compile(r"\d\s.*[иіїы]$")
_HOW_MANY = re.compile(
    r"(?<!\w)(?:нас|є|і|та|й|и|and|вс[ьі]ого|аж|лише|тільки|вс[іе]|бул[оі]|маємо|ці|есть|было|только|по|з|усі"
    r"|закрили)\s$",
)
_TOO_WIDE = re.compile(r"центр|академі|університет|academy|cent(?:re|er)$|university|колоні|university$|університет")
_OF_ONE = (
    _SIGNED, _ORDERED, _ORDERED_AFTER, _WORD_ORDER, _IN_QUOTES, _QUOTED_FIRST, FAMOUS, _ARTEK, _OF_A_SAINT, _UNIT,
)  # fmt: skip


def institutions(text: str) -> Iterator[Suggestion]:
    """Institutions with a number, a quoted name, or a proper name."""
    plain = small(text)
    for match in _NUMBER_ALONE.finditer(plain):
        yield Suggestion(*match.span("it"), "INSTITUTION", False, "institution")
    for match in _BY_LETTERS.finditer(text):
        if not is_public(match.group(match.lastgroup or 0), ""):
            yield Suggestion(*match.span(match.lastgroup or 0), "INSTITUTION", False, "institution")
    if not has_any(plain, "institutions"):
        return
    yield from _by_number_or_quotes(plain, text)
    for match in _OF_SOMEBODY.finditer(text):
        yield _found(*match.span(), text)
    yield from _of_towns(text)
    yield from _named(text)
    yield from _small(text)
    yield from english_institutions(text)


def _by_number_or_quotes(plain: str, text: str) -> Iterator[Suggestion]:
    for pattern in _OF_ONE:
        for match in pattern.finditer(plain):
            if pattern is not _ORDERED or not _is_a_count(match, plain):
                yield _found(*match.span(), text)
    for match in _BARE.finditer(plain):
        if not _TOO_WIDE.match(match.group()) and not _CLUBS.search(match.group()):
            yield _found(*match.span(), text)


def _is_a_count(match: re.Match, text: str) -> bool:
    """«у нас 2 школи»: how many, not which."""
    several = _FEW.match(match.group()) and _HOW_MANY.search(text[max(0, match.start() - 12) : match.start()])
    return bool(several) or bool(_CLUBS.search(match.group()) and "№" not in match.group())


def _of_towns(text: str) -> Iterator[Suggestion]:
    for match in _OF_TOWNS.finditer(text):
        if not match.group("town") or not is_public(match.group("town"), ""):
            yield _found(*match.span(), text)


def _named(text: str) -> Iterator[Suggestion]:
    for match in _NAMED.finditer(text):
        name = match.group("name")
        if name is None or not is_public(name, text[match.end() :]):
            yield _found(*match.span(), text)


def _of_small_towns(text: str) -> Iterator[Suggestion]:
    """«олешківський ліцей», where nothing has a capital letter."""
    for match in _OF_SMALL_TOWNS.finditer(text):
        town = match.group("town")
        if not (town and (is_public(town, "") or is_everyday(key(town)) or _OF_NO_TOWN.match(town))):
            yield Suggestion(*match.span(), "INSTITUTION", False, "institution")


def _small(text: str) -> Iterator[Suggestion]:
    """«третя школа»; «табір алмаз», where nothing has a capital letter."""
    for match in THIRD.finditer(small(text)):
        if not _ONE_AFTER_ANOTHER.search(small(text)[max(0, match.start() - 10) : match.start()]):
            yield Suggestion(*match.span(), "INSTITUTION", False, "institution")
    if text != text.lower():
        return
    yield from _of_small_towns(text)
    for match in _SMALL_NAMED.finditer(text):
        word = key(match.group("word"))
        if not (is_everyday(word) or word in _NO_NAME_OF_A_CAMP or _VERB.fullmatch(word)):
            yield Suggestion(*match.span(), "INSTITUTION", False, "institution")


def _found(start: int, end: int, text: str) -> Suggestion:
    """With the adjective of a town before it: «Харківському ліцеї № 45»."""
    before = _OF_A_TOWN.search(text[max(0, start - 40) : start])
    if before and not is_public(before.group("town"), ""):
        start -= len(before.group())
    behind = _OF_TOWN_AFTER.match(text, end)
    end = behind.end() if behind else end
    return Suggestion(start, end, "INSTITUTION", True, "institution")
