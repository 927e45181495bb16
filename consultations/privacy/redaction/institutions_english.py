"""Schools, hospitals and homes with an English name."""

import re
from collections.abc import Iterator

from .institution_words import NO_NAMES
from .public import is_public
from .suggestion import Suggestion
from .tables import key
from .words import is_everyday, listed

_PROPER = r"(?-i:[A-Z])[^\W\d_]{1,30}(?:['-][^\W\d_]{1,30})?"
_SORT_WORDS = (
    r"(?:primary|secondary|high|middle|state|city|boarding|military|elementary|general|children's|summer|regional"
    r"|community|youth|junior|senior|catholic|grammar|village|infant|comprehensive|international|public)"
)
_SORT = rf"(?:{_SORT_WORDS}\s){{0,3}}"
_NAMED = re.compile(
    rf"(?<!\w)(?P<name>(?:(?:St\.?|Saint)\s)?{_PROPER}(?:'s)?(?:\s{_PROPER}){{0,3}})\s{_SORT}(?:School"
    rf"|Lyceum|Gymnasium|Hospital|Clinic|College|Camp|Academy|Orphanage|Sanatorium|Kindergarten|Nursery"
    rf"|(?:(?:Football|Sports?|Chess|Boxing|Swimming|Dance|Youth|Tennis|Judo|Gymnastics|football|sports?|chess"
    rf"|boxing|swimming|dance|youth|judo)\s)(?:Club|Team|Centre|Center|club|team|centre|center)|Hostel"
    rf"|Children's Home|Hospice|Ward|children's home"
    rf"|Primary|University|school|lyceum|hospital|camp|orphanage|academy|college|kindergarten"
    rf"|sanatorium)(?!\w)"
    rf"|(?<!\w)(?:camp|lyceum|sanatorium|orphanage|kindergarten|camp called|school called)\s(?:called\s"
    rf"|named\s)?(?P<after>{_PROPER}(?:\s{_PROPER}){{0,2}})",
    re.I,
)
_KIND = r"(?:academy|school|lyceum|orphanage|college|hospital|camp|primary|nursery|kindergarten|hostel|shelter)"
_IN_A_ROW = re.compile(
    rf"(?<!\w)(?P<name>(?:(?:st\.?|saint)\s)?(?:(?!(?:{_KIND}"
    rf"|{_SORT_WORDS})(?!\w))[a-z]{{3,16}}(?:'s)?\s){{1,3}}){_SORT}{_KIND}(?!\w)"
)
_AFTER = re.compile(
    r"(?<!\w)(?:camp|hotel|hostel)\s(?P<name>[a-z]{4,14}(?:\s[a-z]{4,14})?)(?=\s?(?:[,.;!?]|$)|\s(?:and|last"
    r"|this|in|for|near|when|was|is|with)(?!\w))"
)
_OF_A_SAINT = re.compile(
    r"(?<!\w)(?:at|to|in|from)\s(?P<it>(?:st\.?|saint)\s[a-z]{3,12}'s)(?!\w|\s(?:church|day|road|street))", re.I
)
_BEFORE = re.compile(r"(?<!\w)(?:at|to|in|from|of|near|called|attend|attended|left|joined|is)\s$")
_SEVERAL = re.compile(r"(?<!\w)(?:an?|my|our|your|his|her|their|this|that|every|any|some|each|no)(?!\w)")
_VERB_ENDINGS = ("ed", "ing", "es")  # "hates school"
_NO_SMALL = frozenset(listed("not_a_school"))


def english_institutions(text: str) -> Iterator[Suggestion]:
    """Institutions with an English name, in capitals or in small letters."""
    for match in _NAMED.finditer(text):
        name = match.group("name") or match.group("after") or ""
        skipped = _generic_words(name)
        if match.group("after") or (skipped < len(name) and not _is_generic(name[skipped:])):
            start = match.start() + skipped if match.group("name") else match.start("after") - len(_last_word(match))
            yield Suggestion(start, match.end(), "INSTITUTION", True, "institution")
    for match in _OF_A_SAINT.finditer(text):
        yield Suggestion(*match.span("it"), "INSTITUTION", False, "institution")
    yield from _in_small_letters(text)


def _last_word(match: re.Match) -> str:
    """«camp » of "a camp called Camp Sunny": only where no kind stands in the name itself."""
    before = match.string[match.start() : match.start("after")]
    return "" if re.match(r"(?:Camp|Lyceum|Sanatorium)\s", match.group("after")) else before


def _generic_words(name: str) -> int:
    """How much of a name says nothing at its beginning: "The", "My Old"."""
    skipped = 0
    for word in re.finditer(r"[^\W\d_]+", name):
        if not NO_NAMES.fullmatch(word.group()):
            break
        skipped = word.end() + 1
    return skipped


def _in_small_letters(text: str) -> Iterator[Suggestion]:
    for match in _IN_A_ROW.finditer(text):
        name = match.group("name")
        kept = _kept(name)
        if kept and _is_one(kept, name, text[max(0, match.start() - 10) : match.start()]):
            start = match.start("name") + name.index(kept[0])
            yield Suggestion(start, match.end(), "INSTITUTION", False, "institution")
    for match in _AFTER.finditer(text):
        words = match.group("name").split()
        said = any(_says_nothing(word) for word in words) or (len(words) == 1 and is_everyday(key(words[0])))
        if not said:
            yield Suggestion(*match.span(), "INSTITUTION", False, "institution")


def _kept(name: str) -> list[str]:
    """The words of a name after the last that says nothing."""
    words = name.split()
    said = [at for at, word in enumerate(words) if _says_nothing(word)]
    return words[said[-1] + 1 :] if said else words


def _says_nothing(word: str) -> bool:
    return bool(NO_NAMES.fullmatch(word)) or word in _NO_SMALL or word.endswith(_VERB_ENDINGS) or word in ("and", "or")


def _is_one(kept: list[str], name: str, before: str) -> bool:
    """One rare word, or several words after "at" or "from" and not after "a" or "my"."""
    if len(kept) == 1 and kept[0] not in ("saint", "st"):
        return not is_everyday(key(kept[0].removesuffix("'s")))
    before += name[: name.index(kept[0])]
    return bool(_BEFORE.search(before.removesuffix("the "))) and not _SEVERAL.search(before[-12:])


def _is_generic(name: str) -> bool:
    return is_public(name, "") or all(NO_NAMES.fullmatch(word) for word in re.findall(r"[^\W\d_]+", name))
