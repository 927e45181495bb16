"""Production, with the rivals beside it. Drafts are prepared with cheap hashing: no send ever hashes."""

from config.settings.production import *  # noqa: F403
from config.settings.production import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "wagtail.contrib.forms", "bench.rivals"]
ROOT_URLCONF = "bench.urls_submit"
ARGON2_MEMORY_KIB = 64
