"""How easy the texts for young people are: every sentence over the limit of its band, or the measures of any text."""

import json
import sys

from django.core.management.base import BaseCommand, CommandError

from consultations.management.young_texts.found import every_screen, problems_found
from consultations.questions.legibility import Problem
from consultations.questions.plain_language import LONG_WORD, measure

SAID = {
    "sentence": "{found} words, at most {limit}: {sentence}",
    "mean": "sentences of {found} words on average, at most {limit}",
    "long-words": "share of long words {found}, at most {limit}",
}


class Command(BaseCommand):
    help = (
        "Prints every sentence of the texts for young people that is over its band's limit, and ends with 1 when there"
        " is one. With --json it reads JSON lines {id, lang, text} and writes their measures as JSON lines."
    )
    requires_system_checks = []

    def add_arguments(self, parser):
        parser.add_argument("--json", action="store_true", help="measure the JSON lines on standard input")

    def handle(self, *, json: bool, **_options):
        if json:
            self.measure_lines(sys.stdin)
            return
        problems = problems_found()
        for problem in problems:
            self.stdout.write(as_line(problem))
        screens = sum(1 for _screen in every_screen())
        self.stdout.write(f"Texts read: {screens}. Over a limit: {len(problems)}.")
        if problems:
            sys.exit(1)

    def measure_lines(self, lines) -> None:
        """A line out for each good line in, in order. A bad one is named on stderr, and the command ends with 1."""
        bad = 0
        for number, line in enumerate(lines, start=1):
            try:
                if line.strip():
                    self.stdout.write(json.dumps(measured(line, number)))
            except CommandError as problem:
                self.stderr.write(str(problem))
                bad += 1
        if bad:
            sys.exit(1)


def measured(line: str, number: int) -> dict:
    """The measures of one JSON line. Raises CommandError, which says the line and what is wrong with it."""
    try:
        asked = json.loads(line.lstrip("\ufeff"))
        name, lang, text = asked["id"], asked["lang"], asked["text"]
    except (ValueError, TypeError, KeyError) as error:
        raise CommandError(f'Line {number} is not {{"id", "lang", "text"}}: {line.strip()[:80]}') from error
    if lang not in LONG_WORD or not isinstance(text, str):
        raise CommandError(f"Line {number}: lang is one of {', '.join(LONG_WORD)}, and text is a text.")
    counted = measure(text, lang)
    return {
        "id": name,
        "sentences": counted.sentences,
        "words": counted.words,
        "syllables": counted.syllables,
        "long_words": counted.long_words,
        "mean_sentence": counted.mean_sentence,
        "max_sentence": counted.max_sentence,
    }


def as_line(problem: Problem) -> str:
    """One problem as a person reads it."""
    screen = problem.screen
    said = SAID[problem.what].format(found=problem.found, limit=problem.limit, sentence=problem.sentence)
    return f"{screen.lang} {screen.band} {screen.name}: {said}"
