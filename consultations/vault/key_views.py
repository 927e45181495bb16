"""Who holds a key of a circle; giving one more, taking one away, and one's own phrase."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from consultations.vault.actions import TooManyTries, WrongPhrase
from consultations.vault.key_forms import ChangePhraseForm, GiveKeyForm
from consultations.vault.passing_on import LastHolder, change_phrase, give_key, take_key_away
from consultations.vault.queries import has_key, key_holders, may_keep_keys, may_take_keys, waiting_for_key
from home.models import StaffMember

WRONG, TOO_MANY = (
    lambda: _("This phrase opened nothing. Perhaps a letter is different."),
    lambda: _("That was too many tries. Please wait five minutes; nothing is lost."),
)


def _refuse_strangers(request, circle: str) -> None:
    if not may_keep_keys(request.user, circle):
        raise Http404


@sensitive_post_parameters("phrase")
@require_http_methods(["GET", "POST"])
def keys(request, circle: str):
    """Who holds a key, who waits for one; the founding phrase of whoever gets one is shown this once."""
    _refuse_strangers(request, circle)
    form = GiveKeyForm(request.POST or None, waiting=waiting_for_key(circle))
    given = _give(request, circle, form) if form.is_valid() else {}
    shown = {
        "circle": circle,
        "form": GiveKeyForm(waiting=waiting_for_key(circle)) if given else form,
        "holders": key_holders(circle),
        "waiting": waiting_for_key(circle).exists(),
        "gives": has_key(request.user, circle),
        "takes": may_take_keys(request.user),
    }
    return render(request, "consultations/vault/keys.html", shown | given)


def _give(request, circle: str, form: GiveKeyForm) -> dict:
    receiver = form.cleaned_data["receiver"]
    try:
        phrase = give_key(request.user, circle, form.cleaned_data["phrase"], receiver, today=timezone.localdate())
    except WrongPhrase:
        form.add_error("phrase", WRONG())
    except TooManyTries:
        form.add_error("phrase", TOO_MANY())
    else:
        return {"founding_phrase": phrase, "founded": receiver}
    return {}


@require_POST
def take_away(request, circle: str):
    """An administrator takes somebody's key, and what they have open."""
    if not may_take_keys(request.user):
        raise Http404
    asked = request.POST.get("holder", "")
    holder = get_object_or_404(StaffMember, pk=asked if asked.isdigit() else None)
    try:
        take_key_away(request.user, circle, holder, today=timezone.localdate())
    except LastHolder:
        messages.error(request, _("Nobody else holds a key of this circle. Give one to somebody first."))
    else:
        messages.success(request, _("This key is gone, and what it had open is closed."))
    return redirect("vault-keys", circle=circle)


@sensitive_post_parameters("old", "new", "again")
@require_http_methods(["GET", "POST"])
def phrase(request, circle: str):
    """Another phrase for one's own key."""
    _refuse_strangers(request, circle)
    form = ChangePhraseForm(request.POST or None)
    if form.is_valid():
        old, new = form.cleaned_data["old"], form.cleaned_data["new"]
        try:
            change_phrase(request.user, circle, old, new, today=timezone.localdate())
        except WrongPhrase:
            form.add_error("old", WRONG())
        except TooManyTries:
            form.add_error("old", TOO_MANY())
        else:
            messages.success(request, _("From now on your new phrase opens the vault."))
            return redirect("vault-keys", circle=circle)
    return render(request, "consultations/vault/phrase.html", {"circle": circle, "form": form})
