"""The icons: one set, from files that lie here with their licence, and every name that a page says has its picture."""

import re

import pytest
from django.template import Context, Template

from home.icons import DRAWINGS, FILES, ICONS
from tests.architecture.tree import ROOT, name_of, template_files

SAID = re.compile(r'''(?:{% icon |icon_name=|before=|after=)"([\w-]+)"''')


def test_every_drawing_in_the_folder_is_used_and_every_icon_has_its_drawing():
    files = {str(path.relative_to(DRAWINGS).with_suffix("")) for path in DRAWINGS.rglob("*.svg")}
    assert files == set(FILES.values())


def test_every_icon_that_a_template_names_is_there():
    said = {(name_of(path), name) for path in template_files() for name in SAID.findall(path.read_text())}
    assert len(said) > 40
    assert [(place, name) for place, name in said if name not in ICONS] == []


def test_a_page_that_asks_for_an_unknown_icon_fails_at_once():
    with pytest.raises(KeyError):
        Template('{% load house %}{% icon "flag" %}').render(Context())


def test_an_icon_takes_the_colour_of_the_text_and_is_not_read_aloud():
    html = Template('{% load house %}{% icon "next" "icon--in" %}').render(Context())
    assert html.startswith('<svg class="icon icon--in" viewBox="0 0 256 256" ')
    assert ' aria-hidden="true"><path d="' in html
    assert [name for name, drawing in ICONS.items() if re.search(r"#[0-9a-f]{3}|rgb|style|<script|href", drawing)] == []


def test_never_17_no_icon_shows_a_flag_a_weapon_an_alarm_or_a_map():
    bad = r"flag|sword|knife|bomb|siren|bell|alarm|map|globe|skull|camera|microphone|user-circle"
    assert [file for file in FILES.values() if re.search(bad, file)] == []


def test_what_was_copied_lies_here_with_its_licence():
    row = next(line for line in (ROOT / "LICENSES" / "README.md").read_text().splitlines() if "Phosphor" in line)
    assert "home/drawings/phosphor/" in row and "Phosphor-MIT.txt" in row
    assert "MIT License" in (ROOT / "LICENSES" / "Phosphor-MIT.txt").read_text()


def test_there_is_one_set_of_icons():
    again = [name_of(path) for path in template_files() if re.search(r"<symbol|<use\b", path.read_text())]
    assert again == []
