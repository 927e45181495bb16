"""A reader's load is counted for this reader alone; a break is offered and never forced."""

import pytest
from django.core.cache import cache
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.urls import reverse
from django.utils import timezone, translation

from consultations.models import Exposure, Reading
from consultations.moderation.claiming import claim_next
from consultations.moderation.wellbeing import Carried, carried_by, prefers_light, wants_a_break, wants_a_light_one
from tests.moderation.test_the_screens import desk_of, taken
from tests.moderation.writing import write_answer

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def no_tries_yet():
    cache.clear()


def carries(staff, **fields) -> None:
    Exposure.objects.update_or_create(staff=staff, day=timezone.localdate(), defaults=fields)


def included(staff, consultation, in_hand=None, locale: str = "en") -> str:
    """What the owner of the queue page includes."""
    request = RequestFactory().get("/")
    request.user = staff
    with translation.override(locale):
        page = {"consultation": consultation, "in_hand": in_hand}
        return render_to_string("consultations/moderation/wellbeing.html", page, request)


@pytest.mark.parametrize(
    ("read", "heavy", "wanted"), [(0, 0, False), (24, 2, False), (25, 0, True), (3, 3, True), (40, 9, True)]
)
def test_a_break_is_offered_after_many_or_after_heavy_ones(read, heavy, wanted):
    assert wants_a_break(Carried(read, heavy), reads=25, heavy=3) is wanted


@pytest.mark.parametrize(("in_a_row", "wanted"), [(0, False), (2, False), (3, True), (4, True)])
def test_after_heavy_ones_in_a_row_comes_a_light_one(miro, in_a_row, wanted):
    assert wants_a_light_one(Carried(9, 9, in_a_row), heavy=3) is wanted
    assert not prefers_light(miro, timezone.localdate())
    carries(miro, read=9, heavy=9, heavy_in_a_row=in_a_row)
    assert prefers_light(miro, timezone.localdate()) is wanted


def test_the_numbers_are_settings(miro, settings):
    carries(miro, read=5, heavy=1, heavy_in_a_row=1)
    assert not carried_by(miro, timezone.localdate()).wants_a_break
    settings.READS_BEFORE_A_BREAK = 5
    assert carried_by(miro, timezone.localdate()).wants_a_break
    settings.HEAVY_IN_A_ROW = 1
    assert prefers_light(miro, timezone.localdate())


def test_a_reader_sees_their_own_day_and_nobody_else_s(consultation, miro, dana):
    carries(miro, read=14, heavy=2)
    assert "Today you read: 14. Heavy ones among them: 2." in included(miro, consultation)
    assert "Сьогодні ви прочитали: 14. Із них важких: 2." in included(miro, consultation, locale="uk")
    assert "break" not in included(miro, consultation)
    assert included(dana, consultation).strip() == "", "nothing read, nothing said"


def test_the_reminder_is_kind_and_hands_over_with_one_click(instrument, miro):
    write_answer(instrument)
    carries(miro, read=25, heavy=0)
    consultation = instrument.consultation
    reading = claim_next(consultation, miro, now=timezone.now())
    page = included(miro, consultation, in_hand=reading)
    assert "A good moment for a break" in page and reverse("give-back", kwargs={"number": "101"}) in page
    assert "give-back" not in included(miro, consultation) and "back/" not in included(miro, consultation)


def test_what_is_in_hand_is_handed_over_without_a_vault_and_without_a_question(instrument, miro, nadia, petra, zed):
    write_answer(instrument)
    client = desk_of(miro, vault=False)
    taken(client)
    back = reverse("give-back", kwargs={"number": "101"})
    assert desk_of(petra, vault=False).post(back).status_code == desk_of(zed, vault=False).post(back).status_code == 404
    assert desk_of(nadia, vault=False).post(back).status_code == 302
    assert Reading.objects.get().claimed_by == miro, "nobody gives back what a colleague has"
    assert client.post(back).status_code == 302
    assert Reading.objects.get().claimed_by is None
    assert client.post(back).status_code == 302, "a second click says the same"


def test_nothing_blocks_whoever_reads_on(instrument, miro):
    write_answer(instrument)
    carries(miro, read=200, heavy=90, heavy_in_a_row=50)
    client = desk_of(miro)
    assert client.get(taken(client)).status_code == 200
