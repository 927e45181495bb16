"""Warning signs in words: only an order of reading. A person reads everything; "no sign" never means "safe".

Phrases in Ukrainian, English and Russian are matched over folded text (lower case, one apostrophe, single
spaces, no stress marks). `*` stands for any ending. What is denied, past and over, or a figure of speech is
left out only where the sentence says so clearly: for danger and self-harm one false sign too many is right.
"""

import re
import unicodedata
from functools import cache
from pathlib import Path

# Most urgent first: the first that is found is the answer's flag.
CONCERNS = ("current_danger", "self_harm", "contact_or_grooming", "harm_or_abuse", "distress")
ALWAYS_READ_FIRST = frozenset({"current_danger", "self_harm"})

_PHRASES = Path(__file__).with_name("phrases.txt")
_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "`": "'", "´": "'", "ё": "е"})
_MARKS = re.compile("[\u0300\u0301\u200b\u2060\ufeff\u00ad]")
# A denial in the three words before a phrase, and figures of speech that only sound like danger.
_DENIED = re.compile(r"\b(не|ніколи не|ніхто не|никто не|never|not|nobody|don't|doesn't|didn't|no one)(?: \w+){0,2} $")
_FIGURES = re.compile(
    r"(сміх\w*|смех\w*|нудьг\w*|скук\w*|laugh\w*|bored\w*|boredom|homework|уроків|математик\w*|math\w*)"
)


def folded(text: str) -> str:
    """`text` in the one form in which phrases are looked for."""
    plain = _MARKS.sub("", unicodedata.normalize("NFC", text)).translate(_APOSTROPHES).casefold()
    return " ".join(plain.split())


@cache
def phrases() -> tuple[tuple[str, re.Pattern], ...]:
    """(concern, pattern) of every line of `phrases.txt`, under its [concern] heading."""
    found, concern = [], ""
    for line in _PHRASES.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            concern = line.strip("[]")
        elif line and not line.startswith("#"):
            words = (re.escape(word).replace(r"\*", r"\w*") for word in folded(line).split())
            found.append((concern, re.compile(r"\b" + r"\W+".join(words) + r"\b")))
    return tuple(found)


def signs_in(text: str) -> list[tuple[str, str]]:
    """(concern, the words that gave it away), most urgent first."""
    plain = folded(text)
    found = {
        (concern, match.group())
        for concern, pattern in phrases()
        for match in pattern.finditer(plain)
        if not _is_harmless(concern, plain, match)
    }
    return sorted(found, key=lambda sign: (CONCERNS.index(sign[0]), sign[1]))


def flag_of(texts: list[str]) -> str:
    """The most urgent concern in these texts, or ''."""
    signs = [sign for text in texts for sign in signs_in(text)]
    return min(signs, key=lambda sign: CONCERNS.index(sign[0]))[0] if signs else ""


def _is_harmless(concern: str, plain: str, match: re.Match) -> bool:
    """True when the words just before deny it, or those just after make it a figure of speech."""
    after = plain[match.end() : match.end() + 30]
    if _FIGURES.search(after.split(".")[0]):
        return True
    return concern not in ALWAYS_READ_FIRST and bool(_DENIED.search(plain[: match.start()]))
