"""Consultation 102: 38 answers from one organisation, read, released, reported; some findings wait for a reply."""

from random import Random

from consultations.decisions.models import Decision
from consultations.invitations.actions import issue_codes, make_cohort
from consultations.invitations.models import Partner
from consultations.lifecycle.actions import move
from consultations.management.demonstration import asked_102, said_102
from consultations.management.demonstration.answering import Given, give
from consultations.management.demonstration.carded import try_card
from consultations.management.demonstration.reading import agree, read_first
from consultations.management.demonstration.reported_102 import reply_to_some, report_on
from consultations.management.demonstration.scene import Scene, begin, open_it
from consultations.moderation.releasing import confirm_release, propose_release
from consultations.questions.models import Consultation
from consultations.questions.queries import live_instrument
from consultations.vocabulary.states import Stage

SEED, ANSWERS, CARDS = 102, 38, 60
READ_ON, RELEASED_ON = -20, -16
ON_THE_SHEET = 4  # six words that are printed, to try coming back


def make_102(scene: Scene, decision: Decision, partner: Partner) -> list[list[str]]:
    """Everything of 102, up to those who decide; gives six words of a few of its answers."""
    consultation = begin(scene, asked_102, decision)
    open_it(scene, consultation, asked_102.DAYS)
    six_words = _answer(scene, consultation, partner)
    team, days = scene.team, asked_102.DAYS
    move(consultation, to=Stage.CLOSED, by=team["editor"], today=scene.day(days["closes"]))
    _read_all(scene, consultation)
    release = propose_release(consultation, team["analyst"], today=scene.day(RELEASED_ON))
    confirm_release(release, team["signatory"], today=scene.day(RELEASED_ON))
    findings = report_on(scene, consultation)
    for to, when in ((Stage.SUMMARISED, "reported"), (Stage.WITH_DECISION_MAKERS, "handed over")):
        move(consultation, to=to, by=team["publisher"], today=scene.day(days[when]))
    reply_to_some(scene, findings)
    return six_words


def _answer(scene: Scene, consultation: Consultation, partner: Partner) -> list[list[str]]:
    today = scene.day(asked_102.DAYS["piloted"])
    pack = issue_codes(make_cohort(consultation), partner, count=CARDS, permission="attested", today=today)
    codes = pack.codes
    try_card(scene, consultation, pack.test_code, day=asked_102.DAYS["opens"])
    random = Random(SEED)  # noqa: S311 (invented answers)
    instrument, kept = live_instrument(consultation), []
    for place, code in enumerate(codes[:ANSWERS]):
        words, language, printed = said_102.SAID[place][:3] if place < len(said_102.SAID) else ("", "uk", "dont")
        given = Given(
            code=code,
            now=scene.moment(random.randint(asked_102.DAYS["opens"], asked_102.DAYS["closes"] - 1)),
            words=words,
            language=language,
            uses={"tell": "may", "print": printed},
        )
        six = give(instrument, given, random, keep_words=True)
        kept += [six] if words else []
    return kept[:ON_THE_SHEET] + kept[5:6]  # the sixth was to be shown first


def _read_all(scene: Scene, consultation: Consultation) -> None:
    readings = {
        typed: (uk, en, theme, said_102.TOLD.get(typed)) for typed, _language, _printed, uk, en, theme in said_102.SAID
    }
    now = scene.moment(READ_ON)
    read_first(scene, consultation, readings, now=now)
    agree(scene, consultation, now=now)
