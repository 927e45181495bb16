"""Who gets the sheets of a consultation, and where."""

import pytest
from django.test import Client

from consultations.vocabulary.states import Role
from home.texts import locales
from tests.invitations.paper_questions import BANDS
from tests.people import hire

pytestmark = pytest.mark.django_db
LIST, PDF = "/staff/consultations/101/paper/", "/staff/consultations/101/paper/uk/13-15/"


def client_of(role: Role, consultation) -> Client:
    client = Client()
    client.force_login(hire(role.value.replace("-", ""), role, consultation=consultation))
    return client


def test_editors_partners_and_administrators_of_a_consultation_get_its_sheets(on_paper):
    for role in (Role.EDITOR, Role.PARTNER, Role.ADMINISTRATOR):
        answer = client_of(role, on_paper.consultation).get(PDF)
        assert answer.status_code == 200 and answer.content.startswith(b"%PDF"), role
        assert answer.headers["Content-Disposition"] == 'attachment; filename="101-uk-13-15.pdf"'
        assert "no-store" in answer.headers["Cache-Control"]


@pytest.mark.parametrize("address", [LIST, PDF])
def test_T01_nobody_else_gets_a_sheet(on_paper, other_consultation, address):
    others = set(Role) - {Role.EDITOR, Role.PARTNER, Role.ADMINISTRATOR}
    seen = {role: client_of(role, on_paper.consultation).get(address).status_code for role in others}
    assert set(seen.values()) == {404}
    stranger = Client()
    stranger.force_login(hire("Elsewhere", Role.PARTNER, consultation=other_consultation))
    assert stranger.get(address).status_code == 404 and Client().get(address).status_code == 302


@pytest.mark.parametrize("address", ["uk/12-13/", "de/13-15/"])
def test_an_age_or_a_language_that_is_not_asked_has_no_sheets(sheets, editor, address):
    assert editor.get(LIST + address).status_code == 404


def test_INV_08_the_cards_of_a_consultation_lead_to_a_sheet_for_each_language_and_age(on_paper, editor):
    for page in (LIST, "/staff/consultations/101/cards/"):
        text = editor.get(page).content.decode()
        assert all(f"{LIST}{locale}/{band}/" in text for locale in locales() for band in BANDS)


def test_before_the_questions_are_frozen_the_page_says_so_kindly(editor):
    said = "Аркуші для друку з’являться тут, коли консультація відкриється."
    for answer in (editor.get(LIST), editor.get(PDF, follow=True), editor.get("/staff/consultations/101/cards/")):
        assert answer.status_code == 200 and said in answer.content.decode()
        assert PDF not in answer.content.decode()
