"""The same messages in lower case and with other names: every span stands where its words stand."""

import pytest

from bench.redaction.marked import CASES, HALVES, labelled, read_mark
from bench.redaction.variants import VARIANTS, lower_case, other_names, other_words, pools, varied


def message(line: str, language: str = "uk") -> dict:
    text, spans = read_mark(line, language)
    return {"id": f"{language}-001", "lang": language, "text": text, "spans": spans}


def words(changed: dict) -> list[str]:
    return [changed["text"][span["start"] : span["end"]] for span in changed["spans"]]


def test_lower_case_moves_nothing():
    small = lower_case(message("ЙОЙ İ, я [NAME:Олеся З.] ẞ"))
    assert small["text"] == "йой İ, я олеся з. ß"
    assert words(small) == ["олеся з."]


def test_other_names_keep_the_sentence_and_its_spans():
    line = message("без [NAME/f/gen:Олесі] і [NAME/m/gen/sur:Шпака] у [PLACE/loc:Бучі] сумно")
    changed = other_names(line)
    first, second, third = words(changed)
    assert changed["text"] == f"без {first} і {second} у {third} сумно"
    assert first in forms("uk", "NAME", "given", "f", "gen") - {"Олесі"}
    assert second in forms("uk", "NAME", "sur", "m", "gen")
    assert third in forms("uk", "PLACE", "given", "-", "loc")


def forms(language: str, label: str, kind: str, gender: str, case: str) -> set[str]:
    return {entry[CASES.index(case)] for entry in pools()[language, label, kind, gender]}


@pytest.mark.parametrize(("kind", "parts"), [("full", 2), ("sf", 2), ("sfp", 3), ("fp", 2), ("dim", 1), ("sur", 1)])
def test_a_name_of_several_parts_gets_as_many(kind, parts):
    span = {"label": "NAME", "forms": f"f/dat/{kind}/uk"}
    assert len(other_words("Олесі", span, "uk-001").split()) == parts


def test_one_person_stays_one_person():
    changed = other_names(message("[NAME/f/nom:Олеся] тут, а [NAME/f/nom:Олеся] ні"))
    assert len(set(words(changed))) == 1


@pytest.mark.parametrize("forms_", ["", "f/uk", "gen/uk", "f/gen"])
def test_without_all_its_forms_a_name_stays(forms_):
    assert other_words("Олесі", {"label": "NAME", "forms": forms_}, "uk-001") == "Олесі"


def test_capitals_stay_as_they_were():
    span = {"label": "NAME", "forms": "f/nom/uk"}
    assert other_words("олеся", span, "1").islower()
    assert other_words("ОЛЕСЯ", span, "1").isupper()
    assert other_words("Олеся", span, "1").istitle()


def test_no_pool_has_a_name_of_the_messages():
    known = {form.lower() for entries in pools().values() for entry in entries for form in entry}
    for half in HALVES:
        assert {word for one in labelled(half) for word in swapped(one)}.isdisjoint(known)


def swapped(one: dict) -> set[str]:
    """The words of a message that have forms, so that another may take their place."""
    spans = [span for span in one["spans"] if "forms" in span]
    return {word.lower() for span in spans for word in one["text"][span["start"] : span["end"]].split()}


def test_a_half_without_forms_has_no_other_names():
    without, with_forms = message("без [NAME:Олесі] сумно"), message("без [NAME/f/gen:Олесі] сумно")
    assert varied("other names", [without, message("сумно")]) == []
    assert len(varied("other names", [without, with_forms])) == 2
    assert len(varied("lower case", [without])) == 1


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("half", HALVES)
def test_every_variant_keeps_every_message(half, variant):
    for one in labelled(half):
        changed = VARIANTS[variant](one)
        assert [span["label"] for span in changed["spans"]] == [span["label"] for span in one["spans"]]
        assert all(word and word == word.strip() for word in words(changed))
        assert between(changed).lower() == between(one).lower()


def between(one: dict) -> str:
    """What stands outside the spans."""
    text = one["text"]
    for span in reversed(one["spans"]):
        text = text[: span["start"]] + text[span["end"] :]
    return text
