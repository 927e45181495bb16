"""What is kept of a form is exactly what was chosen in it: for every form there can be."""

import uuid

from hypothesis import given
from hypothesis import strategies as st

from consultations.answers.rules import drawings_to_send, filled_in, too_long, uses_of, words_to_send
from consultations.questions.layout import field_name, fields_of, slots_of, unpack, words_name
from consultations.questions.places import by_key, by_place
from consultations.vocabulary.questions import IN_OWN_WORDS, MOST_OPTIONS, NOT_ANSWERED_NAMES, SHORT_LIMIT, Kind

KEYS = st.uuids(version=4).map(str)
WAYS = ["do-not-know", "do-not-want", "better-not"]
A_LINE = "[[0,10,10,5,5]]"


@st.composite
def questions(draw) -> list[dict]:
    kinds = draw(st.lists(st.sampled_from(list(Kind)), min_size=1, max_size=8))
    return [_question(draw, kind) for kind in kinds]


def _question(draw, kind: Kind) -> dict:
    least, most = (0, 0) if kind in IN_OWN_WORDS else {Kind.STATEMENTS: (1, 12)}.get(kind, (2, MOST_OPTIONS))
    options = draw(st.lists(KEYS, min_size=least, max_size=most, unique=True))
    allowed = draw(st.integers(2, MOST_OPTIONS)) if kind == Kind.SEVERAL else 1
    return {"key": str(uuid.UUID(draw(KEYS))), "kind": kind, "most": allowed, "options": options}


@st.composite
def filled(draw):
    asked = draw(questions())
    layout, chosen = slots_of(asked), {}
    for slot in layout:
        if slot["kind"] == Kind.RANKING:
            continue
        ways = ["pass", *WAYS] if slot["kind"] == Kind.STATEMENTS else WAYS
        answers = [[], [draw(st.sampled_from(slot["options"] + ways))]]
        if slot["kind"] == Kind.SEVERAL:
            several = st.lists(st.sampled_from(slot["options"]), min_size=1, max_size=slot["most"], unique=True)
            answers.append(sorted(draw(several), key=slot["options"].index))
        if values := draw(st.sampled_from(answers)):
            chosen[field_name(slot)] = values
    for question in asked:
        if question["kind"] == Kind.RANKING and draw(st.booleans()):
            places = draw(st.permutations(range(1, len(question["options"]) + 1)))
            chosen |= {
                f"q-{question['key']}-{key}": [str(place)]
                for key, place in zip(question["options"], places, strict=True)
            }
    return layout, chosen


def typed(chosen: dict, words: dict | None = None, own_words: str = "yes", **more) -> dict:
    return {
        "chosen": chosen, "words": words or {}, "counted": "yes", "own_words": own_words, "band": "13-15",
        "language": "uk",
    } | more  # fmt: skip


@given(filled())
def test_the_packed_choices_store_exactly_what_was_chosen(form):
    layout, chosen = form
    draft = filled_in({}, typed(chosen), layout)
    choices = bytes.fromhex(draft["choices"])
    assert len(choices) == len(layout)
    stored = {name: values for name, values in unpack(layout, choices).items() if values}
    assert stored == chosen
    assert 0 not in choices  # unseen: only what was not asked, or a withdrawn answer, says that


@given(filled(), st.dictionaries(st.text(max_size=8), st.lists(st.text(max_size=8), max_size=4), max_size=6))
def test_fields_that_nobody_asked_are_not_kept(form, strange):
    layout, chosen = form
    draft = filled_in({}, typed(strange | chosen, {"no question": "text"}), layout)
    assert set(draft["chosen"]) <= fields_of(layout)
    assert draft["words"] == {}


@given(filled(), st.lists(st.text(max_size=20), min_size=40, max_size=40), st.sampled_from(["yes", "no", ""]))
def test_words_are_sent_only_where_they_were_not_declined(form, texts, own_words):
    layout, chosen = form
    boxes = [slot for slot in layout if slot["kind"] in IN_OWN_WORDS]
    words = {slot["question"]: text for slot, text in zip(boxes, texts, strict=False)}
    drawings = {slot["question"]: A_LINE for slot in boxes if slot["kind"] == Kind.DRAWING}
    draft = filled_in({}, typed(chosen, words, own_words, drawings=drawings), layout)
    written = {key: text for key, text in words.items() if text}
    assert draft["words"] == words
    assert words_to_send(draft) == ({} if own_words == "no" else written)
    assert drawings_to_send(draft) == ({} if own_words == "no" else drawings)
    said = {*words_to_send(draft), *drawings_to_send(draft)}
    for slot, byte in zip(layout, bytes.fromhex(draft["choices"]), strict=True):
        if slot["kind"] in IN_OWN_WORDS:
            assert (byte == 1) == (slot["question"] in said)
    assert all(words_name(slot) == f"w-{slot['question']}" for slot in boxes)


