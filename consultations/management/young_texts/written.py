"""What people wrote for young people in this house: questions of every consultation, and replies told to them."""

from collections.abc import Iterator

from consultations.questions.content import all_texts, label_for, wording_for
from consultations.questions.legibility import Screen
from consultations.questions.models import Consultation, ConsultationPage
from consultations.questions.queries import content_on, pages_of
from consultations.replies.models import Reply
from consultations.vocabulary.bands import Band
from consultations.vocabulary.states import Stage


def question_screens() -> Iterator[Screen]:
    """Every question as each band that is asked reads it: its wording, why we ask, its options."""
    for consultation in Consultation.objects.exclude(state=Stage.ARCHIVED).order_by("number"):
        for locale, page in pages_of(consultation).items():
            for band in consultation.bands:
                yield from _questions(f"{consultation.number}/{locale}/{band}", locale, band, page)


def _questions(name: str, locale: str, band: str, page: ConsultationPage) -> Iterator[Screen]:
    for place, question in enumerate(content_on(page), start=1):
        labels = [label_for(option, band) for option in question["options"]]
        texts = (wording_for(question, band), question["why"], *labels)
        if all_texts(question):
            yield Screen(f"{name} question {place}", locale, band, tuple(text for text in texts if text))


def who_asks_screens() -> Iterator[Screen]:
    """Who asks and what can change, as the youngest who are asked read it."""
    for consultation in Consultation.objects.exclude(state=Stage.ARCHIVED).order_by("number"):
        for locale, page in pages_of(consultation).items():
            texts = (page.title, page.who_asks, page.what_changes)
            yield Screen(f"{consultation.number}/{locale} who asks", locale, _youngest(consultation), texts)


def reply_screens() -> Iterator[Screen]:
    """Every reply in the words for young people."""
    for reply in Reply.objects.select_related("finding__report__consultation").order_by("pk"):
        consultation = reply.finding.report.consultation
        name = f"{consultation.number} reply {reply.finding.position}"
        for locale, text in reply.for_young_people.items():
            yield Screen(f"{name}/{locale}", locale, _youngest(consultation), (text,))


def _youngest(consultation: Consultation) -> str:
    return next((band for band in Band if band in consultation.bands), Band.THIRTEEN)
