"""Putting things in order with buttons: one press moves one thing by one place. Pure."""

from consultations.questions.layout import Slot, field_name
from consultations.vocabulary.questions import Kind

UP, DOWN = "up", "down"


def order_of(slots: list[Slot], chosen: dict[str, list[str]]) -> list[str] | None:
    """The keys of one ranking's things in the order given to them, or None while nobody has moved any."""
    places = {slot["statement"]: chosen.get(field_name(slot), [""])[0] for slot in slots}
    given = sorted(places.values()) == sorted(slots[0]["options"])
    return sorted(places, key=lambda key: int(places[key])) if given else None


def in_new_order(layout: list[Slot], chosen: dict[str, list[str]], move: str) -> dict[str, list[str]]:
    """What was chosen, after the button "field:up" or "field:down" of one thing; anything else moves nothing."""
    field, _colon, way = move.partition(":")
    moved = next((slot for slot in layout if slot["kind"] == Kind.RANKING and field_name(slot) == field), None)
    if moved is None or way not in (UP, DOWN):
        return chosen
    slots = [slot for slot in layout if slot["question"] == moved["question"]]
    order = order_of(slots, chosen) or [slot["statement"] for slot in slots]
    at = order.index(moved["statement"])
    to = min(max(at + (1 if way == DOWN else -1), 0), len(order) - 1)
    order.insert(to, order.pop(at))
    places = {key: [str(place)] for place, key in enumerate(order, start=1)}
    return chosen | {field_name(slot): places[slot["statement"]] for slot in slots}
