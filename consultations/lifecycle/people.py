"""Staff screens of an administrator: who works here, a one-time link for somebody, and each person's roles."""

from django.conf import settings
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages

from consultations.lifecycle import staffing
from consultations.lifecycle.actions import NotAllowed
from consultations.lifecycle.people_forms import HOUSE, InviteForm, RoleForm, TrainingForm
from consultations.lifecycle.queries import colleagues, is_house_administrator, with_second_factor
from consultations.roles.actions import RolesClash
from consultations.roles.rules import NEED_TRAINING
from consultations.roles.training import trained
from consultations.vocabulary.labels import ROLES
from home.models import StaffMember
from home.one_time_link import link_for

SECONDS_A_DAY = 24 * 60 * 60


@require_http_methods(["GET", "POST"])
def people(request):
    """Everybody of the house; and an invitation, which ends in a link that is shown once."""
    _administrator_only(request)
    form, invited = InviteForm(request.POST or None, initial={"language": get_language()}), None
    if form.is_valid():
        invited = staffing.invite_person(form.cleaned_data, by=request.user, today=timezone.localdate())
        form = InviteForm(initial={"language": get_language()})
    secured = with_second_factor()
    rows = [_row(person, secured) for person in colleagues()]
    shown = {"rows": rows, "form": form, **_link(request, invited)}
    return render(request, "consultations/lifecycle/people.html", shown)


@require_http_methods(["GET", "POST"])
def person(request, person: int):
    """One colleague: roles, a way back in, the end of working here. Each button is one act."""
    _administrator_only(request)
    found = get_object_or_404(StaffMember, pk=person)
    act = request.POST.get("act", "")
    form = RoleForm(request.POST if act == "give" else None)
    linked = False
    if request.method == "POST":
        done = _tried(request, found, form)
        linked = done and act in LINKING
        if done and not linked:
            return redirect("person", person=found.pk)
    found = StaffMember.objects.get(pk=found.pk)  # what a refused act may have set on the row is not shown
    shown = _row(found, with_second_factor()) | {"form": form, "itself": found == request.user}
    return render(request, "consultations/lifecycle/person.html", shown | _link(request, found if linked else None))


def _administrator_only(request) -> None:
    if not is_house_administrator(request.user):
        raise Http404


def _row(found: StaffMember, secured: set[int]) -> dict:
    """What is shown of one colleague. The most house-wide roles come first."""
    held = [
        _held(holding)
        for holding in sorted(found.role_holdings.all(), key=lambda one: (str(one.consultation or ""), one.role))
    ]
    return {
        "person": found, "held": held, "secured": found.pk in secured, "has_password": found.has_usable_password()
    }  # fmt: skip


def _held(holding) -> dict:
    """One role of somebody; for one that reads words, the training with its own small form."""
    shown = {"id": holding.pk, "role": ROLES[holding.role], "place": holding.consultation or HOUSE}
    if holding.role in NEED_TRAINING:
        form = TrainingForm(initial={"trained_on": holding.trained_on}, auto_id=f"id_training_{holding.pk}_%s")
        shown |= {"training": trained(holding, timezone.localdate()), "day": form["trained_on"]}
    return shown


def _link(request, person: StaffMember | None) -> dict:
    """The link to hand over, in full, for this one page."""
    if person is None:
        return {}
    days = settings.PASSWORD_RESET_TIMEOUT // SECONDS_A_DAY
    return {"link": request.build_absolute_uri(link_for(person)), "link_for": person, "link_days": days}


def _tried(request, found: StaffMember, form: RoleForm) -> bool:
    """True when the act was done; otherwise the reason is said. Raises Http404 for an act that does not exist."""
    act = ACTS.get(request.POST.get("act", ""))
    if act is None:
        raise Http404
    try:
        return act(request, found, form)
    except NotAllowed as refused:
        messages.error(request, " ".join(refused.reasons))
    return False


def _give(request, found, form) -> bool:
    if not form.is_valid():
        return False
    role = form.cleaned_data["role"]
    try:
        staffing.give(found, form.cleaned_data, by=request.user, today=timezone.localdate())
    except RolesClash as clash:
        form.add_error("role", _clash(found, role, clash.args[0]))
        return False
    messages.success(request, _("%(name)s now has this role: %(role)s.") % {"name": found, "role": ROLES[role]})
    return True


def _clash(found, role, others) -> str:
    names = ", ".join(str(ROLES[other]) for other in others)
    sentence = _(
        "%(name)s already has a role that nobody may hold together with “%(role)s”: %(others)s. "
        "Take that one away first, or ask somebody else."
    )
    return sentence % {"name": found, "role": ROLES[role], "others": names}


def _holding(request, found):
    sent = request.POST.get("holding", "")
    return get_object_or_404(found.role_holdings, pk=sent if sent.isdecimal() else 0)


def _train(request, found, form) -> bool:
    day = TrainingForm(request.POST)
    if not day.is_valid():
        messages.error(request, " ".join(day.errors["trained_on"]))
        return False
    holding, today = _holding(request, found), timezone.localdate()
    staffing.renew_training(holding, day.cleaned_data["trained_on"], by=request.user, today=today)
    until = trained(holding, today).until
    messages.success(request, _("Saved. The training counts until %(date)s.") % {"date": date_format(until)})
    return True


def _take(request, found, form) -> bool:
    staffing.take(_holding(request, found), by=request.user, today=timezone.localdate())
    messages.success(request, _("The role is taken away. An open vault of this person is closed."))
    return True


def _reset(request, found, form) -> bool:
    staffing.make_reset_link(found, by=request.user, today=timezone.localdate())
    return True


def _invite(request, found, form) -> bool:
    staffing.invite_again(found, by=request.user, today=timezone.localdate())
    found.refresh_from_db()
    return True


def _forget(request, found, form) -> bool:
    staffing.forget_second_factor(found, by=request.user, today=timezone.localdate())
    messages.success(request, _("The second factor is forgotten. The next sign-in asks to set one up anew."))
    return True


def _dismiss(request, found, form) -> bool:
    staffing.dismiss_person(found, by=request.user, now=timezone.now())
    messages.success(request, _("%(name)s does not work here any more.") % {"name": found})
    return True


ACTS = {
    "give": _give, "train": _train, "take": _take, "reset": _reset, "invite": _invite, "forget": _forget,
    "dismiss": _dismiss,
}  # fmt: skip
LINKING = ("reset", "invite")
