"""Suggestions of what could identify somebody, for a person who decides. Nothing is ever applied silently.

Evidence, not a dictionary hit: patterns for what has a form, and for names and places a capital letter, a
known stem or a word that announces them. What is *certain* is ticked beforehand, what is *possible* is not.
"""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

LABELS = ("NAME", "PLACE", "INSTITUTION", "PHONE", "EMAIL", "URL_HANDLE", "DATE", "ID", "AGE")
REASONS = {
    "NAME": "This may be somebody's name.",
    "PLACE": "This may be a place where somebody lives or lived.",
    "INSTITUTION": "This names a school, a camp or another institution.",
    "PHONE": "This looks like a phone number.",
    "EMAIL": "This is an e-mail address.",
    "URL_HANDLE": "This is an address or a name on the internet.",
    "DATE": "This is an exact day.",
    "ID": "This looks like the number of a document.",
    "AGE": "An exact age together with something else may point to somebody.",
}

_NAMES = Path(__file__).parent / "lists" / "names.txt"
_LOOKS_ALIKE = str.maketrans({"’": "'", "ʼ": "'", "`": "'", "´": "'"})
_CAPITAL = "[А-ЯЄІЇҐЁA-Z]"
_WORD = r"[^\W\d_](?:[^\W\d_]|['-](?=[^\W\d_]))*"
_PROPER = _CAPITAL + r"(?:[^\W\d_]|['-](?=[^\W\d_]))+"
_MONTHS = (
    r"(?:січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листопад|груд)[а-яіїє]+"
    r"|(?:январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-я]*"
    r"|(?:january|february|march|april|may|june|july|august|september|october|november|december)"
)
_SCHOOLS = r"(?:школ|ліце|гімназі|інтернат|садк|садок|садочок|лікарн|табор|табір|коледж|училищ|притул|гимнази|лагер|больниц)\w*"  # noqa: E501
_ANNOUNCED_PLACE = r"(?:сел[оаіу]|смт|міст[оаіу]|город[еа]?|пос[её]л\w*|хут[іо]р\w*|вулиц\w+|вул\.|улиц\w+|проспект\w*|район\w*|деревн\w+|village|town|city|street)"  # noqa: E501
_CALLED = r"(?:звати|звуть|зовуть|зовут|кличуть|ім'я|имя|named?|called|name is|name's)"
_KIN = (
    r"(?:брат\w*|сестр\w*|подруг\w*|друг\w*|друз\w*|вчител\w*|учител\w*|пан[іа]?|дядьк\w*|тітк\w*|баб\w+|дід\w*|тренер\w*"
    r"|однокласни\w+|mr|mrs|ms|teacher|friend|brother|sister|uncle|aunt|coach)"
)

# (label, certain, pattern); the group named `it` is what would be covered.
_PATTERNS = [
    ("EMAIL", True, r"(?P<it>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"),
    ("URL_HANDLE", True, r"(?P<it>(?:https?://|www\.|t\.me/|instagram\.com/|tiktok\.com/)\S+)"),
    ("URL_HANDLE", True, r"(?<![\w@.])(?P<it>@[A-Za-z_][\w.]{2,})"),
    ("PHONE", True, r"(?<!\d)(?P<it>(?:\+|00)?\d{1,3}?[\s().-]{0,2}0?\d{2}[\s().-]{0,2}\d{3}[\s.-]?\d{2}[\s.-]?\d{2})(?!\d)"),  # noqa: E501
    ("ID", True, r"(?<!\w)(?P<it>[А-ЯІЄЇA-Z]{2}\s?\d{6}|\d{10}|[А-ЯІЄЇA-Z]{2}\s?\d{4}\s?[А-ЯІЄЇA-Z]{2})(?!\w)"),
    ("DATE", True, rf"(?<!\d)(?P<it>\d{{1,2}}(?:-?го|th|st|nd|rd)?\s+(?:of\s+)?(?:{_MONTHS})(?:\s+\d{{4}})?)(?!\w)"),
    ("DATE", True, rf"(?<!\w)(?P<it>(?:{_MONTHS})\s+\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s+\d{{4}})?)(?!\d)"),
    ("DATE", True, r"(?<![\d.])(?P<it>\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2}))(?![\d.])"),
    ("INSTITUTION", True, rf"(?P<it>{_SCHOOLS}\s*(?:№|номер|n|no\.?|#)?\s*\d{{1,4}})(?!\d)"),
    ("INSTITUTION", True, rf"(?P<it>(?:№\s*)?\d{{1,4}}(?:-?(?:а|ій|ої|й|ша|та|га))?\s+{_SCHOOLS})(?!\w)"),
    ("INSTITUTION", True, r"(?P<it>(?:school|lyceum|gymnasium|hospital)\s+(?:no\.?|number|№|#)?\s*\d{1,4})(?!\d)"),
    ("INSTITUTION", True, rf"(?P<it>{_SCHOOLS}\s+[«\"“][^»\"”]{{2,40}}[»\"”])"),
    ("AGE", False, r"(?P<it>(?:мені|мне)\s+\d{1,2}(?:\s+(?:рок\w+|р[іо]к|лет|год\w*))?|i(?:'m| am)\s+\d{1,2}(?:\s+years old)?)(?!\w)"),  # noqa: E501
]  # fmt: skip
# Announced names and places need their capital letter, so these are matched with case.
_PROPER_PATTERNS = [
    ("PLACE", True, rf"(?i:{_ANNOUNCED_PLACE})\s+(?P<it>{_PROPER}(?:\s+{_PROPER})?)"),
    ("NAME", True, rf"(?i:{_CALLED})\s+(?P<it>{_PROPER}(?:\s+{_PROPER}){{0,2}})"),
    ("NAME", True, rf"(?<!\w)(?i:{_KIN})\.?\s+(?P<it>{_PROPER}(?:\s+{_PROPER}){{0,2}})"),
    ("NAME", True, rf"(?P<it>{_PROPER}\s+[А-ЯЄІЇҐ]\w+(?:івн|ївн|овн|евн|ович|евич|йович|ьович)\w*)"),
    ("NAME", True, rf"(?P<it>{_PROPER}\s+[А-ЯЄІЇҐ]\w+(?:енк|чук|щук|ськ|цьк|ишин|юк)\w*)"),
]
_AFTER_PREPOSITION = re.compile(rf"(?<!\w)(?i:у|в|з|із|до|під|біля|из|от|in|from|near|to)\s+(?P<it>{_PROPER})")
_NOT_A_PLACE = re.compile(
    r"(?i)^(украін|україн|европ|європ|польщ|німеч|румун|чех|словач|молдов|крим|крым|донбас|росі|росси|англ|бог|ukrain"
    r"|europe|poland|german|roman|crimea|donbas|russia|english|god|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    r"|january|february|march|april|june|july|august|september|october|november|december|інтернет|telegram|youtube)"
)
_ANY_WORD = re.compile(_WORD)
_ENDINGS = r"(?:а|я|у|ю|і|ї|и|е|є|о|ю|ою|ею|єю|ові|еві|єві|ем|ом|єм|ін|ій|ого|ому|ець|ка|ку|ки|ко|к|й|ь|ія|ію|ії|їв|ів|ам|ям|ами)?"  # noqa: E501


