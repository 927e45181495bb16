"""Which byte of an answer's choices holds which question; packing and unpacking. Pure.

A slot is {"question": key, "statement": key or None, "kind": kind, "options": [option keys], "most": n}, and where it
matters also "bands" (who is asked; missing: everybody) and "only_if" (see `branching`).
One byte a slot: a choice is its place from 1; several choices are a bit mask; a statement is 1 agree, 2 disagree; each
thing that is put in order has a slot of its own, with its place from 1; own words and drawings are 1; 251 to 255 and 0
are ways of not answering.
"""

from collections.abc import Iterable

from consultations.questions.branching import asked_questions
from consultations.vocabulary.questions import IN_OWN_WORDS, NOT_ANSWERED_NAMES, Kind, NotAnswered

Slot = dict
AGREE, DISAGREE = "agree", "disagree"
VOTES = (AGREE, DISAGREE)
WRITTEN = 1
_NAMES = {byte: name for name, byte in NOT_ANSWERED_NAMES.items()}


def question_field(question: str) -> str:
    """The name of the field in which this question is answered, or not answered, as a whole."""
    return f"q-{question}"


def field_name(slot: Slot) -> str:
    """The name of this slot's field in a form, in the draft and in the tests."""
    return question_field(slot["question"]) + (f"-{slot['statement']}" if slot["statement"] else "")


def words_name(slot: Slot) -> str:
    """The name of the box for own words."""
    return f"w-{slot['question']}"


def fields_of(layout: list[Slot]) -> set[str]:
    """Every name under which this layout takes choices."""
    ranked = {question_field(slot["question"]) for slot in layout if slot["kind"] == Kind.RANKING}
    return {field_name(slot) for slot in layout} | ranked


def slots_of(questions: Iterable[dict]) -> list[Slot]:
    """The layout of questions given as {"key", "kind", "most", "options": [keys]} in order."""
    return [slot for question in questions for slot in _slots(question)]


def _slots(question: dict) -> list[Slot]:
    keys = list(question["options"])
    apart = {Kind.STATEMENTS: VOTES, Kind.RANKING: [str(place) for place in range(1, len(keys) + 1)]}
    offered = apart.get(question["kind"])
    common = {"kind": question["kind"], "options": list(offered or keys), "most": question["most"]}
    common |= {name: question[name] for name in ("bands", "only_if") if question.get(name)}
    return [{"question": question["key"], "statement": key} | common for key in (keys if offered else [None])]


def byte_of(slot: Slot, chosen: list[str], *, written: bool = False) -> int:
    """The byte for what was chosen in one slot; what is not offered there counts as skipped."""
    not_answered = [NOT_ANSWERED_NAMES[value] for value in chosen if value in NOT_ANSWERED_NAMES]
    places = [slot["options"].index(value) for value in chosen if value in slot["options"]]
    if slot["kind"] in IN_OWN_WORDS and written:
        return WRITTEN
    if not_answered:
        return int(not_answered[0])
    if not places:
        return int(NotAnswered.SKIPPED)
    if slot["kind"] == Kind.SEVERAL:
        return sum(1 << place for place in sorted(set(places))[: slot["most"]])
    return places[0] + 1


def pack(layout: list[Slot], chosen: dict[str, list[str]], written: set[str], band: str = "") -> bytes:
    """One byte a slot; a slot that this answer was not asked stays unseen.

    `chosen` is {field name: values}, `written` the keys of the questions with own words or a drawing.
    """
    chosen = chosen_in(layout, chosen)
    asked = asked_questions(layout, chosen, band)
    return bytes(
        byte_of(slot, chosen.get(field_name(slot), []), written=slot["question"] in written)
        if slot["question"] in asked
        else int(NotAnswered.UNSEEN)
        for slot in layout
    )


def chosen_in(layout: list[Slot], chosen: dict[str, list[str]]) -> dict[str, list[str]]:
    """What was chosen, slot by slot: a way of not answering stands for everything that was to be put in order, and an
    order in which two things have one place is none."""
    ranked: dict[str, list[Slot]] = {}
    for slot in layout:
        if slot["kind"] == Kind.RANKING:
            ranked.setdefault(slot["question"], []).append(slot)
    for question, slots in ranked.items():
        ways = [value for value in chosen.get(question_field(question), []) if value in NOT_ANSWERED_NAMES]
        places = [chosen.get(field_name(slot), [])[:1] for slot in slots]
        kept = places if sorted(sum(places, [])) == sorted(slots[0]["options"]) else [[]] * len(slots)
        chosen = chosen | {field_name(slot): ways or place for slot, place in zip(slots, kept, strict=True)}
    return chosen


def values_in(slot: Slot, byte: int) -> list[str]:
    """What this byte says: option keys, votes, places, or the name of a way of not answering; [] for nothing."""
    if byte in _NAMES:
        return [_NAMES[byte]]
    if byte in (NotAnswered.UNSEEN, NotAnswered.SKIPPED) or slot["kind"] in IN_OWN_WORDS:
        return []
    if slot["kind"] == Kind.SEVERAL:
        return [key for place, key in enumerate(slot["options"]) if byte >> place & 1]
    return slot["options"][byte - 1 : byte]


def unpack(layout: list[Slot], choices: bytes) -> dict[str, list[str]]:
    """{field name: values} of a packed answer."""
    return {field_name(slot): values_in(slot, byte) for slot, byte in zip(layout, bytes(choices), strict=True)}
