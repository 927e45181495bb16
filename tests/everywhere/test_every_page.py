"""X-01 over the whole site: whatever can be reached from the first page is looked at, also what is added later."""

from urllib.parse import urlsplit

import pytest
from django.urls import Resolver404, resolve
from django.utils import translation

from consultations.roles.addresses import ADDRESSES
from home.texts import locales
from tests.barriers import EVERYTHING
from tests.everywhere.conftest import PARTS
from tests.everywhere.looking import DESK, Looker

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
YOUNG = ["/{locale}/", "/what/101/{locale}", "/what/101/{locale}/13-15", "/ask/101/{locale}/13-15", "/help/{locale}",
         "/help/{locale}/show", "/adults/{locale}", "/words/{locale}",
         "/changed/102/{locale}", "/changed/101/{locale}", "/thanks/101/{locale}",
         "/group/{locale}", "/group/{locale}/group", "/hand/101/{locale}", "/sheet/101/{locale}",
         "/next/{locale}/room", "/next/{locale}/adult"]  # fmt: skip


# What each of them at least has to come across, by following links from the desk.
READERS = ("moderator", "second")
KEEPERS = (*READERS, "safeguarding", "deputy")
SCREENS = {
    "editor": {"consultation", "report-desk", "partners", "cards", "cards-new", "pack-out", "cohort-out"},
    "moderator": {"queue", "vault", "first-reading", "roster", "concern-raise", "end-shift"},
    "second": {"queue", "second-reading"},
    "analyst": {"report-desk"},
    "publisher": {"consultation", "report-desk"},
    "signatory": {"consultation", "report-desk"},
    "safeguarding": {"concerns", "concern", "vault", "roster", "concern-raise", "ways-out", "lessons"},
    "deputy": {"concerns", "vault"},
    "official": {"reply-desk", "reply"},
    "administrator": {"consultation", "people", "person", "partners", "partner", "partner-new"},
}


def named(address: str) -> str:
    """The name of our own address, or '' for one of Wagtail's."""
    try:
        name = resolve(address.split("?")[0]).url_name or ""
    except Resolver404:
        return ""
    return name if name in ADDRESSES or name == "wagtailadmin_home" else ""


@pytest.mark.parametrize("locale", locales())
def test_X_01_X_07_T33_every_public_page_in_every_language_is_open_to_everybody(page, whole_site, locale):
    looker = Looker(page, whole_site.address)
    firsts = [f"/about/{locale}/", *whole_site.pages[locale]]
    met = looker.walk(firsts, f"/about/{locale}/", lambda address: looker.look(locale))
    assert looker.wrong == [], looker.report()
    assert len(met) >= 8, met
    with translation.override(locale):
        assert {"decision", "report", "changed"} <= {named(address) for address in met}


@pytest.mark.parametrize("locale", locales())
def test_X_01_every_page_of_a_young_person_that_needs_no_code(page, whole_site, locale):
    looker = Looker(page, whole_site.address)
    for address in YOUNG:
        assert page.goto(whole_site.address + address.format(locale=locale)).status == 200, address
        looker.look(locale)
    assert looker.wrong == [], looker.report()


@pytest.mark.parametrize("part", PARTS)
def test_X_01_every_screen_of_ours_for_everybody_who_works_here(context, whole_site, part):
    page = whole_site.seat(context, part)
    looker = Looker(page, whole_site.address)

    def look(address: str = "") -> None:
        looker.shown_as(DESK, "light")
        looker.facts("uk")
        looker.axe("a desk", EVERYTHING)

    firsts = ["/staff/", "/staff/vault/"] if part in KEEPERS else ["/staff/"]
    met = looker.walk(firsts, "/staff/", look, only=named)
    if part in READERS:
        page.goto(whole_site.address + "/staff/moderation/101/")
        with page.expect_navigation():
            page.click("form[action$='/next/'] button")
        look()
        met.append(urlsplit(page.url).path)
    assert looker.wrong == [], looker.report()
    assert {named(address) for address in met} >= {"wagtailadmin_home", *SCREENS[part]}
