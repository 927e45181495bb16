"""Is this text easy enough for this age? Limits held against what was counted. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass

from consultations.questions.content import Content, label_for, wording_for
from consultations.questions.plain_language import Measures, limits_of, measure, sentences_of, words_of
from consultations.vocabulary.questions import Kind

# A share of long words or a mean length says nothing about a button: both are judged on this many words or more.
ENOUGH_WORDS = 30


@dataclass(frozen=True)
class Screen:
    """What is read together: where it stands, in which language, for which band, its paragraphs, and its labels.

    A label (a button, a state) is no running text: only its own length is judged.
    """

    name: str
    lang: str
    band: str
    paragraphs: tuple[str, ...]
    labels: tuple[str, ...] = ()


@dataclass(frozen=True)
class Problem:
    """One thing over a limit. `what` is sentence, mean, long-words, grade or at-once; `sentence` is '' for a screen."""

    screen: Screen
    what: str
    found: float
    limit: float
    sentence: str = ""


def question_screen(name: str, lang: str, band: str, question: Content) -> Screen:
    """One question as this band reads it: its wording, why we ask, its options."""
    labels = [label_for(option, band) for option in question["options"]]
    texts = (wording_for(question, band), question["why"], *labels)
    return Screen(name, lang, band, tuple(text for text in texts if text))


def question_problems(lang: str, band: str, question: Content) -> list[Problem]:
    """What is too hard for this band in one question, and whether there is too much to read at once (section 5)."""
    screen = question_screen("", lang, band, question)
    seen, limit = _read_at_once(band, question), limits_of(lang, band).screen
    return problems_in(screen) + ([Problem(screen, "at-once", seen, limit)] if seen > limit else [])


def _read_at_once(band: str, question: Content) -> int:
    """The words of the question and of its options; statements come one at a time, "why we ask" is one tap deeper."""
    labels = [len(words_of(label_for(option, band))) for option in question["options"]]
    together = max if question["kind"] == Kind.STATEMENTS else sum
    return len(words_of(wording_for(question, band))) + (together(labels) if labels else 0)


def problems_in(screen: Screen) -> list[Problem]:
    """Every sentence that is too long, then what is wrong with the screen as a whole."""
    limits = limits_of(screen.lang, screen.band)
    return [
        Problem(screen, "sentence", count, limits.max_sentence, sentence)
        for sentence in _sentences(screen)
        if (count := len(words_of(sentence))) > limits.max_sentence
    ] + list(_whole(screen, measured(screen)))


def _sentences(screen: Screen) -> Iterator[str]:
    for paragraph in (*screen.paragraphs, *screen.labels):
        yield from sentences_of(paragraph, screen.lang)


def measured(screen: Screen) -> Measures:
    """The paragraphs counted together: each ends its last sentence."""
    counts = [measure(paragraph, screen.lang) for paragraph in screen.paragraphs]
    return Measures(
        *(sum(getattr(each, name) for each in counts) for name in ("sentences", "words", "syllables", "long_words")),
        max_sentence=max((each.max_sentence for each in counts), default=0),
    )


def _whole(screen: Screen, counted: Measures) -> Iterator[Problem]:
    limits = limits_of(screen.lang, screen.band)
    if counted.words < ENOUGH_WORDS:
        return
    if counted.mean_sentence > limits.mean_sentence:
        yield Problem(screen, "mean", round(counted.mean_sentence, 1), limits.mean_sentence)
    if counted.long_share > limits.long_share:
        yield Problem(screen, "long-words", round(counted.long_share, 3), limits.long_share)
