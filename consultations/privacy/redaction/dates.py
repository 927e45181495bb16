"""Exact days: in digits, with the name of a month, in words."""

import re
from collections.abc import Iterator

from .small import has_a_digit, has_any, small
from .suggestion import Suggestion

_MONTH = (
    r"(?:січ(?:ень|н[яі])|лют(?:ий|ого|ому)|берез(?:ень|н[яі])|квіт(?:ень|н[яі])|трав(?:ень|н[яі])"
    r"|черв(?:ень|н[яі])|лип(?:ень|н[яі])"
    r"|серп(?:ень|н[яі])|верес(?:ень|н[яі])|жовт(?:ень|н[яі])|листопад[ауі]?|груд(?:ень|н[яі])"
    r"|январ[яьею]|феврал[яьею]|март[ае]?|апрел[яьею]|ма[яйею]|июн[яьею]|июл[яьею]|август[ае]?"
    r"|сентябр[яьею]|октябр[яьею]|ноябр[яьею]|декабр[яьею]"
    r"|янв\.|ф[іеи]врал[яьюею]|апр[іи]л[яью]|[іи]юн[яью]|[іи]юл[яью]|с[еи]нт[яь]бр[яью]|[ао]кт[яь]бр[яью]"
    r"|н[ао]ябр[яью]|д[еи]кабр[яью]|[ао]вгуста|марця|січ\.|лют\.|бер\.|квіт\.|трав\.|черв\.|лип\.|серп\.|вер\."
    r"|жовт\.|груд\."
    r"|янв|фев|мар|апр|[іи]ю[нл]|авг|сент?|окт|ноя|дек|січ|лют|бер|квіт?|черв?|лип|серп?|вер|жовт?|груд?"
    r"|sichn[iy]?a|l[iy]+uto[hg]o|berezn[iy]?a|kvitn[iy]?a|travn[iy]?a|chervn[iy]?a|lypn[iy]?a|serpn[iy]?a|veresn[iy]?a"
    r"|zhovtn[iy]?a|hrudn[iy]?a|[iy]?anvar[iy]?a|fevral[iy]?a|marta|aprel[iy]?a|ma[iy]a|[iy]+u[nl][iy]a|avgusta"
    r"|sent[iy]abr[iy]a|okt[iy]abr[iy]a|no[iy]abr[iy]a|dekabr[iy]a"
    r"|вер[еи]с[еи]?н[яі]|л[иі]стоп[ао]да|кв[іи]тн[яі]|бер[еи]зн[яі]|гр[уо]дн[яі]|с[іи]чн[яі]"
    r"|sichnia|liutoho|bereznia|kvitnia|travnia|chervnia|lypnia|serpnia|veresnia|zhovtnia|lystopada|hrudnia"
    r"|january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan\.?|feb\.?|mar\.?|apr\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?)"
)
_YEAR_WORDS = r"(?:\s(?:дві|две|двi)\s(?:тисячі|тысячи)\s[а-яіїєґ']{4,14}(?:\s[а-яіїєґ']{4,12})?)?"
_YEAR = (
    rf"(?:,?\s(?:у\s|в\s)?(?:19|20)\d\d(?:-?го)?(?!\d)(?:\s(?:року|года|р\.|г\.))?|{_YEAR_WORDS}(?:\s(?:року|года))?)?"
)
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_DAY_WORD = (
    r"(?:(?:двадцят|тридцят|двадцать|тридцать)[а-яіь]{0,3}\s)?(?:перш|перв|друг|втор|трет|четверт|п'?ят"
    r"|шост|шест|сьом|седьм|восьм"
    r"|дев'?ят|десят|[\w']{2,9}надцят|двадцят|двадцат|тридцят|тридцат)(?:ого|ього|ьего|его|е|є|ье)"
)
_ORDINAL = (
    r"(?:(?:twenty|thirty)[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
    r"|eleventh|twelfth|\w{4,6}teenth|twentieth|thirtieth)"
)
_WITH_MONTH = re.compile(
    rf"(?<![\w.,])(?:the\s)?(?:{_DAY}(?:\s?-\s?|\s(?:на|по|до|і|та|and|to|и)\s))?{_DAY}(?:\s?-?(?:го|ого|того|ье|те"
    rf"|ге|ше|ме|е|є|th|st|nd|rd))?(?:\s"
    rf"|[./-])(?:of\s)?(?:числа\s)?{_MONTH}{_YEAR}(?![\w-])"
    rf"|(?<!\w)(?!ма[юеє]\s)(?:{_MONTH})\s(?:the\s)?{_DAY}(?:st|nd|rd|th)?(?:,?\s\d{{4}})?(?![\w:%])"
    rf"|(?<![\w']){_DAY_WORD}\s(?:числа\s)?{_MONTH}{_YEAR}(?!\w)"
    rf"|(?<!\w)(?:the\s)?{_ORDINAL}\s(?:of\s)?{_MONTH}(?:,?\s\d{{4}})?(?!\w)"
    rf"|(?<!\w){_MONTH}\s(?:the\s)?{_ORDINAL}(?:,?\s\d{{4}})?(?!\w)",
)
_DIGITS = re.compile(
    rf"(?<![\d.,/-])(?:{_DAY}\s?([.,/-])\s?(?:0?[1-9]|1[0-2])\s?\1\s?(?:(?:19|20)\d\d|\d\d)"
    rf"|(?:0?[1-9]|1[0-2])\s?([./-])\s?{_DAY}\s?\2\s?(?:(?:19|20)\d\d|\d\d)"
    rf"|{_DAY}[ ./-][ivxіх]{{1,4}}[ ./-](?:(?:19|20)\d\d|\d\d(?![\w]))"
    rf"|(?:19|20)\d\d\s?([./-])\s?(?:0?[1-9]|1[0-2])\s?\3\s?{_DAY}|(?:0[1-9]|[12]\d|3[01]) (?:0[1-9]"
    rf"|1[0-2]) (?:19|20)\d\d)"
    r"(?:\s?(?:року|р\.|года|г\.)(?!\w))?(?![\d/-])",
)
_SHORT = re.compile(rf"(?<![\d.,:/-]){_DAY}[./](?:0[1-9]|1[0-2])(?![\d:/%-]|[.,]\d)")
_PERSONAL = re.compile(
    r"народ|\bдн\b|\bд\.?н\b|побил|сталос|трапил|пропа|зник|знайш|привез|повез|нарід|родил|рожд|дн[юя]х|b-?day"
    r"|\bbd\b|днюю|святку|весілл|похова|похорон|евакую|евакуац|эвакуац|тіка"
    r"|втек|тек|окупац|суд\b|суду|звільн|опера|медал|вигна|арешт|полон|\bдр\b|д\.р|іменин|виповн|исполни|turned"
    r"|born|birthday|bday|виїха|виїжд|вивез|евакуй|эвакуир|приїха"
    r"|приеха|уеха|выеха|вывез|переїха|переех|забра|поверн|верну"
    r"|загин|поги|помер|умер|поранен|прильот|прилет|обстріл|обстрел|бомб|розбомб|залиши|left|arriv|came"
    r"|moved|died|took|evacuat|return|operation|операц|прийш|пішл|потрап|зустріл|розлуч|заарешт|викра",
)
_KNOWN_TO_ALL = re.compile(
    r"(?:24|двадцять четвертого|двадцать четв\w+)\s?(?:лют|февр|february)|february 24(?!\d)|24th of february"
    r"|(?:1|першого|первого)\s?(?:-?го\s)?(?:верес|сент|черв|июн|січ|янв|травня|мая|жовт|june|september"
    r"|january|october)"
    r"|(?:8|восьмого)\s?(?:-?го\s)?(?:берез|март|march|трав)|(?:9|дев'?ятого|девятого)\s?(?:трав|ма[яй]"
    r"|may)|(?:14|чотирнадцятого)\s?(?:лют|фев|feb|жовт|окт)"
    r"|(?:24|двадцять четвертого)\s?(?:серп|авг|aug)|(?:25|31|7|6|19)\s?(?:груд|дек|dec|січ|янв|jan)"
    r"|(?:20)\s?(?:лист|ноя|nov)|(?:28)\s?(?:черв|июн|june)"
    r"|(?:june|september|january)\s1(?:st)?$|(?:december (?:25|31)|march 8|may 9|february 14|august 24)(?!\d)",
)
_ABOUT_A_PRICE = re.compile(r"\s?(?:грн|uah|\$|€|%|бал|points|км|кг|разів|раз\b|годин|hours|of)")
_WIDE = 60


