"""What staff did is written down by day, in a chain that shows when somebody has changed it."""

import pytest
from django.db import transaction

from consultations.audit.actions import record
from consultations.audit.queries import first_broken_entry
from consultations.models import AuditKey, Entry
from tests.meanwhile import meanwhile
from tests.people import TODAY

pytestmark = pytest.mark.django_db


@pytest.fixture
def entries(miro, consultation) -> list[Entry]:
    return [
        record(miro, verb, today=TODAY, consultation=consultation, thing_id=verb) for verb in ("one", "two", "three")
    ]


def test_a_whole_chain_is_whole(entries):
    assert first_broken_entry() is None


@pytest.mark.parametrize("change", [{"verb": "other"}, {"day": "2026-11-01"}, {"reference": "f" * 64}, {"staff": None}])
def test_T47_a_changed_entry_breaks_the_chain(entries, change):
    Entry.objects.filter(pk=entries[1].pk).update(**change)
    assert first_broken_entry() == entries[1]


def test_T47_a_missing_entry_breaks_the_chain(entries):
    Entry.objects.filter(pk=entries[1].pk).delete()
    assert first_broken_entry() == entries[2]


def test_a_reference_cannot_be_read_and_dies_with_its_key(entries, miro, consultation):
    assert entries[0].reference != "one" and len(entries[0].reference) == 64
    AuditKey.objects.all().delete()
    assert record(miro, "one", today=TODAY, consultation=consultation, thing_id="one").reference != entries[0].reference


def test_an_entry_knows_the_day_and_no_finer_time(entries):
    assert {field.get_internal_type() for field in Entry._meta.fields} & {"DateTimeField", "TimeField"} == set()


def test_an_entry_goes_back_with_the_act_that_failed(miro, consultation):
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        record(miro, "lost", today=TODAY, consultation=consultation)
        _fails = 1 / 0
    assert not Entry.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_two_acts_at_the_same_moment_leave_one_chain(entries, miro, consultation):
    def act(verb):
        return lambda: record(miro, verb, today=TODAY, consultation=consultation)

    meanwhile(act("four"), at="INSERT", other=act("five"))
    assert Entry.objects.count() == 5
    assert first_broken_entry() is None
