"""`manage.py begin` lays the house once, however often it is called, and never with demonstration keys."""

import os
import subprocess
import sys

import pytest
from django.contrib.auth.models import Group
from django.core.management import CommandError, call_command
from wagtail.models import Site

from consultations.checks import no_demonstration_keys, own_words_stay_closed
from consultations.management.beginning.texts import CLAIMS, HOME, PAGES
from consultations.models import Circle, RoleHolding, StaffKey
from consultations.roles.actions import EDITORS
from consultations.vocabulary.states import Role
from home.models import HelpRoute, HomePage, PlainPage, StaffMember
from home.texts import locales

pytestmark = pytest.mark.django_db
LONG = "a key of my own that nobody has ever read anywhere, of more than fifty signs"


def tables() -> dict[str, list]:
    models = (HomePage, PlainPage, HelpRoute, StaffMember, RoleHolding, Circle, StaffKey, Site)
    return {model.__name__: list(model.objects.order_by("pk").values()) for model in models}


@pytest.fixture
def begun(capsys):
    call_command("begin", email="first@example.org")
    return capsys.readouterr().out


def test_the_house_stands_with_its_pages_in_every_language(begun, client):
    assert Site.objects.get().root_page.specific == HomePage.objects.get(locale__language_code=locales()[0])
    for code in locales():
        first = client.get(f"/about/{code}/")
        assert first.status_code == 200 and CLAIMS[code] in first.content.decode()
        for slug, texts in PAGES.items():
            answer = client.get(f"/about/{code}/{slug}/")
            assert answer.status_code == 200 and texts[code].title in answer.content.decode()
    assert len({page.translation_key for page in HomePage.objects.all()}) == 1


def test_a_second_time_changes_nothing_and_prints_no_secret(begun, capsys):
    before = tables()
    call_command("begin", email="first@example.org")
    call_command("begin")
    said = capsys.readouterr().out
    assert tables() == before
    assert "password" not in said and "phrase" not in said


def test_the_first_administrator_gets_a_password_once_and_every_circle_a_phrase(begun):
    staff = StaffMember.objects.get(email="first@example.org")
    password = begun.split("password: ")[1].split()[0]
    assert staff.check_password(password) and len(password) >= 12
    assert RoleHolding.objects.filter(staff=staff, role=Role.ADMINISTRATOR, consultation=None).exists()
    assert set(Circle.objects.values_list("pk", flat=True)) == {"moderation", "safeguarding"}
    assert begun.count("founding phrase") == 2
    assert staff.groups.filter(name="Staff").exists()


def test_real_phrases_are_new_and_different(settings, capsys):
    settings.DEMONSTRATION = False
    settings.SECRET_KEY, settings.PEPPER = LONG, LONG.encode()
    call_command("begin", email="first@example.org", password="a password of mine, long")
    said = capsys.readouterr().out
    phrases = [line.split(": ", 1)[1] for line in said.splitlines() if "founding phrase" in line]
    assert len(set(phrases)) == 2 and all(len(phrase.split()) == 6 for phrase in phrases)


def test_where_nobody_can_be_asked_it_says_who_is_missing(settings):
    settings.DEMONSTRATION = False
    settings.SECRET_KEY, settings.PEPPER = LONG, LONG.encode()
    with pytest.raises(CommandError, match="--email"):
        call_command("begin")
    assert not StaffMember.objects.exists()


def test_help_lines_wait_to_be_called_and_no_hours_are_invented(begun):
    lines = HelpRoute.objects.all()
    assert {line.number for line in lines if line.emergency} == {"112", "102"}
    assert {"116 111", "0 800 500 225"} <= {line.number for line in lines}
    assert all(line.checked_on is None and not line.hours for line in lines)


def test_editors_may_write_pages(begun):
    assert Group.objects.get(name=EDITORS).page_permissions.count() == 3


def test_the_texts_promise_nothing_that_cannot_be_kept():
    written = [*HOME.values(), *CLAIMS.values(), *(page for texts in PAGES.values() for page in texts.values())]
    for page in written:
        low = str(page).lower()
        for word in ("100 %", "повністю", "гаранту", "безпечно", "guarantee", "completely", "anonymous", "safe "):
            assert word not in low, f"{word}: {low[:80]}"


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"SECRET_KEY": "demonstration-key-that-protects-nothing-and-says-so-on-every-page"}, "SECRET_KEY"),
        ({"PEPPER": "demonstration pepper: protects nothing"}, "PEPPER"),
    ],
)
@pytest.mark.parametrize("command", ["begin", "demo"])
def test_demonstration_keys_are_refused_in_production(changes, sentence, command):
    real = {
        "DJANGO_SETTINGS_MODULE": "config.settings.production", "SECRET_KEY": LONG, "PEPPER": LONG,
        "ALLOWED_HOSTS": "chutno.example", "DATABASE_URL": "sqlite://:memory:",
    }  # fmt: skip
    ran = subprocess.run(
        [sys.executable, "manage.py", command], env=os.environ | real | changes, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert ran.returncode != 0 and sentence in ran.stderr


def test_demonstration_data_are_refused_with_real_keys(settings):
    settings.DEMONSTRATION = False
    with pytest.raises(CommandError):
        call_command("demo")


def test_demonstration_keys_are_refused_even_when_the_settings_let_them_through(settings):
    settings.DEMONSTRATION = False
    with pytest.raises(CommandError):
        call_command("begin", email="first@example.org")
    assert not StaffMember.objects.exists()


def test_checks_keep_own_words_closed_and_keys_our_own(settings):
    assert own_words_stay_closed(None) == [] and no_demonstration_keys(None) == []
    settings.DEMONSTRATION = False
    settings.OWN_WORDS_NEED_COVER = False
    assert [error.id for error in own_words_stay_closed(None)] == ["consultations.E001"]
    assert [error.id for error in no_demonstration_keys(None)] == ["consultations.E002"]
    settings.OWN_WORDS_NEED_COVER = True
    settings.SECRET_KEY, settings.PEPPER = LONG, LONG.encode()
    assert own_words_stay_closed(None) == [] and no_demonstration_keys(None) == []
