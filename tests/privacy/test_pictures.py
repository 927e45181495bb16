"""Two small pictures on every card, so that a mistyped digit is seen at once."""

from pathlib import Path

import pytest

from consultations.privacy.codes import PICTURES
from consultations.privacy.pictures import NAMES, name_of

CARDS = Path(__file__).parents[2] / "static" / "chutno" / "cards"


def test_there_is_one_drawing_for_every_picture_and_no_other():
    assert sorted(path.name for path in CARDS.iterdir()) == [f"{index:02d}.svg" for index in range(PICTURES)]
    assert len(NAMES) == PICTURES


@pytest.mark.parametrize("locale", ["uk", "en"])
def test_every_picture_has_a_name_of_its_own(locale):
    names = [name_of(index, locale) for index in range(PICTURES)]
    assert len({name.casefold() for name in names}) == PICTURES


def test_a_locale_without_names_of_its_own_gets_those_of_the_source():
    assert name_of(0, "fr") == NAMES[0]["uk"]


def test_every_drawing_is_different_small_and_nothing_but_a_drawing():
    drawings = [path.read_text(encoding="utf-8") for path in sorted(CARDS.iterdir())]
    assert len(set(drawings)) == PICTURES
    for drawing in drawings:
        assert len(drawing.encode()) < 5120
        assert not [
            part for part in ("<script", "<style", "style=", "href", "<image", " on", "<text") if part in drawing
        ]
