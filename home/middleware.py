"""What stands before every staff page: the person's own language, and the second factor."""

from allauth.mfa.models import Authenticator
from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import translation

STAFF_DOOR = "/staff/"
# Recovery codes alone are no second factor: they are what remains when one is lost.
FACTORS = [Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN]
OPEN_BEFORE = (
    "/staff/account/login/",
    "/staff/account/logout/",
    "/staff/account/reauthenticate/",
    "/staff/account/2fa/",
    "/staff/sprite/",
    "/staff/jsi18n/",
)


def language_for(request) -> str:
    """The person's choice in Wagtail, else the one they were hired with; before signing in, ?lang= or the first."""
    codes = dict(settings.LANGUAGES)
    if request.user.is_authenticated:
        profile = getattr(request.user, "wagtail_userprofile", None)
        chosen = (profile.preferred_language if profile else "") or request.user.language
    else:
        asked = request.GET.get("lang", "")
        if asked in codes:
            request.session["language"] = asked
        chosen = request.session.get("language", "")
    return chosen if chosen in codes else settings.LANGUAGE_CODE


class StaffLanguage:
    """Staff screens speak the language of the person, not of the address."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.path.startswith(STAFF_DOOR):
            translation.activate(language_for(request))
        return self.get_response(request)


class SecondFactorFirst:
    """Sends a signed-in person without a second factor to its set-up, from every staff page."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.path.startswith(STAFF_DOOR) and not request.path.startswith(OPEN_BEFORE):
            user = request.user
            if user.is_authenticated and not is_mfa_enabled(user, FACTORS):
                return redirect(reverse("mfa_activate_totp"))
        return self.get_response(request)
