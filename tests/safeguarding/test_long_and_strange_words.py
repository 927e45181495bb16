"""Long, hostile and endless texts cost what their length costs."""

import re

import pytest

from consultations.safeguarding.warning_signs import concerns_in, matching, words
from consultations.safeguarding.warning_signs.words import TOGETHER, sentences, words_of


def test_a_text_without_any_full_stop_is_cut_into_pieces_that_overlap():
    _folded, words = words_of("слово " * 500)
    found = sentences(words)
    assert max(end - start for start, end in found) <= TOGETHER
    assert found[-1][1] == 500 and all(one[1] > following[0] for one, following in zip(found, found[1:], strict=False))


HOSTILE = ("a", "не ", "не хочу ", "мене б'є ", "'*_", "е\u0301", "я\u200b", ". ", "скинь фото мені нікому не кажи ")


@pytest.mark.parametrize("piece", HOSTILE)
def test_a_hundred_kilobytes_cost_what_their_length_costs(piece, monkeypatch):
    """Counted in looks at words, never by a clock: ten times the text, about ten times the looks."""
    looks, original = [0], matching.row_places

    def counted(part, masks, denials):
        looks[0] += len(masks) * len(part)
        return original(part, masks, denials)

    monkeypatch.setattr(matching, "row_places", counted)
    needed = []
    for length in (10_000, 100_000):
        looks[0] = 0
        concerns_in((piece * (length // len(piece) + 1))[:length])
        needed.append(looks[0])
    assert needed[1] <= 12 * needed[0] + 1000


def test_no_pattern_of_the_words_can_backtrack():
    """The words are found by two patterns without nested repetition of the same signs."""
    assert len(re.findall(words._WORD, "'" * 100_000)) == 0
    assert len(words_of("б'" * 50_000)[1]) == 1
