"""What the engine finds in the invented messages, and beside it Presidio: in tables of plain text.

    python -m bench.redaction.run                 `test` and `unseen`; no message is printed
    python -m bench.redaction.run --tuning-only   `tuning` and `more`, and every message of them that went wrong

`test` and `unseen` are never printed, only counted: who improves the engine must not see them. All also run in lower
case, and with other names where the marks have forms (see `variants`). What was found says nothing about rare events,
which name a child as well.
"""

import argparse
import shlex
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from bench.redaction.engines import EngineFailed, Run, run
from bench.redaction.marked import HALVES, LABELS, LANGUAGES, READ, labelled
from bench.redaction.score import TIERS, Score, Span, beside, missed, of_tier, score
from bench.redaction.variants import VARIANTS, varied

HERE = Path(__file__).parent
OURS = f"{sys.executable} manage.py suggest_redactions"
PRESIDIO = HERE.parents[1] / "var" / "presidio" / "bin" / "python"
POSSIBLE = "possible included"
MEASURES = ("recall", "label", "precision", "clean", "leak")
WANTED = {  # with what is only possible
    "as written": (0.97, None, 0.97, 0.97, 0.05),
    "lower case": (0.90, None, None, 0.93, None),
    "other names": (0.96, None, None, None, None),
}
SHORT = {"INSTITUTION": "INSTIT", "URL_HANDLE": "URL"}


def main() -> int:
    options = _options()
    halves = READ if options.tuning_only else [half for half in HALVES if half not in READ]
    asked = list(_asked(halves))
    failed = not _measure("ours", shlex.split(options.command), asked, options.tuning_only)
    if not options.tuning_only:
        _measure_presidio(Path(options.presidio), asked)
    return 1 if failed else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tuning-only", action="store_true", help="print what went wrong in `tuning` and `more`")
    parser.add_argument("--command", default=OURS, help="the engine, if not ours")
    parser.add_argument("--presidio", default=PRESIDIO, help="the Python that has Presidio")
    return parser.parse_args()


def _asked(halves: Iterable[str]) -> Iterator[dict]:
    """Every message of the halves in every variant, each with a number that says which."""
    for half in halves:
        for variant in VARIANTS:
            for message in varied(variant, labelled(half)):
                yield message | {"id": f"{half}/{variant}/{message['id']}", "half": half, "variant": variant}


def _measure(name: str, command: list[str], asked: list[dict], say_each: bool) -> bool:
    try:
        done = run(command, asked)
    except EngineFailed as failure:
        print(f"{name}: not measured. {failure}\n")
        return False
    print(
        f"{name}: {done.seconds_per_1000:.2f} s per 1000 messages, {done.start_seconds:.1f} s to start and answer one,"
        f" {done.peak_mb:.0f} MB at most\n"
    )
    for half in dict.fromkeys(message["half"] for message in asked):
        print("\n".join(_tables(name, half, asked, done)), end="\n\n")
    if say_each:
        print("\n".join(_wrong_ones(asked, done)))
    return True


def _measure_presidio(python: Path, asked: list[dict]) -> None:
    """Presidio's figures; without Presidio the words that there are none."""
    if not python.exists():
        print("presidio: not measured. It is not installed here (make bench-redaction installs it where it can).")
        return
    _measure("presidio", [str(python), str(HERE / "presidio_side.py")], asked, say_each=False)


def _tables(name: str, half: str, asked: list[dict], done: Run) -> Iterator[str]:
    ours = [message for message in asked if message["half"] == half]
    variants = list(dict.fromkeys(message["variant"] for message in ours))
    scores = {
        (variant, tier): score([one for one in ours if one["variant"] == variant], done.found, tier)
        for variant in variants
        for tier in TIERS
    }
    first = scores["as written", POSSIBLE]
    yield f"{name}, half `{half}`: {first.clean + first.identifying} messages, {first.clean} of them clean"
    yield " " * 15 + "".join(f"{tier:^{8 * len(MEASURES)}}|" for tier in TIERS) + f"{'wanted':^40}"
    yield " " * 15 + ("".join(f"{word:>10}" if word == "precision" else f"{word:>7}" for word in MEASURES) + "  |") * 3
    for variant in variants:
        rows = [_shares(scores[variant, tier]) for tier in TIERS]
        yield f"{variant:15}" + "".join(_row(row) + "  |" for row in [*rows, WANTED[variant]])
    for variant in variants:
        for tier in TIERS:
            yield from _recalls(f"recall, {variant}, {tier}", scores[variant, tier])


def _shares(counted: Score) -> tuple:
    return counted.recall(), counted.label_accuracy, counted.precision, counted.clean_untouched, counted.leaks


def _row(shares: Iterable[float | None]) -> str:
    return "".join(
        f"{_two(one):>10}" if word == "precision" else f"{_two(one):>7}"
        for word, one in zip(MEASURES, shares, strict=True)
    )


def _two(part: float | None) -> str:
    return "-" if part is None else f"{part:.2f}"


def _recalls(title: str, counted: Score) -> Iterator[str]:
    """One line a language and one for all, one column a label; under them how many spans there were."""
    yield ""
    yield f"{title:45}" + "".join(f"{SHORT.get(label, label):>8}" for label in (*LABELS, "all"))
    for language in (*LANGUAGES, None):
        parts = [counted.recall(language, label) for label in (*LABELS, None)]
        yield f"  {language or 'all':43}" + "".join(f"{_two(part):>8}" for part in parts)
    spans = [sum(n for key, n in counted.spans.items() if key[1] == label) for label in LABELS]
    yield f"  {'how many':43}" + "".join(f"{number:>8}" for number in (*spans, sum(spans)))


def _wrong_ones(asked: list[dict], done: Run) -> Iterator[str]:
    """Every message that was not treated right, with its words: for halves that may be read only."""
    for message in asked:
        if message["half"] in READ and (said := list(_wrong(message, done))):
            yield f"{message['variant']} {message['id'].rsplit('/')[-1]}: {message['text']}"
            yield from said


def _wrong(message: dict, done: Run) -> Iterator[str]:
    text, found = message["text"], done.found[message["id"]]

    def words(span: Span) -> str:
        return f"{span.label} {text[span.start : span.end]!r}"

    lost = missed(message, found)
    for span in lost:
        yield f"    missed {words(span)}"
    for span in missed(message, of_tier(found, "certain only")):
        if span not in lost:
            yield f"    only possible {words(span)}"
    for span in beside(message, found):
        reason = done.reasons.get((message["id"], span), "")
        yield f"    too much {words(span)}, {span.certainty}: {reason}"


if __name__ == "__main__":
    sys.exit(main())
