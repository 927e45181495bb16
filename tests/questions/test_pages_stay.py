"""A page whose consultation has begun to move stays, whoever tries to delete it and from wherever."""

import pytest
from allauth.mfa.totp.internal.auth import TOTP
from django.db import transaction
from django.db.models import ProtectedError
from django.urls import reverse

from consultations.models import ConsultationPage
from consultations.questions.queries import pages_of
from consultations.vocabulary.states import Stage
from home.models import HomePage, StaffMember
from tests.pages import questions_for
from tests.people import TOTP_SECRET

pytestmark = pytest.mark.django_db


@pytest.fixture
def administrator(client):
    staff = StaffMember.objects.create_superuser("admin@example.org", "a long demo password")
    TOTP.activate(staff, TOTP_SECRET)
    client.force_login(staff)
    return staff


@pytest.fixture
def consultation(decision, written):
    return questions_for(decision, "105", written)


def test_a_page_of_a_draft_may_go(consultation):
    pages_of(consultation)["uk"].delete()
    assert not ConsultationPage.objects.filter(locale__language_code="uk").exists()


@pytest.mark.parametrize("state", [stage for stage in Stage if stage != Stage.DRAFT])
def test_past_draft_no_page_can_be_deleted_in_any_language(consultation, state):
    consultation.state = state
    consultation.save()
    for page in pages_of(consultation).values():
        with pytest.raises(ProtectedError), transaction.atomic():
            page.delete()
    assert len(pages_of(consultation)) == 2


def test_past_draft_the_page_above_cannot_be_deleted_either(consultation):
    consultation.state = Stage.OPEN
    consultation.save()
    with pytest.raises(ProtectedError), transaction.atomic():
        HomePage.objects.get(locale__language_code="uk").delete()
    assert len(pages_of(consultation)) == 2


def test_an_administrator_who_tries_gets_a_sentence_and_the_page_stays(consultation, administrator, client):
    consultation.state = Stage.REVIEWED
    consultation.save()
    home = HomePage.objects.get(locale__language_code="uk")
    page = pages_of(consultation)["uk"]
    many = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])
    for address in (
        reverse("wagtailadmin_pages:delete", args=[page.pk]),
        reverse("wagtailadmin_pages:delete", args=[home.pk]),
        f"{many}?id={page.pk}",
    ):
        answer = client.post(address, follow=True)
        assert answer.status_code == 200
        assert [str(message) for message in answer.context["messages"]]
        assert len(pages_of(consultation)) == 2
