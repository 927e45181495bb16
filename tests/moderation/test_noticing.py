"""What a reader is told before reading, and what the child may need, are two things; nothing of it is kept."""

import pytest

from consultations.models import Answer
from consultations.moderation.noticing import noticed_in
from tests.moderation.test_the_screens import desk_of, taken
from tests.moderation.writing import write_answer


def test_the_two_axes_say_nothing_about_each_other():
    need = noticed_in({"Q": "Вони сказали, що завтра мене заберуть."})
    assert need["needs"] and need["risks"] == []
    assert noticed_in({"Q": "Хочу більше часу на завдання."}) == {"risks": [], "needs": []}


def test_the_words_that_gave_it_its_place_are_shown_as_they_were_written():
    (need,) = noticed_in({"Q": "Вітчим б’є мене."})["needs"]
    assert all(said in "Вітчим б’є мене." for said in need["triggers"]) and need["triggers"]


@pytest.mark.django_db
def test_the_reading_screen_shows_them_and_nothing_is_kept(instrument, miro):
    answer, _root = write_answer(instrument, ("Вітчим б’є мене.",), flag="harm_or_abuse")
    desk = desk_of(miro)
    page = desk.get(taken(desk)).content.decode()
    assert "Чому це читають раніше" in page and "не означає, що безпечно" in page
    assert Answer.objects.get(pk=answer.pk).flag == "harm_or_abuse"


@pytest.mark.django_db
def test_where_nothing_is_noticed_nothing_says_that_it_is_safe(instrument, miro):
    write_answer(instrument)
    desk = desk_of(miro)
    page = desk.get(taken(desk)).content.decode()
    assert "Чому це читають раніше" not in page and "не означає, що безпечно" not in page
