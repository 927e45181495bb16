"""What warning signs find in invented messages, beside a list of obvious words: in tables of plain text.

    python -m bench.concerns.run                 both halves; no message is printed
    python -m bench.concerns.run --tuning-only   the tuning half, and every message of it that went wrong

The test half is never printed, only counted: who improves the lists must not see it. A good figure never means that a
message without a sign is from a child who is safe.
"""

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from bench.concerns import obvious
from bench.concerns.score import LABELS, SCALED_TO, Score, score, wrong
from consultations.safeguarding.warning_signs import concerns_in

HERE = Path(__file__).parent
HALVES = ("tuning", "test")
ROUNDS = 5  # of which the quickest counts: other work on the machine only ever adds


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tuning-only", action="store_true", help="print what went wrong in the tuning half")
    only = parser.parse_args().tuning_only
    for half in HALVES[:1] if only else HALVES:
        messages = labelled(half)
        print("\n".join(table(half, messages)), end="\n\n")
        if only:
            print("\n".join(wrong_ones(messages)))
    return 0


def labelled(half: str) -> list[dict]:
    lines = (HERE / f"messages_{half}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def ours(text: str) -> list[str]:
    return [concern.label for concern in concerns_in(text)]


def table(half: str, messages: list[dict]) -> Iterator[str]:
    harmless = sum(not message["concerns"] for message in messages)
    engines = {"wanted": None, "warning signs": ours, "obvious words": obvious.labels_in}
    columns = [_column(engine, messages) if engine else WANTED for engine in engines.values()]
    yield f"{half} half: {len(messages)} messages, {harmless} of them harmless"
    yield " " * 36 + "".join(f"{name:>16}" for name in engines)
    for row in columns[1]:
        yield f"{row:36}" + "".join(f"{column.get(row, '-'):>16}" for column in columns)


WANTED = {
    "recall, any flag": "0.95",
    "recall, self_harm": "1.00",
    "recall, current_danger": "1.00",
    "precision, any flag": "0.92",
    f"false flags in {SCALED_TO} harmless messages": "at most 4",
    "right label": "0.88",
}


def _column(engine: Callable[[str], list[str]], messages: list[dict]) -> dict[str, str]:
    engine("")  # its lists are read once, before anything is timed
    counted = score(messages, [engine(message["text"]) for message in messages])
    return _shares(counted) | {"seconds for 1,000 messages": f"{_seconds(engine, messages):.2f}"}


def _shares(counted: Score) -> dict[str, str]:
    return {
        "recall, any flag": _two(counted.recall),
        **{f"recall, {label}": _two(counted.recall_of(label)) for label in LABELS},
        "precision, any flag": _two(counted.precision),
        "false flags": str(counted.false),
        f"false flags in {SCALED_TO} harmless messages": _two(counted.false_scaled),
        "right label": _two(counted.right_label),
    }


def _seconds(engine: Callable[[str], list[str]], messages: list[dict]) -> float:
    """For 1,000 messages, of the quickest of several rounds."""
    rounds = []
    for _round in range(ROUNDS):
        begun = time.perf_counter()
        for message in messages:
            engine(message["text"])
        rounds.append(time.perf_counter() - begun)
    return min(rounds) / len(messages) * 1000


def _two(part: float | None) -> str:
    return "-" if part is None else f"{part:.2f}"


def wrong_ones(messages: list[dict]) -> Iterator[str]:
    """Every message that was not treated right, with its words: for the tuning half only."""
    for message in messages:
        found = concerns_in(message["text"])
        if said := wrong(message, [concern.label for concern in found]):
            yield f"{said}: {message['id']} {'/'.join(message['concerns']) or 'harmless'}: {message['text']}"
            for concern in found:
                yield f"    {concern.label} {concern.score}: {' | '.join(concern.triggers)}"


if __name__ == "__main__":
    sys.exit(main())
