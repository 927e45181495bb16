"""T10: five hundred hostile texts, wherever a text of anybody can stand, are text on every screen of the staff."""

import uuid

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from consultations.insights.codebook import write_theme
from consultations.models import Concern, Decision, Institution, Partner, Referral, Voice
from consultations.safeguarding.actions import Case, Closing, close_concern, open_concern, raise_concern, take_concern
from consultations.safeguarding.complaints import receive_complaint
from consultations.vault.actions import open_vault
from consultations.vault.queries import private_key_for
from consultations.vault.rules import SAFEGUARDING
from consultations.vocabulary.states import Role
from tests.instruments import make_instrument
from tests.moderation.test_hostile_words import PAYLOADS, Tags
from tests.moderation.writing import write_answer
from tests.on_duty import cover, name_who_answers
from tests.people import PHRASE, TODAY, hire

pytestmark = pytest.mark.django_db
ALL = "\n".join(PAYLOADS)
HOSTILE = {"uk": ALL, "en": ALL}
SHORT = PAYLOADS[25][:100]
NOW = timezone.now()


@pytest.fixture
def poisoned(consultation, circles, miro, sana, ada, petra, deputy_of):
    """Every text that anybody may write is hostile."""
    cache.clear()
    for person in (miro, sana, ada, petra, deputy_of):
        person.name = SHORT
        person.save()
    Institution.objects.update(names=HOSTILE)
    Decision.objects.update(titles=HOSTILE, questions=HOSTILE, can_change=HOSTILE)
    consultation.titles = HOSTILE
    consultation.save()
    Partner.objects.create(
        names=HOSTILE, safeguarding_policy=SHORT, focal_point=SHORT, deputy=SHORT, expires_on=TODAY.replace(year=2030)
    )
    Referral.objects.create(country="UA", names=HOSTILE, how=SHORT, checked_on=TODAY)
    theme = write_theme(consultation, ada, {"names": HOSTILE, "definitions": HOSTILE, "examples": HOSTILE}, today=TODAY)
    Voice.objects.create(
        consultation=consultation, question_key=uuid.uuid4(), kind="quote", texts=HOSTILE, original_locale="uk",
        themes=[], disputed_themes=[str(theme.pk)],
    )  # fmt: skip
    write_answer(make_instrument(consultation), (ALL,), flag="distress")
    cover(consultation, miro, sana)
    plan = name_who_answers(consultation, lead=sana, deputy=deputy_of, director=petra)
    plan.lead_number = SHORT[:40]
    plan.save()
    return theme


@pytest.fixture
def deputy_of(consultation):
    return hire("Dina", Role.SAFEGUARDING_DEPUTY, consultation=consultation)


@pytest.fixture
def case(poisoned, consultation, miro, sana) -> Concern:
    """A closed case whose question, words and note are hostile."""
    concern = raise_concern(consultation, miro, Case("abuse", "now", "13-15", [(ALL[:9000], ALL[:9000])]), now=NOW)
    key = private_key_for(sana, SAFEGUARDING, open_vault(sana, SAFEGUARDING, PHRASE, now=NOW), now=NOW)
    take_concern(concern, sana, now=NOW)
    close_concern(concern, sana, key, Closing("kind-words", ALL[:9000]), now=NOW)
    open_concern(concern, sana, key, now=NOW)
    return concern


def screens(number: str, theme, case, complaint) -> dict[str, list[str]]:
    """{who: addresses}."""
    of = {"number": number}
    return {
        "miro": [reverse("queues"), reverse("queue", kwargs=of), reverse("end-shift", kwargs=of),
                 reverse("codebook", kwargs=of), reverse("roster", kwargs=of), reverse("concern-raise", kwargs=of)],
        "sana": [reverse("concerns"), reverse("concern", kwargs={"concern": case.pk}), reverse("complaints"),
                 reverse("complaint", kwargs={"complaint": complaint.pk}), reverse("roster", kwargs=of),
                 reverse("ways-out"), reverse("lessons")],
        "ada": [reverse("analyses"), reverse("analysis", kwargs=of), reverse("report-desks"),
                f"{reverse('codebook', kwargs=of)}?theme={theme.pk}"],
        "petra": [reverse("consultations"), reverse("consultation", kwargs=of), reverse("partners"),
                  reverse("cards", kwargs=of), reverse("cards-new", kwargs=of), reverse("papers", kwargs=of),
                  reverse("roster", kwargs=of)],
    }  # fmt: skip


def test_T10_no_text_of_anybody_runs_on_any_screen(request, poisoned, case, consultation):
    complaint = receive_complaint("cards", ALL[:9000], today=TODAY)
    seen = ""
    for who, addresses in screens(consultation.number, poisoned, case, complaint).items():
        client = Client()
        client.force_login(request.getfixturevalue(who))
        for circle in ("moderation", "safeguarding"):
            client.post(f"{reverse('vault')}?circle={circle}", {"phrase": PHRASE})
        for address in (reverse("wagtailadmin_home"), *addresses):
            answer = client.get(address)
            assert answer.status_code == 200, f"{who}: {address} answers {answer.status_code}"
            page = answer.content.decode()
            assert Tags(page).wrong == [], f"{who}: {address}"
            seen += page if "PWNED" in page else ""
    assert seen.count("PWNED") > 5000, "the texts do stand there"
