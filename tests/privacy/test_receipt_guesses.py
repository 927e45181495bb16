"""A list to pick from where six words opened nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consultations.privacy.receipt_guesses import AT_MOST, guesses
from consultations.privacy.receipt_words import PATTERN, new_words, words_of

# A letter is missing at the end, or within; two stand the wrong way round.
SLIPS = (lambda word: word[:3], lambda word: word[0] + word[2:], lambda word: word[1] + word[0] + word[2:])


@pytest.mark.parametrize("locale", ["uk", "en"])
def test_the_word_that_was_meant_stands_in_the_list_after_one_slip(locale):
    found = tried = 0
    for _again in range(20):
        words = new_words(locale)
        for slip in SLIPS:
            near = guesses(" ".join(slip(word) for word in words), locale)
            assert all(near)
            found += sum(word in some for word, some in zip(words, near, strict=True))
            tried += len(words)
    assert found > 0.9 * tried


@pytest.mark.parametrize("locale", ["uk", "en"])
def test_every_word_of_every_list_is_found_by_its_first_three_letters(locale):
    lists = [words_of(locale, part) for part in PATTERN]
    for place in range(max(map(len, lists))):
        words = [some[place % len(some)] for some in lists]
        near = guesses(" ".join(word[:3] for word in words), locale)
        assert all(word in some for word, some in zip(words, near, strict=True)), words


def test_a_slip_brings_a_short_list():
    swapped = [word[1] + word[0] + word[2:] for word in new_words("uk")]
    assert all(len(some) <= AT_MOST for some in guesses(" ".join(swapped), "uk"))


def test_a_word_typed_well_comes_first_on_the_page_of_any_language():
    words = new_words("uk")
    assert [near[0] for near in guesses(" ".join(words), "en")] == words
    assert [near[0] for near in guesses(" ".join(word[:4].upper() for word in words), "uk")] == words


def test_a_language_is_known_by_what_was_typed_in_it():
    """Some Ukrainian words, read as if they were English, come near English ones."""
    words = ["третій", "сом", "висаджує", "раптовий", "ковпак", "азартно"]
    assert [near[0] for near in guesses(" ".join(words), "en")] == words


@pytest.mark.parametrize("typed", ["", "одне", "ыыы " * 6, "x " * 7, "1 2 3 4 5 6"])
def test_what_is_not_near_six_words_gets_no_list(typed):
    assert guesses(typed, "uk") == []


@given(st.text(max_size=300))
def test_any_text_gets_six_lists_or_none(typed):
    assert len(guesses(typed, "uk")) in (0, 6)
