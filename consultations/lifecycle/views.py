"""Staff screens: which consultations there are, where one stands, and its next move."""

from django.http import Http404
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages

from consultations.lifecycle.actions import NotAllowed, arrange, begin_consultation, move
from consultations.lifecycle.forms import ArrangeForm, BeginForm
from consultations.lifecycle.queries import consultation_seen_by, consultations_seen_by, may_begin, may_look, may_move
from consultations.lifecycle.readiness import reasons_against
from consultations.lifecycle.rules import ORDER, may_still_be_arranged, next_stage
from consultations.questions.queries import pages_of
from consultations.roles.addresses import roles_for
from consultations.roles.queries import holds
from consultations.vocabulary.labels import STAGES


@require_http_methods(["GET", "POST"])
def consultations(request):
    """The list; and for those who may, a form that attaches a page to a new consultation."""
    if not may_look(request.user):
        raise Http404
    form = BeginForm(request.POST or None) if may_begin(request.user) else None
    if request.method == "POST" and form is not None and form.is_valid():
        begun = begin_consultation(
            form.cleaned_data["page"], form.cleaned_data, by=request.user, today=timezone.localdate()
        )
        messages.success(request, _("The consultation is begun. Here is what it still needs."))
        return redirect("consultation", number=begun.number)
    found = [{"row": row, "stage": STAGES[row.state]} for row in consultations_seen_by(request.user)]
    return render(request, "consultations/lifecycle/consultations.html", {"consultations": found, "form": form})


@require_http_methods(["GET", "POST"])
def consultation(request, number: str):
    """Where one consultation stands, what it still needs, and the button for the next move."""
    found = consultation_seen_by(request.user, number)
    form = None
    if may_still_be_arranged(found.state):
        form = ArrangeForm(request.POST if "arrange" in request.POST else None, instance=found)
    if request.method == "POST" and _acted(request, found, form):
        return redirect("consultation", number=number)
    found.refresh_from_db()
    return render(request, "consultations/lifecycle/consultation.html", _shown(found, form, request.user))


def _acted(request, found, form) -> bool:
    today = timezone.localdate()
    try:
        if "move" in request.POST:
            move(found, to=request.POST["move"], by=request.user, today=today)
            messages.success(request, _("Done. It stands here now: %(stage)s.") % {"stage": STAGES[found.state]})
            return True
        if form is not None and form.is_bound and form.is_valid():
            arrange(found, form.cleaned_data, by=request.user, today=today)
            messages.success(request, _("Saved."))
            return True
    except (NotAllowed, ValueError) as refused:
        reasons = getattr(refused, "reasons", [_("Stages follow one another; none can be skipped.")])
        messages.error(request, " ".join(reasons))
    return False


def _shown(found, form, staff) -> dict:
    following = next_stage(found.state)
    return {
        "consultation": found,
        "stage": STAGES[found.state],
        "stages": [
            {"name": STAGES[stage], "done": ORDER.index(stage) < ORDER.index(found.state), "now": stage == found.state}
            for stage in ORDER
        ],
        "following": following,
        "following_name": STAGES[following] if following else "",
        "reasons": reasons_against(found, following, today=timezone.localdate()) if following else [],
        "pages": pages_of(found),
        "form": form,
        "may_move": may_move(staff, found),
        "makes_cards": holds(staff, *roles_for("cards"), consultation=found),
    }
