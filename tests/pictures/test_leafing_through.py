"""What `make pictures` leaves behind: names that sort, a sheet for each page, an index; and nothing else is touched."""

import pytest
from PIL import Image

from consultations.management.demonstration.sheet import write_sheet
from consultations.management.demonstration.staff import PASSWORD, PHRASE, TOTP_SECRET
from consultations.privacy.codes import in_fours, make_code
from tests.pictures.camera import LOCALES, MODES, WIDTHS, as_name, file_name
from tests.pictures.demo import Demo
from tests.pictures.sheets import clear, make_sheets, pages_in, write_index


@pytest.fixture
def folder(tmp_path):
    """Two pages: one in every way, one in a single way and very long."""
    for locale in LOCALES:
        for width in WIDTHS:
            for mode in MODES:
                Image.new("RGB", (width, 900), "white").save(
                    tmp_path / file_name("1-young-01-home", locale, width, mode)
                )
    Image.new("RGB", (320, 20_000), "white").save(tmp_path / file_name("2-public-report", "uk", 320, "dark"))
    return tmp_path


def test_each_page_gets_one_sheet_with_all_its_pictures_and_a_place_in_the_index(folder):
    assert make_sheets(folder) == ["sheets/1-young-01-home.jpg", "sheets/2-public-report.jpg"]
    with Image.open(folder / "sheets/1-young-01-home.jpg") as sheet:
        assert sheet.width > 2 * sum((220, 330, 440)) and sheet.height > 2 * 600
    with Image.open(folder / "sheets/2-public-report.jpg") as sheet:
        assert sheet.height < 2000, "what is longer is cut on the sheet, not in the picture"
    html = write_index(folder, ["Not there: /a<b"]).read_text()
    assert html.count("<section") == 2 and html.count("--uk-0320-dark.png") == 2 and "/a&lt;b" in html


def test_what_was_taken_before_goes_and_what_somebody_else_keeps_there_stays(folder):
    make_sheets(folder)
    write_index(folder, [])
    (folder / "holiday.png").write_bytes(b"")
    clear(folder)
    assert pages_in(folder) == []
    assert [path.name for path in folder.iterdir() if path.is_file()] == ["holiday.png"]


def test_names_of_pictures_sort_by_page_then_language_width_and_mode():
    names = [file_name("1", locale, width, mode) for locale in LOCALES for width in WIDTHS for mode in reversed(MODES)]
    assert names[:3] == ["1--uk-0320-dark.png", "1--uk-0320-light.png", "1--uk-0768-dark.png"]
    assert (as_name("reports/102/"), as_name("")) == ("reports-102", "home")


def test_the_sheet_of_the_demonstration_says_all_that_the_pictures_need(settings, tmp_path):
    settings.VAR = tmp_path
    code, words = make_code("101"), ["сонний", "їжак", "гойдає", "зелений", "човен", "повільно"]
    demo = Demo("http://127.0.0.1:1", write_sheet([code], [words]))
    assert (demo.password, demo.totp_secret, demo.vault_phrase) == (PASSWORD, TOTP_SECRET, PHRASE)
    assert [in_fours(one) for one in demo.codes] == [in_fours(code)]
    assert demo.six_words == [" ".join(words)]
