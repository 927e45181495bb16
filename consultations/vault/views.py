"""Opening the vault with a phrase, and closing it."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from consultations.vault.actions import TooManyTries, WrongPhrase, close_vault, open_vault, panic_lock
from consultations.vault.cookies import drop_cookie, set_cookie
from consultations.vault.forms import PhraseForm
from consultations.vault.queries import may_lock_all, may_open
from consultations.vault.rules import MODERATION, ROLES_OF, SAFEGUARDING

HOME_OF = {MODERATION: "queues", SAFEGUARDING: "concerns"}


def wanted_circle(request) -> str:
    """The circle asked for, if this person has a role that needs it. Raises Http404."""
    asked = request.GET.get("circle", "")
    circle = asked or next((name for name in ROLES_OF if may_open(request.user, name)), "")
    if not may_open(request.user, circle):
        raise Http404
    return circle


def next_address(request, circle: str) -> str:
    """Where to go afterwards: only to a staff screen of this house."""
    wanted = request.POST.get("next") or request.GET.get("next") or ""
    safe = url_has_allowed_host_and_scheme(wanted, {request.get_host()}, request.is_secure())
    return wanted if safe and wanted.startswith("/staff/") else reverse(HOME_OF[circle])


@sensitive_post_parameters("phrase")
@require_http_methods(["GET", "POST"])
def vault(request):
    """Asks for the phrase; the right one opens the circle in this browser."""
    circle = wanted_circle(request)
    form = PhraseForm(request.POST or None)
    shown = {"form": form, "circle": circle, "next": next_address(request, circle)}
    if not form.is_valid():
        return render(request, "consultations/vault/vault.html", shown)
    try:
        secret = open_vault(request.user, circle, form.cleaned_data["phrase"], now=timezone.now())
    except WrongPhrase:
        form.add_error("phrase", _("This phrase opened nothing. Perhaps a letter is different."))
        return render(request, "consultations/vault/vault.html", shown)
    except TooManyTries:
        form.add_error("phrase", _("That was too many tries. Please wait five minutes; nothing is lost."))
        return render(request, "consultations/vault/vault.html", shown, status=429)
    response = redirect(shown["next"])
    set_cookie(response, circle, secret)
    return response


@require_POST
def close(request):
    """Closes everything this person has open, everywhere."""
    if not any(may_open(request.user, circle) for circle in ROLES_OF):
        raise Http404
    close_vault(request.user)
    response = redirect("wagtailadmin_home")
    for circle in ROLES_OF:
        drop_cookie(response, circle)
    return response


@require_POST
def lock_all(request):
    """The panic lock: whatever anybody has open, in every browser, is closed now."""
    if not may_lock_all(request.user):
        raise Http404
    panic_lock(request.user, today=timezone.localdate())
    messages.success(request, _("Everything is locked. Each of you opens it again with your own phrase."))
    response = redirect("wagtailadmin_home")
    for circle in ROLES_OF:
        drop_cookie(response, circle)
    return response
