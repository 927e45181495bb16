"""A new pack, made here or offline: what is refused is said kindly, and nothing is touched."""

import html
import re
from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest

from consultations.invitations import ordering
from consultations.invitations.actions import issue_codes
from consultations.invitations.views import packs
from consultations.models import CodeBatch, Cohort, Entry, UnusedCode
from consultations.vocabulary.states import Stage
from home.texts import locales
from tests.invitations.conftest import NEW_PACK
from tests.invitations.offline import some_digests

pytestmark = pytest.mark.django_db
TODAY = date.today()


def said(page) -> str:
    """Every sentence of refusal on the page."""
    form = page.context["form"]
    return " ".join(str(error) for errors in form.errors.values() for error in errors)


def nothing_is_there() -> bool:
    return not (CodeBatch.objects.exists() or Cohort.objects.exists() or UnusedCode.objects.exists())


def test_the_cards_come_once_as_a_pdf_with_a_name_that_says_nothing(here, petra):
    response = here()
    assert response.status_code == 200
    assert response["Content-Type"] == "application/pdf"
    assert response["Content-Disposition"] == 'attachment; filename="101.pdf"'
    assert "no-store" in response["Cache-Control"]
    assert response.content.startswith(b"%PDF")
    kept = CodeBatch.objects.get()
    assert (kept.made, kept.issued_count, kept.permission_attested) == ("server", 12, "waived")
    assert UnusedCode.objects.count() == 13
    assert list(Entry.objects.values_list("verb", "staff")) == [("issue_codes_server", petra.pk)]


def test_INV_05_the_codes_are_nowhere_but_in_the_pdf(here, monkeypatch, settings, tmp_path):
    settings.VAR = tmp_path
    drawn = {}

    def draw(codes, facts, *, test_code):
        drawn.update(codes=codes, test=test_code, facts=facts)
        return b"%PDF"

    monkeypatch.setattr(packs, "cards_pdf", draw)
    here()
    assert len(drawn["codes"]) == 12 and drawn["test"] not in drawn["codes"]
    rows = [str(row) for table in (CodeBatch, Cohort, UnusedCode, Entry) for row in table.objects.values_list()]
    assert not [code for code in (*drawn["codes"], drawn["test"]) for row in rows if code in row]
    assert list(tmp_path.iterdir()) == []
    assert (drawn["facts"].number, drawn["facts"].reply_by) == ("101", date(2027, 2, 1))


def test_a_pack_that_cannot_be_printed_does_not_exist(here, monkeypatch):
    def broken(*_args, **_more):
        raise RuntimeError("no letters")

    monkeypatch.setattr(packs, "cards_pdf", broken)
    with pytest.raises(RuntimeError):
        here()
    assert nothing_is_there()


def test_a_second_click_makes_no_second_pack(here):
    assert here().status_code == 200
    again = here()
    assert again.status_code == 422
    assert "попереднє натискання" in said(again)
    assert CodeBatch.objects.count() == 1


@pytest.mark.parametrize("count", ["9", "1", "0", "-3", "", "багато"])
def test_INV_05_a_pack_of_fewer_than_ten_is_refused_with_the_way_out(here, count):
    page = here(count=count)
    assert page.status_code == 422
    assert "надрукуйте десять" in said(page) or count == "багато"
    assert nothing_is_there()


def test_a_pack_that_would_take_too_long_is_made_in_parts(here):
    assert "кілька" in said(here(count="401"))
    assert nothing_is_there()


def test_INV_02_an_expired_partner_is_not_offered_and_gets_nothing(here, editor, late_partner):
    page = editor.get(NEW_PACK)
    assert late_partner not in page.context["form"].fields["partner"].queryset
    assert page.context["expired"] == ["Запізно"]
    refused = here(partner=late_partner.pk)
    assert "Перевірка цієї організації вже не діє" in said(refused)
    assert nothing_is_there()


UNSAID = {
    "uk": "Вкажіть, як із дозволом. Нічийого імені тут не питають.",
    "en": "Say how it is with permission. Nobody’s name is asked.",
}


@pytest.mark.parametrize("way", ["here", "offline"])
@pytest.mark.parametrize("locale", locales())
def test_ASS_06_without_a_word_about_permission_there_is_no_pack(editor, petra, chosen, locale, way):
    petra.language = locale
    petra.save()
    given = chosen | {"way": way, "text": some_digests(12)}
    del given["permission"]
    for more in ({}, {"permission": ""}, {"permission": "yes"}, {"permission": "Олена Коваль, мати"}):
        page = editor.post(NEW_PACK, given | more)
        assert page.status_code == 422
        assert UNSAID[locale] in html.unescape(page.content.decode())
    assert nothing_is_there()