def dates(text: str) -> Iterator[Suggestion]:
    """Exact days. A day that everybody knows counts only with a year or beside an event of one's own."""
    text = small(text)
    if not (has_a_digit(text) or has_any(text, "months")):
        return
    for match in _WITH_MONTH.finditer(text):
        if not _is_common(match, text):
            yield Suggestion(*match.span(), "DATE", True, "date")
    for match in _DIGITS.finditer(text):
        yield Suggestion(*match.span(), "DATE", True, "date")
    for match in _SHORT.finditer(text):
        if _is_personal(match, text) and not _ABOUT_A_PRICE.match(text, match.end()):
            yield Suggestion(*match.span(), "DATE", True, "date")


def _is_common(match: re.Match, text: str) -> bool:
    written = match.group()
    if re.search(r"(?<!\w)may\s\d", written) and re.search(r"\d{3}", written) is None and not _is_personal(match, text):
        return _ABOUT_A_PRICE.match(text, match.end()) is not None
    known = _KNOWN_TO_ALL.match(written) and not re.search(r"\d{4}|тисяч|тысяч", written)
    return bool(known) and not _is_personal(match, text)


def _is_personal(match: re.Match, text: str) -> bool:
    return bool(_PERSONAL.search(text[max(0, match.start() - _WIDE) : match.end() + _WIDE]))
