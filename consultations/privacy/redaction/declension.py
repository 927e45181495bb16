"""Case forms of names of persons and places, by the endings of Ukrainian and Russian.

More forms than grammar allows do no harm; a missing form hides a name from the reader. Everything is in small letters.
"""

# Seven columns: nominative, genitive, dative, accusative, instrumental, locative, vocative.
_FEMININE = ("а", "и ы і", "і е", "у", "ою ой ею ей", "і е", "о е")
_FEMININE_SOFT = ("я", "і и ї", "і е ї", "ю", "ею єю ей", "і е ї", "ю е є")
_FEMININE_LONG = ("ія", "ії ии", "ії ии", "ію ию", "ією ией", "ії ии", "іє")
_MASCULINE = ("", "а у", "у ові", "- а", "ом", "і у е ові", "е у")
_MASCULINE_SOFT = ("ь", "я ю", "ю еві", "ь я", "ем", "і ю е еві", "ю")
_MASCULINE_SHORT = ("й", "я ю", "ю єві еві", "й я", "єм ем", "ї ю е єві еві", "ю")
_FEMININE_SIGN = ("ь", "і и", "і и", "ь", "ю ью", "і и", "е")
_NEUTER = ("о", "а", "у ові", "о", "ом", "і е у", "о")
_PLURAL = ("и ы", "- ів ов", "ам", "и ы", "ами", "ах", "и ы")
_PLURAL_SOFT = ("і", "ів їв ей ь", "ям", "і", "ями", "ях", "і")
_ADJECTIVE_HE = ("ий ый", "ого", "ому", "ий ого", "им ым", "ому ім ом", "ий")
_ADJECTIVE_SHE = ("а ая", "ої ой", "ій ой", "у ую", "ою ой", "ій ой", "а")
_ADJECTIVE_IT = ("е ое", "ого", "ому", "е", "им ым", "ому ім ом", "е")
_ADJECTIVE_THEY = ("і ые ие", "их ых", "им ым", "і их", "ими ыми", "их ых", "і")
_FORMS = 24  # of one case of a name of several words
_VELARS = {"г": "з", "к": "ц", "х": "с"}
_BACK = {"і": "о", "ї": "є"}
_LIKE_ADJECTIVES = ("ська", "цька", "ова", "ева", "єва", "на", "ва", "ла", "та", "ра", "га", "ша", "са")
_POSSESSIVE = ("ин", "ина", "ині", "ине", "ину", "иної", "иного", "иному", "иною", "иним", "ині", "иній")


def name_forms(name: str) -> set[str]:
    """Every case form of a first name."""
    return {form for column in cases(name) for form in column} | {name}


def possessive_forms(name: str) -> set[str]:
    """«Оленин», «Сашкова»: whose something is."""
    stem, last = name[:-1], name[-1]
    if last == "а":
        soft = {"г": "ж", "к": "ч", "х": "ш"}.get(stem[-1:], stem[-1:])
        return {base + ending for base in (stem, stem[:-1] + soft) for ending in _POSSESSIVE}
    if last == "я":
        ending = "ї" if stem[-1:] in "аіиї" else ""
        return {(stem + ending + one).replace("їи", "ї") for one in _POSSESSIVE}
    if last == "о":
        return {stem + one for one in ("ів", "ова", "ове", "ову", "ової", "ового", "овому", "овою", "овим", "ові")}
    return set()


def cases(word: str) -> list[set[str]]:
    """The forms of a word in seven columns, so that the words of «Кривий Ріг» can be declined together."""
    return _columns(_paradigms(word))


def _in_a_row(word: str) -> list[set[str]]:
    """The same for a word of a longer name, where «кривий» can only be an adjective."""
    if word.endswith(("ий", "ый")):
        return _columns([(word[:-2], _ADJECTIVE_HE)])
    return cases(word)


def _columns(paradigms: list[tuple[str, tuple[str, ...]]]) -> list[set[str]]:
    columns: list[set[str]] = [set() for _case in range(7)]
    for stem, endings in paradigms:
        for column, ending in zip(columns, endings, strict=True):
            column |= {_joined(stem, one) for one in ending.split()} if ending else {stem}
    return columns


