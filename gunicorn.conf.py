"""gunicorn, for the demo and for production: plain `gunicorn` in this folder is enough."""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "site"))

from config.boot_key import BOOT_KEY  # noqa: F401  (made here, before the workers fork: they inherit it)

pythonpath = "site"
wsgi_app = "config.wsgi"
bind = os.environ.get("BIND", "127.0.0.1:8000")
worker_class = "gthread"
workers = int(os.environ.get("WEB_CONCURRENCY", "1"))
threads = 8
timeout = 60
# A young person's visit leaves no line anywhere: there is no access log at all.
accesslog = None
# A warning names the address of whoever sent a broken request; an error does not.
loglevel = "error"
# Nobody needs to know what serves the pages.
os.environ.setdefault("SERVER_SOFTWARE", "")
