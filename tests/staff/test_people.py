"""How somebody begins to work here, comes back in, and stops: with one-time links on screen and no mail server."""

import re

import pytest
from allauth.mfa.utils import is_mfa_enabled
from django.core import mail
from django.test import Client

from consultations.models import Entry
from consultations.vocabulary.states import Role
from home.models import StaffMember

NEW = {"name": "Оля", "email": "olia@example.org", "language": "uk"}


@pytest.fixture
def office(client, alina):
    client.force_login(alina)
    return client


def link_on(page) -> str:
    """The one-time link that is shown, without its host."""
    return re.search(r"http://testserver(/staff/account/password/reset/key/[^\"<&\s]+)", page.content.decode()).group(1)


def choose_password(link: str, password: str) -> Client:
    """What the invited person does with the link."""
    visitor = Client()
    form = visitor.get(link, follow=True)
    visitor.post(form.redirect_chain[-1][0], {"password1": password, "password2": password})
    return visitor


def test_an_invitation_is_a_link_on_screen_and_no_mail(office):
    link = link_on(office.post("/staff/people/", NEW))
    choose_password(link, "three quiet geese at noon")
    olia = StaffMember.objects.get(email=NEW["email"])
    assert olia.check_password("three quiet geese at noon")
    assert mail.outbox == []
    assert list(Entry.objects.values_list("verb", flat=True)) == ["invite_person"]


def test_T06_whoever_was_invited_must_set_up_a_second_factor(office):
    choose_password(link_on(office.post("/staff/people/", NEW)), "three quiet geese at noon")
    client = Client()
    client.force_login(StaffMember.objects.get(email=NEW["email"]))
    assert "/2fa/" in client.get("/staff/")["Location"]


def test_a_link_works_once(office):
    link = link_on(office.post("/staff/people/", NEW))
    choose_password(link, "three quiet geese at noon")
    assert Client().get(link).status_code == 404


def test_a_lost_second_factor_is_forgotten(office, miro):
    office.post(f"/staff/people/{miro.pk}/", {"act": "forget"})
    assert not is_mfa_enabled(miro)


def test_a_role_that_clashes_is_refused_by_name(office, miro, consultation):
    sent = {"act": "give", "role": Role.SECOND_READER.value, "consultation": str(consultation.pk)}
    page = office.post(f"/staff/people/{miro.pk}/", sent).content.decode()
    assert "Модерація" in page
    assert set(miro.role_holdings.values_list("role", flat=True)) == {Role.MODERATOR.value}


def test_whoever_is_dismissed_has_no_role_and_no_way_in(office, miro):
    theirs = Client()
    theirs.force_login(miro)
    office.post(f"/staff/people/{miro.pk}/", {"act": "dismiss"})
    miro.refresh_from_db()
    assert (miro.is_active, miro.role_holdings.count()) == (False, 0)
    assert theirs.get("/staff/moderation/")["Location"].startswith("/staff/account/login/")


@pytest.mark.parametrize("who", ["petra", "miro", "sana", "mr_okoro", "zed"])
def test_nobody_but_an_administrator_sees_the_people(client, request, who, alina):
    client.force_login(request.getfixturevalue(who))
    assert client.get("/staff/people/").status_code == 404
    assert client.post(f"/staff/people/{alina.pk}/", {"act": "dismiss"}).status_code == 404
