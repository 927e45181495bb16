"""One browser opens the vault, and every worker knows: after a kill, after a reload, and not after a restart."""

import http.client
import os
import re
import signal
import socket
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode

import pytest

from tests.people import PHRASE

PATIENCE, WORKERS, REQUESTS, AT_ONCE = 90, "3", 30, 8
OURS = Path(__file__).resolve().parents[2]


def until(happens, what: str):
    """What `happens` gives, as soon as it is true; fails when it never becomes so."""
    last = time.monotonic() + PATIENCE
    while time.monotonic() < last:
        try:
            if found := happens():
                return found
        except (OSError, http.client.HTTPException):
            pass
        time.sleep(0.05)
    pytest.fail(f"It never came to this: {what}.")


def free_port() -> int:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return door.getsockname()[1]


@dataclass
class Browser:
    """One browser with its cookies."""

    port: int
    cookies: dict = field(default_factory=dict)

    def ask(self, address: str, form: dict | None = None):
        """(status, worker, Location, page), on a connection of its own."""
        door = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        headers = {"Cookie": cookies, "Connection": "close", "Content-Type": "application/x-www-form-urlencoded"}
        door.request("POST" if form else "GET", address, urlencode(form) if form else None, headers)
        answer = door.getresponse()
        for line in answer.headers.get_all("Set-Cookie") or []:
            name, value = line.split(";")[0].split("=", 1)
            self.cookies[name] = value
        page = answer.read().decode()
        door.close()
        return answer.status, int(answer.headers["Worker"]), answer.headers.get("Location", ""), page


@dataclass
class House:
    """A folder with a database, and gunicorn with our own configuration before it."""

    environment: dict
    port: int
    session: str
    complaint: str
    vault: str
    master: subprocess.Popen | None = None

    def start(self) -> None:
        gunicorn = Path(sys.executable).with_name("gunicorn")
        self.master = subprocess.Popen(
            [gunicorn, "tests.vault.served_by"], cwd=OURS, env=self.environment,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        until(lambda: Browser(self.port).ask("/healthz")[0] == 200, "the house answers")

    def stop(self) -> None:
        if self.master is not None:
            self.master.terminate()
            self.master.wait(PATIENCE)
            self.master = None

    def signed_in(self) -> Browser:
        return Browser(self.port, {"staff": self.session, "sessionid": self.session})

    def opened(self) -> Browser:
        """A browser in which the right phrase was typed."""
        browser = self.signed_in()
        page = browser.ask(self.vault)[3]
        token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page)[1]
        status, _worker, _where, _page = browser.ask(self.vault, {"phrase": PHRASE, "csrfmiddlewaretoken": token})
        assert status == 302
        assert "vault-safeguarding" in browser.cookies
        return browser

    def may_read(self, browser: Browser) -> list[tuple[bool, int]]:
        """(were the words shown, by which worker) of thirty requests, eight at a time."""
        with ThreadPoolExecutor(AT_ONCE) as crowd:
            answers = list(crowd.map(lambda _each: browser.ask(self.complaint), range(REQUESTS)))
        return [(status == 200 and "the bell is loud" in page, worker) for status, worker, _where, page in answers]


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    tmp_path = tmp_path_factory.mktemp("house")
    port = free_port()
    environment = os.environ | {
        "VAR_FOLDER": str(tmp_path), "PORT": str(port), "BIND": f"127.0.0.1:{port}", "WEB_CONCURRENCY": WORKERS,
        "PYTHONPATH": f"{OURS / 'site'}:{OURS}", "DJANGO_SETTINGS_MODULE": "config.settings.development",
        "DATABASE_URL": f"sqlite:///{tmp_path / 'house.sqlite3'}",
    }  # fmt: skip

    def run(*command: str) -> str:
        done = subprocess.run(
            [sys.executable, *command], cwd=OURS, env=environment, check=True, capture_output=True, text=True
        )
        return done.stdout

    run("manage.py", "migrate", "--noinput", "--verbosity", "0")
    session, complaint, vault = run("-m", "tests.vault.seed_for_workers").split()[-3:]
    built = House(environment, port, session, complaint, vault)
    built.start()
    yield built
    built.stop()


def gone(worker: int) -> bool:
    return not Path(f"/proc/{worker}").exists()


def test_without_the_phrase_no_worker_shows_a_word(house):
    browser = house.signed_in()
    seen = house.may_read(browser)
    assert not any(shown for shown, _worker in seen)
    assert browser.ask(house.complaint)[2].split("?")[0] == house.vault


def test_an_open_vault_is_open_for_every_worker_until_the_service_is_started_anew(house):
    browser = house.opened()
    seen = house.may_read(browser)
    workers = {worker for _shown, worker in seen}
    while len(workers) < 2:  # the kernel may give one crowd to one worker; it does not do so for ever
        workers = until(lambda: {worker for _shown, worker in house.may_read(browser)}, "the crowd was answered")
    assert all(shown for shown, _worker in seen)

    killed = workers.pop()
    os.kill(killed, signal.SIGKILL)
    until(lambda: gone(killed), "the killed worker is gone")
    known = workers | {killed}
    until(lambda: {worker for _shown, worker in house.may_read(browser)} - known, "another worker answers")
    assert all(shown for shown, _worker in house.may_read(browser))

    before = until(lambda: {worker for _shown, worker in house.may_read(browser)}, "the crowd was answered")
    house.master.send_signal(signal.SIGHUP)
    until(lambda: all(gone(worker) for worker in before), "the old workers have left")
    after = until(lambda: house.may_read(browser), "the new workers answer")
    assert {worker for _shown, worker in after} & before == set()
    assert all(shown for shown, _worker in after)

    house.stop()
    house.start()
    status, _worker, where, page = browser.ask(house.complaint)
    assert (status, where.split("?")[0]) == (302, house.vault)
    assert "the bell is loud" not in page
