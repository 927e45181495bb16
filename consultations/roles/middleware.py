"""Says to somebody whose training is over why a screen does not open. The queries shut the screen; this explains it."""

from django.shortcuts import render
from django.utils import timezone

from consultations.roles.addresses import ADDRESSES, roles_for
from consultations.roles.models import RoleHolding
from consultations.roles.queries import people_with
from consultations.roles.rules import NEED_TRAINING
from consultations.roles.training import in_force, out_of_force, trained
from consultations.vocabulary.labels import ROLES
from consultations.vocabulary.states import Role


class TrainingFirst:
    """Instead of "not found": which training is missing, and whom to ask."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    @staticmethod
    def process_view(request, _view, _args, kwargs):
        name = request.resolver_match.url_name
        wanted = roles_for(name) & set(NEED_TRAINING) if name in ADDRESSES else ()
        if not wanted or not request.user.is_authenticated:
            return None
        over = _shut(request.user, roles_for(name), kwargs.get("number"))
        if not over:
            return None
        return render(
            request, "staff/training.html", {"lacking": over, "ask": people_with(Role.ADMINISTRATOR)}, status=403
        )


def _shut(staff, roles, number: str | None) -> list[dict]:
    """What this person was given that would open the address, where nothing else opens it; [] when they may come in."""
    held = RoleHolding.objects.filter(staff=staff, role__in=roles)
    if number:
        held = held.filter(consultation__number=number) | held.filter(consultation=None)
    if in_force(held).exists():
        return []
    today = timezone.localdate()
    return [
        {"role": ROLES[one.role], "place": one.consultation, "training": trained(one, today)}
        for one in out_of_force(held).select_related("consultation")
    ]
