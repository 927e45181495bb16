"""SG-04: what nobody takes goes from the lead to the deputy to the director, by a clock that never stands still."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.urls import reverse

from consultations.models import Act, Alert, Concern
from consultations.safeguarding.actions import Case, NotPossible, raise_concern, take_concern
from consultations.safeguarding.alerts import escalate
from consultations.safeguarding.calling import cases_for, say_called
from consultations.safeguarding.rules import DEPUTY, DIRECTOR, LEAD, after, due_at, standing
from tests.on_duty import name_who_answers
from tests.people import hire
from tests.safeguarding.conftest import NOW, WORDS, signed_in

pytestmark = pytest.mark.django_db
BEGAN = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.fixture
def plan(consultation, sana, deputy, director):
    return name_who_answers(consultation, lead=sana, deputy=deputy, director=director)


@pytest.fixture
def case(circle, plan, consultation, miro) -> Concern:
    return raise_concern(consultation, miro, Case("harm-now", "now", "13-15", WORDS), now=NOW)


@pytest.mark.parametrize(
    ("urgency", "minutes", "step", "since"),
    [
        ("now", 15, LEAD, 0), ("now", 15.1, DEPUTY, 15), ("now", 30.1, DIRECTOR, 30), ("now", 9999, DIRECTOR, 30),
        ("today", 120, LEAD, 0), ("today", 121, DEPUTY, 120), ("today", 241, DIRECTOR, 240),
        ("week", 1441, DEPUTY, 1440),
    ],
)  # fmt: skip
def test_SG_04_whose_turn_it_is(urgency, minutes, step, since):
    found = standing(urgency, LEAD, BEGAN, BEGAN + timedelta(minutes=minutes))
    assert found == (step, BEGAN + timedelta(minutes=since))


def test_SG_04_an_hour_is_an_hour_in_the_night_in_which_clocks_are_put_back():
    kyiv = ZoneInfo("Europe/Kyiv")
    raised = datetime(2026, 10, 25, 3, 30, tzinfo=kyiv)  # half an hour later it is 3:00 once more
    assert due_at("now", raised) - raised.astimezone(UTC) == timedelta(hours=1)
    assert standing("now", LEAD, raised, raised.astimezone(UTC) + timedelta(minutes=16))[0] == DEPUTY
    assert standing("now", LEAD, raised, raised.astimezone(UTC) + timedelta(minutes=14))[0] == LEAD


def test_after_the_director_nobody_else_is_left():
    assert [after(step) for step in (LEAD, DEPUTY, DIRECTOR)] == [DEPUTY, DIRECTOR, DIRECTOR]


def test_SG_04_nobody_acknowledges_and_everybody_is_told_in_turn(case, sana, deputy, director):
    def told():
        return [alert.staff for alert in Alert.objects.order_by("pk")]

    assert told() == [sana]
    assert escalate(NOW + timedelta(minutes=14)) == 0 and told() == [sana]
    assert escalate(NOW + timedelta(minutes=16)) == 1 and told() == [sana, deputy]
    assert escalate(NOW + timedelta(minutes=17)) == 0, "the same step is not told twice"
    assert escalate(NOW + timedelta(minutes=31)) == 1 and told() == [sana, deputy, director]
    assert escalate(NOW + timedelta(days=3)) == 0


def test_SG_04_what_somebody_has_escalates_no_further(case, sana):
    take_concern(case, sana, now=NOW)
    assert escalate(NOW + timedelta(days=1)) == 0


def test_I_called_begins_the_next_step(case, miro, consultation, sana, deputy):
    say_called(case, miro, answered=False, now=NOW + timedelta(minutes=2))
    case.refresh_from_db()
    assert case.step == DEPUTY and case.step_since == NOW + timedelta(minutes=2)
    (waiting,) = cases_for(consultation, miro, NOW + timedelta(minutes=3)).waiting
    assert [one.staff for one in waiting.people] == [deputy]
    say_called(case, miro, answered=True, now=NOW + timedelta(minutes=5))
    case.refresh_from_db()
    assert case.step == DEPUTY and case.step_since == NOW + timedelta(minutes=5), "their time begins anew"
    assert [act.what for act in Act.objects.all()] == ["no-answer", "called"]
    take_concern(case, sana, now=NOW)
    with pytest.raises(NotPossible):
        say_called(case, miro, answered=True, now=NOW)


def test_the_first_screen_of_a_moderator_says_whom_to_call_and_nothing_of_the_case(case, miro, consultation):
    desk, queue = signed_in(miro), reverse("queue", kwargs={"number": consultation.number})
    page = desk.get(queue).content.decode()
    assert "Сигнал чекає на відповідь" in page and 'href="tel:+380000000000"' in page
    assert "страшно" not in page and "13" not in page.split("Сигнал чекає")[1].split("</form>")[0]
    called = reverse("called", kwargs={"concern": case.pk})
    assert desk.post(called, {"answered": "no", "from": "queue"})["Location"] == queue
    assert "Dina" in desk.get(queue).content.decode().split("Сигнал чекає")[1].split("</form>")[0]


def test_only_those_who_work_there_call_for_a_case(case, zed, petra, mr_okoro):
    for stranger in (zed, petra, mr_okoro):
        assert signed_in(stranger).post(reverse("called", kwargs={"concern": case.pk})).status_code == 404
    assert not Act.objects.exists()


def test_where_nobody_is_named_the_screen_says_so_instead_of_a_number(circle, consultation, miro):
    raise_concern(consultation, miro, Case("abuse", "now", "13-15", WORDS), now=NOW)
    page = signed_in(miro).get(reverse("queue", kwargs={"number": consultation.number})).content.decode()
    assert "Сигнал чекає на відповідь" in page and "tel:" not in page and Alert.objects.count() == 0
    assert "Зараз ніхто не стежить за безпекою" in page


def test_somebody_without_a_shift_or_a_name_is_not_called(case, consultation):
    stranger = hire("Stranger")
    assert stranger not in [alert.staff for alert in Alert.objects.all()]
