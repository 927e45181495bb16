"""Names of persons: how much speaks for each word, and which words stand together as one name."""

import re
from collections.abc import Iterator
from functools import lru_cache

from .evidence import Evidence
from .public import is_public, is_public_word
from .suggestion import Suggestion
from .tables import NAME, RARE_NAME, SURNAME, kinds_of
from .words import Word, is_everyday, listed

POSSIBLE, CERTAIN = 2, 3
_NEAR = 12  # signs after a word in which «область» would stand
_ADJECTIVE = re.compile(r"\w+[сц]ьк\w{1,3}|\w+(?:ский|ского|ском|ская|ской|скую|ском|цкий|цкая)")
_PATRONYMIC = re.compile(
    r"(?P<stem>\w{2,14}?)(?:(?:івн|ївн|овн|евн|євн|инічн|ічн)(?:а|и|і|у|о|ою|ы|е|ой)|(?:йович|ьович|ович"
    r"|евич|євич|івич|ич)(?:а|у|ем|еві|ові|і|ем|ю)?"
    r"|(?:ovych|yovych|ovich|evich|ivna|ovna|evna|yivna|iyivna))"
)
_SURE_SURNAME = re.compile(
    r"\w{3,16}(?:[^ь\W]енк(?:о|а|у|ові|ом|и|ів)|(?:ч|щ|н|л|т|ж|р|п|в|к|м|с|ш|д|з)[ую]к(?:а|у|ові|ом|и)?"
    r"|[сц]ьк(?:ий|ого|ому|им|ая|ої|ій|ою)|(?:ськ|цьк)(?:а|у|і|их)|ець|енк[оау])"
    r"|\w{3,16}(?:enko|chuk|czuk|shchuk|skyi|skyy|skiy|ska|skaya)"
)
_SURNAME_FORM = re.compile(
    r"\w{2,16}(?:ов|ев|єв|їв|ин|ін|їн|ова|ева|єва|їна|іна|ина|ової|євої|ової|овій|єву|ову|овым|овой|евой"
    r"|евым|ового|ину|иній|ишин\w{0,2}|ак|як|ик|ець|ко|ло|ба|га|ун|ан|ар|ай|ій|ський|цький|ська|цька|ук|юк"
    r"|ова|енко)"
)
_ENKO_SMALL = re.compile(r"\w{1,16}[^ь\W]енко(?:ві|м)?|\w{4,14}(?:чук|щук|юк)(?:а|у|ом|ові)?|\w{3,14}(?:enko|chuk)")
_LEMMA_ENDINGS = (
    ("", ""), ("а", ""), ("у", ""), ("ом", ""), ("ові", ""), ("ем", ""), ("еві", ""), ("а", "о"), ("у", "о"), ("ом", "о"), ("ові", "о"),
    ("и", "а"), ("і", "а"), ("у", "а"), ("ою", "а"), ("ой", "а"), ("е", "а"), ("ої", "а"), ("ій", "а"), ("ого", "ий"), ("ому", "ий"), ("им", "ий"),
    ("ого", "ій"), ("я", "ь"), ("ю", "ь"), ("ем", "ь"), ("еві", "ь"), ("я", "й"), ("ю", "й"), ("єм", "й"), ("єві", "й"), ("ця", "ець"), ("цю", "ець"), ("цем", "ець"), ("цеві", "ець"),
    ("і", "я"), ("ю", "я"), ("ею", "я"), ("їм", "їй"), ("ым", ""), ("им", ""), ("и", ""), ("и", "о"),
)  # fmt: skip
_VERB_FORM = re.compile(
    r"\w+(?:ла|ло|ли|ти|ть|ться|лася|лась|вся|ає|яє|ує|ить|ив|ав|яв|іла|ею|ами|ях|ах|ий|ого|ому|ими|их|но|ка|ки|ку)"
)
_INITIALS = re.compile(r"(?:[A-ZА-ЯІЇЄҐ]\.\s?){1,2}$")
_SMALL_INITIALS = re.compile(r"(?:[а-яіїєґ]\.\s?){2}$")
_SMALL_INITIALS_AFTER = re.compile(r"(?:\s[а-яіїєґ]\.){2}|\s[^\W\d_ямсвгізуор]\.(?=\s*$)|\s[a-zлкпбдтнхчшжф]\.(?=\s)")
_TITLES = frozenset(listed("titles"))
_HONORIFIC = re.compile(r"(?<!\w)(?:mr|mrs|ms|miss|dr)\.?\s$", re.I)
_LATIN_SURNAME = re.compile(
    r"\w{2,14}(?:enko|chuk|shyn|sky|skyi|skyy|skiy|ski|ska|skaya|[iy]?uk|yk|ets|iv|ova|eva|ych|son|ton|man"
    r"|chenko|shko|ienko|ov|ev|ian|yan|idze|shvili|czyk|wicz|ova)"
)
_INITIALS_AFTER = re.compile(r"\s(?:[A-ZА-ЯІЇЄҐ]\.\s?){1,2}(?=\s|$|[,.;)])")
_ALSO_PERSONS = frozenset(listed("also_persons"))
_DOES = re.compile(
    r"\s(?:\w+\s)?(?:сказал|каже|казал|говор|пішл|пошл|прийш|приш[её]?л|приїха|приеха|плач|плака|дзвон"
    r"|звон|сид|дала|дав\b|принесл|поїха|уеха|захворі|заболел|прийшов|пішов)",
    re.I,
)
_BETWEEN = re.compile(r"[ \t]|-|\s?[ ]")
_SMALL_WORDS = frozenset(listed("small_words"))


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
    if not match or len(plain) < 6:
        return False
    stem = match.group("stem")
    return any(
        kinds_of(stem + ending) & (NAME | RARE_NAME)
        for ending in ("", "о", "й", "ь", "а", "я", "ій", "ий", "o", "y", "i", "iy", "ii")
    )


