"""What people wrote for young people in this house: questions of every consultation, and replies told to them."""

from collections.abc import Iterator

from consultations.questions.legibility import Screen, question_screen
from consultations.questions.models import Consultation
from consultations.questions.queries import content_on, pages_of
from consultations.replies.models import Reply
from consultations.vocabulary.bands import Band
from consultations.vocabulary.states import Stage


def question_screens() -> Iterator[Screen]:
    """Every question as each band that is asked reads it: its wording, why we ask, its options."""
    for consultation in Consultation.objects.exclude(state=Stage.ARCHIVED).order_by("number"):
        for locale, page in pages_of(consultation).items():
            for band in consultation.bands:
                for place, question in enumerate(content_on(page), start=1):
                    yield question_screen(f"{consultation.number} question {place}", locale, band, question)


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
