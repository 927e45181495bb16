"""X-03: our own files have every letter that an answer may be written in, for everybody and for the youngest."""

import re

import polib
import pytest
from fontTools.ttLib import TTFont

from tests.architecture.tree import ROOT, template_files

FONTS = ROOT / "static" / "chutno" / "fonts"
FAMILIES = {
    "Nunito": [("nunito-subset", "nunito-more")],
    "Chutno Easy": [("easy-regular",), ("easy-bold",)],
}
CUTS = [(family, files) for family, cuts in FAMILIES.items() for files in cuts]

UKRAINIAN = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"
RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
ENGLISH = "abcdefghijklmnopqrstuvwxyz"
CRIMEAN_TATAR = "aâbcçdefgğhıijklmnñoöpqrsştuüvyz"
OTHER_SIGNS = "0123456789İ«»“”„‘’–—№₴€…·×−§!?.,:;()[]{}/\\@&%+-*=<>\"'#_~ \u0301"
WANTED = {
    "Ukrainian": UKRAINIAN + UKRAINIAN.upper(),
    "Russian": RUSSIAN + RUSSIAN.upper(),
    "English": ENGLISH + ENGLISH.upper(),
    "Crimean Tatar": CRIMEAN_TATAR + CRIMEAN_TATAR.upper(),
    "Crimean Tatar in Cyrillic": RUSSIAN + RUSSIAN.upper(),
    "signs": OTHER_SIGNS,
}


def letters(files: tuple[str, ...]) -> set[str]:
    """Every character that these files draw."""
    return {chr(code) for name in files for code in TTFont(FONTS / f"{name}.woff2").getBestCmap()}


def said() -> set[str]:
    """Every character of our texts: templates, and every catalogue in both its languages."""
    found = {sign for path in template_files() for sign in path.read_text(encoding="utf-8")}
    for path in (ROOT / "locale").rglob("*.po"):
        for entry in polib.pofile(str(path)):
            found |= set(entry.msgid + entry.msgid_plural + entry.msgstr + "".join(entry.msgstr_plural.values()))
    return {sign for sign in found if sign.isprintable()}


@pytest.mark.parametrize(("family", "files"), CUTS)
@pytest.mark.parametrize("language", WANTED)
def test_X_03_every_letter_is_there(family, files, language):
    assert sorted(set(WANTED[language]) - letters(files)) == []


@pytest.mark.parametrize(("family", "files"), CUTS)
def test_X_03_every_character_of_our_texts_is_there(family, files):
    assert len(said()) > 150
    assert sorted(said() - letters(files)) == []


@pytest.mark.parametrize("pair", ["Ґ Г", "ґ г", "І l", "і ї", "и й", "ш щ", "0 O", "1 l"])
def test_X_03_letters_that_are_easily_confused_are_drawn_apart_for_the_youngest(pair):
    one, other = pair.split()
    font = TTFont(FONTS / "easy-regular.woff2")
    drawn = font["glyf"]
    names = [font.getBestCmap()[ord(letter)] for letter in (one, other)]
    assert drawn[names[0]].getCoordinates(drawn)[0] != drawn[names[1]].getCoordinates(drawn)[0]


def test_X_03_the_stress_mark_sits_on_its_letter():
    for name in ("nunito-subset", "easy-regular", "easy-bold"):
        font = TTFont(FONTS / f"{name}.woff2")
        assert "mark" in {record.FeatureTag for record in font["GPOS"].table.FeatureList.FeatureRecord}, name


def test_a_changed_font_does_not_bear_a_reserved_name():
    for name in ("easy-regular", "easy-bold"):
        said_by_it = {str(record) for record in TTFont(FONTS / f"{name}.woff2")["name"].names if record.nameID != 0}
        assert not [text for text in said_by_it if "andika" in text.lower()]
    assert 'Reserved Font Names "Andika"' in (ROOT / "LICENSES" / "OFL-1.1-Andika.txt").read_text()


def test_X_08_letters_are_small_and_those_for_the_youngest_are_asked_for_only_where_they_are_used():
    sizes = {path.stem: path.stat().st_size for path in FONTS.glob("*.woff2")}
    assert sizes["nunito-subset"] < 36_000 and sizes["nunito-more"] < 2_000
    assert sizes["easy-regular"] + sizes["easy-bold"] < 30_000
    preloaded = [path for path in template_files() if "fonts/easy" in path.read_text(encoding="utf-8")]
    assert preloaded == []
    styles = {name: (ROOT / "static" / "chutno" / f"{name}.css").read_text() for name in ("base", "young", "open")}
    assert '[data-band="6-9"], .easy { --font: "Chutno Easy"' in styles["base"]
    assert re.findall(r"fonts/[\w-]+", styles["base"]) == ["fonts/nunito-subset"], "the first visit has one font"
    assert re.findall(r"fonts/[\w-]+", styles["young"]) == re.findall(r"fonts/[\w-]+", styles["open"])
