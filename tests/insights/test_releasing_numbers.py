"""Numbers leave the house through one rule, by two people."""

import pytest
from django.db import connection

from consultations.insights.queries import latest_release, people_by_band, shown_cells
from consultations.models import Answer, Entry, ReleaseLedger
from consultations.moderation.releasing import NotAllowed, confirm_release, propose_release
from tests.instruments import make_instrument
from tests.people import TODAY
from tests.reporting import answer, answers, close, release


def numbers_in(released) -> list[int]:
    return [cell["about"] for table in released.tables.all() for cell in table.cells if cell["about"] is not None]


def test_MOD_07_nobody_confirms_what_they_proposed(consultation, ada):
    make_instrument(close(consultation))
    with pytest.raises(NotAllowed):
        confirm_release(propose_release(consultation, ada, today=TODAY), ada, today=TODAY)
    assert latest_release(consultation) is None


def test_DC_11_a_safeguarding_lead_may_be_the_second_person(consultation, ada, sana):
    make_instrument(close(consultation))
    confirm_release(propose_release(consultation, ada, today=TODAY), sana, today=TODAY)
    assert latest_release(consultation).confirmed_by == sana


def test_those_without_the_role_release_nothing(consultation, ada, mr_okoro, miro, zed):
    make_instrument(close(consultation))
    for staff in (mr_okoro, miro, zed):
        with pytest.raises(NotAllowed):
            propose_release(consultation, staff, today=TODAY)
    proposal = propose_release(consultation, ada, today=TODAY)
    for staff in (mr_okoro, miro, zed):
        with pytest.raises(NotAllowed):
            confirm_release(proposal, staff, today=TODAY)


def test_DC_07_there_are_no_interim_results(consultation, ada):
    consultation.state = "open"
    consultation.save()
    make_instrument(consultation)
    with pytest.raises(NotAllowed):
        propose_release(consultation, ada, today=TODAY)


@pytest.mark.parametrize("count", [0, 7, 10, 11, 24])
def test_DC_08_under_twenty_five_answers_there_are_no_tables_and_no_numbers(consultation, ada, pavlo, count):
    released = release(consultation, ada, pavlo, count=count)
    assert released.size == ("tiny" if count > 10 else "none")
    assert released.about is None
    assert not released.tables.exists()


def test_DC_01_a_small_release_shows_rounded_numbers_of_everybody_together(consultation, ada, pavlo):
    released = release(consultation, ada, pavlo, count=38, broad=True)
    assert (released.size, released.about) == ("small", 40)
    assert numbers_in(released)
    assert all(number >= 10 and number % 5 == 0 for number in numbers_in(released))
    assert {cell.group for cell in shown_cells(released)} == {""}


def test_DC_02_without_enough_partners_nothing_is_broken_down(consultation, ada, pavlo):
    released = release(consultation, ada, pavlo, count=240, broad=False)
    assert released.size == "large"
    assert {cell.group for cell in shown_cells(released)} == {""}
    assert set(people_by_band(released).values()) == {None}


def test_DC_02_with_enough_partners_a_large_release_is_broken_down_by_band(consultation, ada, pavlo):
    released = release(consultation, ada, pavlo, count=240, broad=True)
    assert people_by_band(released) == {"13-15": 145, "16-17": 95}
    assert {cell.group for cell in shown_cells(released)} == {"", "13-15", "16-17"}


def test_a_void_answer_and_one_that_does_not_count_are_left_out(consultation, ada, pavlo):
    instrument = make_instrument(consultation)
    answers(instrument, 30)
    Answer.objects.filter(pk__in=[row.pk for row in Answer.objects.all()[:4]]).update(counted=False)
    released = confirm_release(propose_release(close(consultation), ada, today=TODAY), pavlo, today=TODAY)
    assert released.about == 25


def again(consultation, ada, pavlo):
    return confirm_release(propose_release(consultation, ada, today=TODAY), pavlo, today=TODAY)


def test_DC_07_a_second_release_that_differs_by_one_person_is_refused(consultation, ada, pavlo):
    release(consultation, ada, pavlo, count=60)
    Answer.objects.first().delete()
    with pytest.raises(NotAllowed):
        again(consultation, ada, pavlo)
    assert latest_release(consultation).number == 1


def test_DC_07_a_second_release_with_the_same_counts_is_allowed(consultation, ada, pavlo):
    release(consultation, ada, pavlo, count=60)
    assert again(consultation, ada, pavlo).number == 2


def test_DC_07_a_second_release_may_differ_by_ten_everywhere_it_differs(consultation, ada, pavlo):
    instrument = release(consultation, ada, pavlo, count=60).consultation.instruments.get()
    for _each in range(12):
        answer(instrument, "13-15", {0: [0], 1: [1], 2: [0], 3: [0], 4: [0]})
    assert again(consultation, ada, pavlo).about == 70


def test_the_exact_counts_lie_locked_and_every_step_is_in_the_audit(consultation, ada, pavlo):
    release(consultation, ada, pavlo, count=37)
    with connection.cursor() as cursor:
        cursor.execute("SELECT box FROM consultations_releaseledger")
        box = bytes(cursor.fetchone()[0])
    assert b"who" not in box
    assert ReleaseLedger.objects.count() == 1
    assert [entry.verb for entry in Entry.objects.all()] == ["proposed a release", "confirmed a release"]


@pytest.mark.parametrize(("without", "said"), [(0, None), (9, None), (10, 10), (13, 15)])
def test_a_release_says_how_many_came_without_a_good_card_and_never_a_small_number(
    consultation, ada, pavlo, without, said
):
    instrument = make_instrument(consultation)
    answers(instrument, 38)
    answers(instrument, without)
    late = list(Answer.objects.order_by("shuffle").values_list("pk", flat=True))[:without]
    Answer.objects.filter(pk__in=late).update(counted=False)
    taken_back = answer(instrument, "13-15", {0: [0]})
    Answer.objects.filter(pk=taken_back.pk).update(counted=False, choices=bytes(len(taken_back.choices)))
    declined = answer(instrument, "13-15", {0: [0]})
    Answer.objects.filter(pk=declined.pk).update(counted=False, assent=0)
    released = confirm_release(propose_release(close(consultation), ada, today=TODAY), pavlo, today=TODAY)
    assert (released.without_card, released.about) == (said, 40)
