"""`tick` finds by itself what time asks for, as often as it is called."""

from datetime import date
from io import StringIO

import pytest
from django.core.management import call_command

from consultations.models import Answer, Tombstone, Words
from consultations.vocabulary.states import Stage
from tests.journey import Young

pytestmark = pytest.mark.django_db(transaction=True)  # what is erased is swept from the disk, outside transactions


def test_tick_erases_what_has_had_its_time_and_a_second_tick_finds_nothing(instrument, codes):
    Young(instrument).answer(codes[0], Young(instrument).form(words="слова"))
    Tombstone.objects.create(answer_id=Answer.objects.get().pk, week="2020-W01")
    instrument.consultation.state, instrument.consultation.closes_on = Stage.CLOSED, date(2020, 1, 1)
    instrument.consultation.save()
    first, second = StringIO(), StringIO()
    call_command("tick", stdout=first)
    assert not Words.objects.exists()
    assert not Tombstone.objects.exists()
    assert "101: words erased, 1 rows." in first.getvalue()
    call_command("tick", stdout=second)
    assert "Nothing has to be erased." in second.getvalue()
