"""The staff door: one way in, with a second factor; every other way leads nowhere."""

import pytest
from allauth.mfa.models import Authenticator
from django.test import Client
from django.urls import reverse
from wagtail.users.models import UserProfile

from home.models import StaffMember
from tests.people import TOTP_SECRET

pytestmark = pytest.mark.django_db
DOOR = "/staff/account/login/"


@pytest.mark.parametrize("address", ["/staff/login/", "/staff/password_reset/"])
def test_T09_wagtail_s_own_doors_lead_to_the_one_door(client, address):
    assert client.get(address)["Location"].startswith(DOOR)
    assert client.post(address, {"email": "miro@example.org"})["Location"].startswith(DOOR)


@pytest.mark.parametrize(
    "address",
    ["signup/", "email/", "confirm-email/", "password/reset/", "password/reset/done/", "password/set/",
     "password/reset/key/1-abc/", "login/code/", "login/code/confirm/"],
)  # fmt: skip
def test_T09_sign_up_and_reset_lead_nowhere(client, address):
    assert client.get(f"/staff/account/{address}").status_code in (302, 404)
    client.post(f"/staff/account/{address}", {"email": "new@example.org", "password1": "a very long password"})
    assert not StaffMember.objects.filter(email="new@example.org").exists()


@pytest.mark.parametrize("address", ["/admin/", "/admin/login/", "/accounts/login/", "/django-admin/"])
def test_T09_django_has_no_door_here(client, address):
    assert client.get(address).status_code == 404


@pytest.mark.parametrize(
    "name", ["wagtailadmin_home", "queues", "concerns", "vault", "mfa_index", "account_change_password"]
)
def test_nobody_comes_in_without_signing_in(client, name):
    response = client.get(reverse(name))
    assert response.status_code == 302 and response["Location"].startswith(DOOR)


@pytest.mark.parametrize(
    "name", ["wagtailadmin_home", "queues", "vault", "wagtailadmin_account", "account_change_password"]
)
def test_T06_without_a_second_factor_only_its_set_up_opens(client, miro, name):
    Authenticator.objects.filter(user=miro).delete()
    client.force_login(miro)
    assert client.get(reverse(name))["Location"] == reverse("mfa_activate_totp")


def test_T06_with_only_recovery_codes_only_the_set_up_opens(client, miro):
    Authenticator.objects.filter(user=miro).delete()
    Authenticator.objects.create(user=miro, type=Authenticator.Type.RECOVERY_CODES, data={"seed": "x", "used_mask": 0})
    client.force_login(miro)
    assert client.get(reverse("queues"))["Location"] == reverse("mfa_activate_totp")


def test_T06_the_password_alone_opens_no_page(client, miro):
    response = client.post(DOOR, {"login": miro.email, "password": "a long demo password"})
    assert response["Location"].startswith(reverse("mfa_authenticate"))
    assert client.get(reverse("queues"))["Location"].startswith(DOOR)


def test_the_second_factor_s_secret_is_sealed_in_the_database(miro):
    assert TOTP_SECRET not in repr(list(Authenticator.objects.values()))


def test_T21_a_known_and_an_unknown_address_get_the_same_page(client, miro):
    pages = []
    for address in (miro.email, "nobody@example.org"):
        page = Client().post(DOOR, {"login": address, "password": "wrong password here"})
        pages.append((page.status_code, "Адреса або пароль не ті" in page.content.decode()))
    assert pages[0] == pages[1] == (200, True)


@pytest.mark.parametrize(("lang", "word"), [("uk", "Увійти"), ("en", "Sign in")])
def test_the_door_speaks_every_locale_and_stays_in_it(client, lang, word):
    assert word in client.get(f"{DOOR}?lang={lang}").content.decode()
    assert f'lang="{lang}"' in client.get(DOOR).content.decode()


def test_screens_speak_the_language_of_the_person(client, miro):
    client.force_login(miro)
    assert "Модерація" in client.get(reverse("queues")).content.decode()
    miro.language = "en"
    miro.save()
    assert "Moderation" in client.get(reverse("queues")).content.decode()


def test_a_choice_in_wagtail_wins_over_the_language_of_hiring(client, miro):
    profile = UserProfile.get_for_user(miro)
    profile.preferred_language = "en"
    profile.save()
    client.force_login(miro)
    assert "Moderation" in client.get(reverse("queues")).content.decode()
    assert 'lang="en"' in client.get(reverse("mfa_index")).content.decode()


def test_a_person_changes_their_name_and_language_and_uploads_no_picture(client, miro):
    client.force_login(miro)
    address = reverse("wagtailadmin_account")
    assert 'type="file"' not in client.get(address).content.decode()
    given = {"name-name": "Мирослава", "locale-preferred_language": "en", "theme-theme": "dark"}
    given |= {"theme-contrast": "system", "theme-density": "default"}
    assert client.post(address, given).status_code == 302
    page = client.get(reverse("wagtailadmin_home")).content.decode()
    assert "What waits for you now" in page and "Мирослава" in page and "w-theme-dark" in page


@pytest.mark.parametrize(
    ("who", "sees", "never"),
    [
        ("miro", ["/staff/moderation/"], ["/staff/safeguarding/", "/staff/replies/", "/staff/reports/"]),
        ("sana", ["/staff/safeguarding/"], ["/staff/moderation/", "/staff/replies/"]),
        ("mr_okoro", ["/staff/replies/"], ["/staff/moderation/", "/staff/safeguarding/", "/staff/reports/"]),
        ("zed", ["/staff/moderation/"], ["/staff/safeguarding/", "/staff/replies/"]),
    ],
)
def test_the_menu_and_the_desk_show_only_what_one_has_a_role_for(request, client, who, sees, never):
    client.force_login(request.getfixturevalue(who))
    page = client.get(reverse("wagtailadmin_home")).content.decode()
    assert all(address in page for address in sees)
    assert not any(f'"{address}' in page for address in never)


def test_the_title_tells_nobody_what_this_is(client, miro):
    client.force_login(miro)
    for name in ("wagtailadmin_home", "queues", "mfa_index"):
        assert "<title>Чутно</title>" in client.get(reverse(name)).content.decode()


def test_staff_pages_are_not_kept_by_the_browser(client, miro):
    client.force_login(miro)
    assert "no-store" in client.get(reverse("queues"))["Cache-Control"]
    assert "no-store" in client.get(reverse("vault"))["Cache-Control"]
