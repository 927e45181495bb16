"""Phone numbers and the numbers of documents: by their digits, their groups, and the words beside them."""

import re
from collections.abc import Iterator

import phonenumbers

from .small import has_a_digit, small
from .suggestion import Suggestion
from .words import listed

_DIGITS = re.compile(r"(?<![\w+])(?:\+\s?)?\(?\d(?:[ ().\-/]{0,3}\d){4,17}(?![\d\w])")
_CALLS = re.compile(
    r"тел|номер|дзвон|подзвон|набер|звон|позвон|мобільн|мобильн|вайбер|ватсап|вотсап|вацап|сигнал|смс"
    r"|phone|call|number|mobile|whats?app|viber|signal|reach|ring|text me|пиш|telegram|телеграм|тг|tg",
)
_DOCUMENT = re.compile(
    r"паспорт|свідоцтв|свидетельств|посвідч|удостовер|довідк|справк|код|іпн|инн|рнокпп|податк|налогов"
    r"|снілс|снилс|карт|рахун|счет"
    r"|passport|certificate|document|tax|card|account|\bid\b|документ|справ",
)
_QUANTITY = re.compile(
    r"\s*(?:грн|гривен|доларів|рублей|руб|євро|eur|usd|uah|км|кг|людей|осіб|чолов|дітей|млн|тис|%|₴|\$)"
)
_PLATE = "авекмнорстухіавсенкіabcehikmoptx"
_SERIES = re.compile(
    rf"(?<!\w)(?:[{_PLATE}]{{2}}[ -]?\d{{2}}-?\d{{2}}[ -]?[{_PLATE}]{{2}}"  # a car
    r"|[авекмнорстухabcehkmoptxy]\s?\d{3}\s?[авекмнорстухabcehkmoptxy]{2}\s?\d{2,3}"
    r"|[iіvх1]{1,4}\s?-\s?[а-яіїєґa-z]{2}\s?(?:№|n|no\.?|номер)?\s?\d{6}"  # a birth certificate
    r"|[а-яіїєґa-z]{2}\s?(?:№|n|no\.?|номер)?[ -]{0,2}\d{6,8}"  # a passport, a student's card
    r"|(?:19|20)\d{6}-\d{5}|\d{3}-\d{3}-\d{3}[ -]\d{2}|[a-z]{1,3}-?\d{5,9}|ua\s?\d{2}(?:\s?\d){25})(?![\w-])",
)
_NAMED = re.compile(
    r"(?<!\w)(?:паспорт\w*|свідоцтв\w*|свидетельств\w*|посвідченн\w*|довідк\w*|справк\w*|іпн|инн|рнокпп"
    r"|passport|certificate|снілс|снилс|pesel|unzr|унзр|єддр|nino|nhs"
    r"|tax (?:code|number|id)|id[- ]?(?:card|картк\w*|number)?)(?:\s(?:про|о|of|на)\s\w+)?\s?"
    r"(?:серії|серия|номер|number|is|№|no\.?|:|-|це|мій|з номером|#){0,3}\s?(?P<it>(?=[\w-]*\d{4})[\w-]{5,20})(?!\w)",
)
_PAPER = re.compile(
    r"(?<!\w)(?:паспорт\w*|свідоцтв\w*|свидетельств\w*|посвідч\w*|удостовер\w*|довідк\w*|справк\w*|перепустк\w*"
    r"|пропуск\w*|квит[ок]\w*"
    r"|посвідк\w*|побит\w*|віз[аиуі]|виз[аыуе]|заяв\w*|протокол\w*|провадженн\w*|єрдр|ордер\w*|талон\w*|браслет\w*"
    r"|бирк\w*"
    r"|список|списк\w*|договор\w*|договір|рішенн\w*|решени\w*|постанов\w*|впо|убд|убежищ\w*|біженц\w*|беженц\w*"
    r"|знак\w*|сертифікат\w*"
    r"|сертификат\w*|серія|серії|серия|серии|снілс\w*|снилс\w*|іпн|инн|рнокпп|pesel|visa|ticket|number|badge"
    r"|bracelet|wristband|case|student"
    r"|birth|residence|application|refugee|insurance|plate|pasport\w*|svidotstv\w*|полі?с\w*|страхов\w*|справ[аиіу]"
    r"|дел[оау]|картк\w*|карт[аиуіоы]\w?|метрик\w*|студентськ\w*|студак\w{0,2}|учнівськ\w*|військов\w*|документ\w*"
    r"|загран\w*|закордон\w*|номер\w*|номера?|госномер\w*|record|permit|pass|passport|certificate|document|file"
    r"|reference|ref|card|insurance|policy"
    r"|registration|plates?|papers?|licen[cs]e|id)(?:\s[^\W\d_]{1,14}){0,4}?[\s:№#.,(—-]{1,4}"
    r"(?P<it>(?:№|no)?\s?(?:(?!(?:is|was|the|my|in|of|авто|мій|моя|мого|їх|там|тут|ще|мала|має|це|той|про|для"
    r"|номер)(?!\w))[^\W\d_]{1,4}[ -]?)?(?=(?:[\w/-]*\d){5}|(?=[\d/-]*[^\W\d_])(?:[\w/-]*\d){3}"
    r"|\d{3,7}[/-]\d)[\w/-]{4,24}(?:\s\d{3,8}){0,3}|(?:№|no\.?)\s?\d{2,5}|\d{2,4}(?:[ -]\d{2,6}){2,5})(?!\w)",
)
_COUNTED = re.compile(
    r"(?<!\w)(?:№|no)\s?(?:[^\W\d_]{1,3}[ -]?)?(?=(?:[/-]?\w){0,6}[/-]?\d{4}"
    r"|\d{1,6}[/-]\d)[\w]{1,14}(?:[/-]\w{1,10}){0,4}(?![\w/])"
    r"|(?<![\w.,/-])\d{1,7}[/-]\d{2,7}[/-]\d{2,7}(?:-?[а-яіa-z]{1,2})?(?![\w/.-])",
)
_DAY_IN_PARTS = re.compile(r"\d{1,2}[/-]\d{1,2}[/-](?:\d{4}|\d\d)")
_PLATES = re.compile(
    r"(?<!\w)(?:номер\w{0,3}|госномер\w*|держномер\w*|plates?|number plate|знак\w{0,3}|машин\w{1,2}|авто"
    r"|car)(?:\s[^\W\d_]{1,12}){0,3}"
    r"[\s:,—-]{1,3}(?P<it>[а-яіїєґa-z]{1,3}[ -]?\d{2,5}[ -]?[а-яіїєґa-z]{1,3}(?:\s?\d{2,3})?"
    r"|[а-яіїєґa-z]{2,3}[ -]\d{4,5})(?!\w)",
)
_PREPOSITIONS = frozenset(listed("two_letters"))
_NEAR = 30
_TEN, _LONGEST_PHONE = 10, 15
_CODES = re.compile(r"39|50|6[3678]|7[357]|9[1-9]")
_SHAPES = re.compile(
    r"\d{3}[ -]\d{2}[ -]\d{2}|\d{3}[ .-]\d{3}[ .-]\d{3}|\(?\d{3}\)?[ .-]{1,2}\d{3}[ .-]\d{4}"
    r"|\d{2} \d{3} \d{2} \d{2}|\d{3} \d{2} \d{2} \d{2}"
)


