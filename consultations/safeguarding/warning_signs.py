"""Warning signs in words: only an order of reading. A person reads everything; "no sign" never means "safe".

Phrases in Ukrainian, English and Russian are matched over folded text (lower case, one apostrophe, no unseen
signs, one alphabet a word). What is denied or a figure of speech is left out only where the words right beside
it say so: for danger and self-harm one false sign too many is right. What is past is read early too.
"""

import re
from functools import cache
from pathlib import Path

from consultations.privacy.folding import fold

# Most urgent first: the first that is found is the answer's flag.
CONCERNS = ("current_danger", "self_harm", "contact_or_grooming", "harm_or_abuse", "distress")
ALWAYS_READ_FIRST = frozenset({"current_danger", "self_harm"})

_PHRASES = Path(__file__).with_name("phrases.txt")
_YO = str.maketrans({"ё": "е"})
_DENIALS = r"не|ні|ніхто|нікого|никто|никого|never|not|no one|no|nobody|don't|doesn't|didn't|isn't|aren't"
_WORDS = r"(?<!\w)(?:{})(?!\w)"  # never inside a word
_BETWEEN = rf"(?:[^\w.!?]+(?!(?:{_DENIALS})\b)[\w']+){{0,3}}"  # never from one sentence into the next
# A denial right before a phrase, and figures of speech that only sound like danger.
_DENIED = re.compile(rf"\b(?:{_DENIALS})(?: (?:тут|мене|меня|вже|уже|більше|больше|here|ever|really))? $")
_FIGURES = re.compile(
    r"\W*(?:зі?|із|від|со?|от|of|from|with)\s+(?:сміх|смех|нудьг|скук|сором|стыд|laugh|bored|embarras)"
)


def folded(text: str) -> str:
    """`text` in the one form in which phrases are looked for."""
    return " ".join(fold(text).text.casefold().translate(_YO).split())


@cache
def phrases() -> tuple[tuple[str, re.Pattern], ...]:
    """(concern, pattern) of every line of `phrases.txt`, under its [concern] heading."""
    return tuple((concern, re.compile(_WORDS.format(form))) for concern, form in _forms())


@cache
def _any_phrase() -> re.Pattern:
    """All of them at once: most texts hold none, and one look says so, thirty times sooner. Every send waits for it."""
    return re.compile(_WORDS.format("|".join(form for _concern, form in _forms())))


def _forms() -> list[tuple[str, str]]:
    found, concern = [], ""
    for line in _PHRASES.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            concern = line.strip("[]")
        elif line and not line.startswith("#"):
            found.append((concern, _form_of(line)))
    return found


def _form_of(line: str) -> str:
    """`*` is any ending, `..` up to three words that deny nothing."""
    parts = (
        r"[^\w.!?]+".join(re.escape(word).replace(r"\*", r"\w*") for word in folded(part).split())
        for part in line.split(" .. ")
    )
    return (_BETWEEN + r"[^\w.!?]+").join(parts)


def signs_in(text: str) -> list[tuple[str, str]]:
    """(concern, the words that gave it away), most urgent first."""
    plain = folded(text)
    if not _any_phrase().search(plain):
        return []
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
    if _FIGURES.match(plain, match.end()):
        return True
    return concern not in ALWAYS_READ_FIRST and bool(_DENIED.search(plain[: match.start()]))
