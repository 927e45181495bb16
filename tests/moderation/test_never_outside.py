"""Whatever readers and young people do, in whatever order: what was held or taken back is in no public room."""

import json
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consultations.answers.words_box import open_with_team_key
from consultations.models import Answer, Edition, Reading, ReleasedTable, Voice
from consultations.moderation.actions import (
    Incomplete,
    Verdict,
    Worry,
    first_reading,
    hold_for_safeguarding,
    leave_unsure,
    second_reading,
)
from consultations.moderation.claiming import claim_next, put_back, undo
from consultations.moderation.moving import NotYours, Overtaken
from consultations.moderation.withdrawing import approve_print, stop_print, withdraw_answer, withdraw_part
from consultations.privacy.sealing import CannotOpen
from consultations.vocabulary.states import Reading as State
from consultations.vocabulary.states import Role
from tests.moderation.conftest import NOW
from tests.moderation.writing import proposal_for, words_questions, write_answer
from tests.people import TODAY, hire

pytestmark = pytest.mark.django_db
ANSWERS = 3
REFUSED = (Incomplete, NotYours, Overtaken, CannotOpen)
WHAT_READERS_DO = ("first", "told", "remove", "unsure", "agree", "send-back", "dispute", "hold", "back", "undo")
WHAT_CHILDREN_DO = ("withdraw", "withdraw-part", "approve", "refuse", "stop")
a_step = st.tuples(
    st.sampled_from((*WHAT_READERS_DO, *WHAT_CHILDREN_DO)), st.integers(0, ANSWERS - 1), st.integers(0, 3)
)


class House:
    """Three answers, a moderator, three who read second, and the day that goes on."""

    def __init__(self, instrument, readings, third, dana):
        self.instrument, self.key, self.consultation = instrument, readings.key, readings.consultation
        self.moderators, self.seconds = (readings.miro, dana), (readings.nadia, third)
        uses = ({"tell": "may", "print": "may"}, {"tell": "may", "print": "first"}, {"tell": "may", "print": "dont"})
        self.written = [
            write_answer(instrument, (f"знак{place}знак", f"інше{place}інше"), uses=uses[place])
            for place in range(ANSWERS)
        ]
        self.now, self.gone = NOW, set()

    def do(self, name: str, place: int, who: int) -> None:
        """One step of somebody; what may not be is refused."""
        self.now += timedelta(minutes=7)
        try:
            if name in WHAT_CHILDREN_DO:
                self.child(name, place)
            else:
                self.reader(name, place, who)
        except REFUSED:
            pass

    def child(self, name: str, place: int) -> None:
        _answer, root = self.written[place]
        question = words_questions(self.instrument)[0]
        if name == "withdraw" and withdraw_answer(root, today=TODAY):
            self.gone |= {f"знак{place}знак", f"інше{place}інше"}
        if name == "withdraw-part" and withdraw_part(root, question, today=TODAY):
            self.gone.add(f"знак{place}знак")
        if name in ("approve", "refuse"):
            approve_print(root, question, name == "approve", today=TODAY)
        if name == "stop" and stop_print(root, question, today=TODAY):
            self.gone.add(f"знак{place}знак")

    def reader(self, name: str, place: int, who: int) -> None:
        if name == "undo":
            undo(self.consultation, self.written[place][0].pk, self.moderators[who % 2], now=self.now)
            return
        is_first = name in ("first", "told", "remove", "unsure")
        people = self.moderators if is_first or (name in ("hold", "back") and who < 2) else self.seconds
        staff = people[who % 2]
        reading = claim_next(self.consultation, staff, now=self.now)
        if reading is not None:
            self.decide(name, reading, staff)

    def decide(self, name: str, reading: Reading, staff) -> None:
        _key, content = open_with_team_key(self.key, reading.answer)
        if name == "back":
            put_back(reading, staff, today=TODAY)
        elif name == "hold":
            hold_for_safeguarding(reading, staff, self.key, Worry("self-harm", "now"), now=self.now)
            self.gone |= {text for text in content["words"].values() if text}
        elif name in ("first", "told", "remove"):
            outcome = "pass" if name == "first" else name
            proposal = proposal_for(content, outcome=outcome, reason="abuse", told={"uk": "Наше.", "en": "Ours."})
            first_reading(reading, staff, self.key, proposal, today=TODAY)
        elif name == "unsure":
            leave_unsure(reading, staff, self.key, proposal_for(content), today=TODAY)
        else:
            otherwise = dict.fromkeys(content["words"], "told") if name == "dispute" else {}
            verdict = Verdict(agree=name == "agree", note="?", otherwise=otherwise)
            second_reading(reading, staff, self.key, verdict, today=TODAY)

    def outside(self) -> str:
        """Everything that a public room could show."""
        shown = [list(Voice.objects.values("texts")), list(Edition.objects.values_list("content", flat=True))]
        return json.dumps([*shown, list(ReleasedTable.objects.values("cells"))], ensure_ascii=False)


@pytest.fixture
def house(instrument, readings, dana, consultation):
    return House(instrument, readings, hire("Eva", Role.SECOND_READER, consultation=consultation), dana)


@given(steps=st.lists(a_step, min_size=6, max_size=30))
@settings(max_examples=40, deadline=None)
def test_what_is_held_or_taken_back_never_appears_outside(house_maker, steps):
    house = house_maker()
    for step in steps:
        house.do(*step)
        outside = house.outside()
        assert not [text for text in house.gone if text in outside]
        for answer in Answer.objects.exclude(waits=None):
            assert not Reading.objects.filter(answer=answer, state=State.HELD).exists()


@pytest.fixture
def house_maker(instrument, readings, dana, consultation):
    """A fresh house in the same database for every example."""
    third = hire("Eva", Role.SECOND_READER, consultation=consultation)

    def make() -> House:
        Answer.objects.all().delete()
        Voice.objects.all().delete()
        return House(instrument, readings, third, dana)

    return make


def test_the_steps_above_do_lead_outside(house):
    """The rule before would hold in a house that shows nothing."""
    for _each in range(ANSWERS):
        house.do("first", 0, 0)
        house.do("agree", 0, 2)
    house.do("approve", 1, 0)
    assert "знак0знак" in house.outside() and "знак1знак" in house.outside() and Voice.objects.count() > ANSWERS
