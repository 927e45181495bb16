"""What the settings may never become, and what production refuses to start with."""

import os
import re
import runpy
import secrets
import subprocess
import sys

import pytest
from django.conf import settings
from django.utils import translation
from django.utils.module_loading import import_string

from config import middleware
from tests.architecture.tree import ROOT

NEVER_INSTALLED = ("rest_framework", "wagtail.api", "django.contrib.admin", "wagtail.contrib.forms", "sentry", "matomo")
STRICT = {"'self'", "'none'", "data:"}
SAFE = {
    "SECRET_KEY": secrets.token_urlsafe(48),
    "PEPPER": secrets.token_urlsafe(48),
    "ALLOWED_HOSTS": "young.example,open.example",
    "PUBLIC_HOST": "open.example",
    "DATABASE_URL": "postgres://chutno@127.0.0.1/chutno",
}


def start_production(**changed: str | None) -> subprocess.CompletedProcess:
    """Read the production settings in a process of their own, as a server does when it starts."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "VAR_FOLDER") if name in os.environ}
    given = {name: value for name, value in {**SAFE, **changed}.items() if value is not None}
    return subprocess.run(
        [sys.executable, "manage.py", "check", "--deploy", "--fail-level", "WARNING"],
        cwd=ROOT, env={**kept, **given, "DJANGO_SETTINGS_MODULE": "config.settings.production"},
        capture_output=True, text=True,
    )  # fmt: skip


def test_T48_production_starts_when_everything_is_safe():
    started = start_production()
    assert started.returncode == 0, started.stderr


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"SECRET_KEY": None}, "SECRET_KEY"),
        ({"SECRET_KEY": "short"}, "SECRET_KEY"),
        ({"SECRET_KEY": "demonstration-key-that-protects-nothing-and-says-so-on-every-page"}, "SECRET_KEY"),
        ({"PEPPER": None}, "PEPPER"),
        ({"PEPPER": "demonstration pepper: protects nothing"}, "PEPPER"),
        ({"ALLOWED_HOSTS": "*"}, "ALLOWED_HOSTS"),
        ({"ALLOWED_HOSTS": ""}, "ALLOWED_HOSTS"),
        ({"WEB_CONCURRENCY": "2"}, "REDIS_URL"),
        (
            {"WEB_CONCURRENCY": "2", "REDIS_URL": "redis://127.0.0.1", "DATABASE_URL": "sqlite:////nowhere/x.sqlite3"},
            "SQLite",
        ),
    ],
)
def test_T48_production_refuses_to_start_with_what_is_unsafe(changed, said):
    refused = start_production(**changed)
    assert refused.returncode != 0
    assert "ImproperlyConfigured" in refused.stderr and said in refused.stderr.splitlines()[-1]


def test_nothing_is_installed_that_opens_a_second_door():
    assert [app for app in settings.INSTALLED_APPS if app.startswith(NEVER_INSTALLED)] == []


def test_nothing_of_wagtail_calls_out():
    assert settings.WAGTAILEMBEDS_FINDERS == []
    assert settings.WAGTAIL_GRAVATAR_PROVIDER_URL is None
    assert settings.WAGTAIL_ENABLE_UPDATE_CHECK is False
    assert settings.WAGTAIL_ENABLE_WHATS_NEW_BANNER is False
    assert settings.WAGTAILLOCALIZE_MACHINE_TRANSLATOR is None


def test_PRO_03_the_policy_of_young_and_public_pages_is_strict():
    directives = settings.CONTENT_SECURITY_POLICY["DIRECTIVES"]
    assert directives["default-src"] == ["'none'"] and directives["script-src"] == ["'self'"]
    assert directives["form-action"] == ["'self'"] and directives["base-uri"] == ["'none'"]
    assert directives["frame-ancestors"] == ["'none'"]
    assert {str(source) for sources in directives.values() for source in sources} <= STRICT


def test_PRO_03_the_looser_policy_of_the_staff_door_names_no_stranger():
    sources = {str(source) for found in middleware.STAFF_POLICY.values() for source in found}
    assert sources <= STRICT | {"'unsafe-inline'", "blob:"}


def test_PRO_06_referrer_stays_at_home_and_devices_stay_shut():
    assert settings.SECURE_REFERRER_POLICY == "same-origin"
    assert {"camera", "microphone", "geolocation", "display-capture"} <= set(settings.PERMISSIONS_POLICY)
    assert all(allowed == [] for allowed in settings.PERMISSIONS_POLICY.values())


def test_staff_sign_in_one_way_only():
    assert settings.AUTHENTICATION_BACKENDS == ["allauth.account.auth_backends.AuthenticationBackend"]
    assert settings.WAGTAILADMIN_LOGIN_URL == settings.LOGIN_URL == "account_login"
    assert "home.middleware.SecondFactorFirst" in settings.MIDDLEWARE
    assert not import_string(settings.ACCOUNT_ADAPTER)().is_open_for_signup(None)


def test_PRO_04_the_server_writes_no_line_about_a_visit():
    text = (ROOT / "gunicorn.conf.py").read_text()
    assert re.search(r"^accesslog = None$", text, re.MULTILINE)
    assert settings.LOGGING["root"]["level"] == "WARNING"
    assert all(handler["formatter"] == "quiet" for handler in settings.LOGGING["handlers"].values())


def test_what_is_deleted_on_sqlite_is_overwritten():
    pragmas = import_string("config.settings.base.SQLITE_OPTIONS")["init_command"]
    assert {"secure_delete=ON", "synchronous=FULL", "journal_mode=TRUNCATE"} <= set(re.findall(r"\w+=\w+", pragmas))


@pytest.mark.parametrize(("said", "threshold"), [(None, 5), ("false", None)])
def test_how_a_postgresql_is_reached_is_kept_beside_what_we_add(monkeypatch, said, threshold):
    monkeypatch.setenv("DATABASE_URL", "postgres://somebody@db.example/chutno?sslmode=verify-full")
    monkeypatch.delenv("DATABASE_PREPARES", raising=False)
    if said:
        monkeypatch.setenv("DATABASE_PREPARES", said)
    options = import_string("config.settings.base.database")("sqlite:///unused")["OPTIONS"]
    assert options == {"sslmode": "verify-full", "prepare_threshold": threshold}


def pins(name: str) -> dict[str, str]:
    """{package: version} of a lock file."""
    return dict(re.findall(r"^([\w.-]+)(?:\[[^\]]*\])?==([^\s\\]+)", (ROOT / name).read_text(), re.MULTILINE))


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_T48_every_dependency_is_locked_by_its_hash(name):
    entries = re.split(r"\n(?=\S)", (ROOT / name).read_text())
    packages = [entry for entry in entries if not entry.lstrip().startswith("#") and entry.strip()]
    assert len(packages) > 40
    assert [entry.split()[0] for entry in packages if "==" not in entry or "--hash=sha256:" not in entry] == []


def test_T48_what_is_tested_is_what_runs():
    tested = pins("requirements-dev.txt")
    assert {name: version for name, version in pins("requirements.txt").items() if tested.get(name) != version} == {}


def test_every_dependency_has_its_reason():
    text = (ROOT / "docs" / "dependencies.md").read_text()
    for name in ("requirements.in", "requirements-dev.in"):
        for line in (ROOT / name).read_text().splitlines():
            package = re.split(r"[\[=<>~ ]", line)[0]
            assert line.startswith("-r") or f"`{package}`" in text, f"{package} has no line in docs/dependencies.md"


def test_the_server_writes_no_address_not_even_of_a_broken_request():
    served = runpy.run_path(str(ROOT / "gunicorn.conf.py"))
    assert served["accesslog"] is None
    assert served["loglevel"] in ("error", "critical")  # gunicorn warns with the address of the sender


def test_a_page_on_the_wrong_host_is_refused_in_the_language_of_its_address(client, settings):
    settings.PUBLIC_HOST, settings.ALLOWED_HOSTS = "open.example", ["open.example", "young.example"]
    for locale, other in (("en", "uk"), ("uk", "en")):
        translation.activate(other)  # what the visitor before has left in this thread
        refused = client.get(f"/about/{locale}/", headers={"host": "young.example"})
        assert (refused.status_code, refused["Content-Security-Policy"] != "") == (404, True)
        assert f'lang="{locale}"' in refused.content.decode()
    assert client.get(f"/words/{locale}", headers={"host": "open.example"})["Cache-Control"] == "no-store"
