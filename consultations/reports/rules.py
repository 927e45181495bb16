"""Whether a report may leave the house. Pure: texts in, sentences of what is wrong out (as keys)."""

import re
from collections.abc import Iterable

# A number of people under ten, said in a sentence, is a small cell too (DC-10): "7 girls said" or «двоє дітей».
_FEW = (
    r"(?<![\d.,:–-])[0-9](?![\d–-]|[.,:]\d)",
    "no one|nobody|none|one|two|three|four|five|six|seven|eight|nine",
    "ніхто|жодн\\w+|один|одна|одне|двоє|дві|два|троє|три|четверо|чотири|п'ятеро|п'ять|шестеро|шість|семеро|сім|восьмеро"
    "|вісім|дев'ятеро|дев'ять",
)
_PEOPLE = (
    r"people|persons?|children|child|girls?|boys?|teenagers?|adolescents?|pupils?|students?|of them|answers?|answered"
    r"|said",
    r"люд\w+|осіб|особ[аиу]|діт\w+|дитин\w+|дівч\w+|хлоп\w+|підліт\w+|учн\w+|учениц\w+|молод\w+ люд\w+|з них|із них"
    r"|відповід(?:ей|і|ь)|сказал\w+|відповіл\w+",
)
_NUMBER_OF_PEOPLE = re.compile(
    rf"(?:^|(?<=[\s(«“\"]))(?:{'|'.join(_FEW)})\s+(?:\w+\s+)?(?:{'|'.join(_PEOPLE)})\b", re.IGNORECASE
)


def small_numbers_in(text: str) -> list[str]:
    """The places where a text counts fewer than ten people; "a few" is how to say it."""
    plain = text.replace("’", "'").replace("ʼ", "'")
    return [match.group(0) for match in _NUMBER_OF_PEOPLE.finditer(plain)]


def lines_of(text: str) -> list[str]:
    """A text written one item a line, as a list."""
    return [line.strip(" •–-\t") for line in text.splitlines() if line.strip(" •–-\t")]


def unlinked(findings: Iterable[dict]) -> list[int]:
    """The places of findings that rest on nothing: no number, no words (SUM-01)."""
    return [finding["place"] for finding in findings if not finding["numbers"] and not finding["voices"]]


def without_voices(content: dict, voice_ids: set[str]) -> dict:
    """The same content without these voices, wherever they stand."""

    def kept(voices: list[dict]) -> list[dict]:
        return [voice for voice in voices if voice["id"] not in voice_ids]

    findings = [finding | {"voices": kept(finding["voices"])} for finding in content["findings"]]
    themes = [theme | {"voices": kept(theme["voices"])} for theme in content["themes"]]
    return content | {"findings": findings, "themes": [theme for theme in themes if theme["voices"]]}


def shows_any(content: dict, voice_ids: set[str]) -> bool:
    """True when one of these voices stands in this content."""
    shown = [*content["findings"], *content["themes"]]
    return any(voice["id"] in voice_ids for part in shown for voice in part["voices"])
