"""The form on which anybody complains: no account, no name, no cookie. On both faces, in the frame of each."""

import logging

from django.db import DatabaseError
from django.http import Http404
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from consultations.safeguarding.complaints import NobodyToOpen, receive_complaint
from consultations.safeguarding.forms import ComplaintForm
from consultations.safeguarding.queries import can_take_complaints
from consultations.safeguarding.rules import COMPLAINT_LIMIT
from home.crowds import is_too_many
from home.own_forms import SeeOther, from_our_pages
from home.texts import locales

log = logging.getLogger(__name__)
PUBLIC, YOUNG = "public/complaint.html", "young/complaint.html"
THANKS = "sent"  # ?sent: the page that is fetched afterwards, so that a reload sends nothing twice


@from_our_pages
@sensitive_post_parameters()
@require_http_methods(["GET", "POST"])
def complain(request):
    """On the public face."""
    return _page(request, PUBLIC, reverse("complain"))


@from_our_pages
@sensitive_post_parameters()
@require_http_methods(["GET", "POST"])
def young_complaint(request, locale: str):
    """On the young person's own host, so that nobody has to leave it. Raises Http404 for an unknown language."""
    if locale not in locales():
        raise Http404
    return _page(request, YOUNG, reverse("young-complaint", kwargs={"locale": locale}))


def _page(request, template: str, address: str):
    page = {"address": address, "here": address, "limit": COMPLAINT_LIMIT}
    if request.method == "GET":
        page |= {"form": ComplaintForm(), "closed": not can_take_complaints(), "thanks": THANKS in request.GET}
        return _shown(request, template, page)
    form = ComplaintForm(request.POST)
    crowded = is_too_many(request, "complaint", now=timezone.now())
    status, trouble = (429, "crowded") if crowded else _received(form)
    if status == 303:
        return SeeOther(f"{address}?{THANKS}")
    return _shown(request, template, page | {"form": form, "typed": True, "trouble": trouble}, status=status)


def _received(form: ComplaintForm) -> tuple[int, str]:
    """(303, '') when it is stored, else the status and what the page has to say beside what was typed."""
    try:
        if not form.is_valid():
            return 422, ""
        receive_complaint(**form.cleaned_data, today=timezone.localdate())
    except NobodyToOpen:
        return 503, "nobody"
    except (DatabaseError, OSError):
        # The formatter writes the class and the place of the error, never its text.
        log.error("A complaint could not be kept: the database or the disk failed.", exc_info=True)
        return 503, "broken"
    return 303, ""


def _shown(request, template: str, page: dict, *, status: int = 200):
    response = render(request, template, page, status=status)
    response["Cache-Control"] = "no-store"  # what was typed may stand on it
    return response
