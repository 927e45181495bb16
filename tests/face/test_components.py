"""Every component is one template, is shown in every state, and is what the real pages are made of."""

import re

import pytest
from django.template.loader import render_to_string
from django.test import Client
from django.utils import translation

from config.settings import base
from home.gallery.views import ERRORS, SHELVES
from home.texts import locales
from tests.architecture.tree import ROOT, name_of, template_files

COMPONENTS = {path.stem for path in (ROOT / "templates" / "components").glob("*.html")}
PARTS = {"pen": "drawing_pad", "help_now": "help_route"}  # shown inside another
WANTED = {
    "equal_buttons", "choice", "picture_choice", "faces", "statement_vote", "ranking", "words_box", "drawing_pad",
    "progress", "notice", "help_route", "bar", "language_switch", "code_box", "card_pictures", "six_words", "card",
    "quote", "chart", "finding", "promise", "timeline", "empty",
}  # fmt: skip
OF_COMPONENTS = (
    r'class="(?:note|choice|secret|pics__|thread|lang|loud|voice|vow|chart|trail|tag|rank|pad|find|want)(?:[_" -]|__)'
    r"|field--(?:code|words)|<button|button button--(?:main|plain|quiet)"
)
# Written by hand, with the reason.
BY_HAND = {
    "consultations/answers/help.html": "its way back is found by the script",
    "consultations/answers/show.html": "its way back is found by the script",
    "consultations/answers/adults.html": "its way back is found by the script",
    "consultations/coming_back/piece.html": "how one's own words stand is said only there",
    "young/complaint_form.html": "its box says how to be answered, and has no way to skip",
}


def shown(locale: str) -> list:
    """Every component with its states, in this locale."""
    with translation.override(locale):
        return [component() for shelf in SHELVES for component in shelf.COMPONENTS]


def of_young_people() -> list:
    """The templates of a young person's pages."""
    folders = ("young", "consultations/answers", "consultations/coming_back")
    return [path for folder in folders for path in sorted((ROOT / "templates" / folder).glob("*.html"))]


def test_every_component_that_was_wanted_is_there():
    assert sorted(WANTED - COMPONENTS) == []


def test_every_component_lies_on_the_shelf_in_more_than_nothing():
    names = {component.name for component in shown("uk")}
    assert COMPONENTS - names - set(PARTS) == set()
    assert names <= COMPONENTS
    assert [component.name for component in shown("uk") if not component.states] == []


@pytest.mark.parametrize("locale", locales())
def test_every_state_of_every_component_shows_something(locale):
    with translation.override(locale):
        for component in shown(locale):
            for state, values in component.states.items():
                html = render_to_string(component.template, dict(values))
                assert re.search(r"<\w+", html), f"{component.name}: {state}"
                assert not re.search(r"\sstyle=|\son\w+=|<script", html), f"{component.name}: {state}"


def test_the_states_of_one_component_differ():
    for component in shown("uk"):
        pages = [render_to_string(component.template, dict(values)) for values in component.states.values()]
        assert len(set(pages)) == len(pages) or component.name == "help_route", component.name


def test_every_component_says_which_arguments_it_takes():
    silent = [
        name for name in sorted(COMPONENTS) if "`" not in first_lines(name) and "Argument" not in first_lines(name)
    ]
    assert silent == []


def first_lines(name: str) -> str:
    """How a component begins."""
    return (ROOT / "templates" / "components" / f"{name}.html").read_text(encoding="utf-8")[:700]


def test_every_component_is_used_by_a_real_page():
    texts = [path.read_text(encoding="utf-8") for path in template_files() if "gallery" not in path.parts]
    used = {name for text in texts for name in re.findall(r"components/(\w+)\.html", text)}
    used |= {"language_switch"}  # by its tag
    assert COMPONENTS - used == set()


def test_no_page_of_a_young_person_holds_a_second_copy_of_a_component():
    copies = {
        name_of(path).removeprefix("templates/"): re.findall(OF_COMPONENTS, path.read_text(encoding="utf-8"))
        for path in of_young_people()
    }
    assert {name: found for name, found in copies.items() if found and name not in BY_HAND} == {}


def test_a_shape_is_drawn_in_one_place():
    elsewhere = {
        name_of(path).removeprefix("templates/")
        for path in template_files()
        if "<path" in path.read_text(encoding="utf-8") and "shapes" not in path.parts
    }
    assert elsewhere <= {"wagtailadmin/base.html", "components/pen.html", "components/drawing_pad.html"}


@pytest.mark.parametrize("locale", locales())
def test_the_page_shows_every_component_and_state_by_name(locale):
    html = Client().get(f"/_components/{locale}").content.decode()
    assert '<html lang="en">' in html and f'lang="{locale}"' in html
    for component in shown(locale):
        assert f'data-component="{component.name}" id="{component.name}"' in html
        for state in component.states:
            assert f'data-state="{state}" lang="{locale}"' in html
    assert len(re.findall(r'data-state="promise_\w+"', html)) == 8


def test_the_first_language_stands_at_the_plain_address_and_an_age_can_be_asked_for():
    assert 'lang="uk"' in Client().get("/_components/").content.decode()
    assert 'data-band="6-9"' in Client().get("/_components/en?band=6-9").content.decode()
    assert 'data-band="13-15"' in Client().get("/_components/en?band=99").content.decode()


@pytest.mark.parametrize("number", ERRORS)
@pytest.mark.parametrize("locale", locales())
def test_an_error_page_is_the_real_one_on_both_faces(number, locale):
    for face, way_out in (("", 'href="/x"'), ("?face=public", f'href="/about/{locale}/"')):
        reply = Client().get(f"/_components/{locale}/errors/{number}{face}")
        html = reply.content.decode()
        assert reply.status_code == number
        assert f'<html lang="{locale}">' in html and way_out in html


@pytest.mark.parametrize("address", ["/_components/de", "/_components/uk/errors/418", "/_components/xx/errors/404"])
def test_what_is_not_on_the_shelf_is_not_found(address):
    assert Client().get(address).status_code == 404


@pytest.mark.parametrize("address", ["/_components/", "/_components/en", "/_components/en/errors/404?face=public"])
def test_outside_the_development_settings_there_is_no_such_page(address, settings):
    settings.SHOW_COMPONENTS = False
    reply = Client().get(address)
    assert reply.status_code == 404
    assert "/about/" not in reply.content.decode()
    assert base.SHOW_COMPONENTS is False
    assert "SHOW_COMPONENTS = False" in (ROOT / "site" / "config" / "settings" / "production.py").read_text()
