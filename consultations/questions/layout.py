"""Which byte of an answer's choices holds which question; packing and unpacking. Pure.

A slot is {"question": key, "statement": key or None, "kind": kind, "options": [option keys], "most": n}.
One byte a slot: a choice is its place from 1; several choices are a bit mask; a statement is 1 agree,
2 disagree; own words are 1 written; 251 to 255 and 0 are ways of not answering.
"""

from collections.abc import Iterable

from consultations.vocabulary.questions import NOT_ANSWERED_NAMES, Kind, NotAnswered

Slot = dict
AGREE, DISAGREE = "agree", "disagree"
VOTES = (AGREE, DISAGREE)
WRITTEN = 1
_NAMES = {byte: name for name, byte in NOT_ANSWERED_NAMES.items()}


def field_name(slot: Slot) -> str:
    """The name of this slot's field in a form, in the draft and in the tests."""
    return f"q-{slot['question']}" + (f"-{slot['statement']}" if slot["statement"] else "")


def words_name(slot: Slot) -> str:
    """The name of the box for own words."""
    return f"w-{slot['question']}"


def slots_of(questions: Iterable[dict]) -> list[Slot]:
    """The layout of questions given as {"key", "kind", "most", "options": [keys]} in order."""
    slots = []
    for question in questions:
        statements = question["options"] if question["kind"] == Kind.STATEMENTS else [None]
        options = list(VOTES) if question["kind"] == Kind.STATEMENTS else list(question["options"])
        slots += [
            {"question": question["key"], "statement": key, "kind": question["kind"], "options": options,
             "most": question["most"]}
            for key in statements
        ]  # fmt: skip
    return slots


def byte_of(slot: Slot, chosen: list[str], *, written: bool = False) -> int:
    """The byte for what was chosen in one slot; what is not offered there counts as skipped."""
    not_answered = [NOT_ANSWERED_NAMES[value] for value in chosen if value in NOT_ANSWERED_NAMES]
    places = [slot["options"].index(value) for value in chosen if value in slot["options"]]
    if slot["kind"] == Kind.WORDS and written:
        return WRITTEN
    if not_answered:
        return int(not_answered[0])
    if not places:
        return int(NotAnswered.SKIPPED)
    if slot["kind"] == Kind.SEVERAL:
        return sum(1 << place for place in sorted(set(places))[: slot["most"]])
    return places[0] + 1


def pack(layout: list[Slot], chosen: dict[str, list[str]], words: dict[str, str]) -> bytes:
    """One byte a slot. `chosen` is {field name: values}, `words` is {words name: text}."""
    return bytes(
        byte_of(slot, chosen.get(field_name(slot), []), written=bool(words.get(words_name(slot)))) for slot in layout
    )


def values_in(slot: Slot, byte: int) -> list[str]:
    """What this byte says: option keys, votes, or the name of a way of not answering; [] for nothing."""
    if byte in _NAMES:
        return [_NAMES[byte]]
    if byte in (NotAnswered.UNSEEN, NotAnswered.SKIPPED) or slot["kind"] == Kind.WORDS:
        return []
    if slot["kind"] == Kind.SEVERAL:
        return [key for place, key in enumerate(slot["options"]) if byte >> place & 1]
    return slot["options"][byte - 1 : byte]


def unpack(layout: list[Slot], choices: bytes) -> dict[str, list[str]]:
    """{field name: values} of a packed answer."""
    return {field_name(slot): values_in(slot, byte) for slot, byte in zip(layout, bytes(choices), strict=True)}
