"""The door for gunicorn."""

import os

from django.core.wsgi import get_wsgi_application

from consultations.safeguarding.warning_signs import flag_of

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.production")

application = get_wsgi_application()

# Read now, not while the first young person waits for their save.
flag_of(["-"])
