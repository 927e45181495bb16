"""Adding to an answer through the six words, until the questions close."""

from django.conf import settings
from django.urls import reverse
from django.utils import timezone

from consultations.answers.own_pages import SeeOther, counted, form_or_page, with_draft
from consultations.answers.queries import DraftGone
from consultations.answers.revising import begin_again, may_be_revised
from consultations.answers.rules import uses_chosen
from consultations.answers.sending import NotLookedAt, QuestionsClosed
from consultations.answers.views import look, lost
from consultations.coming_back import queries
from consultations.moderation.revising import Gone, send_revision


def add_to(root: bytes, locale: str):
    """The page of questions with this answer in it, as a draft of its own; None when it can no longer be changed."""
    answer, now = queries.opened(root), timezone.now()
    if answer is None or not may_be_revised(answer, timezone.localdate(now)):
        return None
    cookie = begin_again(answer, root, queries.box_of(answer, root), now=now)
    return with_draft(SeeOther(reverse("filled", kwargs={"locale": locale})), cookie)


@form_or_page
@counted("send")
def send_again(request, locale: str):
    """Put what was added or changed in its place, then say thank you."""
    if request.method != "POST":
        return SeeOther(reverse("words", kwargs={"locale": locale}))
    uses = uses_chosen(request.POST)
    try:
        draft = send_revision(request.COOKIES.get(settings.YOUNG_COOKIE, ""), uses, now=timezone.now())
    except DraftGone:
        return lost.expired(request)
    except QuestionsClosed as late:
        return lost.closed(request, late.draft)
    except Gone as gone:
        return lost.closed(request, gone.draft, gone=True)
    except NotLookedAt:
        return look(request)
    return SeeOther(reverse("thanks", kwargs={"number": draft.content["number"], "locale": locale}))
