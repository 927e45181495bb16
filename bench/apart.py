"""A folder and a database of its own, for a service that will be killed. Imported first: it sets what settings read."""

import os
import tempfile

FOLDER = tempfile.mkdtemp(prefix="chutno-kill-")
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.test")
os.environ["VAR_FOLDER"] = FOLDER
os.environ.setdefault("DATABASE_URL", f"sqlite:///{FOLDER}/killed.sqlite3")
os.environ["CROWDS_TIMES"] = "100000"  # twenty people behind one address are no flood here
