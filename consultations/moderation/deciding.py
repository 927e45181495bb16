"""What the pressed button of a reading screen does, and where it leads: on to the next words."""

from django.contrib import messages
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from consultations.answers.words_box import open_with_team_key
from consultations.moderation import actions
from consultations.moderation.claiming import put_back
from consultations.moderation.moving import NotYours, Overtaken
from consultations.moderation.piles import Reader, agree_pile, decide_pile_first
from consultations.moderation.proposals import read_proposal
from consultations.moderation.shift import go_on
from consultations.safeguarding.actions import NotPossible

DONE = {
    "agree": gettext_lazy("Agreed. What was covered is erased for good."),
    "send-back": gettext_lazy("Sent back with your note."),
    "otherwise": gettext_lazy("A third person will look at it."),
}


def overtaken(request, reading, form):
    """Somebody else decided meanwhile: nothing that was typed is lost."""
    page = {"reading": reading, "number": reading.answer.instrument.consultation.number}
    page["typed"] = [(name, value) for name, value in request.POST.items() if value and "-t" in name] if form else []
    return render(request, "consultations/moderation/overtaken.html", page, status=409 if form else 200)


def decide_first(request, reading, private_key, form):
    """Do what the pressed button says. None: the page again, with the preview and what is missing."""
    do, today = request.POST.get("do"), timezone.localdate()
    if not form.is_valid() and do not in ("back", "hold"):
        return None
    try:
        if do == "pass":
            pass_on(request, reading, private_key, form.proposal())
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
    if do in ("pass", "unsure"):
        request.session["undo"] = str(reading.pk)
    return go_on(request, reading)


def pass_on(request, reading, private_key, proposal: dict) -> None:
    """To the second reader, with the others of the pile where that was wanted."""
    actions.first_reading(reading, request.user, private_key, proposal, today=timezone.localdate())
    more = 0
    if request.POST.get("pile"):
        more = decide_pile_first(reading, Reader(request.user, private_key, timezone.now()), proposal)
    messages.success(request, told_of(_("Passed on to the second reader."), more))


def told_of(sentence: str, more: int) -> str:
    """The sentence, and for how many more of the pile it holds."""
    if not more:
        return sentence
    also = ngettext("And %(count)d more that says the same.", "And %(count)d more that say the same.", more)
    return f"{sentence} {also % {'count': more}}"


def decide_second(request, reading, private_key, form):
    """Do what the pressed button says. None: the page again."""
    do = request.POST.get("do")
    form.is_valid()
    otherwise = form.otherwise() if do == "otherwise" else {}
    if do == "otherwise" and not otherwise:
        form.add_error(None, _("Say for at least one text what you would do."))
        return None
    verdict = actions.Verdict(do == "agree", form.cleaned_data.get("note", ""), form.themes_by_question(), otherwise)
    try:
        if do in DONE:
            judge(request, reading, private_key, verdict)
        elif not hand_over(request, reading, private_key, form):
            return None
    except actions.Incomplete:
        form.add_error(None, _("The first reader was unsure. Write what should change, and send it back."))
        return None
    except (Overtaken, NotYours):
        return overtaken(request, reading, form)
    return go_on(request, reading)


def judge(request, reading, private_key, verdict) -> None:
    """Agree, with the others of the pile where that was wanted; send back; or ask a third person."""
    proposal = proposal_in(reading, private_key)
    actions.second_reading(reading, request.user, private_key, verdict, today=timezone.localdate())
    more = 0
    if verdict.agree and request.POST.get("pile"):
        more = agree_pile(reading, Reader(request.user, private_key, timezone.now()), proposal, verdict)
    messages.success(request, told_of(str(DONE[request.POST["do"]]), more))


def proposal_in(reading, private_key: bytes) -> dict:
    """What the first reader proposes."""
    key, _content = open_with_team_key(private_key, reading.answer)
    return read_proposal(key, reading.box)["questions"]


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
