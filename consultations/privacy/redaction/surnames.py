"""Surnames and patronymics by their forms and by the table."""

import re
from functools import lru_cache

from .tables import NAME, RARE_NAME, SURNAME, kinds_of

ADJECTIVE = re.compile(r"\w+[сц]ьк\w{1,3}|\w+(?:ский|ского|ском|ская|ской|скую|ском|цкий|цкая)")
_PATRONYMIC = re.compile(
    r"(?P<stem>\w{2,14}?)(?:(?:івн|ївн|овн|евн|євн|инічн|ічн|иничн|ичн)(?:а|и|і|у|о|ою|ы|е|ой)|(?:йович|ьович|ович"
    r"|евич|євич|івич|ич)(?:а|у|ем|еві|ові|і|ем|ю)?"
    r"|(?:ovych|yovych|ovich|evich|ivna|ovna|evna|yivna|iyivna))"
)
SURE_SURNAME = re.compile(
    r"\w{3,16}(?:[^ь\W]енк(?:о|а|у|ові|ом|и|ів)|(?:ч|щ|н|л|т|ж|р|п|в|к|м|с|ш|д|з)[ую]к(?:а|у|ові|ом|и)?"
    r"|[сц]ьк(?:ий|ого|ому|им|ая|ої|ій|ою)|(?:ськ|цьк)(?:а|у|і|их)|ець|енк[оау])"
    r"|\w{3,16}(?:enko|chuk|czuk|shchuk|skyi|skyy|skiy|ska|skaya)"
)
SMALL_SURNAME = re.compile(
    r"\w{1,16}[^ь\W]енко(?:ві|м)?|\w{2,14}(?:чук|щук)(?:а|у|ом|ові|и|ів|ам|ами|ах)?|\w{3,14}юк(?:а|у|ом|ові)?"
    r"|\w{3,14}(?:enko|chuk)"
)
# Endings of case forms, by the ending of the nominative.
_ENDINGS = {
    "": ("", "а", "у", "ом", "ові", "ем", "еві", "ым", "им", "и"),
    "о": ("а", "у", "ом", "ові", "и"),
    "а": ("и", "і", "у", "ою", "ой", "е", "ої", "ій"),
    "ий": ("ого", "ому", "им"),
    "ій": ("ого",),
    "ь": ("я", "ю", "ем", "еві"),
    "й": ("я", "ю", "єм", "єві"),
    "ець": ("ця", "цю", "цем", "цеві"),
    "я": ("і", "ю", "ею"),
    "їй": ("їм",),
}
_LEMMA_ENDINGS = tuple((ending, instead) for instead, endings in _ENDINGS.items() for ending in endings)
LATIN_SURNAME = re.compile(
    r"\w{2,14}(?:enko|chuk|shyn|sky|skyi|skyy|skiy|ski|ska|skaya|[iy]?uk|yk|ets|iv|ova|eva|ych|son|ton|man"
    r"|shko|ov|ev|ian|yan|idze|shvili|czyk|wicz)"
)
# Endings in Latin letters that hardly any other word has.
SURE_IN_LATIN = re.compile(
    r"\w{2,14}(?:enko|chuk|czuk|iuk|yuk|skyi|skyy|skiy|skyj|shvili|idze|adze|ovych|evych|yshyn|ishin|wicz|czyk)"
)
VERB_FORM = re.compile(
    r"\w+(?:ла|ло|ли|ти|ть|ться|лася|лась|вся|ає|яє|ує|ить|ив|ав|яв|іла|ею|ами|ях|ах|ий|ого|ому|ими|их|но|ка|ки|ку)"
)
_USUAL = re.compile(
    r"\w{2,14}(?:ськ(?:ий|а|ого|ої|ому|ій|им|ою)|цьк(?:ий|а|ого|ої|ому|ій|им|ою)|[ую]к(?:а|у|ом)?|ов|єв"
    r"|ева|єва|ова|ову|ової|овою|овой|овым|овим|еву|евой|ева|ин|ін|їн|ина|іна|їна|ын|ына|ець|ян|[ий]ко|уля|юра|ба"
    r"|ло|ик(?:а|у|ом)?|[ая]к(?:а|у|ом)?|[ая]р|ич|ша|га|[оі]з|[ау]й"
    r"|[аяуе]нь|ель|аль|[ая]н|ина|юх|ух|ій|ія)"
)
# Endings that hardly anything but a surname has, behind a first name.
FAMILY = re.compile(
    r"\w{2,12}(?:[оеєё]в(?:а|у|ої|ой|ою|ым|им|ій)?|[иіїы]н(?:а|у|ої|ой|ою|ым|им|ій)?|ськ\w{1,3}|цьк\w{1,3}|ск(?:ий"
    r"|ая|ой|ого)|енк[оауи]м?|[чщ]ук\w{0,3})"
)
VERB_LIKE = re.compile(r"(?:ло|зов|нов|тов|ров|ловова)$")


_ADJECTIVES_OF_MANY = re.compile(r"\w{2,12}(?:[сц]ьк|ск|[оеє]в|[иіїы]н|н)(?:их|ых|им|ым|ими|ыми)")
# «політична», «фізично»: of all names only these few have a patronymic in «-ична».
_QUALITY = re.compile(
    r"(?!лук|кузьм|хом|фом|микит|никит|ілл|іл|ил|сав|яким|єрем|ерем)\w+[иіы]чн(?:а|и|і|у|о|ою|ы|е|ой)"
)
_FLEETING = {"льв": "лев"}  # «Львівна», «Львовна»


@lru_cache(maxsize=20_000)
def is_surname(plain: str) -> bool:
    """True for a form of a surname of the table."""
    return any(
        kinds_of(plain[: len(plain) - len(ending)] + instead) & SURNAME
        for ending, instead in _LEMMA_ENDINGS
        if plain.endswith(ending) and len(plain) - len(ending) >= 3
    )


@lru_cache(maxsize=10_000)
def is_patronymic(plain: str) -> bool:
    """True for «Петрівна», «Ивановича»: a known first name with the ending."""
    match = _PATRONYMIC.fullmatch(plain)
    if not match or len(plain) < 6 or _QUALITY.fullmatch(plain):
        return False
    stem = _FLEETING.get(match.group("stem"), match.group("stem"))
    return any(
        kinds_of(stem + ending) & (NAME | RARE_NAME)
        for ending in ("", "о", "й", "ь", "а", "я", "ій", "ий", "o", "y", "i", "iy", "ii")
    )


def is_family(plain: str) -> bool:
    """True for the plural of a surname: «Литвини», «Литвинів», "Hendersons"."""
    if plain.isascii():
        one = plain.removesuffix("s")
        return one != plain and bool(kinds_of(one) & SURNAME or LATIN_SURNAME.fullmatch(one))
    if _ADJECTIVES_OF_MANY.fullmatch(plain):
        return True
    return any(
        plain.endswith(ending) and kinds_of(plain.removesuffix(ending) + instead) & SURNAME
        for ending in ("и", "і", "ів", "ам", "ами", "ы", "ов")
        for instead in ("", "о", "а", "ь")
    )


def is_usual_surname(plain: str) -> bool:
    """True for the endings that surnames have more often than verbs and adverbs."""
    return bool(_USUAL.fullmatch(plain)) and not VERB_LIKE.search(plain)


def is_shortened_name(plain: str) -> bool:
    """True for «Катрусь», «Саш»: a first name without its last letter, as somebody is called."""
    return len(plain) > 2 and any(kinds_of(plain.removesuffix("ь") + ending) & NAME for ending in ("а", "я"))
