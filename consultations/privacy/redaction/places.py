"""Names of places below a region: known ones in every case form, others where the words before introduce them."""

import re
from collections.abc import Iterator
from dataclasses import replace

from .evidence import Evidence
from .name_words import SMALL_WORDS
from .public import is_public, is_public_word
from .spelling import kinds_as_written
from .suggestion import Suggestion
from .tables import CITY, NAME, PLACE_BEGINS, RARE_NAME, SMALL_PLACE, TOWN, kinds_of
from .words import Word, is_everyday

POSSIBLE, CERTAIN = 2, 3
_LONGEST = 4  # words of one name
_SHORTEST_SMALL = 4
_SHORT_ENDING = 2  # letters that may follow the stem of an everyday word in the name of a city
_DESCRIBED = re.compile(
    r"\s?[—–-]?\s?(?:це\s)?(?:моє|мо[йя]|мое|моё|наше|наш|рідн\w+|родн\w+|село|місто|смт|is my"
    r"|is a (?:small )?(?:town|village|city))(?!\w)",
    re.I,
)
_OLD_OR_NEW = re.compile(
    r"(?:велик|мал|нов|стар|біл|бел|верхн|нижн|красн|червон|зелен|гол|крив|жовт|вишн|середн|мирн|північн"
    r"|південн|східн|західн|центральн|ближн|дальн|перш|друг|нижн|северн|южн|восточн|западн)"
    r"(?:а|я|о[йюїе]|ій|ої|ою|у|ю|е|ий|ім|ому|ого|ьої|ая|ую|ее|ое|ый|ом|ого|ым)"
)
_PLACE = TOWN | SMALL_PLACE
_SETTLEMENT = "смт "  # a part of the name, as people say it
# «у нашому селі мирне»: the name is not declined where its kind is, which everyday words would be.
_IN_A_VILLAGE = re.compile(
    r"(?<!\w)(?:сел[іаo]м?|селом|місті|міста|містом|смт|селищ[іа]|хутор[іа]|пос[её]лк[еа]|деревн[еи]|станиц[еиі])\s$"
)
_NOMINATIVE = ("е", "ий", "ый", "ое", "а", "ая", "ка", "я")
_ENDS = re.compile(r"\s?(?:[,.;!?]|$|\s(?:нема|є|там|біля|під|на|у|в|де|недалеко|возле|под|нет|есть|район|обл)(?!\w))")
_OF_NO_PLACE = re.compile(
    r"(?:мен[еі]|теб[еі]|соб[іи]|буд[еу]\w*|була|вона|вони|немає?|боку|рівні|ролі|бою|болю|хутор\w*|хутор"
    r"|шевченк\w+|shevchenko"
    r"|петренк\w+|коваленк\w+|голов[іаи]|стані|страху|вагоні|поїзді|куті|кулі|зборі|згоди|ладу|силі|святі|тилу|щасті)"
)
_RIVER = re.compile(
    r"\s(?:тече|теч[её]т|розлив|широк|глибок|річк|река|реки|river|sea|море|мор[яюі]|ocean|океан|озер)", re.I
)
_NO_PLACE = re.compile(
    r"(?:яка?|який|яке|що|де|і|й|та|не|немає|нема|є|був|була|було|були|дуже|там|тут|під|в|у|на|з|до|біля"
    r"|через|бо|але|але|ми|я|він|вона|вони|все|всі|немає|живе|живуть|жив\w+|мало|багато|тільки|без|по|за"
    r"|від|для|як|коли|кожн\w+|наш\w*|мо\w+|сво\w+|цьом\w+|том\w+|гарн\w+|маленьк\w+|велик\w+|чуж\w+"
    r"|нов\w+|стар\w+|рідн\w+|інш\w+|друг\w+|перш\w+|поруч|вночі|зараз|вже|уже|ще|так|теж|мені|мене|нас"
    r"|нам|їх|немає|нет|есть|очень|где|что|там|тут|мы|он|она|они|когда|потому|никого|ничего|нічого|нікого"
    r"|всегда|завжди|школ\w+|хат\w+|люд\w+|автобус\w*|тихо|спокійно|краще|лучше|можна|можно|треба|надо"
    r"|where|is|was|and|but|in|with|near|that|has|had|we|i|there|because|to|of|are|so|for|on|at|hall"
    r"|center|centre|life|people|council|square|park|near)",
    re.I,
)


