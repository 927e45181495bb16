"""The public page of a decision: what is decided, by whom, where it stands, and what became of what was said."""

from django.http import Http404
from django.shortcuts import render
from django.views.decorators.http import require_safe

from consultations.decisions.queries import decision_at, steps_of


@require_safe
def decision(request, slug: str):
    """One decision. The lists of consultations and replies come through template tags."""
    found = decision_at(slug)
    if found is None:
        raise Http404
    return render(request, "consultations/decisions/decision.html", {"decision": found, "steps": steps_of(found)})
