"""Consultation 101 with one question of every kind, open to three ages."""

import pytest

from consultations.models import Instrument
from consultations.questions.queries import questions_of
from tests.close.conftest import elsewhere, way_out
from tests.every_kind.answering import Answering, Asked
from tests.instruments import EVERY_KIND, make_instrument
from tests.journey import circle, codes, cohort, open_consultation, partner
from tests.journeys.conftest import somebody

__all__ = ["circle", "codes", "cohort", "elsewhere", "every", "open_consultation", "partner", "somebody", "way_out"]


@pytest.fixture
def every(open_consultation) -> Instrument:
    """The frozen questions."""
    open_consultation.bands = ["10-12", "13-15", "16-17"]
    open_consultation.save()
    return make_instrument(open_consultation, kinds=EVERY_KIND)


@pytest.fixture
def young(every, codes, somebody):
    """Makes somebody who answers: `young("uk", "13-15", script=True)` stands at the first question."""

    def begin(locale: str, band: str, *, script: bool) -> Answering:
        asked = Asked(questions_of(every))
        found = somebody(Answering, locale, phone=True, script=script, asked=asked)
        found.enter(codes.pop(), band)
        return found

    return begin
