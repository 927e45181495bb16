"""A running demonstration: one that is told, or one of its own on a free port, with a folder of its own."""

import os
import re
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

PATIENCE = 60  # seconds until it answers
STEPS = (["compile_texts"], ["migrate", "--noinput", "--verbosity", "0"], ["begin"], ["demo"])


@dataclass(frozen=True)
class Demo:
    """Where it listens, and the sheet that it printed for everybody."""

    address: str
    sheet: str

    def known(self, form: str) -> str:
        """What stands on the sheet after these words."""
        return re.search(form, self.sheet).group(1).strip()

    @property
    def password(self) -> str:
        return self.known(r"password of all: ([^;]+);")

    @property
    def totp_secret(self) -> str:
        return self.known(r"TOTP secret of all: (\w+)")

    @property
    def vault_phrase(self) -> str:
        return self.known(r"Vault phrase of all who read: (.+)")

    @property
    def codes(self) -> list[str]:
        """Cards of 101 that nobody has used."""
        return [code.replace(" ", "") for code in re.findall(r"^  (101\d(?: \d{4}){3})", self.sheet, re.MULTILINE)]

    @property
    def six_words(self) -> list[str]:
        """Six words of each of a few invented answers to 102."""
        return [line.strip() for line in self.sheet.partition("Six words of")[2].splitlines()[1:] if line.strip()]


def _free_port() -> int:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return door.getsockname()[1]


def _answers(address: str) -> bool:
    try:
        with urlopen(f"{address}/healthz", timeout=2) as reply:  # noqa: S310 (our own machine)
            return reply.status == 200
    except (URLError, OSError):
        return False


@contextmanager
def running(told: str, var_folder: str) -> Iterator[Demo]:
    """The demo at the address that is told; with none, a fresh one that ends with the pictures."""
    if told:
        yield Demo(told.rstrip("/"), (Path(var_folder) / "demo-sheet.txt").read_text(encoding="utf-8"))
        return
    with tempfile.TemporaryDirectory(prefix="chutno-pictures-") as folder:
        port = str(_free_port())
        own = {"VAR_FOLDER": folder, "PORT": port, "BIND": f"127.0.0.1:{port}", "PYTHONPATH": "site",
               "DJANGO_SETTINGS_MODULE": "config.settings.development"}  # fmt: skip
        for step in STEPS:
            subprocess.run([sys.executable, "manage.py", *step], env=os.environ | own, check=True, capture_output=True)
        gunicorn = Path(sys.executable).with_name("gunicorn")
        server = subprocess.Popen(
            [gunicorn], env=os.environ | own, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            address, until = f"http://127.0.0.1:{port}", time.monotonic() + PATIENCE
            while not _answers(address):
                if server.poll() is not None or time.monotonic() > until:
                    sys.exit("The demonstration did not start.")
                time.sleep(0.3)
            yield Demo(address, (Path(folder) / "demo-sheet.txt").read_text(encoding="utf-8"))
        finally:
            server.terminate()
            server.wait()
