"""An invented, open consultation of ten questions, of every kind there is in turn, worded as long as real ones are."""

from itertools import cycle, islice

from consultations.models import Instrument
from consultations.questions.layout import field_name
from consultations.questions.places import by_place
from consultations.vocabulary.questions import Kind
from tests.attacks.stage import set_the_stage
from tests.instruments import make_instrument

WORDING = [
    ("Що найважче для тебе у школі зараз?", "What is hardest for you at school now?"),
    ("Що допомогло б тобі найбільше цього року?", "What would help you most this year?"),
    ("Як тобі було у школі цього тижня?", "How was school for you this week?"),
    ("Чи так це для тебе?", "Is it like this for you?"),
    ("Що у школі треба змінити найперше?", "What should change first at school?"),
    ("До кого підеш, якщо на уроці щось незрозуміло?", "Who do you go to when a lesson makes no sense?"),
    ("Які заняття після уроків були б корисні?", "Which activities after lessons would be useful?"),
    ("Як ти почуваєшся на перервах?", "How do you feel during breaks?"),
    ("Чи згодні з цим у твоєму класі?", "Does your class agree with this?"),
    ("Що ще дорослим важливо знати про твою школу?", "What else should adults know about your school?"),
]
OPTIONS = [
    ("Більше часу на завдання", "More time for tasks"),
    ("Людина, до якої можна піти", "A person one can go to"),
    ("Тихе місце у школі", "A quiet place at school"),
    ("Уроки української мови", "Lessons of Ukrainian"),
]
HOW_MANY = {Kind.FACES: 3, Kind.STATEMENTS: 3, Kind.WORDS: 0}
MOST = {Kind.SEVERAL: 3}
WORDS = "Хочу, щоб нас питали до того, як щось вирішили, і щоб потім казали, що з цього вийшло."


def ask_ten_questions() -> Instrument:
    """The consultation, open today, with a circle and a key."""
    consultation = set_the_stage().consultation
    consultation.instruments.all().delete()
    return make_instrument(consultation, kinds=_asked())


def filled_in(instrument: Instrument, *, band: str = "13-15") -> dict:
    """What the page of questions sends when every question is answered, half of the boxes for words too."""
    form = {"page": "ask", "band": band, "number": instrument.consultation.number, "language": "uk", "sequence": "0"}
    boxes = cycle((WORDS, ""))
    words = {slot["question"]: next(boxes) for slot in instrument.layout if slot["kind"] == Kind.WORDS}
    chosen = {field_name(slot): slot["options"][:1] for slot in instrument.layout if slot["kind"] != Kind.WORDS}
    sent = by_place(instrument.layout, {"chosen": chosen, "words": words})
    form |= {f"w-{place}": text for place, text in sent["words"].items()}
    form |= {name: values[0] for name, values in sent["chosen"].items()}
    return form | {"counted": "yes", "own-words": "yes"}


def _asked() -> list[tuple]:
    kinds = islice(cycle(Kind), len(WORDING))
    return [
        (str(kind), MOST.get(kind, 1), wording, OPTIONS[: HOW_MANY.get(kind, len(OPTIONS))])
        for kind, wording in zip(kinds, WORDING, strict=True)
    ]
