"""Nobody on the staff sees a page before the second factor is set up."""

from allauth.mfa.utils import is_mfa_enabled
from django.shortcuts import redirect
from django.urls import reverse

OPEN_BEFORE = ("/staff/account/",)


class SecondFactorFirst:
    """Sends a signed-in person without a second factor to its set-up, from every staff page."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.path.startswith("/staff/") and not request.path.startswith(OPEN_BEFORE):
            user = request.user
            if user.is_authenticated and not is_mfa_enabled(user):
                return redirect(reverse("mfa_activate_totp"))
        return self.get_response(request)
