"""What a young person's phone pays for a whole answer: every byte of the journey, headers of both directions included.

    python -m bench.weight

The real service with the settings of production (on SQLite), an invented consultation of ten questions, a browser's
own headers. Pictures, fonts and sound are not fetched. Fails over a hard limit, and when the journey stored nothing.
"""

import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from django.core.management import call_command
from django.db import connection

from bench.as_in_production import FOLDER
from bench.house import empty_database
from bench.phone import Phone, Reply
from bench.ten_questions import ask_ten_questions, filled_in
from consultations.models import Answer
from tests.attacks.service import Service
from tests.attacks.stage import issue

QUESTION_PAGE, QUESTION_WANTED = 14 * 1024, 6 * 1024  # the page of questions, without its files
JOURNEY = 24 * 1024
LATER = 2 * 1024  # each of the pages and forms after the questions
LATER_STEPS = ("save", "look", "send", "thanks")
SAVES = 3
CARDS = 20  # the smallest set


@dataclass(frozen=True)
class Step:
    """One thing the phone did, and the files it had to fetch for it."""

    name: str
    reply: Reply
    files: list[Reply]


def main() -> int:
    call_command("compile_texts", verbosity=0)
    call_command("collectstatic", verbosity=0, interactive=False, ignore_patterns=["wagtail*", "allauth*"])
    with empty_database():
        instrument = ask_ten_questions()
        code = issue(instrument, CARDS)[0]
        connection.close()
        with Service(Path(FOLDER), workers=1) as service:
            steps = list(_journey(Phone(service.address), instrument, code))
        stored = Answer.objects.filter(counted=True).count()
    _print(steps)
    return _judge(steps, stored)


def _journey(phone: Phone, instrument, code: str) -> Iterator[Step]:
    def step(name: str, reply: Reply) -> Step:
        return Step(name, reply, phone.files_of(reply))

    number, typed = instrument.consultation.number, {"code": code, "language": "uk"}
    yield step("home", phone.page("/uk/"))
    yield step("pictures", phone.page("/start", typed))
    begun = step("start", phone.page("/start", typed | {"pictures": "yes"}))
    yield begun
    yield step("what", phone.page(begun.reply.headers["location"]))
    yield step("questions", phone.page(f"/ask/{number}/uk/13-15"))
    form = filled_in(instrument)
    for sequence in range(1, SAVES + 1):
        yield step("save", phone.quietly("/save", form | {"sequence": str(sequence)}))
    yield step("look", phone.page("/look", form | {"sequence": str(SAVES + 1)}))
    sent = step("send", phone.page("/send", {"language": "uk", "keep": "yes", "tell": "may", "print": "may"}))
    yield sent
    yield step("thanks", phone.page(sent.reply.headers["location"]))


def _print(steps: list[Step]) -> None:
    print("bytes        status packed | request    form   reply   body |   page   HTTP/2 at most | new files with them")
    for step in steps:
        one, files = step.reply, sum(file.bytes for file in step.files)
        packed = one.headers.get("content-encoding", "-")
        print(
            f"{step.name:12} {one.status:6} {packed:6} | {one.asked:7} {one.form:7} {one.head:7} {one.body:6} |"
            f" {one.bytes:6} {one.bytes_http2:16} | {files:9} {one.bytes + files:10}"
        )
    for name, bytes_of in (("HTTP/1.1, as measured", Reply.bytes.fget), ("HTTP/2 in front, at most", _http2)):
        pages, files = (sum(map(bytes_of, replies)) for replies in (_pages(steps), _files(steps)))
        print(f"journey over {name}: {pages + files:,} bytes ({pages:,} pages and forms, {files:,} styles and scripts)")


def _http2(reply: Reply) -> int:
    return reply.bytes_http2


def _pages(steps: list[Step]) -> list[Reply]:
    return [step.reply for step in steps]


def _files(steps: list[Step]) -> list[Reply]:
    return [file for step in steps for file in step.files]


def _judge(steps: list[Step], stored: int) -> int:
    """Says what is over a limit; the journey must have stored one counted answer, or nothing was measured."""
    if stored != 1 or steps[-1].reply.status != 200:
        print(f"WRONG: {stored} answers stored, the last page came with {steps[-1].reply.status}")
        return 1
    if empty := [file for file in _files(steps) if file.status != 200 or not file.body]:
        print(f"WRONG: {len(empty)} styles or scripts came empty")
        return 1
    over = list(_over(steps))
    print("\n".join(over) if over else "every hard limit is kept")
    return 1 if over else 0


def _over(steps: list[Step]) -> Iterator[str]:
    page = next(step.reply for step in steps if step.name == "questions")
    whole = sum(reply.bytes for reply in [*_pages(steps), *_files(steps)])
    limits = [("question page", page.bytes, QUESTION_PAGE), ("whole journey", whole, JOURNEY)]
    limits += [(step.name, step.reply.bytes, LATER) for step in steps if step.name in LATER_STEPS]
    for name, found, limit in dict.fromkeys(limits):
        if found > limit:
            yield f"OVER: {name} {found:,} bytes, limit {limit:,}"
    if page.bytes > QUESTION_WANTED:
        print(f"wanted, not met: question page {page.bytes:,} bytes, wanted {QUESTION_WANTED:,}")


if __name__ == "__main__":
    try:
        sys.exit(main())
    finally:
        shutil.rmtree(FOLDER, ignore_errors=True)
