"""A frozen instrument with every kind of question, every band and every way of explaining: what a sheet must show."""

import uuid
from io import BytesIO

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from PIL import Image

from consultations.models import Consultation, FrozenOption, FrozenQuestion, Instrument
from consultations.questions.evaluation import evaluation
from home.texts import locales
from tests.instruments import around
from tests.people import TODAY

BANDS = ["6-9", "10-12", "13-15", "16-17", "18-24"]
WRITERS = BANDS[1:]
# name: kind, how many, (uk, en), options, and more.
QUESTIONS = {
    "place": ("choice", 1, ("Де тобі найкраще відпочити?", "Where can you rest best?"),
              [("Удома", "At home"), ("У парку", "In a park"), ("У друзів", "At my friends’")]),
    "help": ("several", 2, ("Що допомогло б у школі?", "What would help at school?"),
             [("Більше часу", "More time"), ("Тихе місце", "A quiet place"), ("Гурток", "A club")]),
    "picture": ("pictures", 1, ("Що тут про тебе?", "Which one is about you?"),
                [("Малювати", "To draw"), ("Гратися надворі", "To play outside"),
                 ("Читати вдвох", "To read with someone"), ("Готувати їжу", "To cook")]),
    "face": ("faces", 1, ("Як тобі цього тижня?", "How is this week for you?"),
             [("Дуже добре", "Very good"), ("Добре", "Good"), ("Коли як", "It depends"),
              ("Важко", "Hard"), ("Дуже важко", "Very hard")]),
    "often": ("scale", 1, ("Чи питають тебе дорослі?", "Do adults ask you?"),
              [("Завжди", "Always"), ("Часто", "Often"), ("Інколи", "Sometimes"), ("Рідко", "Rarely")]),
    "first": ("ranking", 1, ("Що важливіше?", "What matters more?"),
              [("Сон", "Sleep"), ("Друзі", "Friends"), ("Уроки", "Lessons")]),
    "true": ("statements", 1, ("Це про тебе?", "Is this true for you?"),
             [("Мене слухають до кінця.", "They listen until I finish."),
              ("Мені є з ким сісти.", "I have somebody to sit with.")]),
    "word": ("short", 1, ("Назви одну річ, якої бракує.", "Name one thing that is missing."), []),
    "story": ("words", 1, ("Що змінити найперше?", "What should change first?"), []),
    "dream": ("drawing", 1, ("Намалюй добре місце.", "Draw a good place."), []),
}  # fmt: skip
ALTS = [("Двоє дітей малюють", "Two children draw"), ("М’яч на траві", "A ball on the grass"),
        ("Відкрита книжка", "An open book"), ("Каструля з ложкою", "A pot with a spoon")]  # fmt: skip
EASIER, WHY = ("Що тобі треба в школі?", "What do you need at school?"), ("Щоб це змінити.", "So that it can change.")
TERM = (("гурток", "місце, де разом роблять щось цікаве"), ("club", "a place to do things together"))
YOUNGER = ("Що добре в школі?", "What is good at school?")  # how 6 to 9 read "help"


def said(pair: tuple[str, str]) -> dict[str, str]:
    """{locale: text}."""
    return dict(zip(("uk", "en"), pair, strict=True))


def frozen(consultation: Consultation, *, names=tuple(QUESTIONS)) -> Instrument:
    """A live instrument with these questions, in every band, and the house's own three at the end."""
    consultation.bands = BANDS
    consultation.save()
    instrument = Instrument.objects.create(
        consultation=consultation, content_hash=uuid.uuid4().hex, frozen_on=TODAY, layout=[],
        texts={locale: around(consultation, locale) for locale in locales()},
    )  # fmt: skip
    kept: dict[str, FrozenQuestion] = {}
    for name in names:
        kept[name] = _keep(instrument, name, kept, position=len(kept) + 1)
    for place, own in enumerate(evaluation(BANDS), start=len(kept) + 1):
        _rows(instrument, {name: own[name] for name in ("key", "kind", "most", "texts")}, own["options"], place)
    return instrument


def _keep(instrument: Instrument, name: str, kept: dict, *, position: int) -> FrozenQuestion:
    kind, most, text, options = QUESTIONS[name]
    rows = [
        {"key": uuid.uuid4(), "texts": {code: dict.fromkeys(BANDS, label) for code, label in said(pair).items()},
         "picture": picture(place) if kind == "pictures" else None,
         "easier": said(("Коло за інтересами", "A group after school")) if pair[0] == "Гурток" else {}}
        for place, pair in enumerate(options)
    ]  # fmt: skip
    given = {"key": uuid.uuid4(), "kind": kind, "most": most, "texts": _texts(name, text)}
    given["bands"] = WRITERS if kind in ("short", "words") else []
    if name == "word" and "place" in kept:
        given["only_if"] = {
            "question": str(kept["place"].key),
            "any_of": [str(option.key) for option in kept["place"].options.all()[:2]],
        }
    return _rows(instrument, given, rows, position)


def _rows(instrument: Instrument, given: dict, options: list[dict], position: int) -> FrozenQuestion:
    question = FrozenQuestion.objects.create(instrument=instrument, position=position, **given)
    for place, option in enumerate(options, start=1):
        FrozenOption.objects.create(question=question, position=place, **option)
    return question


def _texts(name: str, pair: tuple[str, str]) -> dict:
    explained = name == "help"
    found = {}
    for place, locale in enumerate(("uk", "en")):
        text = {"text": pair[place], "why": "", "easier": "", "sound": "", "terms": []}
        if explained:
            text |= {"why": WHY[place], "easier": EASIER[place], "terms": [list(TERM[place])]}
        younger = {"6-9": text | {"text": YOUNGER[place], "easier": ""}} if explained else {}
        found[locale] = dict.fromkeys(BANDS, text) | younger
    return found


def picture(place: int) -> dict:
    """A frozen picture as freezing leaves one: a WebP in the media folder, busy enough to be heavy."""
    name, content = f"images/asked/paper-{place}.webp", BytesIO()
    if not default_storage.exists(name):
        Image.effect_noise((480, 360), 40 + place).convert("RGB").save(content, "WEBP", quality=75)
        default_storage.save(name, ContentFile(content.getvalue()))
    return {"address": default_storage.url(name), "width": 480, "height": 360, "alts": said(ALTS[place])}
