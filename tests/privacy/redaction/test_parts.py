"""The parts behind a suggestion: the second pass, combinations, further recognisers, the table."""

from hypothesis import given
from hypothesis import strategies as st

from consultations.privacy.redaction import (
    REASONS,
    DenyList,
    Suggestion,
    could_identify,
    cut,
    digests,
    morphology,
    suggest,
    suggest_in_all,
    tables,
)
from consultations.privacy.redaction.declension import name_forms, place_forms

WRITTEN = st.text(
    alphabet=st.sampled_from("Оля Сашко київ школа№5 067123.-@«»'’\u0301\u200b\ud800\x00\n"), max_size=120
)


def found(text, found_in=suggest):
    return [text[one.start : one.end] for one in found_in(text)]


def test_a_name_found_once_is_found_in_every_form_of_the_other_words():
    texts = ["Мене дражнить Пончик.", "а ще пончика всі бояться", "Пончикові нічого не кажуть"]
    assert suggest(texts[1]) == []
    again = [
        [text[one.start : one.end] for one in each] for text, each in zip(texts, suggest_in_all(texts), strict=True)
    ]
    assert again == [["Пончик"], ["пончика"], ["Пончикові"]]


def test_without_a_name_the_second_pass_changes_nothing():
    texts = ["я люблю школу", "тел 0671234567"]
    assert suggest_in_all(texts) == [suggest(text) for text in texts]


def test_parts_that_say_little_alone_can_identify_together():
    assert could_identify(suggest("Мені 12, живу в Умані, ходжу в школу №5"))
    assert could_identify(suggest("Наш тренер Андрій Коваленко живе в Умані"))
    assert not could_identify(suggest("Живу в Умані"))
    assert not could_identify(suggest("Я хочу миру"))


def test_what_moderators_covered_is_found_again_and_is_kept_only_as_a_keyed_hash():
    secret = b"a key of this installation"
    kept = {*digests("Барвінок", secret)}
    assert not any("барв" in each for each in kept)
    (one,) = suggest("а барвінок знову тут", [DenyList(kept, secret)])
    assert (one.certain, one.reason) == (True, "deny-list")
    assert suggest("а барвінок знову тут", [DenyList(kept, b"another key")]) == []
    (form,) = suggest("сиджу з квобриком", [DenyList(digests("Квобрик", secret), secret)])
    assert form.reason == "deny-list" and suggest("тонкий лід", [DenyList(digests("Ліда", secret), secret)]) == []


def test_a_further_recogniser_can_be_plugged_in():
    def shouts(text):
        yield Suggestion(0, 3, "PLACE", False, "other")

    assert suggest("тут тихо", [shouts]) == [Suggestion(0, 3, "PLACE", False, "other")]
    assert "other" in REASONS


def test_letters_with_signs_between_them_hide_no_name():
    assert found("це О л е н а, так") == ["О л е н а"]
    assert found("з х-а-р-к-о-в-а") == ["х-а-р-к-о-в-а"]


def test_a_word_of_the_table_has_its_kinds_and_another_has_none():
    assert tables.kinds_of("оксані") & tables.NAME
    assert tables.kinds_of("мелітополя") & tables.CITY
    assert tables.kinds_of("щщщщ") == 0
    assert tables.FILE.stat().st_size < 7_000_000


def test_names_and_places_are_declined():
    assert {"сашка", "сашкові", "сашком", "сашку"} <= name_forms("сашко")
    assert {"ользі", "ольгою", "ольго"} <= name_forms("ольга")
    assert {"харкова", "харкові"} <= place_forms("харків")
    assert {"кривого рогу", "кривому розі"} <= place_forms("кривий ріг")


def test_without_the_extra_there_are_no_dictionaries_and_all_the_rest(monkeypatch):
    monkeypatch.setattr(morphology, "analysers", tuple)
    assert found("Мене звати Оля") == ["Оля"]


@given(WRITTEN)
def test_every_span_leads_back_to_the_text_and_a_cut_leaves_nothing_of_it(text):
    spans = suggest(text)
    assert all(0 <= one.start < one.end <= len(text) and one.reason in REASONS for one in spans)
    assert all(one.end <= other.start for one, other in zip(spans, spans[1:], strict=False))
    rest = cut(text, [(one.start, one.end, "…") for one in spans])
    assert len(rest) == len(text) - sum(one.end - one.start - 1 for one in spans)


@given(st.lists(WRITTEN, max_size=4))
def test_the_second_pass_takes_nothing_away(texts):
    for text, more in zip(texts, suggest_in_all(texts), strict=True):
        places = {at for one in more for at in range(one.start, one.end)}
        assert {at for one in suggest(text) for at in range(one.start, one.end)} <= places
