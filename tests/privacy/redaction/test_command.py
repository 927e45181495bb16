"""`manage.py suggest_redactions`: lines in, lines out, and no line that stops it."""

import io
import json
import subprocess
import sys

import pytest

from consultations.management.commands.suggest_redactions import TOO_LONG, answer_lines, answer_to
from tests.architecture.tree import ROOT


def ask(*lines: bytes) -> list[dict]:
    out = io.BytesIO()
    answer_lines(io.BytesIO(b"\n".join(lines)), out)
    return [json.loads(line) for line in out.getvalue().splitlines()]


def line(text, **more) -> bytes:
    return json.dumps({"id": "a", "text": text} | more).encode()


def test_a_line_comes_back_with_its_spans_in_code_points():
    (answer,) = ask(line("😀 Мене звати Оля", lang="uk"))
    assert answer["id"] == "a" and answer["concerns"] == []
    (span,) = answer["spans"]
    assert "😀 Мене звати Оля"[span["start"] : span["end"]] == "Оля"
    assert (span["label"], span["certainty"]) == ("NAME", "certain")
    assert span["reason"].endswith(".")


def test_raised_concerns_come_along_strongest_first_with_their_words():
    (answer,) = ask(line("Вітчим б’є мене щодня, я не хочу жити."))
    concerns = answer["concerns"]
    assert [set(concern) for concern in concerns] == [{"label", "score", "triggers"}] * len(concerns)
    assert [concern["label"] for concern in concerns][:2] == ["self_harm", "harm_or_abuse"]
    assert [concern["score"] for concern in concerns] == sorted((c["score"] for c in concerns), reverse=True)
    assert "не хочу жити" in concerns[0]["triggers"] and "Вітчим б’є мене" in concerns[1]["triggers"]


@pytest.mark.parametrize(
    "bad", [b"{", b"[]", b"5", b'"x"', b'{"id": 1}', b'{"text": 5}', b'{"text": null}', b"\xff\xfe", b"[" * 9000]
)
def test_a_bad_line_gets_a_kind_error_and_the_next_one_its_answer(bad):
    first, second = ask(bad, line("Я Оля"))
    assert "error" in first and "spans" not in first
    assert len(second["spans"]) == 1


@pytest.mark.parametrize(
    "text", ["", "\x00 Оля \x00", "\ud800", "e\u0301" * 50, "Оля, " * 300, "x" * 100_000, "1 " * 50_000]
)
def test_no_text_stops_it(text):
    (answer,) = ask(line(text))
    assert isinstance(answer["spans"], list)


def test_empty_lines_are_passed_over_and_a_book_is_refused():
    assert ask(b"", b"  ") == []
    assert "error" in answer_to(line("a" * (TOO_LONG + 1)))


def test_three_hundred_suggestions_come_back_one_by_one():
    (answer,) = ask(line("Оля. " * 300))
    assert len(answer["spans"]) == 300


def test_the_command_answers_before_its_input_ends():
    with subprocess.Popen(
        [sys.executable, "manage.py", "suggest_redactions"], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as running:
        for _time in range(2):
            running.stdin.write(line("Я Оля") + b"\n")
            running.stdin.flush()
            assert json.loads(running.stdout.readline())["id"] == "a"
        running.stdin.close()
    assert running.returncode == 0
