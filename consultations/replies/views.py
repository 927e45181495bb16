"""Where officials reply, and where everybody reads what they replied."""

from datetime import date

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from consultations.questions.models import Consultation
from consultations.replies.actions import NotAllowed, NotComplete, give_reply
from consultations.replies.forms import ReplyForm, values_so_far
from consultations.replies.queries import ORDER, everything_told, replies_of, reply_to
from consultations.replies.sample import replied_sample
from consultations.replies.telling import filters_of, heading_of, ledger_of, sheets_of
from consultations.reports.page import finding_view, page_of
from consultations.reports.queries import latest_edition, published_finding
from consultations.reports.rules import lines_of
from consultations.roles.addresses import roles_for
from consultations.roles.queries import consultation_for, consultations_of
from consultations.vocabulary.states import BEFORE_OPENING, Stage
from consultations.vocabulary.topics import topics_named
from home.texts import in_locale


@require_safe
def desks(request):
    """Every consultation in which this official has something published to reply to."""
    mine = consultations_of(request.user, *roles_for("reply-desks"))
    if not mine:
        raise Http404
    rows = [{"consultation": each, "told": replies_of(each, timezone.localdate())} for each in mine]
    return render(request, "consultations/replies/desks.html", {"rows": [row for row in rows if row["told"]]})


@require_safe
def desk(request, number: str):
    """The published findings and what was replied so far. Raises Http404 while nothing is published (DEC-02)."""
    consultation = consultation_for(request.user, number, *roles_for("reply-desk"))
    edition = latest_edition(consultation)
    if edition is None:
        raise Http404
    page = {
        "consultation": consultation,
        "page": page_of(edition),
        "told": replies_of(consultation, timezone.localdate()),
    }
    return render(request, "consultations/replies/desk.html", page)


@require_http_methods(["GET", "POST"])
def reply(request, number: str, place: str):
    """Reply to one published finding; what was typed stays until it is kept."""
    consultation = consultation_for(request.user, number, *roles_for("reply"))
    finding = published_finding(consultation, int(place))
    if finding is None:
        raise Http404
    initial = values_so_far(reply_to(finding), consultation.commitment)
    form = ReplyForm(request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid() and kept(request, finding, form):
        messages.success(request, _("Your reply is kept. Everybody can read it now."))
        return redirect("reply-desk", number=number)
    content = next(each for each in latest_edition(consultation).content["findings"] if each["id"] == finding.pk)
    page = {"consultation": consultation, "finding": finding_view(content), "form": form, "reply": reply_to(finding)}
    return render(request, "consultations/replies/reply.html", page, status=422 if request.method == "POST" else 200)


def kept(request, finding, form: ReplyForm) -> bool:
    """Give the reply; what is missing is said beside its field."""
    try:
        give_reply(finding, request.user, form.cleaned_data, today=timezone.localdate())
    except NotComplete as refusal:
        for name, sentence in refusal.problems.items():
            form.add_error(name, sentence)
        return False
    except NotAllowed as refusal:
        raise Http404 from refusal
    return True


def told_page(number: str, today: date) -> dict:
    """What young people were told, the same for both faces, with the heading that is true today. Raises Http404."""
    consultation = Consultation.objects.numbered(number)
    if consultation is None or consultation.state == Stage.DRAFT:
        raise Http404
    edition = latest_edition(consultation)
    told = replies_of(consultation, today)
    commitment = consultation.commitment
    return {
        "consultation": consultation,
        "band": consultation.bands[0] if consultation.bands else "10-12",
        "told": told,
        "heading": heading_of(told),
        "replied": any(one.kind for one in told),
        "not_all": any(one.kind for one in told) and not all(one.kind for one in told),
        "reply_by": commitment.reply_by if commitment else None,
        "late": commitment is not None and today > commitment.reply_by,
        "who": in_locale(commitment.institution.names) if commitment else "",
        "sides": lines_of(in_locale(edition.content["parts"]["disagreed"])) if edition else [],
        "topics": topics_named(consultation.topics),
    }


@require_safe
def told_back(request, number: str, locale: str):
    """On the young person's face: neutral, and no way to anywhere else."""
    page = told_page(number, timezone.localdate()) | {"locale": locale, "here": request.path}
    return render(request, "consultations/replies/told_back.html", page)


@require_safe
def public_told_back(request, number: str):
    """The same on the public face, where whoever has no words and no card can read it."""
    page = told_page(number, timezone.localdate())
    if page["consultation"].state in BEFORE_OPENING:
        raise Http404
    return render(request, "consultations/replies/public_told_back.html", page)


@require_safe
def told_back_sheet(request, number: str):
    """The same on one sheet of paper, for the wall of a room."""
    page = told_page(number, timezone.localdate())
    if not page["told"]:
        raise Http404
    address = request.build_absolute_uri(reverse("public-told-back", kwargs={"number": number}))
    more = {"today": timezone.localdate(), "address": address.split("://")[1]}
    return render(request, "consultations/replies/told_sheet.html", page | more)


@require_safe
def sample_report(request):
    """An invented report on a group of 38, whole, with its replies: what a partner and an institution would get."""
    edition = replied_sample(timezone.localdate())
    return render(request, "consultations/replies/sample.html", page_of(edition) | {"is_newest": True})


@require_safe
def changed(request):
    """Every published finding with what became of it; late ones first. Filters are plain links."""
    told, wanted = everything_told(timezone.localdate()), request.GET.get("show", "")
    shown = [one for one in told if one.vow == wanted] if wanted in ORDER else told
    page = {
        "told": shown,
        "filters": filters_of(told),
        "wanted": wanted if wanted in ORDER else "",
        "all": len(told),
        "ledger": ledger_of(told),
        "sheets": sheets_of(told),
    }
    return render(request, "consultations/replies/changed.html", page)
