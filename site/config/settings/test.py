"""Tests: the same house with quick hashing, on SQLite or on the PostgreSQL of DATABASE_URL."""

import os

from .base import SQLITE_OPTIONS
from .development import *  # noqa: F403
from .development import VAR, database

DEBUG = False
ALLOWED_HOSTS = ["testserver", "127.0.0.1", "localhost"]
DATABASES = {"default": database(f"sqlite:///{VAR / 'test.sqlite3'}")}
# No test asks what a power cut leaves, so none waits for the disk.
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    # A file with a name, so that threads of the live server share it and --reuse-db can keep it.
    DATABASES["default"]["TEST"] = {"NAME": DATABASES["default"]["NAME"]}
    QUICK = SQLITE_OPTIONS["init_command"].replace("synchronous=FULL", "synchronous=OFF")
    DATABASES["default"]["OPTIONS"] = SQLITE_OPTIONS | {"init_command": QUICK}
else:
    DATABASES["default"]["OPTIONS"]["options"] = "-c synchronous_commit=off"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
MEDIA_ROOT = VAR / "test-media"
PAGES_ROOT = VAR / f"test-pages-{os.environ.get('PYTEST_XDIST_WORKER', 'one')}"
OWN_WORDS_NEED_COVER = False  # most tests have no roster; those about own words and their hours have one
ARGON2_MEMORY_KIB = 64
VAULT_MEMORY_KIB, VAULT_PASSES = 64, 1
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
