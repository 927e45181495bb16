"""The same without any middleware: the floor under every Django page."""

from bench.settings_submit import *  # noqa: F403
from bench.settings_submit import INSTALLED_APPS

MIDDLEWARE = []
INSTALLED_APPS = [name for name in INSTALLED_APPS if not name.startswith("allauth")]  # it insists on its middleware
ROOT_URLCONF = "bench.urls_bare"
