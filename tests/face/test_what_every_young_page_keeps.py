"""Every page of a young person: neutral, with Help and Close, nothing chosen beforehand, nothing from outside."""

import re
from functools import cache

import pytest
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.utils import translation

from home.texts import locales
from tests.face.contexts import ERRORS, PAGES

NAMES = {"uk": "Чутно", "en": "Chutno"}
EVERY = [(name, locale) for name in [*PAGES, *map(str, ERRORS)] for locale in locales()]


@cache
def page(name: str, locale: str) -> str:
    """The page as a young person gets it, without a database; drawn once, asked for a thousand times."""
    template, context = PAGES.get(name, (f"errors/{name}.html", {}))
    with translation.override(locale):
        request = RequestFactory().get(f"/{locale}/")
        return render_to_string(template, {"locale": locale, "here": f"/{locale}/"} | context, request)


@pytest.mark.parametrize(("name", "locale"), EVERY)
def test_the_title_says_only_the_name(name, locale):
    html = page(name, locale)
    assert re.findall(r"<title>(.*?)</title>", html) == [NAMES[locale]]
    assert f'<html lang="{locale}">' in html


@pytest.mark.parametrize(("name", "locale"), EVERY)
def test_EX_01_help_and_close_are_on_every_page_as_plain_links(name, locale):
    html = page(name, locale)
    assert f'href="/help/{locale}"' in html
    assert len(re.findall(r'<a [^>]*href="/x" rel="nofollow noreferrer"', html)) >= 2, "EX-07: also a skip link"


@pytest.mark.parametrize(("name", "locale"), EVERY)
def test_nothing_tells_robots_or_previews_what_this_is(name, locale):
    html = page(name, locale)
    assert 'name="robots" content="noindex' in html
    assert not re.search(r'og:|twitter:|name="description"|rel="canonical"', html)


@pytest.mark.parametrize(("name", "locale"), EVERY)
def test_nothing_is_inline_and_nothing_comes_from_elsewhere(name, locale):
    html = page(name, locale)
    assert not re.search(r"\sstyle=|<style|\son\w+=|javascript:", html)
    assert not re.search(r"<script(?![^>]* src=)", html)
    assert not re.search(r'(src|href|action)="(https?:)?//', html)


@pytest.mark.parametrize(("name", "locale"), EVERY)
def test_nothing_is_chosen_beforehand(name, locale):
    assert not re.search(r"\s(checked|required|selected)\b", page(name, locale))


@pytest.mark.parametrize("name", [*PAGES, *map(str, ERRORS)])
def test_X_07_no_english_is_left_on_a_ukrainian_page(name):
    html = re.sub(r"<script.*?</script>|<svg.*?</svg>|<a [^>]*hreflang.*?</a>|<button[^>]*lang=.*?</button>", "",
                  page(name, "uk"), flags=re.S)  # fmt: skip
    html = re.sub(r'<(blockquote|p)[^>]* lang="en">.*?</\1>', "", html, flags=re.S)
    words = re.findall(r"[A-Za-z]{3,}", re.sub(r"<[^>]+>|/changed/\S+", " ", html))
    assert set(words) <= {"Shift"}


def test_the_home_page_holds_no_link_to_the_public_site():
    assert "/about/" not in page("home", "uk")


@pytest.mark.parametrize("locale", locales())
def test_the_two_ways_to_send_are_equal_and_only_named_differently(locale):
    buttons = re.findall(r'<button class="([^"]*)" type="submit" name="keep" value="(\w+)">', page("look", locale))
    assert [value for _css, value in buttons] == ["yes", "no"]
    assert len({css for css, _value in buttons}) == 1


def test_own_words_are_never_cut_by_the_browser():
    assert "maxlength" not in page("ask", "uk")


@pytest.mark.parametrize("number", ERRORS)
def test_an_error_on_the_public_face_leads_to_the_public_first_page(number):
    with translation.override("en"):
        request = RequestFactory().get("/about/en/nowhere/")
        request.face = "public"
        html = render_to_string(f"errors/{number}.html", {}, request)
    assert 'href="/about/en/"' in html
    assert 'href="/x"' not in html
