"""A shift with marked words that nobody has read is handed over to somebody by name, never to nobody."""

import pytest
from django.urls import reverse
from django.utils import timezone

from consultations.models import Reading, Shift
from consultations.safeguarding.duty import own_shift
from consultations.vocabulary.states import Role
from tests.moderation.test_the_screens import desk_of, taken
from tests.moderation.writing import write_answer
from tests.on_duty import cover
from tests.people import hire

pytestmark = pytest.mark.django_db
END = reverse("end-shift", kwargs={"number": "101"})


@pytest.fixture
def on_duty(consultation, circles, miro, sana):
    return cover(consultation, miro, sana)


def test_with_nothing_marked_a_shift_simply_ends(instrument, on_duty, miro, consultation):
    write_answer(instrument)
    assert desk_of(miro).post(END, {"to": ""}).status_code == 302
    assert own_shift(consultation, miro, timezone.now()) is None


def test_marked_words_are_handed_to_somebody_by_name(instrument, on_duty, miro, dana, consultation):
    write_answer(instrument, flag="self_harm")
    desk = desk_of(miro)
    refused = desk.post(END, {"to": ""})
    assert refused.status_code == 422 and "Оберіть, хто читатиме далі" in refused.content.decode()
    assert own_shift(consultation, miro, timezone.now()) is not None
    assert desk.post(END, {"to": dana.pk}).status_code == 302
    now = timezone.now()
    assert own_shift(consultation, miro, now) is None and own_shift(consultation, dana, now) is not None
    assert Shift.objects.get(staff=miro).handed_to == dana


def test_what_was_in_hand_goes_back_to_the_queue(instrument, on_duty, miro):
    write_answer(instrument)
    desk = desk_of(miro)
    taken(desk)
    desk.post(END, {"to": ""})
    assert Reading.objects.get().claimed_by is None


def test_only_a_moderator_of_this_consultation_can_be_named(instrument, on_duty, miro, nadia, other_consultation):
    stranger = hire("Stranger", Role.MODERATOR, consultation=other_consultation)
    for somebody in (nadia, stranger, miro):
        assert desk_of(miro).post(END, {"to": somebody.pk}).status_code == 404
    assert desk_of(miro).post(END, {"to": "x"}).status_code == 404


def test_whoever_is_not_on_the_roster_is_led_back(instrument, circles, miro):
    assert desk_of(miro).get(END)["Location"] == reverse("queue", kwargs={"number": "101"})
