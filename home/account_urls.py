"""Signing in, out, the password and the second factor, by allauth. Accounts are made by colleagues, so the doors
by which a visitor could make or regain one lead nowhere; allauth still needs to know their names. The one-time
link that an administrator hands over is the only way to a password for somebody who has none."""

from allauth.account import views as account
from django.urls import include, path, re_path

from home.one_time_link import one_time_link
from home.own_account import own_account
from home.views import nowhere

CLOSED = {
    "account_signup": "signup/",
    "account_email": "email/",
    "account_email_verification_sent": "confirm-email/",
    "account_reset_password": "password/reset/",
    "account_reset_password_done": "password/reset/done/",
    "account_set_password": "password/set/",
    "account_confirm_login_code": "login/code/confirm/",
}

urlpatterns = [
    path("", own_account, name="own-account"),  # before Wagtail's page at the same address
    path("login/", account.login, name="account_login"),
    path("logout/", account.logout, name="account_logout"),
    path("inactive/", account.account_inactive, name="account_inactive"),
    path("reauthenticate/", account.reauthenticate, name="account_reauthenticate"),
    path("password/change/", account.password_change, name="account_change_password"),
    re_path(
        r"^password/reset/key/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        one_time_link,
        name="account_reset_password_from_key",
    ),
    path("password/reset/key/done/", account.password_reset_from_key_done, name="account_reset_password_from_key_done"),
    *[path(address, nowhere, name=name) for name, address in CLOSED.items()],
    path("2fa/", include("allauth.mfa.urls")),
]
