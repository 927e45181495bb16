"""The public face may be found and shared; what a child may open tells nothing, and the young face names nothing."""

import re
from xml.etree import ElementTree

import pytest
from django.conf import settings as django_settings
from PIL import Image

from consultations.management.beginning.texts import PAGES
from consultations.models import Finding
from consultations.replies.actions import give_reply
from consultations.vocabulary.states import Stage
from tests.people import TODAY
from tests.reporting import publish, values

CODES = ["uk", "en"]
PUBLIC, YOUNG = "open.example", "young.example"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"
NAME = {"uk": "Чутно", "en": "Chutno"}


@pytest.fixture
def two_hosts(settings):
    settings.PUBLIC_HOST, settings.ALLOWED_HOSTS = PUBLIC, [PUBLIC, YOUNG]
    return settings


@pytest.fixture
def published(site, consultation, ada, pavlo, mr_okoro):
    publish(consultation, ada, pavlo)
    give_reply(Finding.objects.get(position=1), mr_okoro, values(), today=TODAY)
    return consultation


def meta(html: str, name: str) -> list[str]:
    return re.findall(rf'<meta (?:property|name)="{name}" content="([^"]*)">', html)


def map_of(client, **headers) -> dict[str, dict[str, str]]:
    """{address: {language: address}} of the site map."""
    tree = ElementTree.fromstring(client.get("/sitemap.xml", headers=headers).content)  # noqa: S314 (our own)
    return {
        one.find(f"{SITEMAP}loc").text: {link.get("hreflang"): link.get("href") for link in one.findall(f"{XHTML}link")}
        for one in tree.findall(f"{SITEMAP}url")
    }


def test_the_map_has_every_public_page_in_every_language(published, client):
    found = map_of(client)
    for code in CODES:
        for at in ("", "changed/", "reports/sample/", "reports/101/", "changed/101/", "decisions/school-support/",
                   *(f"{part}/" for part in PAGES)):  # fmt: skip
            assert f"http://testserver/about/{code}/{at}" in found, at
    for address, others in found.items():
        assert set(others) == {*CODES, "x-default"} and address in others.values()
        assert others["x-default"] == others[django_settings.LANGUAGE_CODE]
        assert client.get(address.removeprefix("http://testserver")).status_code == 200, address


def test_the_map_keeps_what_has_not_begun_and_what_is_not_public_out(site, consultation, client):
    assert consultation.state == Stage.DRAFT
    assert not [address for address in map_of(client) if "101" in address or "decisions" in address]
    assert not [address for address in map_of(client) if "/about/" not in address]


def test_on_one_host_robots_may_read_the_public_face_only(site, client):
    said = client.get("/robots.txt").content.decode()
    assert "Allow: /about/" in said and "Disallow: /\n" in said
    assert "Sitemap: http://testserver/sitemap.xml" in said


def test_with_two_hosts_the_young_one_names_nothing_and_the_public_one_its_map(published, two_hosts, client):
    young = client.get("/robots.txt", headers={"host": YOUNG})
    assert young.content.decode() == "User-agent: *\nDisallow: /\n"
    assert client.get("/sitemap.xml", headers={"host": YOUNG}).status_code == 404
    public = client.get("/robots.txt", headers={"host": PUBLIC}).content.decode()
    assert f"Sitemap: http://{PUBLIC}/sitemap.xml" in public and YOUNG not in public
    assert all(address.startswith(f"http://{PUBLIC}/about/") for address in map_of(client, host=PUBLIC))


@pytest.mark.parametrize("code", CODES)
def test_a_public_page_names_its_address_its_languages_and_what_it_is(published, client, code):
    html = client.get(f"/about/{code}/about/?from=somewhere").content.decode()
    here = f"http://testserver/about/{code}/about/"
    assert f'<link rel="canonical" href="{here}">' in html and meta(html, "og:url") == [here]
    for other, at in (("uk", "uk"), ("en", "en"), ("x-default", "uk")):
        assert f'rel="alternate" hreflang="{other}" href="http://testserver/about/{at}/about/"' in html
    assert meta(html, "og:title") == [PAGES["about"][code].title]
    assert meta(html, "description") == meta(html, "og:description") != [""]
    assert meta(html, "og:type") == ["website"]
    assert meta(html, "og:locale") == [{"uk": "uk_UA", "en": "en_GB"}[code]]
    assert meta(html, "og:locale:alternate") == [{"uk": "en_GB", "en": "uk_UA"}[code]]
    assert f"<title>{PAGES['about'][code].title} – {NAME[code]}</title>" in html


def test_the_picture_of_a_preview_is_ours_small_and_described(site, client):
    html = client.get("/about/en/").content.decode()
    (address,) = meta(html, "og:image")
    assert address == "http://testserver/static/chutno/preview.png"
    assert meta(html, "og:image:alt") == ["Pebbles resting in a bowl"]
    path = django_settings.STATICFILES_DIRS[0] / "chutno" / "preview.png"
    with Image.open(path) as picture:
        assert picture.size == (1200, 630) and not picture.getexif()
    assert path.stat().st_size < 30_000
    assert not re.findall(r"twitter:|fb:|graph\.", html)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("at", ["decisions/school-support/", "reports/101/", "changed/", "reports/sample/", "reports/"])
def test_views_of_ours_say_what_they_are(published, client, code, at):
    html = client.get(f"/about/{code}/{at}").content.decode()
    assert meta(html, "og:title")[0] not in ("", NAME[code]) and meta(html, "og:description")[0]
    assert html.count('rel="canonical"') == 1


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("at", ["changed/101/", "safety-young/", "help/", "complaint/"])
def test_INV_09_a_public_page_that_a_child_may_open_tells_only_the_name(published, client, code, at):
    html = client.get(f"/about/{code}/{at}").content.decode()
    assert f"<title>{NAME[code]}</title>" in html
    assert meta(html, "og:title") == [NAME[code]]
    assert meta(html, "description") == meta(html, "og:description") == []


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("hosts", ["one", "two"])
@pytest.mark.parametrize("path", ["/{}/", "/words/{}", "/help/{}", "/changed/101/{}"])
def test_INV_09_the_young_face_has_no_preview_no_map_and_no_way_to_the_public_site(
    published, client, request, code, hosts, path
):
    if hosts == "two":
        request.getfixturevalue("two_hosts")
    answer = client.get(path.format(code), headers={"host": YOUNG} if hosts == "two" else None)
    html = answer.content.decode()
    assert answer.status_code == 200 and "noindex" in answer["X-Robots-Tag"]
    assert f"<title>{NAME[code]}</title>" in html
    assert not re.findall(r'og:|rel="canonical"|rel="alternate"|name="description"|sitemap', html)
    assert "/about/" not in html and PUBLIC not in html


def test_with_two_hosts_each_face_answers_on_its_own_only(published, two_hosts, client):
    for path, right, wrong in (("/about/uk/about/", PUBLIC, YOUNG), ("/about/uk/changed/101/", PUBLIC, YOUNG),
                               ("/changed/101/uk", YOUNG, PUBLIC), ("/uk/", YOUNG, PUBLIC)):  # fmt: skip
        assert client.get(path, headers={"host": right}).status_code == 200
        assert client.get(path, headers={"host": wrong}).status_code == 404