def numbers(text: str) -> Iterator[Suggestion]:
    """Phones and documents written with digits."""
    if not has_a_digit(text):
        return
    written, text = text, small(text)
    for match in _SERIES.finditer(text):
        if match.group()[:2] not in _PREPOSITIONS or written[match.start() : match.start() + 2].isupper():
            yield Suggestion(*match.span(), "ID", True, "id")
    for match in _NAMED.finditer(text):
        yield Suggestion(*match.span("it"), "ID", True, "id")
    for match in _DIGITS.finditer(text):
        label = _kind(match.group(), text[max(0, match.start() - _NEAR) : match.start()])
        if label and not _QUANTITY.match(text, match.end()):
            yield Suggestion(*match.span(), label, True, label.lower())


def papers(text: str) -> Iterator[Suggestion]:
    """What may be the number of a paper, from the word before it."""
    if not has_a_digit(text):
        return
    text = small(text)
    yield from _counted(text)
    for match in _PAPER.finditer(text):
        if not _QUANTITY.match(text, match.end()) and _kind(match.group("it"), "") != "PHONE":
            yield Suggestion(*match.span("it"), "ID", False, "id")


def _counted(text: str) -> Iterator[Suggestion]:
    """A long number after its sign, one in parts («757/104/23»), a plate after «номер»."""
    for match in _COUNTED.finditer(text):
        if not _DAY_IN_PARTS.fullmatch(match.group()) and _kind(match.group(), "") != "PHONE":
            yield Suggestion(*match.span(), "ID", False, "id")
    for match in _PLATES.finditer(text):
        if match.group("it").split()[0] not in _PREPOSITIONS and not _QUANTITY.match(text, match.end()):
            yield Suggestion(*match.span("it"), "ID", False, "id")


def _kind(written: str, before: str) -> str:
    """PHONE, ID or '' for a run of digits, from its digits, its groups, and what stands before it."""
    digits = re.sub(r"\D", "", written)
    document, calls = _last(_DOCUMENT, before), _last(_CALLS, before)
    if document > calls and len(digits) >= 6:
        return "ID"
    if len(digits) >= 7 and calls >= 0 and len(digits) <= _LONGEST_PHONE:
        return "PHONE"
    if _is_phone(written, digits):
        return "PHONE"
    if len(digits) == 16 or (len(digits) == _TEN and written.isdigit() and digits[0] != "0"):
        return "ID"
    return "PHONE" if calls >= 0 and re.fullmatch(r"\d{1,3}(?:-\d{2}){2}", written) else ""


def _last(pattern: re.Pattern, text: str) -> int:
    return max((match.start() for match in pattern.finditer(text)), default=-1)


def _is_phone(written: str, digits: str) -> bool:
    if written.startswith("+"):
        return 8 <= len(digits) <= _LONGEST_PHONE
    if digits.startswith("0"):
        return 10 <= len(digits) <= 14
    if digits.startswith(("380", "80")) and len(digits) == 9 + len("380" if digits[0] == "3" else "80"):
        return True
    if _SHAPES.fullmatch(written) or (len(digits) == 9 and _CODES.match(digits)):
        return not re.fullmatch(r"(?:19|20)\d\d[ -](?:19|20)\d\d", written)
    return len(digits) in (11, 12, 13) and _is_valid(digits)


def _is_valid(digits: str) -> bool:
    """A number with a country's code and without its plus, or Russian with an 8."""
    international = "7" + digits[1:] if digits.startswith("8") and len(digits) == 11 else digits
    try:
        return phonenumbers.is_valid_number(phonenumbers.parse("+" + international))
    except phonenumbers.NumberParseException:
        return False
