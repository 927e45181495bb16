"""Two texts of one answer, each with its own yes or no: the readers see it beside each, and it decides what leaves."""

import re

import pytest
from django.core.cache import cache

from consultations.models import Voice
from tests.moderation.test_the_screens import desk_of, taken
from tests.moderation.test_two_readers import trail_of
from tests.moderation.writing import words_questions, write_answer

pytestmark = pytest.mark.django_db


@pytest.fixture
def two(instrument) -> tuple:
    """(answer, root) of somebody who said: print the first, tell the second, nothing else."""
    cache.clear()
    first, second = words_questions(instrument)
    by_text = {first: {"tell": "dont", "print": "may"}, second: {"tell": "may", "print": "dont"}}
    uses = {"tell": "dont", "print": "dont", "draw": "dont", "by_text": by_text}
    return write_answer(instrument, ("Перше.", "Друге."), uses=uses)


def test_SUM_07_each_text_leaves_as_was_chosen_beside_it(instrument, readings, two):
    readings.first(), readings.second()
    first, second = words_questions(instrument)
    assert {str(voice.question_key): voice.kind for voice in Voice.objects.all()} == {first: "quote", second: "told"}
    assert {entry["question"]: entry["state"] for entry in trail_of(*two)} == {first: "printed", second: "told"}


def test_MOD_03_both_readers_see_what_is_allowed_beside_each_text(instrument, readings, miro, nadia, two):
    mine = desk_of(miro)
    page = mine.get(taken(mine))
    labels = [("не треба", "можна"), ("можна", "не треба")]
    assert [(asked["tell_label"], asked["print_label"]) for asked, _part in page.context["sections"]] == labels
    beside = re.findall(r"Надрукувати</span><b>([^<]+)</b>", page.content.decode())
    assert beside == ["можна", "не треба"]
    readings.first()
    hers = desk_of(nadia)
    page = hers.get(taken(hers))
    assert [(asked["tell_label"], asked["print_label"]) for asked, _part in page.context["sections"]] == labels
