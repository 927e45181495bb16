"""Runs an engine as a process of its own, and reads what it found and what that cost.

An engine reads lines of JSON ({"id", "text", "lang"}) and answers each with one line ({"id", "spans", "concerns"}).
"""

import json
import os
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from bench.redaction.score import TIERS, Span

PAGES = {"en": "en"}  # the service knows the language of the page, and there are two: all else is written on ours
CERTAINTIES = TIERS["possible included"]


class EngineFailed(Exception):
    """The engine did not run, or answered what cannot be read; says which."""


@dataclass(frozen=True)
class Run:
    """What an engine found in every message, and what that took."""

    found: dict[str, list[Span]]
    reasons: dict[tuple[str, Span], str]
    start_seconds: float
    seconds_per_1000: float
    peak_mb: float


def run(command: list[str], messages: list[dict]) -> Run:
    """The start is timed alone, with one message, and taken off the time of all messages."""
    _, start, _ = _process(command, messages[:1])
    answers, whole, peak = _process(command, messages)
    found, reasons = read(answers, messages)
    return Run(found, reasons, start, max(whole - start, 0) / len(messages) * 1000, peak)


def _process(command: list[str], messages: list[dict]) -> tuple[list[str], float, float]:
    with tempfile.TemporaryDirectory() as folder:
        asked, answered, complained = (Path(folder) / name for name in ("asked", "answered", "complained"))
        asked.write_text("".join(_asked(message) for message in messages), encoding="utf-8")
        with asked.open() as stdin, answered.open("w") as stdout, complained.open("w") as stderr:
            begun = time.perf_counter()
            status, usage = _wait(command, (stdin, stdout, stderr))
            seconds = time.perf_counter() - begun
        if status:
            last = complained.read_text(encoding="utf-8", errors="replace").strip().splitlines()[-2:]
            raise EngineFailed(f"ended with {status}: {' / '.join(last)}")
        return answered.read_text(encoding="utf-8").splitlines(), seconds, usage.ru_maxrss / 1024


def _wait(command: list[str], streams: tuple) -> tuple:
    """Waits by the process's own number: only so the kernel says what this one child used."""
    try:
        child = subprocess.Popen(command, stdin=streams[0], stdout=streams[1], stderr=streams[2])
    except OSError as error:
        raise EngineFailed(str(error)) from error
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    return child.returncode, usage


def _asked(message: dict) -> str:
    line = {"id": message["id"], "text": message["text"], "lang": PAGES.get(message["lang"], "uk")}
    return json.dumps(line, ensure_ascii=False) + "\n"


def read(answers: list[str], messages: list[dict]) -> tuple[dict[str, list[Span]], dict[tuple[str, Span], str]]:
    """The spans of every message; refuses a missing answer, a stranger's answer and a span outside the text."""
    texts = {message["id"]: message["text"] for message in messages}
    found, reasons = {}, {}
    for line in answers:
        answer = _parsed(line)
        number, spans = answer["id"], [_span(span) for span in answer["spans"]]
        if number not in texts or number in found:
            raise EngineFailed(f"answered {number}, which was not asked or was answered before")
        if wrong := [span for span in spans if not 0 <= span.start < span.end <= len(texts[number])]:
            raise EngineFailed(f"{number}: outside the text: {wrong[0]}")
        found[number] = spans
        reasons |= {(number, one): str(raw.get("reason", "")) for one, raw in zip(spans, answer["spans"], strict=True)}
    if lost := texts.keys() - found.keys():
        raise EngineFailed(f"{len(lost)} messages without an answer, one of them {min(lost)}")
    return found, reasons


def _parsed(line: str) -> dict:
    try:
        answer = json.loads(line)
        return {"id": answer["id"], "spans": answer["spans"]}
    except (ValueError, KeyError, TypeError) as error:
        raise EngineFailed(f"not an answer: {line[:80]}") from error


def _span(raw: dict) -> Span:
    if raw.get("certainty") not in CERTAINTIES:
        raise EngineFailed(f"a certainty that is not known: {raw.get('certainty')}")
    return Span(raw["start"], raw["end"], raw["label"], raw["certainty"])
