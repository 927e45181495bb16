"""The settings of production, on a folder and a database of its own. Imported first: it sets what settings read."""

import os
import secrets
import tempfile

FOLDER = tempfile.mkdtemp(prefix="chutno-bench-")
os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings.production"
os.environ["VAR_FOLDER"] = FOLDER
if not os.environ.get("DATABASE_URL", "").endswith("/chutno_bench"):  # it is dropped: never anybody's own
    os.environ["DATABASE_URL"] = f"sqlite:///{FOLDER}/bench.sqlite3"
os.environ["SECRET_KEY"], os.environ["PEPPER"] = secrets.token_urlsafe(48), secrets.token_urlsafe(48)
os.environ["ALLOWED_HOSTS"] = "127.0.0.1"
os.environ["BEHIND_PROXY"] = "true"  # who speaks for a proxy gets the headers that https gets
os.environ["SECURE_SSL_REDIRECT"] = "false"  # and whoever asks whether the service lives is no proxy
