"""The public page of a decision, and the first page: what was said, what was replied, what comes next."""

import pytest
from wagtail.models import Page, Site

from consultations.models import Finding
from consultations.replies.actions import give_reply
from home.models import HomePage
from tests.people import TODAY, texts
from tests.reporting import publish, values

LANGUAGES = ["uk", "en"]


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_decision_says_what_can_change_who_decides_and_what_became_of_each_finding(
    consultation, decision, ada, pavlo, mr_okoro, client, code
):
    publish(consultation, ada, pavlo)
    give_reply(Finding.objects.get(position=1), mr_okoro, values(), today=TODAY)
    page = client.get(f"/about/{code}/decisions/school-support/").content.decode()
    for said in (decision.titles, decision.can_change, decision.institution.names, texts("Зроблять", "They will"),
                 texts("Людина поруч", "Somebody nearby"), texts("Назвемо людину", "We will name"),
                 texts("Ще нічого не вирішено", "Nothing is decided yet")):  # fmt: skip
        assert said[code] in page


def test_a_decision_shows_its_outcome_and_its_step(decision, client):
    decision.outcomes, decision.step = texts("Вирішили так.", "It was decided so."), "decided"
    decision.save()
    page = client.get("/about/en/decisions/school-support/").content.decode()
    assert "It was decided so." in page and page.count('aria-current="step"') == 1
    assert client.get("/about/en/decisions/nothing/").status_code == 404


def test_a_consultation_in_draft_is_on_no_public_page(consultation, decision, client):
    assert "Questions 101" not in client.get("/about/en/decisions/school-support/").content.decode()
    consultation.state = "open"
    consultation.save()
    assert "Questions 101" in client.get("/about/en/decisions/school-support/").content.decode()


@pytest.fixture
def home_page(locales):
    root = Page.get_first_root_node()
    page = root.add_child(instance=HomePage(title="Чутно", slug="first", locale=locales[0]))
    Site.objects.update_or_create(hostname="testserver", defaults={"root_page": page, "is_default_site": True})
    return page


def test_the_first_page_shows_findings_replies_and_what_is_coming(
    home_page, consultation, ada, pavlo, mr_okoro, client
):
    assert client.get("/about/uk/").status_code == 200
    publish(consultation, ada, pavlo)
    give_reply(Finding.objects.get(position=1), mr_okoro, values(), today=TODAY)
    page = client.get("/about/uk/").content.decode()
    for said in ("Людина поруч", "Зроблять", "Опитування 101", "Мають вирішити", 'id="consultations"', 'id="reports"'):
        assert said in page