def place_forms(name: str) -> set[str]:
    """Every case form of the name of a place, of several words too."""
    words = name.split(" ")
    if len(words) == 1:
        return {form for column in cases(name) for form in column} | {name}
    together = zip(*(_in_a_row(word) for word in words), strict=True)
    return {form for columns in together for form in _rows(list(columns))} | {name}


def _rows(columns: list[set[str]]) -> list[str]:
    rows = [""]
    for column in columns:
        rows = [f"{row} {form}".strip() for row in rows for form in sorted(column)][:_FORMS]
    return rows


def _joined(stem: str, ending: str) -> str:
    if ending == "-":
        return stem
    if stem[-1:] in _VELARS and ending in ("і", "е"):
        return stem[:-1] + (_VELARS[stem[-1]] if ending == "і" else stem[-1]) + ending
    return stem + ending


def _paradigms(word: str) -> list[tuple[str, tuple[str, ...]]]:
    """The (stem, endings) that a word may follow; several where its form does not say."""
    stem, last = word[:-1], word[-1:]
    if word.endswith(("ія", "ия")):
        return [(word[:-2], _FEMININE_LONG), (stem, _FEMININE_SOFT)]
    if last == "а":
        adjective = [(stem, _ADJECTIVE_SHE)] if word.endswith(_LIKE_ADJECTIVES) else []
        return [(stem, _FEMININE), *adjective]
    if last == "я":
        return [(stem, _FEMININE_SOFT)]
    if word.endswith(("ий", "ый", "ій")):
        return [(word[:-2], _ADJECTIVE_HE), (stem, _MASCULINE_SHORT)]
    if last == "й":
        return [(stem, _MASCULINE_SHORT)]
    if last == "ь":
        return _soft_sign(stem)
    return _of_vowels(stem, last) if last in "оеиіыїєуюэ" else _of_consonants(word)


def _of_vowels(stem: str, last: str) -> list[tuple[str, tuple[str, ...]]]:
    if last == "о":
        return [(stem, _NEUTER), (stem, _MASCULINE)]
    if last == "е":
        return [(stem, _ADJECTIVE_IT), (stem, _NEUTER)] if not stem.endswith("щ") else [(stem, _NEUTER)]
    if last in "иы":
        return [(stem, _PLURAL), *([(stem[:-1] + "ок", ("-",) * 7)] if stem.endswith("к") else [])]
    if last == "і":
        return [(stem, _PLURAL_SOFT), (stem, _ADJECTIVE_THEY)]
    return [(stem + last, ("-",) * 7)]


def _soft_sign(stem: str) -> list[tuple[str, tuple[str, ...]]]:
    found = [(stem, _MASCULINE_SOFT), (stem, _FEMININE_SIGN), (stem + stem[-1:], ("ю",) * 7)]
    if stem.endswith(("ец", "єц")):
        found.append((stem[:-2] + ("й" if stem.endswith("єц") else "") + "ц", _MASCULINE_SOFT))
    return found + [(back, _MASCULINE_SOFT) for back in _with_back_vowel(stem)]


def _of_consonants(word: str) -> list[tuple[str, tuple[str, ...]]]:
    found = [(word, _MASCULINE)]
    if word.endswith(("ок", "ек", "ёк")):
        found.append((word[:-2] + "к", _MASCULINE))
        found.append((word[:-2] + "ьк", _MASCULINE))
    if word.endswith(("ц", "ж", "ч", "ш", "щ", "р")):
        found.append((word, ("-", "я а", "ю еві", "я а", "ем", "і ю еві", "ю")))
    if word.endswith(("ч", "ж", "ш")):
        found.append((word, _FEMININE_SIGN))
    if len(word) > 3 and word[-2] in "ое" and word[-1] in "влртн":
        found.append((word[:-2] + word[-1], _MASCULINE))
    return found + [(back, _MASCULINE) for back in _with_back_vowel(word)]


def _with_back_vowel(stem: str) -> list[str]:
    """Харків, Харкова; Київ, Києва; Камінь, Каменя: the vowel of a closed syllable changes."""
    if len(stem) < 3 or stem[-2] not in "ії":
        return []
    return [stem[:-2] + other + stem[-1] for other in ("ое" if stem[-2] == "і" else "є")]
