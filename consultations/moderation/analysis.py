"""The analyst's desk: where a release stands, how legible it would be, and the codebook."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from consultations.answers.queries import answers_with_words
from consultations.insights.queries import latest_release, open_proposal, themes_of
from consultations.moderation import releasing
from consultations.moderation.labels import STANDING
from consultations.moderation.statistics import agreement_of
from consultations.questions.queries import live_instrument, questions_of, wording
from consultations.roles.addresses import roles_for
from consultations.roles.queries import consultation_for, consultations_of, holds
from consultations.vocabulary.bands import Band
from home.texts import locales


@require_safe
def desks(request):
    """Every consultation whose numbers this person releases, with where they stand."""
    mine = consultations_of(request.user, *roles_for("analyses"))
    if not mine:
        raise Http404
    found = [(each, releasing.standing(each, request.user)) for each in mine]
    rows = [{"consultation": each, "standing": key, "sentence": STANDING[key]} for each, key in found]
    return render(request, "consultations/moderation/analyses.html", {"rows": rows})


@require_http_methods(["GET", "POST"])
def desk(request, number: str):
    """See where the release stands; propose, confirm or drop it."""
    consultation = consultation_for(request.user, number, *roles_for("analysis"))
    problem = ""
    if request.method == "POST":
        try:
            act(request, consultation)
            messages.success(request, _("Saved."))
            return redirect("analysis", number=number)
        except releasing.NotAllowed as refusal:
            problem = str(refusal)
    page = desk_page(request.user, consultation) | {"problem": problem}
    return render(
        request, "consultations/moderation/analysis.html", page, status=422 if request.method == "POST" else 200
    )


def act(request, consultation) -> None:
    """Do what the button says. Raises NotAllowed and Http404."""
    action, today, waiting = request.POST.get("action"), timezone.localdate(), open_proposal(consultation)
    if action == "propose":
        releasing.propose_release(consultation, request.user, today=today)
    elif action in ("confirm", "drop") and waiting:
        step = releasing.confirm_release if action == "confirm" else releasing.drop_proposal
        step(waiting, request.user, today=today)
    else:
        raise Http404


def desk_page(staff, consultation) -> dict:
    """What stands on the desk."""
    waiting, latest = open_proposal(consultation), latest_release(consultation)
    closed = releasing.is_closed(consultation)
    size, legible = releasing.how_legible(consultation) if closed and live_instrument(consultation) else ("", {})
    return {
        "consultation": consultation,
        "closed": closed,
        "waiting": waiting,
        "latest": latest,
        "size": size,
        "rows": legible_rows(consultation, legible),
        "broad": releasing.is_broad(consultation),
        "themes": themes_of(consultation),
        "unread": answers_with_words(consultation).filter(waits__isnull=False).count(),
        "agreement": agreement_of(consultation),
        "may_propose": holds(staff, *releasing.MAY_PROPOSE, consultation=consultation),
        "may_confirm": bool(waiting) and waiting.proposed_by_id != staff.pk,
    }


def legible_rows(consultation, legible: dict) -> list[dict]:
    """Each question with how many of its numbers could be shown."""
    instrument, band = live_instrument(consultation), (consultation.bands or [Band.SIXTEEN.value])[-1]
    questions = {str(question.key): question for question in questions_of(instrument)} if instrument else {}
    rows = []
    for (key, statement), (shown, there) in legible.items():
        question = questions[key]
        option = next((each for each in question.options.all() if str(each.key) == statement), None)
        rows.append(
            {
                "texts": {code: wording(question.texts, code, band)["text"] for code in locales()},
                "statement": {code: wording(option.texts, code, band) for code in locales()} if option else {},
                "shown": shown,
                "there": there,
            }
        )
    return rows