@dataclass(frozen=True)
class Suggestion:
    """Characters `start` to `end` of the text could identify somebody. `reason` is a key of REASONS."""

    start: int
    end: int
    label: str
    certain: bool
    reason: str


@cache
def _known_names() -> re.Pattern:
    """First names in every case form: known stems with an ending, and whole foreign names."""
    words = [
        word
        for line in _NAMES.read_text(encoding="utf-8").splitlines()
        if not line.startswith("#")
        for word in line.split()
    ]
    stems = sorted({word for word in words if not word.startswith("!") and len(word) > 2}, key=len, reverse=True)
    whole = sorted({word[1:] for word in words if word.startswith("!")}, key=len, reverse=True)
    return re.compile(rf"(?:(?:{'|'.join(stems)}){_ENDINGS}|(?:{'|'.join(whole)}))$", re.IGNORECASE)


def suggest(text: str) -> list[Suggestion]:
    """What in `text` could identify somebody, in order, without overlaps; offsets are those of `text`."""
    plain = text.translate(_LOOKS_ALIKE)
    found = _by_pattern(plain) + _by_name(plain) + _by_preposition(plain)
    return _without_overlaps(found)


def cut(text: str, parts: list[tuple[int, int, str]]) -> str:
    """`text` with each (start, end) replaced by its third; parts may come in any order but must not overlap."""
    for start, end, instead in sorted(parts, reverse=True):
        text = text[:start] + instead + text[end:]
    return text


@cache
def _compiled() -> list[tuple[str, bool, re.Pattern]]:
    anywhere = [(label, sure, re.compile(pattern, re.IGNORECASE)) for label, sure, pattern in _PATTERNS]
    return anywhere + [(label, sure, re.compile(pattern)) for label, sure, pattern in _PROPER_PATTERNS]


def _by_pattern(plain: str) -> list[Suggestion]:
    return [
        Suggestion(*match.span("it"), label, certain, label)
        for label, certain, pattern in _compiled()
        for match in pattern.finditer(plain)
        if match.group("it").strip() and not (label in ("PLACE", "NAME") and _NOT_A_PLACE.match(match.group("it")))
    ]


def _by_name(plain: str) -> list[Suggestion]:
    """A known name with a capital letter is certain inside a sentence; at its start it is possible."""
    found = []
    for match in _ANY_WORD.finditer(plain):
        word = match.group()
        if word[0].isupper() and _known_names().match(word):
            found.append(Suggestion(*match.span(), "NAME", not _begins_sentence(plain, match.start()), "NAME"))
    return found


def _by_preposition(plain: str) -> list[Suggestion]:
    """A capital letter after «у», «з», «до» inside a sentence may be a place."""
    return [
        Suggestion(*match.span("it"), "PLACE", False, "PLACE")
        for match in _AFTER_PREPOSITION.finditer(plain)
        if not _NOT_A_PLACE.match(match.group("it")) and not match.group("it").isupper()
    ]


def _begins_sentence(plain: str, start: int) -> bool:
    before = plain[:start].rstrip(" «“\"'(–—-\n")
    return not before or before[-1] in ".!?…"


def _without_overlaps(found: list[Suggestion]) -> list[Suggestion]:
    """Certain before possible, longer before shorter; then in the order of the text."""
    kept: list[Suggestion] = []
    for one in sorted(found, key=lambda each: (not each.certain, each.start - each.end, each.start)):
        if all(one.end <= other.start or one.start >= other.end for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda each: each.start)
