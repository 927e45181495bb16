"""What the buttons of a case do."""

from django.contrib import messages
from django.utils import timezone
from django.utils.translation import gettext as _

from consultations.safeguarding import actions, measures
from consultations.safeguarding.queries import colleagues_in
from consultations.safeguarding.rules import NEED_A_REASON


def act(request, found, private_key: bytes, form) -> bool:
    """Do what the button says; False when the page must be shown again. Raises NotPossible, Refused, Http404."""
    do, staff, now = request.POST.get("do"), request.user, timezone.now()
    if do == "take":
        actions.take_concern(found, staff, now=now)
    elif do == "notice":
        _say_to_whom(request, measures.notify_focal_points(found, staff, private_key, now=now))
    elif do == "kindly":
        measures.say_kindly(found, staff, private_key, request.POST.get("code", ""), now=now)
        messages.success(request, _("It waits behind the six words now."))
    elif do == "stop-words":
        measures.stop_own_words(found, staff, now=now)
        messages.success(request, _("Own words are closed here until you open them again on the roster."))
    elif do == "pass":
        measures.pass_to_another(found, staff, _colleague(request, found), now=now)
    elif do == "review":
        actions.review_concern(found, staff, private_key, request.POST.get("note", ""), now=now)
    else:
        return _close(found, staff, private_key, form)
    return True


def _close(found, staff, private_key: bytes, form) -> bool:
    if not form.is_valid():
        return False
    closing = actions.Closing(**form.cleaned_data)
    if closing.outcome in NEED_A_REASON and not closing.note.strip():
        raise measures.Refused("reason")
    actions.close_concern(found, staff, private_key, closing, now=timezone.now())
    return True


def _say_to_whom(request, noticed: measures.Noticed) -> None:
    if noticed.mailed:
        messages.success(request, _("Sent to %(count)s addresses.") % {"count": len(noticed.mailed)})
    if noticed.to_call:
        sentence = _("Please telephone, no address is known: %(names)s.")
        messages.warning(request, sentence % {"names": ", ".join(noticed.to_call)})


def _colleague(request, found):
    chosen = request.POST.get("about", "")
    return next((one for one in colleagues_in(found.consultation, but=request.user) if str(one.pk) == chosen), None)
