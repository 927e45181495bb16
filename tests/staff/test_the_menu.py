"""The menu stands in the order of the work, and shows everybody only what is theirs."""

import pytest
from django.contrib.auth.models import Group
from django.test import Client, RequestFactory
from django.urls import reverse
from django.utils import timezone, translation
from wagtail.admin.menu import admin_menu

from consultations.management.beginning.permissions import lay_permissions
from consultations.roles import screens
from consultations.roles.addresses import ADDRESSES
from consultations.vocabulary.states import Role
from tests.people import hire

pytestmark = pytest.mark.django_db
ASKED_FOR = [
    "Consultations", "Moderation", "Safeguarding", "Dialogue", "Insights", "Reports", "Replies", "Partners", "People",
    "Audit",
]  # fmt: skip
NOT_BUILT = {"dialogues"}
SEEN = {
    "petra": ["Consultations", "Reports", "Partners"],
    "miro": ["Moderation"],
    "nadia": ["Moderation"],
    "sana": ["Safeguarding", "Insights", "Reports"],
    "ada": ["Insights", "Reports"],
    "pavlo": ["Consultations", "Insights", "Reports"],
    "mr_okoro": ["Replies"],
    "zed": ["Moderation"],
}


def menu_of(person, locale: str = "en") -> list[str]:
    """The labels of this person's menu, as Wagtail draws it."""
    request = RequestFactory().get(reverse("wagtailadmin_home"))
    request.user = person
    with translation.override(locale):
        return [str(item.label) for item in admin_menu.render_component(request)]


def titles(found, locale: str = "en") -> list[str]:
    """What these screens are called."""
    with translation.override(locale):
        return [str(screen.title) for screen in found]


def test_the_order_of_the_work_is_declared_in_one_place():
    assert titles(screens.WORK) == ASKED_FOR
    places = [screens.place_of(name) for name in screens.ORDER]
    assert places == sorted(places) and len(set(places)) == len(places)
    assert screens.place_of("nobody-named-this") > places[-1]


def test_a_screen_that_is_not_built_has_its_place_and_is_shown_to_nobody():
    assert {screen.name for screen in screens.WORK} - set(ADDRESSES) == NOT_BUILT
    everything = hire("Everything")
    for role in Role:
        everything.role_holdings.create(role=role, trained_on=timezone.localdate())
    assert not {screen.name for screen in screens.screens_for(everything)} & NOT_BUILT


@pytest.mark.parametrize(("who", "labels"), SEEN.items())
def test_each_of_the_cast_sees_exactly_their_screens(request, who, labels):
    person = request.getfixturevalue(who)
    assert titles(screens.screens_for(person)) == labels
    shown = menu_of(person)
    assert [label for label in shown if label in ASKED_FOR] == labels


def test_after_the_work_come_people_pages_pictures_help_routes_and_settings():
    alina = hire("Alina", Role.ADMINISTRATOR)
    alina.is_superuser = alina.is_staff = True
    lay_permissions()
    shown = menu_of(alina)
    assert shown == [
        "Consultations", "Partners", "People", "Decisions", "Pages", "Pictures", "Documents", "Help routes", "Settings",
    ]  # fmt: skip


def test_an_editor_finds_the_help_routes_and_no_settings(petra):
    lay_permissions()
    petra.groups.add(Group.objects.get(name="Editors"))
    shown = menu_of(petra)
    assert "Help routes" in shown and "Settings" not in shown


def test_the_menu_speaks_the_language_of_the_person(miro):
    assert "Модерація" in menu_of(miro, "uk")


def test_the_menu_calls_people_by_their_name_and_not_by_their_address(miro):
    assert miro.first_name == "Miro"
    client = Client()
    client.force_login(miro)
    assert miro.email not in client.get(reverse("wagtailadmin_home")).content.decode()


def test_every_drawing_of_the_menu_is_in_the_sprite(client, miro):
    client.force_login(miro)
    sprite = client.get("/staff/sprite/").content.decode()
    for screen in screens.WORK:
        assert f'<symbol id="icon-our-{screen.icon}" viewBox="0 0 256 256"><' in sprite, "no size: the menu gives it"


def test_without_javascript_the_same_screens_are_links(client, sana):
    client.force_login(sana)
    page = client.get(reverse("wagtailadmin_home")).content.decode()
    plain = page.split("<noscript>")[-1]
    assert all(f'href="{reverse(name)}"' in plain for name in ("concerns", "analyses", "report-desks"))
