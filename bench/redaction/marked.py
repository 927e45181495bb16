"""Turns invented messages with marks in them into labelled lines of JSON, and checks what was marked.

    python -m bench.redaction.marked            writes messages_<half>.jsonl for every half
    python -m bench.redaction.marked --verify   fails when they are not what the written files say

In `written/<half>_<language>.txt` each line is one message; a line that begins with `#` says something to the author.
A mark is `[LABEL:words]` or `[LABEL/form/form:words]`. Forms help `variants` to find another name for the same place
in a sentence: gender (`m`, `f`), case (`nom gen dat acc ins loc voc`), language, if it is not the file's, and kind:
`dim`, `sur`, `full`, `sf`, `sfp`, `fp` (what parts, in which order), `addr` (a street with its house), `dis` (a part of
a town); no kind means a first name or a settlement. An age is marked as the number, without the word for years. The
halves `more` and `unseen` have no forms.
Any other bracket is a bracket, so nothing needs an escape.
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

FOLDER = Path(__file__).parent
HALVES = ("tuning", "more", "test", "unseen")
READ = ("tuning", "more")  # whoever improves the engine may read these; the others are only ever run
LANGUAGES = ("uk", "en", "ru", "mixed")
LABELS = ("NAME", "PLACE", "INSTITUTION", "PHONE", "EMAIL", "URL_HANDLE", "DATE", "ID", "AGE")
CASES = ("nom", "gen", "dat", "acc", "ins", "loc", "voc")
KINDS = ("dim", "sur", "full", "sf", "sfp", "fp", "addr", "dis")
OF_FORMS = ("uk", "en", "ru")
FORMS = frozenset({"m", "f", *CASES, *KINDS, *OF_FORMS})
MARK = re.compile(rf"\[({'|'.join(LABELS)})((?:/[a-z]+)*):((?:[^\[\]]|\[[^\[\]]*\])+)\]")
NUMBERED_AFTER = {"tuning": 0, "test": 500, "more": 1000, "unseen": 1500}  # so that no number stands twice


def read_mark(line: str, language: str) -> tuple[str, list[dict]]:
    """The message without its marks, and where its spans are, in code points."""
    text, spans, after = "", [], 0
    for mark in MARK.finditer(line):
        text += line[after : mark.start()]
        after = mark.end()
        label, forms, words = mark.groups()
        span = {"start": len(text), "end": len(text) + len(words), "label": label}
        if forms:
            span["forms"] = _forms(forms, language)
        spans.append(span)
        text += words
    return text + line[after:], spans


def _forms(written: str, language: str) -> str:
    forms = written.strip("/").split("/")
    if unknown := set(forms) - FORMS:
        raise ValueError(f"unknown forms: {', '.join(sorted(unknown))}")
    if not set(OF_FORMS) & set(forms):
        forms.append("uk" if language == "mixed" else language)
    return "/".join(forms)


def messages(half: str, folder: Path = FOLDER / "written") -> Iterator[dict]:
    """Every written message of one half, numbered within its language."""
    for language in LANGUAGES:
        lines = (folder / f"{half}_{language}.txt").read_text(encoding="utf-8").splitlines()
        kept = [line for line in lines if line.strip() and not line.startswith("#")]
        for number, line in enumerate(kept, NUMBERED_AFTER[half] + 1):
            text, spans = read_mark(line, language)
            yield {"id": f"{language}-{number:03}", "lang": language, "text": text, "spans": spans}


def wrong(message: dict) -> list[str]:
    """What cannot be right about a message, in words."""
    text, said, end = message["text"], [], 0
    for span in message["spans"]:
        words = text[span["start"] : span["end"]]
        if span["start"] < end or not words or words != words.strip():
            said.append(f"{message['id']}: {words!r} overlaps, is empty or has a blank at its edge")
        end = span["end"]
    labels = {span["label"] for span in message["spans"]}
    if labels == {"AGE"}:
        said.append(f"{message['id']}: an age alone identifies nobody")
    if any(f"[{label}" in text for label in LABELS):
        said.append(f"{message['id']}: a mark that was not understood")
    return said


def as_lines(found: list[dict]) -> str:
    return "".join(json.dumps(message, ensure_ascii=False) + "\n" for message in found)


def labelled(half: str) -> list[dict]:
    """The half as it is kept: what measuring reads."""
    lines = (FOLDER / f"messages_{half}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def counts(found: list[dict]) -> str:
    """How many of what, in two lines."""
    languages = Counter(message["lang"] for message in found)
    labels = Counter(span["label"] for message in found for span in message["spans"])
    clean = sum(not message["spans"] for message in found)
    return (
        f"  {len(found)} messages, {clean} of them clean: " + ", ".join(f"{n} {name}" for name, n in languages.items())
    ) + ("\n  " + ", ".join(f"{labels[label]} {label}" for label in LABELS))


def main(verify: bool) -> int:
    failed = 0
    for half in HALVES:
        found = list(messages(half))
        said = [words for message in found for words in wrong(message)]
        kept = FOLDER / f"messages_{half}.jsonl"
        if verify and kept.read_text(encoding="utf-8") != as_lines(found):
            said.append(f"{kept.name} is not what the written files say")
        elif not verify:
            kept.write_text(as_lines(found), encoding="utf-8")
        print(f"{half}\n{counts(found)}", *said, sep="\n")
        failed += len(said)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main("--verify" in sys.argv))
