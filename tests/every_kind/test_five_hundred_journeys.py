"""Five hundred invented journeys with random skips, kinds, ages and languages store exactly what was chosen."""

import pytest
from django.core.cache import caches
from hypothesis import given, settings
from hypothesis import strategies as some

from consultations.answers.receipts import child_key, root_of
from consultations.answers.words_box import open_with_child_key, open_with_team_key
from consultations.invitations.queries import code_digest
from consultations.models import Answer, CodeBatch, UnusedCode
from consultations.privacy.codes import make_code
from consultations.questions.layout import field_name, question_field, unpack, words_name
from consultations.vocabulary.questions import IN_OWN_WORDS, Kind
from tests.journey import PRIVATE_KEY, Young

pytestmark = pytest.mark.django_db
WAYS = ["do-not-know", "do-not-want", "better-not"]
TEXT = some.text(alphabet="абвгґдеєжзиіїйклмнопрстуфхцчшщьюяabc ’!?,.😊", max_size=70).map(str.strip)
ACROSS, DOWN, STEP = some.integers(0, 640), some.integers(0, 480), some.integers(-90, 90)
LINES = some.lists(some.tuples(some.integers(0, 3), ACROSS, DOWN, STEP, STEP), max_size=4)
ORDERS = some.permutations(["1", "2", "3"])
YES_OR_NO = some.sampled_from(["yes", "no", ""])


@pytest.fixture
def batch(codes) -> CodeBatch:
    """A pack to which cards can be added one by one."""
    return CodeBatch.objects.get()


def new_code(batch: CodeBatch) -> str:
    """One more good card."""
    code = make_code("101")
    UnusedCode.objects.create(digest=code_digest(code), batch=batch)
    return code


def chosen_in(draw, slot: dict) -> list[str]:
    """What somebody ticks in one slot: nothing, a way of not answering, or something that is offered."""
    ways = [*WAYS, "pass"] if slot["kind"] == Kind.STATEMENTS else WAYS
    does = draw(some.sampled_from(["nothing", "way", "offered", "offered"]))
    if does == "nothing":
        return []
    if does == "way" or not slot["options"]:
        return [draw(some.sampled_from(ways))]
    if slot["kind"] == Kind.SEVERAL:
        picked = draw(some.sets(some.sampled_from(slot["options"]), min_size=1, max_size=slot["most"]))
        return sorted(picked, key=slot["options"].index)
    return [draw(some.sampled_from(slot["options"]))]


def said_in(draw, slot: dict) -> tuple[str, str]:
    """(text, strokes) of one question in own words."""
    lines = draw(LINES) if slot["kind"] == Kind.DRAWING else []
    return draw(TEXT), str([list(line) for line in lines]).replace(" ", "") if lines else ""


def journey(draw, layout: list[dict]) -> tuple[dict, dict, dict]:
    """(what the page sends, {field: values} that must be stored, {question: (text, strokes)})."""
    form, wanted, said = {}, {}, {}
    places = iter(draw(some.none() | ORDERS) or [])
    for slot in layout:
        name = field_name(slot)
        if slot["kind"] == Kind.RANKING:
            wanted[name] = [place for place in [next(places, "")] if place]
        elif slot["kind"] in IN_OWN_WORDS:
            text, strokes = said[slot["question"]] = said_in(draw, slot)
            form |= {words_name(slot): text, f"d-{slot['question']}": strokes}
            wanted[name] = [] if text or strokes else chosen_in(draw, slot)
        else:
            wanted[name] = chosen_in(draw, slot)
    return form | wanted, wanted, said


def met(slot: dict, form: dict) -> bool:
    """Whether this slot is asked of whoever sent this form."""
    condition = slot.get("only_if")
    return not condition or bool(set(form[question_field(condition["question"])]) & set(condition["any_of"]))


@settings(max_examples=500)
@given(data=some.data())
def test_R11_what_was_chosen_is_what_is_stored(every, batch, data):
    caches["crowds"].clear()
    locale, band = data.draw(some.sampled_from(["uk", "en"])), data.draw(some.sampled_from(every.consultation.bands))
    form, wanted, said = journey(data.draw, every.layout)
    assent = {"counted": data.draw(YES_OR_NO), "own-words": data.draw(YES_OR_NO)}
    young, keep = Young(every, locale=locale, band=band), data.draw(some.sampled_from(["yes", "no"]))
    Answer.objects.all().delete()
    six, sent = young.answer(new_code(batch), young.blank() | form | assent, keep=keep)
    assert sent.status_code == 303
    answer = Answer.objects.select_related("words", "content_key").get()
    stored = unpack(every.layout, answer.choices)
    for slot in every.layout:
        assert stored[field_name(slot)] == (wanted[field_name(slot)] if met(slot, form) else []), slot["kind"]
    assert (answer.age_band, answer.language, answer.counted) == (band, locale, assent["counted"] == "yes")
    written = {key: text for key, (text, strokes) in said.items() if text or strokes}
    if assent["own-words"] == "no" or not written:
        assert not hasattr(answer, "words")
        return
    box = open_with_team_key(PRIVATE_KEY, answer)[1]
    assert box["words"] == written
    assert set(box.get("drawings", {})) == {key for key, (_text, strokes) in said.items() if strokes}
    if keep == "yes":
        assert open_with_child_key(child_key(root_of(locale, six)), answer)[1] == box
