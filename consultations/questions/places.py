"""How a form names what is in a frozen layout: by its place, which never changes. Pure.

"q-3" is the third question, "q-3-2" its second statement or thing to put in order, "w-3" and "d-3" its words and its
drawing; an option is its place from 1. A way of not answering has its own name. By keys, a phone would carry three
times as much; drafts and everything behind them name things by their keys.
"""

from collections import Counter
from dataclasses import dataclass

from consultations.questions.layout import Slot, field_name, question_field
from consultations.vocabulary.questions import NOT_ANSWERED_NAMES, Kind


@dataclass(frozen=True)
class Field:
    """A field of a form: its name there, its name by keys, and the options it offers, in order."""

    name: str
    by_key: str
    options: list[str]

    def value_of(self, option: str) -> str:
        """What stands for this option, or this way of not answering, in the form."""
        return str(self.options.index(option) + 1) if option in self.options else option

    def options_in(self, values: list[str]) -> list[str]:
        """The options and ways that these values of a form stand for; what is not offered here is none."""
        offered = {str(place): option for place, option in enumerate(self.options, start=1)}
        offered |= {way: way for way in NOT_ANSWERED_NAMES}
        return [offered[value] for value in values if value in offered]


def numbers_of(layout: list[Slot]) -> dict[str, str]:
    """{key of a question: its place in the layout}."""
    return {key: str(place) for place, key in enumerate(dict.fromkeys(slot["question"] for slot in layout), start=1)}


def fields_of_form(layout: list[Slot]) -> list[Field]:
    """Every field in which something can be chosen."""
    numbers, parts = numbers_of(layout), Counter[str]()
    fields = {}
    for slot in layout:
        question = slot["question"]
        whole = Field(question_field(numbers[question]), question_field(question), slot["options"])
        if slot["kind"] == Kind.RANKING:
            fields[whole.by_key] = Field(whole.name, whole.by_key, [])  # only a way of not answering stands for all
        if slot["statement"]:
            parts[question] += 1
            whole = Field(f"{whole.name}-{parts[question]}", field_name(slot), slot["options"])
        fields[whole.by_key] = whole
    return list(fields.values())


def by_key(layout: list[Slot], typed: dict) -> dict:
    """What a page sent (as `forms.typed_in` gives it), with keys for places. What has no place here is dropped."""
    keys = {number: key for key, number in numbers_of(layout).items()}
    fields = {field.name: field for field in fields_of_form(layout)}
    chosen = {
        fields[name].by_key: options
        for name, values in typed["chosen"].items()
        if name in fields and (options := fields[name].options_in(values))
    }
    moved, colon, way = typed.get("move", "").partition(":")
    return typed | {
        "chosen": chosen,
        "words": _renamed(typed["words"], keys),
        "drawings": _renamed(typed.get("drawings", {}), keys),
        "move": fields[moved].by_key + colon + way if moved in fields else "",
    }


def by_place(layout: list[Slot], said: dict) -> dict:
    """The way back: what a page sends for choices, words and drawings that are named by keys."""
    fields = {field.by_key: field for field in fields_of_form(layout)}
    numbers = numbers_of(layout)
    chosen = {
        fields[name].name: [fields[name].value_of(value) for value in values] for name, values in said["chosen"].items()
    }
    return said | {
        "chosen": chosen,
        "words": _renamed(said["words"], numbers),
        "drawings": _renamed(said.get("drawings", {}), numbers),
    }


def _renamed(texts: dict[str, str], names: dict[str, str]) -> dict[str, str]:
    return {names[name]: text for name, text in texts.items() if name in names}
