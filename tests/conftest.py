"""What every test stands on: compiled texts, the locales, the browser, the cast, and what a module lays once."""

import os
import shutil
from datetime import date

import pytest
from django.core.cache import caches
from django.core.management import call_command
from django.utils import translation
from django.utils.translation import trans_real
from hypothesis import HealthCheck, core, settings
from wagtail.models import Locale

os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")  # Playwright's loop and the ORM share a thread

pytest_plugins = ["tests.people", "tests.laid"]

CHROMIUM_FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
# The suggestions below the address bar are two pages of their own, started anew for each window; nobody sees them:
# they take more than half of what a window costs. The last list counts, so what Playwright leaves out is named again.
LEFT_OUT = [
    "WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup",
    "AimEnabled", "AvoidCorsURLLoaderRestartOnRedirect", "AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose", "HttpsFirstBalancedModeAutoEnable", "HttpsUpgrades", "LensOverlay", "MediaRouter",
    "NetworkTimeServiceQuerying", "OptimizationHints", "PaintHolding", "PreconnectToSearch",
    "ThirdPartyStoragePartitioning",
]  # fmt: skip
CHROMIUM_FLAGS.append("--disable-features=" + ",".join(LEFT_OUT))
CHROMIUM = os.environ.get("CHROME") or shutil.which("chromium") or shutil.which("chromium-browser")
# The long property runs begin at another place every day, and say at which one.
SEED = int(os.environ.get("HYPOTHESIS_SEED") or date.today().strftime("%Y%m%d"))
SLOW_IS_FINE = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
settings.register_profile("test", max_examples=100, deadline=None, database=None, suppress_health_check=SLOW_IS_FINE)
settings.register_profile("audit", settings.get_profile("test"), max_examples=1000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "test"))


# Whatever opens a database asks for one of these, itself or through a fixture: pytest-django refuses all others.
OF_THE_DATABASE = {"db", "transactional_db", "django_db_setup", "live_server"}


def pytest_addoption(parser):
    parser.addoption(
        "--only-database", action="store_true", help="leave out what never opens a database, so says the same on each"
    )


def opens_a_database(item) -> bool:
    """True when this test may ask a database something."""
    return item.get_closest_marker("django_db") is not None or not OF_THE_DATABASE.isdisjoint(item.fixturenames)


def pytest_collection_modifyitems(config, items):
    if config.getoption("--only-database"):
        config.hook.pytest_deselected(items=[item for item in items if not opens_a_database(item)])
        items[:] = [item for item in items if opens_a_database(item)]


def pytest_configure(config):
    core.global_force_seed = SEED
    # The .mo files are never committed; polib makes them in a tenth of a second. What was read before is forgotten.
    call_command("compile_texts", verbosity=0)
    trans_real._translations.clear()


def pytest_terminal_summary(terminalreporter):
    terminalreporter.write_line(f"Property tests were seeded with HYPOTHESIS_SEED={SEED}.")


def pytest_runtest_setup(item):
    if item.get_closest_marker("browser") and not CHROMIUM:
        complain = pytest.fail if os.environ.get("REQUIRE_BROWSER") == "1" else pytest.skip
        complain("There is no Chromium on this machine.")


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    """The machine's own Chromium, which asks nobody for anything while it starts."""
    return {**browser_type_launch_args, "executable_path": CHROMIUM, "args": CHROMIUM_FLAGS}


@pytest.fixture(autouse=True)
def _nobody_came_before():
    """What was counted in memory ends with each test, and so does the language in which somebody was answered."""
    caches["crowds"].clear()
    translation.deactivate()


@pytest.fixture
def locales(db):
    """Wagtail's rows for the locales of the list, the source first."""
    return [Locale.objects.get_or_create(language_code=code)[0] for code in ("uk", "en")]
