"""The demo and a developer's machine: SQLite, one process, demonstration keys, plain http."""

from .base import *  # noqa: F403
from .base import CROWDS_IN_MEMORY, VAR, database, env

DEBUG = env.bool("DEBUG", default=False)
DEMONSTRATION = True
SHOW_COMPONENTS = True
SECRET_KEY = "demonstration-key-that-protects-nothing-and-says-so-on-every-page"  # noqa: S105
PEPPER = b"demonstration pepper: protects nothing"
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]
DATABASES = {"default": database(f"sqlite:///{VAR / 'demo.sqlite3'}")}
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}, "crowds": CROWDS_IN_MEMORY}
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False
YOUNG_COOKIE = "s"
SECURE_COOKIES = False
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = True
VAR.mkdir(parents=True, exist_ok=True)
