"""The invented messages: what a mark means, and that the kept lines are the written ones."""

import pytest

from bench.redaction.marked import HALVES, LABELS, as_lines, labelled, messages, read_mark, wrong


def words(line: str, language: str = "uk") -> list[tuple]:
    text, spans = read_mark(line, language)
    return [(text[span["start"] : span["end"]], span["label"], span.get("forms")) for span in spans]


def test_a_mark_is_taken_out_and_its_words_stay():
    text, spans = read_mark("я [NAME:Олеся] 🐈 з [PLACE:Бучі]!", "uk")
    assert text == "я Олеся 🐈 з Бучі!"
    assert spans == [{"start": 2, "end": 7, "label": "NAME"}, {"start": 12, "end": 16, "label": "PLACE"}]


@pytest.mark.parametrize(
    ("language", "forms"), [("uk", "f/gen/uk"), ("en", "f/gen/en"), ("mixed", "f/gen/uk")], ids=str
)
def test_forms_know_the_language_of_their_file(language, forms):
    assert words("без [NAME/f/gen:Олесі]", language) == [("Олесі", "NAME", forms)]


def test_a_form_may_name_another_language():
    assert words("bez [NAME/f/en:Olesia]", "mixed") == [("Olesia", "NAME", "f/en")]


def test_an_unknown_form_is_refused():
    with pytest.raises(ValueError, match="unknown forms: gne"):
        read_mark("без [NAME/f/gne:Олесі]", "uk")


def test_other_brackets_stay():
    assert read_mark("так [сміється] і [я]", "uk") == ("так [сміється] і [я]", [])
    assert words("на [EMAIL:o[at]ex.example]") == [("o[at]ex.example", "EMAIL", None)]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("мені [AGE:13]", "an age alone"),
        ("я [NAME: Олеся]", "a blank at its edge"),
        ("я [NAME:Олеся", "was not understood"),
    ],
)
def test_what_cannot_be_right_is_said(line, said):
    text, spans = read_mark(line, "uk")
    assert said in "".join(wrong({"id": "uk-001", "text": text, "spans": spans}))


@pytest.mark.parametrize("half", HALVES)
def test_the_kept_lines_are_the_written_ones(half):
    found = list(messages(half))
    assert as_lines(found) == as_lines(labelled(half))
    assert [said for message in found for said in wrong(message)] == []


@pytest.mark.parametrize("half", HALVES)
def test_each_half_has_enough_of_everything(half):
    found = labelled(half)
    clean = sum(not message["spans"] for message in found)
    assert len(found) >= 160 and 0.33 <= clean / len(found) <= 0.45
    for label in LABELS:
        assert sum(span["label"] == label for message in found for span in message["spans"]) >= 7


@pytest.mark.parametrize("what", ["id", "text"])
def test_the_halves_share_no_number_and_no_message(what):
    all_of_them = [message[what] for half in HALVES for message in labelled(half)]
    assert len(all_of_them) == len(set(all_of_them))


@pytest.mark.parametrize(("read", "run"), [("tuning", "test"), ("tuning", "unseen"), ("more", "unseen")])
def test_what_is_only_run_shares_no_name_with_what_is_read(read, run):
    # Counted, so that a failure shows no name of a half that nobody is to see.
    assert len(marked_in(labelled(read)) & marked_in(labelled(run))) == 0


def marked_in(found: list[dict]) -> set[str]:
    return {one["text"][span["start"] : span["end"]].lower() for one in found for span in one["spans"] if _named(span)}


def _named(span: dict) -> bool:
    return span["label"] not in ("AGE", "DATE")
