"""The screens of the readers: what waits, the first reading, the second."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from consultations.answers.words_box import open_with_team_key
from consultations.insights.models import Theme
from consultations.moderation import actions
from consultations.moderation.claiming import claim_next, put_back
from consultations.moderation.desk import allowed_in, asked_in, key_of, page_of, second_parts
from consultations.moderation.forms import FirstReadingForm, SecondReadingForm
from consultations.moderation.moving import NotYours, Overtaken
from consultations.moderation.proposals import read_proposal
from consultations.moderation.queries import READERS, held_by, reading_in, what_waits
from consultations.moderation.rules import to_read
from consultations.privacy.sealing import CannotOpen
from consultations.roles.queries import consultation_for, consultations_of, holds
from consultations.safeguarding.actions import NotPossible
from consultations.safeguarding.queries import leads_on_duty
from consultations.vault.cookies import send_to_vault
from consultations.vault.queries import VaultClosed
from consultations.vault.rules import MODERATION
from consultations.vocabulary.states import Role


@require_safe
def queues(request):
    """Every consultation in which this person reads."""
    mine, now = consultations_of(request.user, *READERS), timezone.now()
    if not mine:
        raise Http404
    rows = [{"consultation": each, "waiting": what_waits(each, request.user, now)} for each in mine]
    return render(request, "consultations/moderation/queues.html", {"rows": rows})


@require_safe
def queue(request, number):
    """The start of a shift: how much waits, what is marked, who is on call."""
    consultation, now = consultation_for(request.user, number, *READERS), timezone.now()
    page = {
        "consultation": consultation,
        "waiting": what_waits(consultation, request.user, now),
        "in_hand": held_by(consultation, request.user, now),
        "leads": leads_on_duty(consultation, now),
        "second": holds(request.user, Role.SECOND_READER, consultation=consultation),
    }
    return render(request, "consultations/moderation/queue.html", page)


@require_POST
def take_next(request, number):
    """Takes the next words into this person's hands, and opens them."""
    consultation = consultation_for(request.user, number, *READERS)
    reading = claim_next(consultation, request.user, now=timezone.now())
    if reading is None:
        messages.success(request, _("Nothing waits for you here now."))
        return redirect("queue", number=number)
    screen = "first-reading" if holds(request.user, Role.MODERATOR, consultation=consultation) else "second-reading"
    return redirect(screen, number=number, answer=reading.pk)


def overtaken(request, reading, form):
    """Somebody else decided meanwhile: nothing that was typed is lost."""
    page = {"reading": reading, "number": reading.answer.instrument.consultation.number}
    page["typed"] = [(name, value) for name, value in request.POST.items() if value and "-t" in name] if form else []
    return render(request, "consultations/moderation/overtaken.html", page, status=409 if form else 200)


def in_hand(request, reading) -> bool:
    """True when this person holds it, and saw its newest state."""
    mine = reading.claimed_by_id == request.user.pk
    return mine and (request.method != "POST" or request.POST.get("version") == str(reading.version))


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
    try:
        private_key = key_of(request)
        key, box = open_with_team_key(private_key, reading.answer)
    except (VaultClosed, CannotOpen):
        return send_to_vault(request, MODERATION)
    earlier, content = read_proposal(key, reading.box), to_read(box)
    form = FirstReadingForm(
        request.POST or None, content=content, themes=list(Theme.objects.filter(consultation=consultation)),
        earlier=earlier["questions"], reading=reading,
    )  # fmt: skip
    if request.method == "POST" and (response := decide_first(request, reading, private_key, form)):
        return response
    page = page_of(reading, content) | {
        "form": form,
        "sections": with_questions(reading, content, {section.question: section for section in form.sections}),
        "note": earlier["note"],
    }
    return render(request, "consultations/moderation/first.html", page)


@require_http_methods(["GET", "POST"])
def second(request, number, answer):
    """The second reading: erase for good, check the translation, mark themes blind."""
    consultation = consultation_for(request.user, number, Role.SECOND_READER)
    reading = reading_in(consultation, answer)
    if not in_hand(request, reading):
        return overtaken(request, reading, request.method == "POST")
    try:
        private_key = key_of(request)
        key, box = open_with_team_key(private_key, reading.answer)
    except (VaultClosed, CannotOpen):
        return send_to_vault(request, MODERATION)
    proposal, content = read_proposal(key, reading.box)["questions"], to_read(box)
    form = SecondReadingForm(
        request.POST or None, questions=list(content["words"]),
        themes=list(Theme.objects.filter(consultation=consultation)), version=reading.version,
    )  # fmt: skip
    if request.method == "POST" and (response := decide_second(request, reading, private_key, form)):
        return response
    parts = second_parts(content, proposal, form, reading.answer.age_band)
    page = page_of(reading, content) | {
        "form": form,
        "sections": with_questions(reading, content, parts),
    }
    return render(request, "consultations/moderation/second.html", page)


def decide_first(request, reading, private_key, form):
    """Do what the pressed button says. None: the page again, with the preview and what is missing."""
    do, today = request.POST.get("do"), timezone.localdate()
    if not form.is_valid() and do not in ("back", "hold"):
        return None
    try:
        if do == "pass":
            actions.first_reading(reading, request.user, private_key, form.proposal(), today=today)
            messages.success(request, _("Passed on to the second reader."))
        elif do == "unsure":
            actions.leave_unsure(reading, request.user, private_key, form.proposal(), today=today)
            messages.success(request, _("A second pair of eyes will look at it."))
        elif not hand_over(request, reading, private_key, form):
            return None
    except actions.Incomplete as lacking:
        form.say_missing(lacking.missing)
        return None
    except Overtaken:
        return overtaken(request, reading, form)
    return redirect("queue", number=reading.answer.instrument.consultation.number)


def decide_second(request, reading, private_key, form):
    """Do what the pressed button says. None: the page again."""
    do, today = request.POST.get("do"), timezone.localdate()
    form.is_valid()
    verdict = actions.Verdict(do == "agree", form.cleaned_data.get("note", ""), form.themes_by_question())
    try:
        if do in ("agree", "send-back"):
            actions.second_reading(reading, request.user, private_key, verdict, today=today)
            done = (
                _("Agreed. What was covered is erased for good.") if do == "agree" else _("Sent back with your note.")
            )
            messages.success(request, done)
        elif not hand_over(request, reading, private_key, form):
            return None
    except actions.Incomplete:
        form.add_error(None, _("The first reader was unsure. Write what should change, and send it back."))
        return None
    except (Overtaken, NotYours):
        return overtaken(request, reading, form)
    return redirect("queue", number=reading.answer.instrument.consultation.number)


def hand_over(request, reading, private_key, form) -> bool:
    """Give it back unread, or to the safeguarding lead. False when the page must be shown again."""
    if request.POST.get("do") == "back":
        put_back(reading, request.user, today=timezone.localdate())
        messages.success(request, _("Given back. Nobody asks why."))
        return True
    if request.POST.get("do") != "hold":
        return False
    worry = actions.Worry(request.POST.get("kind", ""), request.POST.get("urgency", ""), form.messages())
    now = timezone.now()
    try:
        actions.hold_for_safeguarding(reading, request.user, private_key, worry, now=now)
    except NotPossible:
        form.add_error("kind", _("Choose what kind of concern it is and how soon somebody must act."))
        return False
    messages.success(
        request,
        _("Handed over at %(time)s. It is not yours to carry now. Take a break.")
        % {"time": timezone.localtime(now).strftime("%H:%M")},
    )
    return True
