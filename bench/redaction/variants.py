"""The same messages said otherwise: all in lower case, or with other names in the same places of the sentences.

A name is changed only where the written mark says its gender, case and kind (see `marked`), and only for one in the
same form from `written/pools.txt`: so that the engine is measured, and not whether it knows one list of names.
"""

from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from zlib import crc32

from bench.redaction.marked import CASES, OF_FORMS

POOLS = Path(__file__).parent / "written" / "pools.txt"
PARTS = {"full": ("given", "sur"), "sf": ("sur", "given"), "sfp": ("sur", "given", "pat"), "fp": ("given", "pat")}
ALONE = ("dim", "sur", "addr", "dis")

Pools = dict[tuple[str, str, str, str], list[tuple[str, ...]]]


def lower_case(message: dict) -> dict:
    """All letters small, but those whose small form is longer: every span stays where it was."""
    text = "".join(_small(letter) for letter in message["text"])
    return message | {"text": text}


def _small(letter: str) -> str:
    small = letter.lower()
    return small if len(small) == 1 else letter


def other_names(message: dict) -> dict:
    """Other names and places, in the same forms; every span is where its words are now."""
    text, spans, after = "", [], 0
    for span in message["spans"]:
        text += message["text"][after : span["start"]]
        after = span["end"]
        words = message["text"][span["start"] : after]
        new = other_words(words, span, message["id"])
        spans.append(span | {"start": len(text), "end": len(text) + len(new)})
        text += new
    return message | {"text": text + message["text"][after:], "spans": spans}


def other_words(words: str, span: dict, salt: str) -> str:
    """Words of the pools for these words; the same words when no form is known or no pool has it."""
    forms = set(span.get("forms", "").split("/"))
    case = next((name for name in CASES if name in forms), None)
    gender = "-" if span["label"] == "PLACE" else next((one for one in "mf" if one in forms), None)
    language = next((name for name in OF_FORMS if name in forms), None)
    if None in (case, gender, language):
        return words
    found = []
    for part in _parts(forms):
        pool = pools().get((language, span["label"], part, gender))
        if not pool:
            return words
        found.append(_pick(pool, f"{salt} {part} {words[:3].lower()}")[CASES.index(case)])
    return _dressed(" ".join(found), words)


def _parts(forms: set[str]) -> tuple[str, ...]:
    for kind, parts in PARTS.items():
        if kind in forms:
            return parts
    return (next((kind for kind in ALONE if kind in forms), "given"),)


def _pick(pool: list[tuple[str, ...]], salt: str) -> tuple[str, ...]:
    """Always the same for the same message and name, so that one person stays one person."""
    return pool[crc32(salt.encode()) % len(pool)]


def _dressed(new: str, old: str) -> str:
    """The new words in the capitals of the old ones."""
    if old.islower():
        return new.lower()
    return new.upper() if old.isupper() and len(old) > 1 else new


@cache
def pools() -> Pools:
    found: Pools = {}
    for line in POOLS.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            key, forms = _entry(line)
            found.setdefault(key, []).append(forms)
    return found


def _entry(line: str) -> tuple[tuple[str, str, str, str], tuple[str, ...]]:
    language, label, kind, gender, *forms = line.split()
    if len(forms) == 1:
        forms *= len(CASES)
    if len(forms) != len(CASES):
        raise ValueError(f"a name has one form or {len(CASES)}: {line}")
    return (language, label, kind, gender), tuple(form.replace("_", " ") for form in forms)


VARIANTS: dict[str, Callable[[dict], dict]] = {
    "as written": lambda message: message,
    "lower case": lower_case,
    "other names": other_names,
}


def varied(variant: str, half: Iterable[dict]) -> list[dict]:
    """The messages of a half in one variant. Where no mark has forms there are no other names, so none of them."""
    messages = list(half)
    if VARIANTS[variant] is other_names and not any("forms" in span for one in messages for span in one["spans"]):
        return []
    return [VARIANTS[variant](one) for one in messages]
