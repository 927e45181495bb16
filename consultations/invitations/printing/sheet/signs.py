"""Which signs our letters have. One that they lack would leave no PDF at all, so it is written more simply."""

import unicodedata

# What nunito-regular.ttf and nunito-bold.ttf hold (a test looks); the space that does not break is among them.
SIGNS = frozenset(
    " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~"
    "\N{NO-BREAK SPACE}§©«°·»½ÂÇÉÎÑÖ×ÜâçéîñöüĞğİıŞşʼ\N{COMBINING ACUTE ACCENT}"
    "ЁЄІЇАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюяёєіїҐґ‐‒–—‘’‚“”„•…‹›€№−"
)
ALIKE = {"ʼ": "’", "\N{NARROW NO-BREAK SPACE}": "\N{NO-BREAK SPACE}", "\N{NON-BREAKING HYPHEN}": "-", "→": "–"}


def printable(text: str) -> str:
    """The text in signs that can be printed: an accent or a small picture that we have no letter for is left out."""
    simpler = "".join(_sign(sign) for sign in unicodedata.normalize("NFC", text))
    return " ".join(piece for piece in simpler.split(" ") if piece)


def _sign(sign: str) -> str:
    sign = ALIKE.get(sign, sign)
    if sign in SIGNS:
        return sign
    if sign.isspace():
        return " "
    return "".join(part for part in unicodedata.normalize("NFKD", sign) if part in SIGNS)