class Places:
    """The places of one text."""

    def __init__(self, words: list[Word], evidence: Evidence, harmless: list[tuple[int, int]]):
        self.words, self.evidence, self.text, self.harmless = words, evidence, evidence.text, harmless

    def found(self) -> Iterator[Suggestion]:
        """Each place once, the longest name first."""
        at = 0
        while at < len(self.words):
            many = self._several(at)
            if many:
                yield self._with_its_kind(many[0])
                at = many[1] + 1
                continue
            one = self._one(self.words[at])
            if one:
                yield self._with_its_kind(one)
            at += 1

    def _with_its_kind(self, one: Suggestion) -> Suggestion:
        """«смт Нова Долина»."""
        said = self.evidence.small.endswith(_SETTLEMENT, 0, one.start)
        return replace(one, start=one.start - len(_SETTLEMENT)) if said else one

    def _several(self, at: int) -> tuple[Suggestion, int] | None:
        """A known name of several words that begins here, and its last word."""
        first = self.words[at]
        if not first.kinds & PLACE_BEGINS and not _OLD_OR_NEW.fullmatch(first.plain):
            return None
        for last in range(min(at + _LONGEST, len(self.words)) - 1, at, -1):
            words = self.words[at : last + 1]
            joined = " ".join(word.plain for word in words)
            spaced = all(
                self.text[one.end : two.start] in (" ", "-") for one, two in zip(words, words[1:], strict=False)
            )
            kinds = (kinds_as_written(joined) or self._described(words)) if spaced else 0
            if kinds & _PLACE and self._speaks(words, kinds):
                certain = all(word.capital for word in words)
                return Suggestion(first.start, words[-1].end, "PLACE", certain, "place-known"), last
        return None

    @staticmethod
    def _described(words: list[Word]) -> int:
        """«Великій Олександрівці»: a known name after «велика», «нова»."""
        if words[0].plain == "біля" or words[0].capital != words[-1].capital:
            return 0
        known = len(words) == 2 and not is_everyday(words[1].plain) and _OLD_OR_NEW.fullmatch(words[0].plain)
        return words[1].kinds if known else 0

    def _speaks(self, words: list[Word], kinds: int) -> bool:
        if is_public(self.text[words[0].start : words[-1].end], self.text[words[-1].end :]) or self._is_harmless(
            words[0]
        ):
            return False
        if words[0].capital and words[-1].capital:
            return True
        start = words[0].start
        if start in self.evidence.villages or self.evidence.lives_there(start):
            return True
        known = kinds & TOWN and self.evidence.is_there(start)
        return bool(kinds & CITY or known) and len(words[-1].plain) > 2

    def _one(self, word: Word) -> Suggestion | None:
        if (
            len(word.plain) < 3
            or self._is_harmless(word)
            or is_public(word.plain, self.text[word.end :])
            or _RIVER.match(self.text, word.end)
        ):
            return None
        introduced = word.start in self.evidence.villages
        if _OF_NO_PLACE.fullmatch(word.plain) and not introduced:
            return None
        score = self._score(word, introduced)
        if score < POSSIBLE:
            return None
        reason = "place-introduced" if introduced or not self._kinds(word) & _PLACE else "place-known"
        end = self._with_next(word) if introduced or not self._kinds(word) else word.end
        return Suggestion(word.start, end, "PLACE", score >= CERTAIN, reason)

    def _kinds(self, word: Word) -> int:
        if word.kinds & _PLACE or "-" not in self.text[word.start : word.end]:
            return word.kinds
        first = kinds_of(word.plain.split("-")[0]) & (CITY | TOWN)
        return kinds_of(word.plain.replace("-", " ")) or word.kinds or first

    def _score(self, word: Word, introduced: bool) -> float:
        kinds = self._kinds(word)
        everyday = is_everyday(word.plain, ending=_SHORT_ENDING) if kinds & CITY else is_everyday(word.plain)
        if introduced:
            return self._introduced(word, kinds, everyday)
        if kinds & NAME and not self.evidence.lives_there(word.start):
            return 0
        if kinds & CITY and not everyday and not (kinds & NAME and not word.proper):
            return 3 if word.proper else 2
        if not kinds & _PLACE:
            lives = word.proper and self.evidence.lives_there(word.start) and not self._is_a_person(kinds)
            return 2 if lives else 0
        return self._known_place(word, kinds, everyday)

    def _known_place(self, word: Word, kinds: int, everyday: bool) -> float:
        if not everyday and len(word.plain) > _SHORTEST_SMALL and _DESCRIBED.match(self.text, word.end):
            return 2
        if word.capital:
            return self._with_capital(word, kinds, everyday)
        if word.plain in SMALL_WORDS or (
            (len(word.plain) < _SHORTEST_SMALL and not kinds & CITY)
            or (everyday and not kinds & TOWN)
            or _generic(word.plain)
        ):
            return 0
        if everyday and kinds & TOWN and (self.evidence.is_from_there(word.start) or self._is_of_a_person(word)):
            return 2
        led = kinds & TOWN and not everyday and len(word.plain) > _SHORTEST_SMALL and self.evidence.is_there(word.start)
        return 2 if led or self.evidence.lives_there(word.start) else 0

    def _introduced(self, word: Word, kinds: int, everyday: bool) -> float:
        if word.capital and not (word.begins and _NO_PLACE.fullmatch(word.plain)):
            return 3
        if _NO_PLACE.fullmatch(word.plain) or len(word.plain) < 3:
            return 0
        declined = kinds & _PLACE and _IN_A_VILLAGE.search(self.evidence.small[: word.start])
        if everyday and declined and word.plain.endswith(_NOMINATIVE):
            return 2 if _ENDS.match(self.evidence.small, word.end) else 0
        return 2 if kinds & _PLACE and not everyday else 0

    def _is_of_a_person(self, word: Word) -> bool:
        """«алім з судака»: a first name, and then where from."""
        at = self.words.index(word)
        if at < 2 or self.words[at - 1].plain not in ("з", "із", "из", "с", "from"):
            return False
        person = self.words[at - 2]
        return bool(person.kinds & NAME) and not is_everyday(person.plain)

    def _with_capital(self, word: Word, kinds: int, everyday: bool) -> float:
        leads = self.evidence.leads_there(word.start)
        if everyday:
            return (2 if leads and word.proper else 0) if kinds & _PLACE else 0
        if word.proper:
            return 3 if leads else 2 if kinds & TOWN or len(word.plain) > 4 else 1
        return 2 if kinds & TOWN and len(word.plain) > 4 else 0

    def _with_next(self, word: Word) -> int:
        """The end of «Нова Долина» when no table has it: a second word with a capital."""
        following = next((other for other in self.words if other.start == word.end + 1), None)
        joined = following and word.capital and following.proper and self.text[word.end] in " -"
        return following.end if joined and not is_public_word(following.plain) else word.end

    def _is_a_person(self, kinds: int) -> bool:
        return bool(kinds & (NAME | RARE_NAME))

    def _is_harmless(self, word: Word) -> bool:
        return any(start < word.end and word.start < end for start, end in self.harmless)


def _generic(plain: str) -> bool:
    return bool(
        re.match(
            r"(?:міст|сел[оіаі]|дом|дім|домі|гор[аиіу]|ліс|пол[еіюя]|край|школ|центр|північ|півд|схід|захід|тил"
            r"|лагер|табір|табор|будин|клас|сад|стан|порт|план|тур|місц)",
            plain,
        )
    )
