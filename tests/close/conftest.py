"""An open consultation on a server that listens, and an ordinary page elsewhere that Close leads to."""

from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from home.models import HouseSettings
from tests.journey import amina, circle, codes, cohort, instrument, open_consultation, partner  # noqa: F401
from tests.people import TODAY

ORDINARY = "<!doctype html><title>Weather</title><p>Tomorrow: some clouds.</p>"


class OrdinaryPage(BaseHTTPRequestHandler):
    """The same page for everybody."""

    def do_GET(self):
        self.server.saw.append(dict(self.headers) | {"path": self.path})
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        with suppress(ConnectionError):  # a browser that has left already
            self.wfile.write(ORDINARY.encode())

    def log_message(self, *given):
        """Nothing."""


@pytest.fixture(scope="session")
def elsewhere():
    """Another server, with an ordinary page."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), OrdinaryPage)
    server.saw, server.daemon_threads = [], True
    Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()


@pytest.fixture
def elsewhere_saw(elsewhere) -> list[dict]:
    """The headers of every request that came to the ordinary page from now on."""
    elsewhere.saw.clear()
    return elsewhere.saw


@pytest.fixture
def way_out(live_server, elsewhere, monkeypatch) -> str:
    """Close leads there. (Only here may it lead to plain http: a machine for tests has no network.)"""
    monkeypatch.setattr("home.models.house.faults_of", lambda *given: [])
    address = f"http://127.0.0.1:{elsewhere.server_port}/"
    HouseSettings.objects.create(close_destination=address, close_reviewed_by="Sana", close_reviewed_on=TODAY)
    return address


@pytest.fixture
def house(way_out, instrument):  # noqa: F811
    """Everything a young person's way needs, on the server."""
    return instrument


@pytest.fixture
def phone(page):
    """A page of a small phone."""
    page.set_viewport_size({"width": 320, "height": 640})
    page.set_default_timeout(10_000)
    return page
