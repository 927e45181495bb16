"""Consultation 101: open for two weeks, 240 answers of two bands, words waiting to be read, cards to try."""

from random import Random

from consultations.decisions.models import Decision
from consultations.invitations.models import Partner
from consultations.management.demonstration import asked_101, said_101
from consultations.management.demonstration.answering import Given, give
from consultations.management.demonstration.carded import cards_101
from consultations.management.demonstration.drawn_101 import short_words, strokes
from consultations.management.demonstration.reading import agree, hand_over_most_urgent, read_first
from consultations.management.demonstration.scene import Scene, begin, open_it
from consultations.questions.models import Consultation
from consultations.questions.queries import live_instrument

SEED = 101
TO_TRY = 30  # cards left over
READ_DAY = -10


def make_101(scene: Scene, decision: Decision, partners: list[Partner], answers: int) -> list[str]:
    """Everything of 101; gives the codes nobody has used."""
    consultation = begin(scene, asked_101, decision)
    open_it(scene, consultation, asked_101.DAYS)
    codes = cards_101(scene, consultation, partners, answers + TO_TRY)
    random = Random(SEED)  # noqa: S311 (invented answers)
    random.shuffle(codes)
    used, unused = codes[:answers], codes[answers:]
    early = min(len(said_101.READ), answers)
    _answer(scene, consultation, used[:early], random, first=0)
    _read_some(scene, consultation)
    _answer(scene, consultation, used[early:], random, first=early)
    hand_over_most_urgent(scene, consultation, now=scene.moment(0))
    return unused


def _answer(scene: Scene, consultation: Consultation, codes: list[str], random: Random, *, first: int) -> None:
    instrument = live_instrument(consultation)
    for place, code in enumerate(codes, start=first):
        given = _given(place, code, scene, random)
        give(instrument, given, random, keep_words=random.random() < 0.6)


def _given(place: int, code: str, scene: Scene, random: Random) -> Given:
    """The first answers have the invented words, in their order; later ones only choices."""
    language = random.choices(["uk", "en"], [9, 1])[0]
    words, language = said_101.SAID[place] if place < len(said_101.SAID) else ("", language)
    waits = bool(words) and words not in said_101.READ
    printed = "may" if words in said_101.READ else random.choice(["may", "first", "dont"])
    early = range(-13, READ_DAY) if words in said_101.READ else range(READ_DAY, 1)
    return Given(
        code=code,
        now=scene.moment(random.choice(early)),
        words=words,
        short=short_words(place) if waits else "",
        drawn=strokes(place) if waits else "",
        language=language,
        uses={"tell": "may", "print": printed} | ({"draw": "may"} if waits and strokes(place) else {}),
        counted=random.random() > 0.03,
    )


def _read_some(scene: Scene, consultation: Consultation) -> None:
    """Two are agreed by both readers; the rest waits for the second."""
    readings = {typed: (*reading, None) for typed, reading in said_101.READ.items()}
    now = scene.moment(READ_DAY + 1)
    read_first(scene, consultation, readings, now=now)
    agree(scene, consultation, most=2, now=now)
