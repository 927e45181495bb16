"""Help: for everybody, without a code, a cookie or a script; and never a line that nobody has checked, unsaid."""

import re
from datetime import date, timedelta

import pytest
from django.contrib.auth.models import Group
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from consultations.management.beginning.help_lines import lay_help_lines
from consultations.management.beginning.permissions import lay_permissions
from consultations.models import Entry
from home.models import HelpRoute
from home.texts import locales
from tests.people import texts

TODAY = date(2026, 11, 24)
BOTH_FACES = ["/help/{}", "/about/{}/help/"]
EVERYWHERE = [(face, locale) for face in BOTH_FACES for locale in locales()]
STALE = {"uk": "Ми були на зв’язку з ними", "en": "Our last check was on"}
NEVER = {"uk": "Ми ще не знаємо, чи хтось тут візьме слухавку", "en": "We do not know yet whether someone answers here"}
FRESH = {"uk": "Перевірено", "en": "Checked"}
TITLE = {"uk": "<title>Чутно</title>", "en": "<title>Chutno</title>"}
pytestmark = pytest.mark.django_db


@pytest.fixture
def clock(monkeypatch):
    """It is the 24th of November."""
    monkeypatch.setattr(timezone, "localdate", lambda *_given: TODAY)


def checked(days_ago: int | None, **more) -> HelpRoute:
    day = None if days_ago is None else TODAY - timedelta(days=days_ago)
    given = {"names": texts("Дитяча лінія", "Child line"), "number": "116 111", "checked_on": day}
    return HelpRoute.objects.create(**(given | more))


def page(face: str, locale: str) -> str:
    return Client().get(face.format(locale)).content.decode()


@pytest.mark.parametrize(("face", "locale"), EVERYWHERE)
def test_SG_09_help_opens_without_signing_in_a_cookie_or_a_script(face, locale):
    lay_help_lines()
    client = Client()
    answer = client.get(face.format(locale))
    shown = answer.content.decode()
    assert answer.status_code == 200
    assert not answer.cookies and not client.cookies
    assert all(line.number in shown for line in HelpRoute.objects.all())
    assert f'lang="{locale}"' in shown and TITLE[locale] in shown
    assert not re.search(r"\shidden[\s>]", shown.split('class="routes"')[1].split("</ul>")[0]), "waits for a script"


@pytest.mark.parametrize("face", BOTH_FACES)
def test_SG_09_help_reads_its_own_table_and_no_other(face):
    lay_help_lines()
    with CaptureQueriesContext(connection) as asked:
        page(face, "uk")
    ours = [query["sql"] for query in asked if "consultations_" in query["sql"] or "django_session" in query["sql"]]
    assert ours == []
    assert any("home_helproute" in query["sql"] for query in asked)


@pytest.mark.parametrize(("face", "locale"), EVERYWHERE)
@pytest.mark.parametrize(("days_ago", "said", "unsaid"), [(90, FRESH, STALE), (91, STALE, NEVER), (None, NEVER, FRESH)])
def test_SG_10_after_ninety_days_the_page_says_that_nobody_has_checked(clock, face, locale, days_ago, said, unsaid):
    checked(days_ago)
    shown = page(face, locale)
    assert said[locale] in shown
    assert unsaid[locale] not in shown


@pytest.mark.parametrize(("days_ago", "stale"), [(0, False), (90, False), (91, True), (None, True)])
def test_SG_10_the_ninety_first_day_is_too_late(days_ago, stale):
    assert checked(days_ago).is_stale(TODAY) is stale


def test_what_stays_on_the_device_is_said_for_each_way(clock):
    for number, way in (("1", "call"), ("2", "chat"), ("3", "message")):
        checked(1, number=number, way=way)
    shown = page(BOTH_FACES[0], "en")
    for sentence in ("in the phone&#x27;s call list", "in the browser&#x27;s history", "The message will stay"):
        assert sentence.replace("&#x27;", "'") in shown.replace("&#x27;", "'")
    assert shown.count('href="tel:') == 1


def test_hours_that_nobody_knows_are_not_made_up(clock):
    checked(1)
    assert "We do not know the hours." in page(BOTH_FACES[0], "en")


def test_danger_right_now_comes_first_and_is_marked(clock):
    checked(1, place=1)
    checked(1, number="112", emergency=True, place=9)
    shown = page(BOTH_FACES[0], "en")
    assert shown.index("If you are in danger right now, call 112.") < shown.index("116 111")
    assert "route--now" in shown


def test_no_russian_trust_line_is_ever_laid():
    lay_help_lines()
    numbers = ["".join(filter(str.isdigit, line.number)) for line in HelpRoute.objects.all()]
    assert not [number for number in numbers if number.startswith(("8800", "7800", "7"))]


def editor(petra):
    lay_permissions()
    petra.groups.add(Group.objects.get(name="Editors"))
    client = Client()
    client.force_login(petra)
    return client


def test_SG_10_the_staff_s_list_says_which_and_since_when(clock, petra):
    petra.language = "en"
    petra.save()
    checked(91)
    checked(None, number="0 800 500 335")
    checked(3, number="112", emergency=True)
    shown = editor(petra).get(reverse("help-routes:index")).content.decode()
    assert "Not checked since Aug. 25, 2026" in shown or "Not checked since 25 August 2026" in shown
    assert "Nobody has checked it yet" in shown
    assert "Checked on" in shown
    assert shown.index("112") < shown.index("116 111")


def test_SG_10_one_click_says_that_it_was_checked_today(clock, petra):
    route, client = checked(91), editor(petra)
    answer = client.post(reverse("help-route-checked", kwargs={"route": route.pk}))
    assert answer["Location"] == reverse("help-routes:index")
    route.refresh_from_db()
    assert route.checked_on == TODAY
    assert list(Entry.objects.values_list("verb", "staff")) == [("help_route_checked", petra.pk)]


def test_a_link_checks_nothing_and_neither_does_somebody_without_the_role(clock, petra, miro):
    route = checked(91)
    address = reverse("help-route-checked", kwargs={"route": route.pk})
    assert editor(petra).get(address).status_code == 405
    client = Client()
    client.force_login(miro)
    assert client.post(address).status_code == 404
    route.refresh_from_db()
    assert route.is_stale(TODAY)


def test_an_editor_writes_a_route_in_every_language(clock, petra):
    client = editor(petra)
    given = {
        "names_uk": "Лінія",
        "names_en": "Line",
        "way": "call",
        "number": "7333",
        "place": "4",
        "leaves_trace": "on",
    }
    answer = client.post(reverse("help-routes:add"), given)
    assert answer.status_code == 302, answer.context["form"].errors
    assert HelpRoute.objects.get(number="7333").names == {"uk": "Лінія", "en": "Line"}
    assert client.post(reverse("help-routes:add"), given | {"names_en": "", "number": "7334"}).status_code == 200
    assert not HelpRoute.objects.filter(number="7334").exists()
