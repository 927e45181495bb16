"""Every page of the public site stands in every language, can be reached, and is an editor's to change."""

import re

import pytest
from django.test import Client
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from consultations.management.beginning.texts import CLAIMS, PAGES
from consultations.management.beginning.tree import lay_tree
from home.models import HomePage, PlainPage, TeamSettings
from home.parts import FOOTER, HEADER, Part
from home.texts import locales as codes

CODES = ["uk", "en"]


def links_in(html: str, css: str) -> list[str]:
    """The addresses in the menu of this class."""
    menu = re.search(rf'class="{css}[^"]*".*?</nav>', html, re.DOTALL)
    return re.findall(r'href="([^"]+)"', menu.group())


def edit(client, page: PlainPage, **changed):
    """Petra opens the page in Wagtail, changes it and publishes."""
    given = {
        "title": page.title, "slug": page.slug, "lead": page.lead, "seo_title": "", "search_description": "",
        "body": streamfield([("text", rich_text("<p>Інший текст.</p>"))]), "action-publish": "1",
        "comments": {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0, "MIN_NUM_FORMS": 0, "MAX_NUM_FORMS": 0},
    }  # fmt: skip
    return client.post(f"/staff/pages/{page.pk}/edit/", nested_form_data(given | changed))


def test_every_page_answers_in_every_language_with_its_heading(site, client):
    for part, texts in PAGES.items():
        for code in CODES:
            answer = client.get(f"/about/{code}/{part}/")
            html = answer.content.decode()
            assert answer.status_code == 200 and html.count("<h1") == 1, f"{code} {part}"
            assert f"<h1>{texts[code].title}</h1>" in html and f'<html lang="{code}">' in html


@pytest.mark.parametrize("code", CODES)
def test_the_first_page_says_in_one_sentence_what_this_is(site, client, code):
    html = client.get(f"/about/{code}/").content.decode()
    assert f"<h1>{CLAIMS[code]}</h1>" in html and html.count('class="gate"') == 3
    for door in ("#reports", "#changed", "#consultations"):
        assert f'href="{door}"' in html and f'id="{door[1:]}"' in html


@pytest.mark.parametrize("code", CODES)
def test_every_page_is_linked_from_the_menu_at_the_foot_and_four_from_the_top(site, client, code):
    html = client.get(f"/about/{code}/about/").content.decode()
    every = {f"/about/{code}/{part}/" for part in PAGES}
    assert set(links_in(html, "ground__nav")) >= every
    assert set(links_in(html, "top__nav")) == {f"/about/{code}/{part}/" for part in HEADER}
    assert {part for _name, parts in FOOTER for part in parts} == set(PAGES) == set(Part)


def test_the_place_where_one_is_is_marked_and_said(site, client):
    html = client.get("/about/uk/about/").content.decode()
    assert '<a href="/about/uk/about/" aria-current="page">' in html
    assert html.count('aria-current="page"') == 2  # above and below


def test_an_editor_changes_every_page_and_everybody_sees_it(site, client, petra):
    client.force_login(petra)
    for part in PAGES:
        page = PlainPage.objects.get(part=part, locale__language_code="uk")
        assert edit(client, page, title=f"Інша назва: {part}", lead="Інший вступ.").status_code == 302
        html = Client().get(f"/about/uk/{part}/").content.decode()
        for said in (f"<h1>Інша назва: {part}</h1>", "Інший вступ.", "Інший текст."):
            assert said in html, part


def test_an_editor_changes_the_first_page(site, client, petra):
    client.force_login(petra)
    given = {
        "title": "Чутно", "slug": "home", "claim": "Інше речення.", "introduction": rich_text("<p>Інший вступ.</p>"),
        "seo_title": "", "search_description": "", "action-publish": "1",
        "comments": {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0, "MIN_NUM_FORMS": 0, "MAX_NUM_FORMS": 0},
    }  # fmt: skip
    assert client.post(f"/staff/pages/{site.pk}/edit/", nested_form_data(given)).status_code == 302
    html = client.get("/about/uk/").content.decode()
    assert "<h1>Інше речення.</h1>" in html and "Інший вступ." in html


def test_a_second_beginning_overwrites_nothing_and_adds_what_is_missing(site, client, petra):
    page = PlainPage.objects.get(part=Part.ABOUT, locale__language_code="uk")
    client.force_login(petra)
    edit(client, page, title="Хто ми", slug="who-we-are")
    PlainPage.objects.get(part=Part.PARTNERS, locale__language_code="uk").delete()
    PlainPage.objects.get(part=Part.PARTNERS, locale__language_code="en").delete()
    lay_tree()
    lay_tree()
    page.refresh_from_db()
    assert (page.title, page.slug) == ("Хто ми", "who-we-are")
    assert PlainPage.objects.count() == len(PAGES) * len(codes())
    assert HomePage.objects.count() == len(codes())
    assert client.get("/about/en/partners/").status_code == 200
    # the menus follow the page to its new address, and the other language finds it by translation
    html = client.get("/about/uk/who-we-are/").content.decode()
    assert "/about/uk/who-we-are/" in links_in(html, "top__nav")
    assert 'href="/about/en/about/" lang="en"' in html


def test_a_page_without_a_translation_leads_to_the_first_page_of_the_other_language(site, client):
    source = HomePage.objects.get(pk=site.pk)
    source.add_child(instance=PlainPage(title="Новина", slug="news", locale=source.locale))
    html = client.get("/about/uk/news/").content.decode()
    assert 'href="/about/en/" lang="en"' in html
    assert 'rel="alternate"' not in html


def test_who_runs_the_site_stands_where_one_looks_for_it_or_is_said_to_be_missing(site, client):
    assert "ще не написали тут своєї назви" in client.get("/about/uk/contact/").content.decode()
    team = TeamSettings.load()
    team.names, team.addresses = {"uk": "Команда", "en": "The team"}, {"uk": "вул. Тиха, 1", "en": "1 Quiet St"}
    team.save()
    for part in (Part.CONTACT, Part.PRIVACY, Part.ABOUT):
        assert "1 Quiet St" in client.get(f"/about/en/{part}/").content.decode()


@pytest.mark.parametrize("code", CODES)
def test_why_puts_demand_twelve_in_front_and_calls_nobody_a_partner(site, client, code):
    html = client.get(f"/about/{code}/why/").content.decode()
    places = [int(place) for place in re.findall(r'text-anchor="middle">(\d+)<', html)]
    assert places == [12, *range(1, 12)]
    assert "Human Rights Centre ZMINA" in html and "ICO Partnership “For Every Child”" in html
    said = {"uk": "не є партнерами", "en": "are not partners"}[code]
    assert said in html and 'class="names sheet" lang="en"' in html


@pytest.mark.parametrize("code", CODES)
def test_TEL_08_the_contact_page_says_that_a_complaint_needs_no_account_and_who_reads_it(site, client, code):
    html = client.get(f"/about/{code}/contact/").content.decode()
    for said in {
        "uk": ("не потребує ні облікового запису, ні імені", "не читає й не модерує", "відповідальна за захист дитини"),
        "en": ("needs no account and no name", "neither reads nor moderates", "leads on safeguarding"),
    }[code]:
        assert said in html


def test_no_page_of_the_public_site_leads_to_the_young_person_s_home(site, client):
    """What is said about staying out of harm comes before that address (INV-04)."""
    for part in PAGES:
        html = client.get(f"/about/uk/{part}/").content.decode()
        assert not re.findall(r'href="(/(?:uk/|en/|words/[^"]*|help/[^"]*)?)"', html), part
