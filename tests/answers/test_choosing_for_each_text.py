"""What may be told, printed and shown is chosen beside each text that was really written, and kept for that text."""

import re

import pytest
from django.db import connection
from django.utils import translation
from django.utils.translation import gettext
from hypothesis import given
from hypothesis import strategies as st

from consultations.answers.receipts import child_key, root_of
from consultations.answers.rules import NO_USE, USES, uses_after, uses_chosen, uses_for, uses_in, uses_of
from consultations.answers.words_box import open_with_child_key
from consultations.models import Answer, Voice
from consultations.moderation.rules import missing_from
from consultations.questions.legibility import Screen, problems_in
from home.texts import locales
from tests.journey import Young, six_words

pytestmark = pytest.mark.django_db
ONE, TWO = "Хай дзвінок буде тихіший", "Більше часу на завдання"
YOUNGER = ("May we say what you think in our words?", "May we show your words? There will be no names.")


def boxes(young: Young) -> list[str]:
    """The keys of the two questions with own words."""
    return [slot["question"] for slot in young.instrument.layout if slot["kind"] == "words"]


def wrote(young: Young, *texts: str) -> dict:
    return young.form() | {f"w-{key}": text for key, text in zip(boxes(young), texts, strict=False)}


def fields_on(page) -> list[str]:
    """The names of the choices of use, in their order, each once."""
    names = re.findall(r'type="radio" name="((?:tell|print|draw)[^"]*)"', page.content.decode())
    return list(dict.fromkeys(names))


def box(six: list[str], locale: str = "uk") -> dict:
    return open_with_child_key(child_key(root_of(locale, six)), Answer.objects.get())[1]


@pytest.mark.parametrize("locale", locales())
def test_each_of_several_texts_has_its_own_choices_and_nothing_is_chosen(instrument, codes, locale):
    young = Young(instrument, locale=locale)
    young.start(codes[0])
    page = young.look(wrote(young, ONE, TWO))
    first, second = boxes(young)
    assert fields_on(page) == [f"tell-{first}", f"print-{first}", f"tell-{second}", f"print-{second}"]
    html = page.content.decode()
    assert html.index(ONE) < html.index(f"tell-{first}") < html.index(TWO) < html.index(f"tell-{second}")
    assert not re.search(r'name="(?:tell|print)[^>]*checked', html)
    assert html.count('aria-describedby="said-1"') == html.count('aria-describedby="said-2"') == 2


@pytest.mark.parametrize("locale", locales())
def test_one_text_has_one_choice_for_all(instrument, codes, locale):
    young = Young(instrument, locale=locale)
    young.start(codes[0])
    page = young.look(wrote(young, "", TWO))
    assert fields_on(page) == ["tell", "print"]
    young.send(tell="may", print="first")
    assert box(six_words(page), locale)["uses"] == {"tell": "may", "print": "first", "draw": "dont"}


def test_ASS_03_what_was_chosen_beside_a_text_is_kept_for_that_text_alone(amina, codes):
    first, second = boxes(amina)
    six, _thanked = amina.answer(
        codes[0], wrote(amina, ONE, TWO),
        **{f"tell-{first}": "may", f"print-{first}": "may", f"print-{second}": "first"},
    )  # fmt: skip
    uses = box(six)["uses"]
    assert uses_for(uses, first) == {"tell": "may", "print": "may", "draw": "dont"}
    assert uses_for(uses, second) == {"tell": "dont", "print": "first", "draw": "dont"}
    assert {name: uses[name] for name in USES} == NO_USE, "what was not chosen is not allowed"


def test_what_is_invented_or_about_no_text_of_this_answer_is_not_kept(amina, codes):
    first, _second = boxes(amina)
    six, _thanked = amina.answer(
        codes[0], wrote(amina, ONE),
        **{f"print-{first}": "always", "print-x": "may", "tell-": "may", "look-x": "may", f"tell-{first}": "may"},
    )  # fmt: skip
    assert box(six)["uses"] == NO_USE | {"by_text": {first: {"tell": "may"}}}


def test_a_send_with_a_choice_for_each_text_writes_no_more(amina, codes, django_assert_max_num_queries):
    first, second = boxes(amina)
    amina.start(codes[0])
    amina.look(wrote(amina, ONE, TWO))
    with django_assert_max_num_queries(20) as captured:
        amina.send(**{f"tell-{first}": "may", f"print-{second}": "may"})
    statements = [query["sql"].split()[0] for query in captured]
    written = [statements.count(word) for word in ("SELECT", "WITH", "INSERT", "UPDATE", "DELETE")]
    assert written == ([1, 1, 0, 0, 0] if connection.vendor == "postgresql" else [1, 0, 3, 1, 1])


def test_one_pass_of_the_readers_asks_for_what_each_text_allows():
    content = {"words": {"a": ONE, "b": TWO},
               "uses": NO_USE | {"by_text": {"a": {"print": "may"}, "b": {"tell": "may"}}}}  # fmt: skip
    part = {"outcome": "pass", "texts": {}, "told": {}}
    assert missing_from({"a": part, "b": part}, content, ["uk", "en"]) == ["a:texts", "b:told"]
    assert not Voice.objects.exists()


def test_what_an_adult_heard_is_printed_for_no_text():
    draft = {"mode": "heard", "words": {"a": ONE}}
    assert uses_in(draft, uses_of({"print-a": "may", "tell-a": "may", "print": "may"})) == NO_USE | {
        "by_text": {"a": {"tell": "may", "print": "dont"}}
    }


def test_words_in_place_of_others_begin_with_nothing_allowed():
    before = {"tell": "may", "print": "may", "draw": "dont"}
    draft = {"words": {"seen": ONE, "new": TWO}, "shown": {"seen": TWO, "emptied": ONE}}
    after = uses_after(draft, before | {"by_text": {"emptied": {"print": "may"}, "behind": {"tell": "dont"}}}, {})
    assert uses_for(after, "seen") == before, "its choices stood on the page and were left"
    assert uses_for(after, "new") == NO_USE
    assert after["by_text"]["behind"] == {"tell": "dont"} and "emptied" not in after["by_text"]
    chosen = uses_chosen({"tell-new": "may", "print-seen": "dont"})
    assert uses_for(uses_after(draft, before, chosen), "new") == NO_USE | {"tell": "may"}
    assert uses_for(uses_after(draft, before, chosen), "seen") == before | {"print": "dont"}


@given(st.dictionaries(st.sampled_from([*USES, "tell-a", "print-b", "draw-", "x-a"]), st.text(max_size=5)))
def test_only_what_is_offered_is_ever_chosen(form):
    chosen = uses_chosen(form)
    for each in (chosen, *chosen.get("by_text", {}).values()):
        assert all(value in USES[name] for name, value in each.items() if name != "by_text")


@pytest.mark.parametrize("locale", locales())
def test_X_05_ages_10_to_12_are_asked_in_words_of_their_own(instrument, codes, locale):
    young = Young(instrument, locale=locale, band="10-12")
    young.start(codes[0])
    page = young.look(wrote(young, "Тихо", "Час")).content.decode()
    with translation.override(locale):
        asked = tuple(gettext(text) for text in YOUNGER)
    assert [page.count(text) for text in asked] == [2, 2]
    assert problems_in(Screen("use", locale, "10-12", asked)) == []
