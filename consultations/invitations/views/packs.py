"""A new pack: made here, as a PDF that is shown this once; or made offline, as digests that are taken in."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_variables
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages

from consultations.invitations.actions import CannotIssue
from consultations.invitations.digest_files import BadDigestFile, read_digests
from consultations.invitations.forms import OFFLINE, PackForm
from consultations.invitations.labels import WITHOUT_REPLY, why_not_read, why_refused
from consultations.invitations.ordering import Order, keep_pack, made_offline, make_pack, refuse_foreign
from consultations.invitations.printing import CardFacts, cards_pdf
from consultations.invitations.queries import all_partners
from consultations.invitations.rules import COHORT_AT_LEAST, takes_codes
from consultations.roles.addresses import roles_for
from consultations.roles.queries import consultation_for
from home.texts import locales

PAGE = "consultations/invitations/new_pack.html"


@require_http_methods(["GET", "POST"])
def new_pack(request, number: str):
    """The form; what was chosen comes back with it when something is wrong."""
    consultation = consultation_for(request.user, number, *roles_for("cards-new"))
    if not takes_codes(consultation.state):
        messages.error(request, why_refused("closed", OFFLINE))
        return redirect("cards", number=number)
    given = (request.POST, request.FILES) if request.method == "POST" else ()
    form = PackForm(*given, consultation=consultation, today=timezone.localdate())
    if form.is_valid():
        done = _take_in(request, consultation, form) if form.way == OFFLINE else _print(request, consultation, form)
        if done:
            return done
    page = {
        "consultation": consultation,
        "form": form,
        "has_partners": form.fields["partner"].queryset.exists(),
        "expired": _expired(form),
        "command": _command(request, consultation) if consultation.commitment else "",
        "without_reply": WITHOUT_REPLY,
    }
    return render(request, PAGE, page, status=422 if form.errors else 200)


def _expired(form: PackForm) -> list[str]:
    """Who gets no codes now, by name, so that nobody looks for them in vain."""
    checked = {partner.pk for partner in form.fields["partner"].queryset}
    return [str(partner) for partner in all_partners() if partner.pk not in checked]


def _order(consultation, form: PackForm) -> Order:
    given = form.cleaned_data
    return Order(consultation, given["partner"], given["cohort"], given["permission"])


@sensitive_variables()
def _print(request, consultation, form: PackForm):
    """The cards, in this one response. First drawn, then stored: a pack that cannot be printed does not exist."""
    if consultation.commitment is None:
        form.add_error(None, WITHOUT_REPLY)
        return None
    order, today = _order(consultation, form), timezone.localdate()
    try:
        pack, made = make_pack(order, count=form.cleaned_data["count"], pack_id=form.cleaned_data["pack"], today=today)
        pdf = cards_pdf(pack.codes, _facts(request, consultation), test_code=pack.test_code)
        keep_pack(order, made, by=request.user, today=today)
    except CannotIssue as refused:
        form.add_error("count" if refused.reason in ("few", "twice") else None, why_refused(refused.reason, "server"))
        return None
    # The name says nothing: it lies in a folder of downloads, and perhaps in somebody's history.
    named = {"Content-Disposition": f'attachment; filename="{consultation.number}.pdf"', "Cache-Control": "no-store"}
    return HttpResponse(pdf, content_type="application/pdf", headers=named)


def _facts(request, consultation) -> CardFacts:
    """What every card of the pack says. The staff door stands on the host of the young people's pages."""
    reply = reverse("told-back", kwargs={"number": consultation.number, "locale": locales()[0]})
    return CardFacts(
        number=consultation.number,
        home=request.build_absolute_uri(reverse("young-home")),
        reply=request.build_absolute_uri(reply),
        closes_on=consultation.closes_on,
        reply_by=consultation.commitment.reply_by,
    )


def _command(request, consultation) -> str:
    """What is typed at the computer without a network, with all that this house knows about the cards."""
    facts = _facts(request, consultation)
    return (
        f".venv/bin/python -m consultations.invitations.offline --number {facts.number} --count {COHORT_AT_LEAST} "
        f"--home {facts.home} --reply {facts.reply} --closes {facts.closes_on} --reply-by {facts.reply_by} "
        "--permission attested --to ."
    )


def _take_in(request, consultation, form: PackForm):
    """The digests of cards made elsewhere; the page of the cards when they are in."""
    order, today = _order(consultation, form), timezone.localdate()
    try:
        found = read_digests(form.cleaned_data["file"] or form.cleaned_data["text"])
        refuse_foreign(found, order)
        keep_pack(order, made_offline(found), by=request.user, today=today)
    except BadDigestFile as bad:
        form.add_error("permission" if bad.reason == "permission" else "file", why_not_read(bad.reason, order))
        return None
    except CannotIssue as refused:
        form.add_error("file" if refused.reason in ("few", "twice") else None, why_refused(refused.reason, OFFLINE))
        return None
    messages.success(request, _("The pack is taken in: %(count)s cards.") % {"count": found.count})
    return redirect("cards", number=consultation.number)
