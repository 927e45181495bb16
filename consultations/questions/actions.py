"""Freezing the questions: from then on nobody changes what answers refer to."""

from datetime import date

from django.db import transaction
from django.urls import reverse

from consultations.questions.attachments import with_files
from consultations.questions.compiling import Compiled, compile_questions, hash_of, layout_of
from consultations.questions.evaluation import evaluation
from consultations.questions.models import Consultation, ConsultationPage, FrozenOption, FrozenQuestion, Instrument
from consultations.questions.queries import content_on, live_instrument, pages_of, terms_on
from consultations.questions.readiness import problems_of
from home.texts import in_locale


class NotReady(Exception):
    """The questions cannot be frozen; `problems` says why, in sentences."""

    def __init__(self, problems: list[str]):
        super().__init__(" ".join(problems))
        self.problems = problems


@transaction.atomic
def freeze(consultation: Consultation, *, today: date) -> Instrument:
    """Compile the pages of every locale into one Instrument. Raises NotReady with the readable list."""
    if problems := problems_of(consultation):
        raise NotReady(problems)
    pages = pages_of(consultation)
    questions = _compiled(pages, consultation.bands)
    last = live_instrument(consultation)
    instrument = Instrument.objects.create(
        consultation=consultation,
        version=last.version + 1 if last else 1,
        content_hash=hash_of(questions),
        frozen_on=today,
        layout=layout_of(questions),
        texts={locale: _around(consultation, page, locale) for locale, page in pages.items()},
    )
    _write_rows(instrument, questions)
    consultation.titles = {locale: page.title for locale, page in pages.items()}
    consultation.save(update_fields=["titles"])
    return instrument


def _compiled(pages: dict[str, ConsultationPage], bands: list[str]) -> list[Compiled]:
    contents = {locale: content_on(page) for locale, page in pages.items()}
    terms = {locale: terms_on(page) for locale, page in pages.items()}
    return [*with_files(compile_questions(contents, bands, terms)), *evaluation(bands)]


def _around(consultation: Consultation, page: ConsultationPage, locale: str) -> dict[str, str]:
    """What stands around the questions in one locale: who asks, what can change, by when there is a reply and where."""
    decision, commitment = consultation.decision, consultation.commitment
    return {
        "title": page.title,
        "who": page.who_asks,
        "decision": page.what_changes,
        "can_change": in_locale(decision.can_change, locale),
        "cannot_change": in_locale(decision.cannot_change, locale),
        "reply_by": commitment.reply_by.isoformat() if commitment else "",
        "closes_on": consultation.closes_on.isoformat(),
        "address": reverse("told-back", kwargs={"number": consultation.number, "locale": locale}),
    }


def _write_rows(instrument: Instrument, questions: list[Compiled]) -> None:
    for position, question in enumerate(questions, start=1):
        kept = {name: question[name] for name in ("key", "kind", "most", "texts", "bands", "only_if")}
        row = FrozenQuestion.objects.create(instrument=instrument, position=position, **kept)
        FrozenOption.objects.bulk_create(
            FrozenOption(question=row, position=place, **option)
            for place, option in enumerate(question["options"], start=1)
        )
