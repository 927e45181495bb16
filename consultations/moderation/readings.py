"""The two reading screens, and what was marked in them when the vault closed."""

from django.http import HttpResponse, QueryDict
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.http import require_http_methods

from consultations.answers.words_box import open_with_team_key
from consultations.insights.queries import themes_of
from consultations.moderation.claiming import keep_marks, marks_of
from consultations.moderation.deciding import decide_first, decide_second, overtaken
from consultations.moderation.desk import allowed_in, asked_in, key_of, page_of, second_parts
from consultations.moderation.forms import FirstReadingForm, Known
from consultations.moderation.learning import recognisers_of
from consultations.moderation.looking import slowed_down
from consultations.moderation.piles import others_like
from consultations.moderation.proposals import read_proposal
from consultations.moderation.queries import reading_in
from consultations.moderation.rules import to_read
from consultations.moderation.second_form import SecondReadingForm
from consultations.privacy.sealing import CannotOpen
from consultations.roles.queries import consultation_for
from consultations.vault.cookies import send_to_vault
from consultations.vault.queries import VaultClosed
from consultations.vault.rules import MODERATION
from consultations.vocabulary.states import Reading as State
from consultations.vocabulary.states import Role
from consultations.vocabulary.waiting import WaitsFor

NOT_MARKS = {"csrfmiddlewaretoken", "version", "do"}


def in_hand(request, reading) -> bool:
    """True when this person holds it, and saw its newest state."""
    mine = reading.claimed_by_id == request.user.pk
    return mine and (request.method != "POST" or request.POST.get("version") == str(reading.version))


def keep(request, reading) -> HttpResponse:
    """Keep what was marked so far, asked for by the page itself while somebody is away from it."""
    keep_marks(reading, request.user, marks_in(request.POST), now=timezone.now())
    return HttpResponse(status=204)


def to_the_vault(request, reading):
    """To the phrase; what was marked is kept sealed, and the claim with it, until they are back."""
    if request.method == "POST":
        keep_marks(reading, request.user, marks_in(request.POST), now=timezone.now())
    return send_to_vault(request, MODERATION)


def marks_in(form: QueryDict) -> dict[str, list[str]]:
    """All that was marked and typed, without what belongs to this one sending."""
    return {name: values for name, values in form.lists() if name not in NOT_MARKS}


def kept_before(reading, private_key: bytes) -> QueryDict | None:
    """What was kept of this reading's marks, as a form would send it; None when nothing was."""
    marks = marks_of(reading, private_key)
    if not marks:
        return None
    form = QueryDict(mutable=True)
    for name, values in marks.items():
        form.setlist(name, values)
    form["version"] = str(reading.version)
    return form


def with_questions(reading, content: dict, parts: dict) -> list[tuple[dict, object]]:
    """Each part beside the question it answers and what is allowed for it, in the order of the questions."""
    asked = asked_in(reading.answer, get_language())
    return [(asked[key] | allowed_in(content, key), parts[key]) for key in asked if key in parts]


@require_http_methods(["GET", "POST"])
def first(request, number, answer):
    """The first reading: one page, one form."""
    consultation = consultation_for(request.user, number, Role.MODERATOR)
    reading = reading_in(consultation, answer)
    if not in_hand(request, reading):
        return overtaken(request, reading, request.method == "POST")
    if request.POST.get("do") == "keep":
        return keep(request, reading)
    try:
        private_key = key_of(request)
        key, box = open_with_team_key(private_key, reading.answer)
    except (VaultClosed, CannotOpen):
        return to_the_vault(request, reading)
    if calm := slowed_down(request, reading):
        return calm
    earlier, content = read_proposal(key, reading.box), to_read(box)
    form = FirstReadingForm(
        request.POST or kept_before(reading, private_key), content=content, earlier=earlier["questions"],
        reading=reading, known=Known(themes_of(consultation), recognisers_of(consultation)),
    )  # fmt: skip
    if request.method == "POST" and (response := decide_first(request, reading, private_key, form)):
        return response
    page = page_of(reading, content) | {
        "form": form,
        "sections": with_questions(reading, content, {section.question: section for section in form.sections}),
        "note": earlier["note"],
        "alike": others_like(reading.answer, WaitsFor.FIRST, timezone.now()),
        "undo": request.session.get("undo"),
    }
    return render(request, "consultations/moderation/first.html", page)


@require_http_methods(["GET", "POST"])
def second(request, number, answer):
    """The second reading: erase for good, check the translation, mark themes blind."""
    consultation = consultation_for(request.user, number, Role.SECOND_READER)
    reading = reading_in(consultation, answer)
    if not in_hand(request, reading):
        return overtaken(request, reading, request.method == "POST")
    if request.POST.get("do") == "keep":
        return keep(request, reading)
    try:
        private_key = key_of(request)
        key, box = open_with_team_key(private_key, reading.answer)
    except (VaultClosed, CannotOpen):
        return to_the_vault(request, reading)
    if calm := slowed_down(request, reading):
        return calm
    proposed, content = read_proposal(key, reading.box), to_read(box)
    form = SecondReadingForm(
        request.POST or kept_before(reading, private_key), questions=list(content["words"]),
        themes=themes_of(consultation), version=reading.version,
    )  # fmt: skip
    if request.method == "POST" and (response := decide_second(request, reading, private_key, form)):
        return response
    parts = second_parts(content, proposed, form, reading.answer.age_band)
    page = page_of(reading, content) | {
        "form": form,
        "sections": with_questions(reading, content, parts),
        "note": proposed["note"],
        "disputed": reading.state == State.DISPUTED,
        "alike": others_like(reading.answer, WaitsFor.SECOND, timezone.now()),
    }
    return render(request, "consultations/moderation/second.html", page)
