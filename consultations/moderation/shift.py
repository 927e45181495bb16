"""A reader's shift: what waits, taking the next words, taking the last decision back."""

from datetime import datetime
from urllib.parse import urlencode

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from consultations.moderation.claiming import claim_next, undo
from consultations.moderation.labels import NARROWED, WANTED
from consultations.moderation.moving import NotYours, Overtaken
from consultations.moderation.queries import READERS, Wanted, held_by, reading_in, what_waits
from consultations.moderation.wellbeing import carried_by
from consultations.roles.queries import consultation_for, consultation_with_roles, consultations_of, holds
from consultations.safeguarding.calling import cases_for
from consultations.safeguarding.duty import close_by, on_duty
from consultations.safeguarding.rules import LEADS
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
    consultation, roles = consultation_with_roles(request.user, number, *READERS)
    page = start_of_shift(request.user, consultation, wanted_in(request.GET), now=timezone.now(), roles=roles)
    return render(request, "consultations/moderation/queue.html", page | {"undo": request.session.get("undo")})


def start_of_shift(staff, consultation, wanted: Wanted, *, now: datetime, roles: set[str]) -> dict:
    """What stands on the page of the queue. `roles`: this person's in this consultation."""
    shifts, cases = on_duty(consultation, now), cases_for(consultation, staff, now)
    return {
        "consultation": consultation,
        "waiting": what_waits(consultation, staff, now, wanted, roles),
        "wanted": wanted,
        "query": query_of(wanted),
        "choices": choices_of(wanted),
        "in_hand": held_by(consultation, staff, now),
        "leads": [shift.staff for shift in shifts if shift.duty in LEADS],
        "on_call": close_by(consultation, now, shifts),
        "calls": cases.waiting,
        "mail_fails": cases.mail_fails,
        "passed_on": cases.passed_on,
        "own_shift": next((shift for shift in shifts if shift.staff_id == staff.pk), None),
        "second": Role.MODERATOR not in roles,
    }


@require_POST
def take_next(request, number):
    """Takes the next words into this person's hands, and opens them."""
    return to_next(request, consultation_for(request.user, number, *READERS))


@require_POST
def undo_reading(request, number, answer):
    """Take one's own decision back, and open the words again."""
    consultation = consultation_for(request.user, number, Role.MODERATOR)
    request.session.pop("undo", None)
    try:
        reading = undo(consultation, reading_in(consultation, answer).pk, request.user, now=timezone.now())
    except (Overtaken, NotYours):
        messages.warning(request, _("A second reader has it already. Nothing was changed."))
        return redirect(with_wanted(request, "queue", number=number))
    messages.success(request, _("Taken back. Everything is as you left it."))
    return redirect(with_wanted(request, "first-reading", number=number, answer=reading.pk))


def to_next(request, consultation) -> HttpResponseRedirect:
    """To the next words for this person; to the queue when nothing waits."""
    number, wanted = consultation.number, wanted_in(request.GET)
    reading = claim_next(consultation, request.user, now=timezone.now(), wanted=wanted)
    if reading is None:
        messages.success(
            request, _("Nothing of this kind waits for you now.") if wanted else _("Nothing waits for you here now.")
        )
        return redirect(with_wanted(request, "queue", number=number))
    screen = "first-reading" if holds(request.user, Role.MODERATOR, consultation=consultation) else "second-reading"
    return redirect(with_wanted(request, screen, number=number, answer=reading.pk))


def go_on(request, reading) -> HttpResponseRedirect:
    """After a decision: to the next words at once; to the queue for whoever gave something back or handed it over, and
    where it is time for a break."""
    consultation = reading.answer.instrument.consultation
    if request.POST.get("do") in ("back", "hold") or carried_by(request.user, timezone.localdate()).just_enough:
        return redirect(with_wanted(request, "queue", number=consultation.number))
    return to_next(request, consultation)


def wanted_in(chosen) -> Wanted:
    """What a reader chose to take; anything that is not offered is left out."""
    offered = {"language": dict(settings.LANGUAGES), **WANTED}
    return Wanted(**{name: chosen[name] for name in offered if chosen.get(name) in offered[name]})


def choices_of(wanted: Wanted) -> list[dict]:
    """[{"name", "label", "chosen", "options": [(value, label)]}] for the form that narrows the queue."""
    offered = {"language": dict(settings.LANGUAGES), **WANTED}
    return [
        {"name": name, "label": NARROWED[name], "chosen": getattr(wanted, name), "options": list(options.items())}
        for name, options in offered.items()
    ]


def with_wanted(request, name: str, **place) -> str:
    """An address, with what this reader wanted to take."""
    return reverse(name, kwargs=place) + query_of(wanted_in(request.GET))


def query_of(wanted: Wanted) -> str:
    """ "?language=uk" and so on; '' where anything will do."""
    chosen = {name: value for name, value in vars(wanted).items() if value}
    return f"?{urlencode(chosen)}" if chosen else ""
