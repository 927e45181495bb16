"""A group is not a person, and neither is a story that was heard: they are read, and no number knows of them."""

import pytest

from consultations.answers.queries import counted_choices, without_a_good_card
from consultations.insights.queries import tables_of
from consultations.models import Answer
from consultations.moderation.releasing import confirm_release, propose_release
from tests.groups.leading import KEYED, WAYS, begin, sent
from tests.instruments import make_instrument
from tests.journey import Young, unknown_code
from tests.people import TODAY
from tests.reporting import answers, close


@pytest.mark.parametrize("way", ["group", "heard"])
def test_an_answer_of_a_group_and_what_was_heard_are_never_counted_whatever_a_form_says(amina, codes, way):
    begin(amina, codes[0], way)
    amina.look(amina.form() | {"counted": "yes"})
    amina.send(keep="no")
    begin(amina, unknown_code(), way)
    amina.look(amina.form() | {"counted": "yes"})
    amina.send(keep="no")
    assert Answer.objects.filter(mode=way, counted=False, cohort=None).count() == 2
    assert list(counted_choices(amina.instrument)) == []
    assert without_a_good_card(amina.instrument) == 0


def test_what_an_adult_wrote_down_is_counted_like_any_other(instrument, codes):
    own = Young(instrument)
    own.answer(codes[0], own.form(place=1))
    written = Young(instrument)
    begin(written, codes[1], "adult")
    written.look(written.form(place=1))
    written.send(keep="no")
    first, second = counted_choices(instrument)
    assert first == second


def test_what_an_adult_wrote_down_is_not_counted_where_the_young_person_said_no(amina, codes):
    begin(amina, codes[0], "adult")
    amina.look(amina.form() | {"counted": "no"})
    amina.send(keep="no")
    assert Answer.objects.get().counted is False


def test_an_answer_written_down_without_a_good_card_is_told_like_the_others(amina, codes):
    sent(amina, unknown_code(), "adult")
    assert without_a_good_card(amina.instrument) == 1


def released_tables(consultation, ada, pavlo, instrument) -> list:
    released = confirm_release(propose_release(close(consultation), ada, today=TODAY), pavlo, today=TODAY)
    tables = [(str(t.question_key), str(t.statement_key), t.by, t.cells) for t in tables_of(released)]
    return [released.size, released.about, released.without_card, *tables]


@pytest.fixture
def forty(consultation):
    """Forty counted answers of young people."""
    instrument = make_instrument(consultation)
    answers(instrument, 40)
    return instrument


def test_the_same_tables_are_released_with_and_without_groups(consultation, forty, ada, pavlo):
    before = released_tables(consultation, ada, pavlo, forty)
    assert len(before) > 5 and before[1] == 40
    for place, like in enumerate(list(Answer.objects.all()[:30])):
        like.pk, like.counted, like.mode = None, False, ("group", "heard")[place % 2]
        like.group_size = "many" if like.mode == "group" else ""
        like._state.adding = True
        like.save()
    assert Answer.objects.count() == 70
    assert released_tables(consultation, ada, pavlo, forty) == before


def test_every_way_is_either_counted_or_not(instrument, codes):
    for code, way in zip(codes, WAYS, strict=False):
        sent(Young(instrument), code, way)
    counted = set(Answer.objects.filter(counted=True).values_list("mode", flat=True))
    assert counted == {"self", "adult"}
    assert set(Answer.objects.filter(counted=False).values_list("mode", flat=True)) == set(KEYED) - counted
