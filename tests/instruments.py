"""Frozen questions of every kind, without going through the editor's pages."""

import uuid
from datetime import date

from consultations.models import Consultation, FrozenOption, FrozenQuestion, Instrument
from consultations.questions.layout import slots_of
from home.texts import locales
from tests.people import TODAY

# kind, how many may be chosen, the question and its options; each text is (uk, en)
ASKED = [
    ("choice", 1, ("Що найважче зараз?", "What is hardest now?"),
     [("Мова", "Language"), ("Предмети", "Subjects"), ("Друзі", "Friends")]),
    ("several", 3, ("Що допомогло б?", "What would help?"),
     [("Більше часу", "More time"), ("Людина, до якої можна піти", "A person to go to"),
      ("Тихе місце", "A quiet place"), ("Уроки української", "Ukrainian lessons"), ("Гурток", "A club")]),
    ("faces", 1, ("Як тобі у школі цього тижня?", "How is school this week?"),
     [("Добре", "Good"), ("Так собі", "So-so"), ("Погано", "Bad")]),
    ("statements", 1, ("Чи так це для тебе?", "Is it like this for you?"),
     [("Мене слухають", "I am listened to"), ("Мені є з ким сісти", "I have somebody to sit with")]),
    ("words", 1, ("Що змінити найперше?", "What should change first?"), []),
    ("words", 1, ("Що ще важливо?", "What else matters?"), []),
]  # fmt: skip


def around(consultation: Consultation, locale: str) -> dict[str, str]:
    """What stands around the questions."""
    uk = locale == "uk"
    return {
        "title": consultation.titles[locale],
        "who": "відділ освіти громади" if uk else "the community education office",
        "decision": "що змінити в школі" if uk else "what to change at school",
        "can_change": "Години, правила" if uk else "Hours, rules",
        "cannot_change": "",
        "reply_by": "2027-02-01",
        "closes_on": consultation.closes_on.isoformat(),
        "address": f"/changed/{consultation.number}/{locale}",
    }


def make_instrument(consultation: Consultation, *, today: date = TODAY, asked: list[tuple] = ASKED) -> Instrument:
    """A live instrument with a choice, choose up to three, faces, two statements and two boxes for own words."""
    instrument = Instrument.objects.create(
        consultation=consultation, content_hash=uuid.uuid4().hex, frozen_on=today, layout=[],
        texts={locale: around(consultation, locale) for locale in locales()},
    )  # fmt: skip
    layout = []
    for position, (kind, most, wording, options) in enumerate(asked, start=1):
        question = FrozenQuestion.objects.create(
            instrument=instrument, key=uuid.uuid4(), kind=kind, position=position, most=most,
            texts=in_bands(consultation, wording, lambda text: {"text": text, "why": ""}),
        )  # fmt: skip
        rows = [
            FrozenOption.objects.create(
                question=question, key=uuid.uuid4(), position=place, texts=in_bands(consultation, label)
            )
            for place, label in enumerate(options, start=1)
        ]
        layout.append({"key": str(question.key), "kind": kind, "most": most, "options": [str(row.key) for row in rows]})
    instrument.layout = slots_of(layout)
    instrument.save()
    return instrument


def in_bands(consultation: Consultation, wording: tuple[str, str], shaped=lambda text: text) -> dict:
    """{locale: {band: text}}; locales after the second say the English."""
    said = {locale: wording[min(place, len(wording) - 1)] for place, locale in enumerate(locales())}
    return {locale: {band: shaped(text) for band in consultation.bands} for locale, text in said.items()}
