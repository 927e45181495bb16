"""What is kept of a form is exactly what was chosen in it: for every form there can be."""

import uuid

from hypothesis import given
from hypothesis import strategies as st

from consultations.answers.rules import filled_in, too_long, uses_of, words_to_send
from consultations.questions.layout import field_name, slots_of, unpack, words_name
from consultations.vocabulary.questions import MOST_OPTIONS, NOT_ANSWERED_NAMES, Kind

KEYS = st.uuids(version=4).map(str)
WAYS = ["do-not-know", "do-not-want", "better-not"]


@st.composite
def questions(draw) -> list[dict]:
    kinds = draw(st.lists(st.sampled_from(list(Kind)), min_size=1, max_size=8))
    return [_question(draw, kind) for kind in kinds]


def _question(draw, kind: Kind) -> dict:
    least, most = {Kind.WORDS: (0, 0), Kind.STATEMENTS: (1, 12)}.get(kind, (2, MOST_OPTIONS))
    options = draw(st.lists(KEYS, min_size=least, max_size=most, unique=True))
    allowed = draw(st.integers(2, MOST_OPTIONS)) if kind == Kind.SEVERAL else 1
    return {"key": str(uuid.UUID(draw(KEYS))), "kind": kind, "most": allowed, "options": options}


@st.composite
def filled(draw):
    layout = slots_of(draw(questions()))
    chosen = {}
    for slot in layout:
        ways = ["pass"] if slot["kind"] == Kind.STATEMENTS else WAYS
        one = st.sampled_from(slot["options"] + ways) if slot["options"] or ways else st.nothing()
        answers = [[], *([[draw(one)]])]
        if slot["kind"] == Kind.SEVERAL:
            several = st.lists(st.sampled_from(slot["options"]), min_size=1, max_size=slot["most"], unique=True)
            answers.append(sorted(draw(several), key=slot["options"].index))
        if values := draw(st.sampled_from(answers)):
            chosen[field_name(slot)] = values
    return layout, chosen


def typed(chosen: dict, words: dict | None = None, own_words: str = "yes") -> dict:
    return {
        "chosen": chosen, "words": words or {}, "counted": "yes", "own_words": own_words, "band": "13-15",
        "language": "uk",
    }  # fmt: skip


@given(filled())
def test_the_packed_choices_store_exactly_what_was_chosen(form):
    layout, chosen = form
    draft = filled_in({}, typed(chosen), layout)
    choices = bytes.fromhex(draft["choices"])
    assert len(choices) == len(layout)
    stored = {name: values for name, values in unpack(layout, choices).items() if values}
    assert stored == chosen
    assert 0 not in choices  # unseen: only a withdrawn answer says that


@given(filled(), st.dictionaries(st.text(max_size=8), st.lists(st.text(max_size=8), max_size=4), max_size=6))
def test_fields_that_nobody_asked_are_not_kept(form, strange):
    layout, chosen = form
    draft = filled_in({}, typed(strange | chosen, {"no question": "text"}), layout)
    assert set(draft["chosen"]) <= {field_name(slot) for slot in layout}
    assert draft["words"] == {}


@given(filled(), st.lists(st.text(max_size=20), min_size=40, max_size=40), st.sampled_from(["yes", "no", ""]))
def test_words_are_sent_only_where_they_were_not_declined(form, texts, own_words):
    layout, chosen = form
    boxes = [slot for slot in layout if slot["kind"] == Kind.WORDS]
    words = {slot["question"]: text for slot, text in zip(boxes, texts, strict=False)}
    draft = filled_in({}, typed(chosen, words, own_words), layout)
    written = {key: text for key, text in words.items() if text}
    assert draft["words"] == words
    assert words_to_send(draft) == ({} if own_words == "no" else written)
    for slot, byte in zip(layout, bytes.fromhex(draft["choices"]), strict=True):
        if slot["kind"] == Kind.WORDS:
            assert (byte == 1) == (slot["question"] in words_to_send(draft))
    assert all(words_name(slot) == f"w-{slot['question']}" for slot in boxes)


@given(st.text(), st.text())
def test_only_what_is_offered_may_be_allowed(tell, printed):
    uses = uses_of(tell, printed)
    assert uses["tell"] == (tell if tell in ("may", "dont") else "dont")
    assert uses["print"] == (printed if printed in ("may", "first", "dont") else "dont")


def test_each_band_has_its_own_limit_and_the_youngest_write_nothing():
    for band, limit in (("6-9", 0), ("10-12", 100), ("13-15", 300), ("16-17", 500)):
        fits = {"band": band, "own_words": "yes", "words": {"k": "a" * limit}}
        assert too_long(fits) == []
        assert too_long(fits | {"words": {"k": "a" * (limit + 1)}}) == ["k"]
    assert set(NOT_ANSWERED_NAMES) == {*WAYS, "pass"}
