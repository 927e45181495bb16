"""The register of those who hand out cards: administrators keep it, editors read it, nobody else sees it."""

from datetime import date, timedelta

import pytest

from consultations.models import Entry, Partner

pytestmark = pytest.mark.django_db
LATER = (date.today() + timedelta(200)).isoformat()
NEW = {
    "names_uk": "Разом", "names_en": "Together", "safeguarding_policy": "Папка 4", "focal_point": "Оля",
    "deputy": "Ігор", "expires_on": LATER,
}  # fmt: skip


def test_INV_02_an_administrator_adds_a_partner_with_policy_focal_point_and_deputy(office, alina):
    assert office.post("/staff/partners/new/", NEW)["Location"] == "/staff/partners/"
    added = Partner.objects.get()
    assert (added.names, added.deputy) == ({"uk": "Разом", "en": "Together"}, "Ігор")
    assert list(Entry.objects.values_list("verb", "staff")) == [("add_partner", alina.pk)]
    assert "Разом" in office.get("/staff/partners/").content.decode()


@pytest.mark.parametrize(
    ("field", "typed"),
    [("names_en", ""), ("safeguarding_policy", ""), ("focal_point", ""), ("deputy", ""), ("expires_on", "колись"),
     ("deputy", "оля")],
)  # fmt: skip
def test_what_is_missing_is_said_and_what_was_typed_comes_back(office, field, typed):
    page = office.post("/staff/partners/new/", NEW | {field: typed})
    assert page.status_code == 422
    assert page.context["form"].errors
    assert "Папка 4" in page.content.decode() or field == "safeguarding_policy"
    assert (Partner.objects.count(), Entry.objects.count()) == (0, 0)


def test_a_partner_is_checked_again(office, late_partner):
    assert office.get(f"/staff/partners/{late_partner.pk}/").status_code == 200
    office.post(f"/staff/partners/{late_partner.pk}/", NEW)
    late_partner.refresh_from_db()
    assert late_partner.expires_on.isoformat() == LATER
    assert Entry.objects.get().verb == "change_partner"


def test_INV_02_an_expired_partner_is_shown_as_such(office, partner, late_partner):
    rows = {str(row["partner"]): row["expired"] for row in office.get("/staff/partners/").context["rows"]}
    assert rows == {"Поруч": False, "Запізно": True}
    page = office.get("/staff/partners/").content.decode()
    assert page.count("tag--late") == 1


def test_an_editor_reads_the_register_and_changes_nothing(editor, partner):
    page = editor.get("/staff/partners/").content.decode()
    assert "Поруч" in page and "/staff/consultations/101/cards/" in page
    assert "/staff/partners/new/" not in page
    for address in ("/staff/partners/new/", f"/staff/partners/{partner.pk}/"):
        assert editor.get(address).status_code == 404
        assert editor.post(address, NEW).status_code == 404
    assert Partner.objects.get().names["uk"] == "Поруч"


@pytest.mark.parametrize("who", ["miro", "nadia", "sana", "ada", "pavlo", "mr_okoro", "zed"])
def test_T01_nobody_else_sees_who_hands_out_cards(client, request, who, partner):
    client.force_login(request.getfixturevalue(who))
    assert client.get("/staff/partners/").status_code == 404
