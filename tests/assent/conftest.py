"""An open consultation for three ages, on a server that listens."""

import pytest

from consultations.models import Consultation
from tests.instruments import make_instrument
from tests.journey import amina, circle, codes, cohort, instrument, open_consultation, partner  # noqa: F401

AGES = ["6-9", "10-12", "13-15"]


@pytest.fixture
def for_three_ages(open_consultation, codes) -> list[str]:  # noqa: F811
    """Unused codes of a consultation for 6 to 15."""
    Consultation.objects.filter(pk=open_consultation.pk).update(bands=AGES)
    open_consultation.refresh_from_db()
    make_instrument(open_consultation)
    return codes


@pytest.fixture
def somebody(browser, live_server):
    """Makes a browser of one's own on a small phone: `somebody(YoungPerson, "uk", script=False)`."""
    contexts = []

    def open_browser(kind, locale: str, *, script: bool):
        size = {"width": 320, "height": 640}
        contexts.append(browser.new_context(viewport=size, java_script_enabled=script, reduced_motion="reduce"))
        page = contexts[-1].new_page()
        page.set_default_timeout(15_000)
        visitor = kind(page, live_server.url, locale, script=script)
        if not script:
            contexts.append(browser.new_context(viewport=size))
            visitor.mirror = contexts[-1].new_page()
        return visitor

    yield open_browser
    for context in contexts:
        context.close()
