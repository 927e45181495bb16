"""The paper questionnaire: which sheets there are, and each as a PDF."""

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from consultations.invitations.paper import sheet_pdf
from consultations.questions.queries import live_instrument
from consultations.roles.addresses import roles_for
from consultations.roles.queries import consultation_for
from home.texts import locales


@require_safe
def papers(request, number: str):
    """Every sheet of a consultation, a row for each language; kindly nothing while the questions are not frozen."""
    consultation = consultation_for(request.user, number, *roles_for("papers"))
    return render(request, "consultations/invitations/papers.html", sheets_of(consultation))


@require_safe
def paper(request, number: str, locale: str, band: str):
    """One sheet, made anew each time: help lines and questions are those of today, and nothing of it is kept."""
    consultation = consultation_for(request.user, number, *roles_for("paper"))
    if locale not in locales() or band not in consultation.bands:
        raise Http404
    instrument = live_instrument(consultation)
    if instrument is None:
        return redirect("papers", number=number)
    pdf = sheet_pdf(instrument, locale, band, home=request.get_host(), today=timezone.localdate())
    # The name says only what tells the files of one folder apart.
    named = f'attachment; filename="{number}-{locale}-{band}.pdf"'
    return HttpResponse(
        pdf, content_type="application/pdf", headers={"Content-Disposition": named, "Cache-Control": "no-store"}
    )


def sheets_of(consultation) -> dict:
    """What the list of sheets needs to know."""
    frozen = live_instrument(consultation) is not None
    return {"consultation": consultation, "frozen": frozen, "paper_locales": locales() if frozen else []}