RANKED = slots_of([{"key": "r", "kind": Kind.RANKING, "most": 1, "options": ["a", "b", "c"]}])


def ordered(chosen: dict, move: str = "") -> list[str]:
    """Which thing has which place, after one press of a button."""
    draft = filled_in({}, typed(chosen, move=move), RANKED)
    found = {name[-1]: values for name, values in unpack(RANKED, bytes.fromhex(draft["choices"])).items()}
    return sorted((key for key in found if found[key]), key=lambda key: found[key])


def test_ANS_02_one_press_moves_one_thing_by_one_place():
    assert ordered({}) == []
    assert ordered({}, "q-r-b:up") == ["b", "a", "c"]
    order = {"q-r-a": ["3"], "q-r-b": ["1"], "q-r-c": ["2"]}
    assert ordered(order) == ["b", "c", "a"]
    assert ordered(order, "q-r-b:down") == ["c", "b", "a"]
    assert ordered(order, "q-r-b:up") == ordered(order, "q-r-x:up") == ordered(order, "nonsense") == ["b", "c", "a"]


@given(st.lists(st.sampled_from(["", "1", "2", "3", "4", "x"]), min_size=3, max_size=3))
def test_an_order_in_which_two_things_share_a_place_is_none(places):
    chosen = {f"q-r-{key}": [place] for key, place in zip("abc", places, strict=True)}
    assert len(ordered(chosen)) == (3 if sorted(places) == ["1", "2", "3"] else 0)


def test_ANS_04_a_way_of_not_answering_stands_for_everything_that_was_to_be_put_in_order():
    order = {"q-r-a": ["3"], "q-r-b": ["1"], "q-r-c": ["2"], "q-r": ["do-not-want"]}
    choices = bytes.fromhex(filled_in({}, typed(order), RANKED)["choices"])
    assert set(sum(unpack(RANKED, choices).values(), [])) == {"do-not-want"}


@given(st.text(), st.text(), st.text())
def test_only_what_is_offered_may_be_allowed(tell, printed, shown):
    uses = uses_of({"tell": tell, "print": printed, "draw": shown})
    assert uses["tell"] == (tell if tell in ("may", "dont") else "dont")
    assert uses["print"] == (printed if printed in ("may", "first", "dont") else "dont")
    assert uses["draw"] == (shown if shown in ("may", "first", "dont") else "dont")


def test_each_band_has_its_own_limit_and_the_youngest_write_nothing():
    for band, limit in (("6-9", 0), ("10-12", 100), ("13-15", 300), ("16-17", 500)):
        fits = {"band": band, "own_words": "yes", "words": {"k": "a" * limit}}
        assert too_long(fits) == []
        assert too_long(fits | {"words": {"k": "a" * (limit + 1)}}) == ["k"]
        assert too_long(fits | {"short": ["k"]}) == (["k"] if limit > SHORT_LIMIT else [])
    assert set(NOT_ANSWERED_NAMES) == {*WAYS, "pass"}


@given(filled(), st.permutations(range(1, 9)))
def test_a_form_names_by_place_what_a_draft_names_by_key_and_back(form, strange):
    layout, chosen = form
    boxes = {slot["question"]: "слова" for slot in layout if slot["kind"] in IN_OWN_WORDS}
    said = typed(chosen, boxes, drawings=boxes)
    sent = by_place(layout, said)
    assert by_key(layout, sent) == said | {"move": ""}
    assert max(map(len, sent["chosen"]), default=0) <= len("q-8-12")
    strangers = {f"q-{place}": ["99", "0", "01", "²", "x", str(uuid.uuid4())] for place in strange}
    assert by_key(layout, said | {"chosen": strangers | chosen})["chosen"] == {}, "no key, no place out of range"


def test_a_place_outside_the_layout_is_no_field_and_moves_nothing():
    sent = typed({"q-2": ["1"], "q-1-4": ["1"], "q-": ["1"]}, {"9": "слова"}, move="q-1-4:up")
    assert by_key(RANKED, sent) == typed({}, move="", drawings={})
    assert by_key(RANKED, typed({"q-1-2": ["2"]}, move="q-1-2:up"))["move"] == "q-r-b:up"
