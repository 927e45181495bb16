"""Six words: easy to keep, easy to type, hard to guess."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consultations.privacy.receipt_words import (
    LETTERS_ENOUGH,
    PATTERN,
    WORDS_IN_A_RECEIPT,
    canonical,
    entropy_bits,
    locales,
    new_words,
    normalise,
    recognise,
    words_of,
)

LISTS = [(locale, part) for locale in locales() for part in sorted(set(PATTERN))]


def one_slip_from(word):
    """What the word becomes when one letter is left out, or when one is any other ('*')."""
    shorter = {word[:at] + word[at + 1 :] for at in range(len(word))}
    return shorter, {word[:at] + "*" + word[at + 1 :] for at in range(len(word))}


def test_there_are_lists_for_ukrainian_and_english():
    assert {"uk", "en"} <= set(locales())


@pytest.mark.parametrize("locale", locales())
def test_six_words_carry_at_least_sixty_bits(locale):
    assert entropy_bits(locale) >= 60


@pytest.mark.parametrize(("locale", "part"), LISTS)
def test_the_first_four_letters_of_every_word_of_a_list_differ(locale, part):
    words = words_of(locale, part)
    assert len({word[:LETTERS_ENOUGH] for word in words}) == len(words)


@pytest.mark.parametrize(("locale", "part"), LISTS)
def test_no_two_words_of_a_list_are_one_slip_apart(locale, part):
    words, changed = set(words_of(locale, part)), set()
    for word in words:
        shorter, other = one_slip_from(word)
        assert not shorter & words
        assert not other & changed
        changed |= other


@pytest.mark.parametrize(("locale", "part"), LISTS)
def test_every_word_is_plain_small_letters_of_one_alphabet_and_easy_to_type(locale, part):
    script = {"uk": "CYRILLIC SMALL", "en": "LATIN SMALL"}[locale]
    for word in words_of(locale, part):
        assert 3 <= len(word) <= 13
        assert all(unicodedata.name(letter).startswith(script) for letter in word)


def test_no_word_of_the_ukrainian_lists_is_written_with_letters_of_another_language():
    foreign = set("ыэёъ")
    assert not [word for part in PATTERN for word in words_of("uk", part) if foreign & set(word)]


def test_every_ukrainian_adjective_agrees_with_a_masculine_noun():
    assert not [word for word in words_of("uk", "adjectives") if not word.endswith(("ий", "ій"))]


@pytest.mark.parametrize("locale", locales())
def test_new_words_follow_the_pattern_and_are_recognised(locale):
    words = new_words(locale)
    assert len(words) == WORDS_IN_A_RECEIPT
    assert all(word in words_of(locale, part) for word, part in zip(words, PATTERN, strict=True))
    assert recognise(" ".join(words)) == (locale, words)


@pytest.mark.parametrize("locale", locales())
def test_the_first_four_letters_of_each_word_are_enough(locale):
    for _ in range(50):
        words = new_words(locale)
        assert recognise(" ".join(word[:4] for word in words), locale) == (locale, words)


@pytest.mark.parametrize("locale", locales())
def test_any_case_any_separators_numbers_and_stress_marks_are_forgiven(locale):
    words = new_words(locale)
    typed = "; ".join(f"{place}. «{word.upper()}»" for place, word in enumerate(words, start=1))
    assert recognise(f"\u200b {typed}\n") == (locale, words)
    assert recognise("-".join(f"{word[0]}\u0301{word[1:]}" for word in words)) == (locale, words)
    assert recognise(" ".join(f"{word[:2]}’{word[2:]}" for word in words)) == (locale, words)


def test_latin_letters_that_look_like_ukrainian_ones_are_forgiven():
    words = new_words("uk")
    typed = " ".join(words).translate(str.maketrans("аеіорсух", "aeiopcyx"))
    assert recognise(typed) == ("uk", words)


def test_ukrainian_letters_that_look_like_latin_ones_are_forgiven():
    words = new_words("en")
    assert recognise(" ".join(words).translate(str.maketrans("aeiopcyx", "аеіорсух"))) == ("en", words)


def test_a_keyboard_without_ukrainian_letters_is_forgiven():
    for _ in range(50):
        words = new_words("uk")
        assert recognise(" ".join(words).translate(str.maketrans("іїєґ", "иыэг"))) == ("uk", words)


@pytest.mark.parametrize("typed", ["", "їжак", "один два три чотири п’ять шість", "x " * 200])
def test_anything_else_is_not_six_words(typed):
    assert recognise(typed) is None


@pytest.mark.parametrize("locale", locales())
def test_the_order_of_the_words_matters_and_seven_are_too_many(locale):
    words = new_words(locale)
    assert recognise(" ".join([*words, words[0]])) is None
    assert recognise(" ".join([words[1], words[0], *words[2:]])) != (locale, words)


def test_only_the_first_256_characters_are_read():
    words = new_words("uk")
    assert recognise(" " * 250 + " ".join(words)) is None


def test_words_of_one_language_are_never_taken_for_those_of_another():
    for _ in range(200):
        assert recognise(" ".join(new_words("en")), "uk")[0] == "en"
        assert recognise(" ".join(new_words("uk")), "en")[0] == "uk"


def test_words_of_another_language_than_the_one_asked_for_are_refused():
    assert normalise(" ".join(new_words("en")), "uk") is None


def test_one_receipt_has_one_spelling():
    assert canonical("uk", ["а", "б"]) == "uk а б"


@given(st.text(max_size=400))
def test_nothing_typed_breaks_it(typed):
    assert recognise(typed) is None or len(recognise(typed)[1]) == WORDS_IN_A_RECEIPT