@pytest.mark.parametrize("permission", ["", "yes"])
def test_ASS_06_no_other_way_in_makes_a_pack_without_it(cohort, partner, petra, permission):
    order = ordering.Order(cohort.consultation, partner, cohort, permission)
    _pack, made = ordering.make_pack(replace(order, permission="attested"), count=10, pack_id=uuid4(), today=TODAY)
    for make in (
        lambda: issue_codes(cohort, partner, count=10, permission=permission, today=TODAY),
        lambda: ordering.keep_pack(order, made, by=petra, today=TODAY),
    ):
        with pytest.raises(ordering.CannotIssue, match="permission"):
            make()
    assert not (CodeBatch.objects.exists() or UnusedCode.objects.exists() or Entry.objects.exists())


@pytest.mark.parametrize("permission", ["attested", "waived"])
def test_ASS_06_the_pack_keeps_what_was_said_and_no_guardian(here, editor, permission):
    assert here(permission=permission).status_code == 200
    assert CodeBatch.objects.get().permission_attested == permission
    names = set(editor.get(NEW_PACK).context["form"].fields)
    assert names == {"partner", "cohort", "permission", "count", "pack", "file", "text"}
    kept = {field.name for table in (CodeBatch, Cohort, UnusedCode) for field in table._meta.get_fields()}
    assert not [name for name in kept if re.search("guardian|parent|name|consent", name)]


def test_a_pack_joins_a_set_and_a_set_that_was_taken_out_is_not_offered(here, editor, cohort):
    here(cohort=str(cohort.pk))
    cohort.refresh_from_db()
    assert (Cohort.objects.count(), cohort.issued_count) == (1, 12)
    Cohort.objects.update(state="void")
    refused = here(cohort=str(cohort.pk), pack=str(uuid4()))
    assert (refused.status_code, CodeBatch.objects.count()) == (422, 1)


def test_what_was_chosen_comes_back(here, partner, cohort):
    form = here(cohort=str(cohort.pk), count="9").context["form"]
    assert [str(form[name].value()) for name in ("partner", "cohort", "permission", "count")] == [
        str(partner.pk), str(cohort.pk), "waived", "9",
    ]  # fmt: skip


@pytest.mark.parametrize("stage", [Stage.CLOSED, Stage.ARCHIVED])
def test_a_closed_consultation_gets_no_cards(here, editor, open_consultation, stage):
    open_consultation.state = stage
    open_consultation.save()
    assert editor.get(NEW_PACK)["Location"] == here()["Location"] == "/staff/consultations/101/cards/"
    assert nothing_is_there()


def test_a_card_says_by_when_the_reply_comes(here, open_consultation):
    open_consultation.commitment = None
    open_consultation.save()
    assert "обіцянку" in said(here())
    assert nothing_is_there()


def test_without_any_partner_the_page_says_where_to_begin(editor, late_partner):
    page = editor.get(NEW_PACK).content.decode()
    assert 'href="/staff/partners/"' in page and 'name="way"' not in page


def test_a_check_that_ends_between_the_form_and_the_store_gives_no_codes(partner, open_consultation, petra):
    order = ordering.Order(open_consultation, partner, None, "attested")
    later = partner.expires_on + timedelta(1)
    with pytest.raises(ordering.CannotIssue, match="expired"):
        ordering.make_pack(order, count=10, pack_id=uuid4(), today=later)
    assert nothing_is_there()


@pytest.mark.parametrize("who", ["miro", "nadia", "sana", "ada", "pavlo", "mr_okoro", "zed", "alina"])
def test_T01_nobody_but_its_editor_makes_cards(client, request, who, chosen, open_consultation):
    client.force_login(request.getfixturevalue(who))
    assert client.get(NEW_PACK).status_code == 404
    assert client.post(NEW_PACK, chosen | {"way": "here"}).status_code == 404
    assert nothing_is_there()


def test_T02_an_editor_makes_no_cards_for_somebody_else_s_consultation(editor, other_consultation, chosen):
    address = NEW_PACK.replace("101", "102")
    assert editor.get(address).status_code == editor.post(address, chosen).status_code == 404
