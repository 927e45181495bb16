"""The end of a moderator's shift. Marked words that nobody has read are never left to nobody."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from consultations.moderation.claiming import put_back
from consultations.moderation.moving import NotYours, Overtaken
from consultations.moderation.queries import held_by, what_waits
from consultations.roles.queries import consultation_for, people_in
from consultations.safeguarding.duty import own_shift
from consultations.safeguarding.roster import NotPossible, hand_over, take_off
from consultations.vocabulary.states import Role


@require_http_methods(["GET", "POST"])
def end_shift(request, number: str):
    """Name a colleague who goes on, or, where nothing is marked, simply end."""
    consultation, now = consultation_for(request.user, number, Role.MODERATOR), timezone.now()
    shift, marked = own_shift(consultation, request.user, now), what_waits(consultation, request.user, now).marked
    if shift is None:
        messages.warning(request, _("You are not on the roster now."))
        return redirect("queue", number=number)
    colleagues = [one for one in people_in(consultation, Role.MODERATOR) if one.pk != request.user.pk]
    page = {"consultation": consultation, "shift": shift, "marked": marked, "colleagues": colleagues, "problem": ""}
    if request.method == "POST":
        try:
            _end(request, consultation, shift, colleagues, bool(marked))
            return redirect("queue", number=number)
        except NotPossible:
            page["problem"] = _("Marked words wait. Choose who goes on with them, and tell them.")
    status = 422 if request.method == "POST" else 200
    return render(request, "consultations/moderation/end_shift.html", page, status=status)


def _end(request, consultation, shift, colleagues: list, marked: bool) -> None:
    """Raises NotPossible when nobody is named though something is marked, Http404 for somebody unknown."""
    chosen, now = request.POST.get("to", ""), timezone.now()
    to = next((one for one in colleagues if str(one.pk) == chosen), None)
    if chosen and to is None:
        raise Http404
    if to is None and marked:
        raise NotPossible("named")
    try:
        if reading := held_by(consultation, request.user, now):
            put_back(reading, request.user, today=timezone.localdate())
    except (NotYours, Overtaken):
        pass  # a colleague has it already
    if to:
        hand_over(shift, to, now=now)
        messages.success(request, _("%(name)s goes on. Thank you; it is not yours to carry now.") % {"name": to})
    else:
        take_off(shift, by=request.user, now=now)
        messages.success(request, _("Your shift is over. Thank you; it is not yours to carry now."))
