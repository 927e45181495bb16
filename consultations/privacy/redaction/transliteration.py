"""Ukrainian and Russian words in Latin letters, the ways in which families write them."""

_ONE = dict(zip("абвгґдезиіклмнопрстуфьы'эъ", "abvhgdezyiklmnoprstuf.y.e.", strict=True))
_SIGNS = _ONE | {"ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ё": "yo"}
_SOFT = {"є": ("ye", "ie"), "ї": ("yi", "i"), "й": ("y", "i"), "ю": ("yu", "iu"), "я": ("ya", "ia")}


def in_latin(word: str) -> set[str]:
    """Spellings of a word in Latin letters: by the rule of 2010, and by ear."""
    return {_written(word, first, inner) for first in (0, 1) for inner in (0, 1)}


def _written(word: str, first: int, inner: int) -> str:
    signs = [
        _SOFT[sign][first if at == 0 else inner] if sign in _SOFT else _SIGNS.get(sign, sign)
        for at, sign in enumerate(word)
    ]
    return "".join(signs).replace(".", "")
