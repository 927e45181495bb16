"""Questions that are asked only of some ages, or only after some earlier answers. Pure.

`only_if` is {"question": key of an earlier question, "any_of": [option keys]}: one of these was chosen there.
The page asks the same in the browser; what is stored is decided here.
"""

Slot = dict


def asked_questions(layout: list[Slot], chosen: dict[str, list[str]], band: str) -> set[str]:
    """The keys of the questions this answer was asked; `chosen` is {field name: values}. An empty band is asked all.

    A question that was not asked answers nothing: what hangs on it is not asked either.
    """
    said: dict[str, list[str]] = {}
    for slot in layout:
        if is_for(slot, band) and is_met(slot.get("only_if"), said):
            said[slot["question"]] = chosen.get(f"q-{slot['question']}", [])
    return set(said)


def is_for(slot: Slot, band: str) -> bool:
    """True when this age is asked."""
    return not band or not slot.get("bands") or band in slot["bands"]


def is_met(only_if: dict | None, said: dict[str, list[str]]) -> bool:
    """True when there is no condition, or one of its options was chosen."""
    return not only_if or any(option in only_if["any_of"] for option in said.get(only_if["question"], []))
