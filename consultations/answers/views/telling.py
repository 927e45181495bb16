"""Before the first question: how old somebody is, what this is; and the page for the adults around them."""

from django.http import Http404
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from consultations.answers.own_pages import for_everybody
from consultations.answers.pages import about
from consultations.answers.questions_shown import asked
from consultations.answers.rules import entrance
from consultations.answers.views.entering import not_now
from consultations.privacy.retention import words_until
from consultations.questions.models import Consultation, Instrument
from consultations.questions.queries import live_instrument
from consultations.vocabulary.bands import MINUTES, Band
from home.texts import locales


@require_safe
def what(request, number: str, locale: str, band: str = ""):
    """What this is, who asks and what we keep. The same for everybody of an age; nothing is needed to read it."""
    consultation = Consultation.objects.numbered(number)
    instrument = consultation and live_instrument(consultation)
    if locale not in locales() or not instrument or (band and band not in consultation.bands):
        raise Http404
    way = entrance(consultation.state, consultation.closes_on, timezone.localdate())
    if way != "open":
        return not_now(request, consultation, way)
    if not band and len(consultation.bands) > 1:
        return _age(request, consultation, locale)
    shown = told(instrument, locale, band or consultation.bands[0])
    return for_everybody(render(request, "consultations/answers/what.html", shown))


def _age(request, consultation: Consultation, locale: str):
    """The age first: whoever is younger gets shorter texts. It is a link: nothing is stored."""
    around = {"number": consultation.number, "locale": locale}
    addresses = {
        band: reverse("what-band", kwargs=around | {"band": band.value}) for band in Band if band in consultation.bands
    }
    bands = [
        {"value": band.value, "label": band.replace("-", "–"), "address": where} for band, where in addresses.items()
    ]
    return for_everybody(render(request, "consultations/answers/age.html", {"locale": locale, "bands": bands}))


def told(instrument: Instrument, locale: str, band: str) -> dict:
    """What the short screens say to one band, in one locale."""
    consultation = instrument.consultation
    return {
        "number": consultation.number,
        "locale": locale,
        "band": band,
        "about": about(instrument, locale),
        "questions": len(asked(instrument, locale, {"band": band})),
        "minutes": MINUTES[Band(band)],
        "kept_until": words_until(consultation.closes_on),
    }


@require_safe
def adults(request, locale: str):
    """For parents and for whoever leads a group (INF-07). Needs no code, and says the same to everybody."""
    if locale not in locales():
        raise Http404
    return render(request, "consultations/answers/adults.html", {"locale": locale})
