"""A page whose consultation is past draft stays: its questions are what answers were given to."""

from collections.abc import Iterable

from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.models import Page

from consultations.questions.models import ConsultationPage
from consultations.questions.models.page import is_kept


def refuse_deletion(request, page):
    """For Wagtail's before_delete_page: back to the pages with a sentence, when it or one below it is kept."""
    return _refusal(request, [page])


def refuse_bulk_deletion(request, action_type: str, objects: Iterable, action) -> object | None:
    """For Wagtail's before_bulk_action: the same, for many pages at once."""
    if action_type != "delete" or action.models != [Page]:
        return None
    return _refusal(request, list(objects))


def _refusal(request, pages: list):
    for page in pages:
        if any(is_kept(found) for found in ConsultationPage.objects.descendant_of(page, inclusive=True)):
            text = _("This page stays: its consultation has begun, and answers refer to its questions.")
            messages.error(request, text)
            return redirect("wagtailadmin_explore", page.get_parent().pk)
    return None
