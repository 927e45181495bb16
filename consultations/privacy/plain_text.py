"""Text as people type it: plain, never HTML.

Young people's words are stored as typed and escaped at output. bleach is the
outer belt for staff text only; this is the one file that imports it.
"""

import re
import unicodedata

import bleach

# C0 and C1 controls but tab and newline; bidi overrides and isolates; zero-width signs that hide text; lone surrogates.
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff\ud800-\udfff]")
_PILED_MARKS = re.compile(
    r"([\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u20d0-\u20ff]{3})[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u20d0-\u20ff]+"
)


def as_typed(text: str) -> str:
    """The same text without signs nobody sees: NFC, no controls or bidi overrides, at most 3 piled marks."""
    tidy = unicodedata.normalize("NFC", _UNSEEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))
    return _PILED_MARKS.sub(r"\1", tidy).strip()


def without_markup(text: str) -> str:
    """Staff text with every tag removed (bleach, no tags allowed), for places that must never hold HTML."""
    return bleach.clean(text, tags=set(), strip=True)
