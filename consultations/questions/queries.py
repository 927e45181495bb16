"""Reading what is asked: the pages of a consultation, its frozen questions and their wordings."""

from consultations.questions.content import Content, content_of, terms_of
from consultations.questions.models import Consultation, ConsultationPage, FrozenQuestion, Instrument
from consultations.vocabulary.bands import WORDED_LIKE, Band, words_limit
from consultations.vocabulary.questions import IN_OWN_WORDS, Kind
from home.texts import locales


def pages_of(consultation: Consultation) -> dict[str, ConsultationPage]:
    """{locale: page} of this consultation, the source locale first; locales without a page are not in it."""
    pages = ConsultationPage.objects.filter(translation_key=consultation.key).select_related("locale")
    found = {page.locale.language_code: page for page in pages}
    return {code: found[code] for code in locales() if code in found}


def content_on(page: ConsultationPage) -> list[Content]:
    """The questions on a page as plain values (see `content`)."""
    return content_of([dict(item) for item in page.questions.raw_data])


def terms_on(page: ConsultationPage) -> list[dict]:
    """The words that a page explains (see `content`)."""
    return terms_of([dict(item) for item in page.glossary.raw_data])


def consultation_of(page: ConsultationPage) -> Consultation | None:
    """The consultation that this page (in any locale) belongs to, or None while it is not attached."""
    return Consultation.objects.filter(key=page.translation_key).first()


def pages_without_consultation() -> list[ConsultationPage]:
    """Pages in the source locale that no consultation has been begun for, by title."""
    begun = Consultation.objects.values("key")
    pages = ConsultationPage.objects.filter(locale__language_code=locales()[0]).exclude(translation_key__in=begun)
    return list(pages.order_by("title"))


def live_instrument(consultation: Consultation) -> Instrument | None:
    """The newest frozen questions of this consultation, or None before it was ever opened."""
    return consultation.instruments.filter(purpose="live").order_by("-version").first()


def questions_of(instrument: Instrument) -> list[FrozenQuestion]:
    """The frozen questions in their order, with their options at hand."""
    return list(instrument.questions.prefetch_related("options"))


def is_asked_of(question: FrozenQuestion, band: str) -> bool:
    """True when this age is asked. (Those frozen before drawings came have no bands: own words depend on the limit.)"""
    if question.bands:
        return band in question.bands
    return question.kind == Kind.DRAWING or question.kind not in IN_OWN_WORDS or words_limit(band, question.kind) > 0


def wording(texts: dict, locale: str, band: str) -> dict | str:
    """The text of a frozen question ({"text", "why"}) or option (str) for this band, in this locale or the first."""
    in_bands = texts.get(locale) or next((texts[code] for code in locales() if texts.get(code)), {})
    wanted: Band | None = Band(band)
    while wanted is not None:
        if wanted.value in in_bands:
            return in_bands[wanted.value]
        wanted = WORDED_LIKE.get(wanted)
    return next(iter(in_bands.values()), "")
