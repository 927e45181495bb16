"""How long cases stay, what leads back and for how long, and what may be learnt from them."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.urls import reverse

from consultations.models import Concern, KindWord
from consultations.privacy.sealing import new_pair
from consultations.safeguarding.actions import Case, Closing, close_concern, raise_concern, take_concern
from consultations.safeguarding.keeping import Lesson, forget_kind_words_of, forget_old_cases, lessons
from consultations.safeguarding.kind_words import reference_to
from consultations.safeguarding.queries import case_of
from consultations.safeguarding.resealing import reseal_cases
from tests.safeguarding.conftest import NOW, WORDS, signed_in

pytestmark = pytest.mark.django_db


def closed(consultation, miro, sana, key, kind="abuse", outcome="kind-words") -> Concern:
    case = Case(kind, "today", "13-15", WORDS, way_back=reference_to(b"d" * 32))
    concern = raise_concern(consultation, miro, case, now=NOW)
    take_concern(concern, sana, now=NOW)
    return close_concern(concern, sana, key, Closing(outcome, "Так було безпечніше."), now=NOW)


def test_a_month_later_nothing_leads_from_a_case_to_an_answer(concern, consultation, miro, sana, key):
    case = closed(consultation, miro, sana, key)
    assert case.way_back
    forget_old_cases(NOW.date() + timedelta(days=30))
    assert Concern.objects.get(pk=case.pk).way_back
    forget_old_cases(NOW.date() + timedelta(days=31))
    assert Concern.objects.get(pk=case.pk).way_back is None


def test_a_closed_case_goes_after_its_time_and_an_open_one_stays(settings, concern, consultation, miro, sana, key):
    settings.SAFEGUARDING_KEPT_DAYS = 100
    closed(consultation, miro, sana, key)
    later = NOW.date() + timedelta(days=101)
    assert forget_old_cases(later, dry_run=True) == 1 and Concern.objects.count() == 2
    assert forget_old_cases(later) == 1 and list(Concern.objects.all()) == [concern]


def test_tick_forgets_them(settings, consultation, miro, sana, key, circle):
    closed(consultation, miro, sana, key)
    Concern.objects.update(closed_on=NOW.date() - timedelta(days=settings.SAFEGUARDING_KEPT_DAYS + 1))
    call_command("tick")
    assert not Concern.objects.exists()


def test_kind_words_go_with_the_receipts(consultation, other_consultation):
    for number, each in enumerate((consultation, other_consultation)):
        KindWord.objects.create(reference=bytes([number]) * 32, consultation=each, code="still-here")
    assert forget_kind_words_of(consultation) == 1 and KindWord.objects.get().consultation == other_consultation


def test_what_is_learnt_is_ten_or_more_or_words_only(circle, consultation, miro, sana, key):
    for _each in range(10):
        closed(consultation, miro, sana, key)
    closed(consultation, miro, sana, key, kind="war-crime", outcome="route-given")
    found = lessons(list(Concern.objects.all()), key, NOW.date())
    assert found["kind"] == [Lesson("abuse", 10), Lesson("war-crime", None)]
    assert found["outcome"] == [Lesson("kind-words", 10), Lesson("route-given", None)]
    page = signed_in(sana, vault=True).get(reverse("lessons")).content.decode()
    assert "менше ніж десять" in page and ": 10</li>" in page and ": 1</li>" not in page
    assert lessons(list(Concern.objects.all()), key, NOW.date() + timedelta(days=93)) == {"kind": [], "outcome": []}


def test_what_is_learnt_opens_with_the_vault_only(circle, sana, miro):
    assert signed_in(sana).get(reverse("lessons")).status_code == 302
    assert signed_in(miro).get(reverse("lessons")).status_code == 404


def test_a_new_pair_of_keys_takes_the_whole_case_along(circle, consultation, miro, sana, key):
    case = closed(consultation, miro, sana, key)
    private, public = new_pair()
    assert reseal_cases(key, public) == 1
    case.refresh_from_db()
    assert case_of(case, private)["kind"] == "abuse" and case.way_back