class Names:
    """The names of one text."""

    def __init__(self, words: list[Word], evidence: Evidence, harmless: list[tuple[int, int]]):
        self.words, self.evidence, self.text = words, evidence, evidence.text
        self.harmless = harmless
        self.scores = [self._score(word) for word in words]

    def found(self) -> Iterator[Suggestion]:
        """Each name, with the surname or patronymic beside it."""
        at = 0
        while at < len(self.words):
            last = self._grown(at)
            strong = max(self.scores[at : last + 1])
            if strong >= POSSIBLE:
                yield self._suggestion(at, last, strong)
                at = last + 1
            else:
                at += 1

    def _suggestion(self, at: int, last: int, strong: float) -> Suggestion:
        first, final = self.words[at], self.words[last]
        start, end = first.start, final.end
        before, behind = (_INITIALS, _INITIALS_AFTER) if first.capital else (_SMALL_INITIALS, _SMALL_INITIALS_AFTER)
        initials = before.search(self.text[max(0, start - 7) : start])
        start -= len(initials.group()) if initials else 0
        after = behind.match(self.text, end)
        end += len(after.group().rstrip()) if after else 0
        if last > at:
            return Suggestion(start, end, "NAME", True, "name-full")
        introduced = first.start in self.evidence.named or first.start in self.evidence.related
        reason = (
            "name-introduced" if introduced else "name-known" if first.kinds & (NAME | RARE_NAME) else "name-surname"
        )
        return Suggestion(start, end, "NAME", strong >= CERTAIN, reason)

    def _score(self, word: Word) -> float:
        """How much speaks for this word by itself and by what stands beside it."""
        if len(word.plain) < 2 or any(start < word.end and word.start < end for start, end in self.harmless):
            return 0
        named = word.start in self.evidence.named
        if self._has_a_title(word):
            return 2 + word.capital
        if not word.kinds and not word.capital and not named and not _ENKO_SMALL.fullmatch(word.plain):
            return (
                2 if is_patronymic(word.plain) and word.plain not in _SMALL_WORDS and not is_everyday(word.plain) else 0
            )
        if word.plain in _SMALL_WORDS or (
            is_public_word(word.plain) and not (word.kinds & NAME and not is_everyday(word.plain))
        ):
            return 0
        if is_public(word.plain, self.text[word.end : word.end + _NEAR]):
            return 0
        score = self._by_itself(word) + self._beside(word, named)
        introduced = named or word.start in self.evidence.related
        return score if introduced or not is_everyday(word.plain, exactly=True) else min(score, POSSIBLE)

    def _by_itself(self, word: Word) -> float:
        if word.kinds & NAME:
            if not is_everyday(word.plain, exactly=True):
                return 3 if word.capital else 2
            return 2 if word.proper else 0.5 if word.capital else 0
        if is_patronymic(word.plain):
            return 3 if word.capital else 2
        everyday = is_everyday(word.plain)
        if (
            word.capital
            and _SURE_SURNAME.fullmatch(word.plain)
            and is_surname(word.plain)
            and not is_everyday(word.plain, ending=3)
        ):
            return 1 if _ADJECTIVE.fullmatch(word.plain) else 2
        if not word.capital and _ENKO_SMALL.fullmatch(word.plain) and not everyday and is_surname(word.plain):
            return 2
        if word.kinds & RARE_NAME and len(word.plain) > 3:
            return 0 if everyday else 2 if word.proper and not word.plain.isascii() else 1 if word.capital else 0.5
        if _ADJECTIVE.fullmatch(word.plain):
            return 0.5 if word.proper else 0
        known = word.capital and not everyday and not word.plain.isascii() and is_surname(word.plain)
        return (2 if word.proper else 1) if known else 0.5 if word.proper else 0

    def _beside(self, word: Word, named: bool) -> float:
        if named:
            return (
                2.5
                if word.capital or word.kinds & (NAME | RARE_NAME)
                else 2
                if not is_everyday(word.plain) and not self._is_a_sentence(word)
                else 0
            )
        known = word.kinds & (NAME | RARE_NAME)
        if word.start in self.evidence.called and (word.proper or word.kinds & NAME):
            return 2
        if word.start in self.evidence.related and (word.capital or known):
            if word.capital:
                return 2
            return 2 if word.kinds & NAME or not is_everyday(word.plain) else 0
        if not known:
            return 1 if word.capital and self.evidence.acts(word.end) and is_surname(word.plain) else 0
        if not word.capital and not word.kinds & NAME:
            return self._beside_a_rare_name(word)
        if self.evidence.acts(word.end):
            return 1.5 if word.capital else 2 if word.plain in _ALSO_PERSONS and _DOES.match(self.text, word.end) else 0
        if word.begins and word.capital and self.text[word.end : word.end + 1] in (",", "!"):
            return 1
        if self.evidence.is_greeted(word.start) or (word.capital and self.evidence.owns(word.end)):
            return 1.5
        return 0

    def _beside_a_rare_name(self, word: Word) -> float:
        if len(word.plain) < 5 or word.plain.isascii() or is_everyday(word.plain):
            return 0
        speaks = self.evidence.acts(word.end) or self.evidence.is_greeted(word.start) or self.evidence.owns(word.end)
        return 1.5 if speaks else 0

    def _has_a_title(self, word: Word) -> bool:
        return bool(_HONORIFIC.search(self.text[max(0, word.start - 6) : word.start])) and not is_everyday(word.plain)

    def _is_a_sentence(self, word: Word) -> bool:
        """«мене звати немає сенсу»: a word that no name looks like."""
        return bool(_VERB_FORM.fullmatch(word.plain)) or word.plain in _SMALL_WORDS or len(word.plain) < 3

    def _grown(self, at: int) -> int:
        """The last word of the name that begins at this one."""
        last, strong = at, self.scores[at] >= POSSIBLE
        for following in range(at + 1, min(at + 4, len(self.words))):
            between = self.text[self.words[last].end : self.words[following].start]
            if between not in (" ", "-", "  ", " «", ' "') or not self._belongs(following, strong, at):
                break
            last, strong = following, strong or self.scores[following] >= POSSIBLE
        return last if strong else at

    def _belongs(self, following: int, strong: bool, at: int) -> bool:
        word, first = self.words[following], self.words[at]
        if any(start < word.end and word.start < end for start, end in self.harmless):
            return False
        if word.plain in _SMALL_WORDS or is_public_word(word.plain) or len(word.plain) < 2:
            return False
        if self.scores[following] >= POSSIBLE:
            return strong or self._may_be_surname(first)
        if not strong:
            return False
        return word.capital and self._may_follow(word) or (not word.capital and self._small_surname(word, following))

    def _may_be_surname(self, word: Word) -> bool:
        """A word before a first name: «Коваленко Оксана», «шевчук оля»."""
        if is_everyday(word.plain) or word.plain in _SMALL_WORDS or word.plain in _TITLES or is_public_word(word.plain):
            return False
        if word.capital:
            return is_surname(word.plain) or bool(word.kinds & RARE_NAME)
        return bool(_ENKO_SMALL.fullmatch(word.plain)) and is_surname(word.plain)

    def _may_follow(self, word: Word) -> bool:
        return word.proper and (not is_everyday(word.plain) or is_surname(word.plain) or is_patronymic(word.plain))

    def _small_surname(self, word: Word, at: int) -> bool:
        if is_patronymic(word.plain) or _ENKO_SMALL.fullmatch(word.plain):
            return True
        if is_everyday(word.plain) or word.kinds & NAME or len(word.plain) < 4:
            return False
        previous = self.words[at - 1]
        if word.plain.isascii():
            return not previous.capital and bool(word.kinds & SURNAME or _LATIN_SURNAME.fullmatch(word.plain))
        if previous.capital or not is_surname(word.plain):
            return False
        if is_patronymic(previous.plain) and not _VERB_FORM.fullmatch(word.plain):
            return True
        return bool(
            re.fullmatch(
                r"\w{2,14}(?:ськ(?:ий|а|ого|ої|ому|ій|им|ою)|цьк(?:ий|а|ого|ої|ому|ій|им|ою)|[ую]к(?:а|у|ом)?|ов|єв"
                r"|ева|єва|ець|ян|[ий]ко|уля|юра|ба|ло|ик(?:а|у|ом)?|[ая]к(?:а|у|ом)?|[ая]р|ич|ша|га|[оі]з|[ау]й"
                r"|[аяуе]нь|ель|аль|[ая]н|ина|юх|ух|ій|ія)",
                word.plain,
            )
        ) and not _VERB_LIKE.search(word.plain)


_VERB_LIKE = re.compile(r"(?:ло|зов|нов|тов|ров|ловова)$")
