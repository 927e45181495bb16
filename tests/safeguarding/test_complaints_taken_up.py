"""A complaint in which somebody's safety is at stake becomes a case; one about the only lead waits for others."""

import pytest
from django.core.cache import cache
from django.urls import reverse

from consultations.models import Complaint, Concern
from consultations.safeguarding.complaints import receive_complaint
from consultations.safeguarding.queries import case_of, complaints_of, complaints_that_wait
from consultations.vault.actions import make_circle
from consultations.vault.rules import SAFEGUARDING
from consultations.vocabulary.states import Role
from tests.people import PHRASE, TODAY, hire
from tests.safeguarding.conftest import signed_in

pytestmark = pytest.mark.django_db
WORDS = "Людина, яка роздавала картки, читала все через плече."


def test_a_complaint_in_which_somebody_s_safety_is_at_stake_becomes_a_case(circle, sana, key, consultation):
    complaint = receive_complaint("cards", WORDS, today=TODAY)
    address, lead = reverse("complaint", kwargs={"complaint": complaint.pk}), signed_in(sana, vault=True)
    sent = {"do": "concern", "number": consultation.number, "kind": "abuse", "urgency": "today"}
    assert lead.post(address, sent | {"kind": "unknown"}).status_code == 302 and not Concern.objects.exists()
    assert lead.post(address, sent | {"number": "999"}).status_code == 404
    assert lead.post(address, sent).status_code == 302
    case, complaint = Concern.objects.get(), Complaint.objects.get()
    assert (case.source, complaint.state) == ("complaint", "closed")
    assert case_of(case, key)["words"][0][1] == WORDS
    assert lead.post(address, sent).status_code == 302 and Concern.objects.count() == 1, "it becomes one case only"


def test_a_complaint_about_the_only_lead_waits_for_somebody_else(sana, consultation):
    cache.clear()
    make_circle(SAFEGUARDING, {sana: PHRASE}, today=TODAY)
    receive_complaint("keepers", WORDS, today=TODAY)
    assert complaints_of(sana) == [] and complaints_that_wait() == (1, 1), (
        "an administrator sees that nobody may open it"
    )
    hire("Dina", Role.SAFEGUARDING_DEPUTY, consultation=consultation)
    assert complaints_that_wait() == (1, 0)
