"""The real service in processes of its own, to be killed."""

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from random import Random
from urllib.error import URLError
from urllib.request import urlopen

PATIENCE = 60  # seconds until it answers


class Service:
    """gunicorn with our own configuration and the settings of this process, on a free port."""

    def __init__(self, folder: Path, *, workers: int):
        with socket.socket() as door:
            door.bind(("127.0.0.1", 0))
            self.address = ("127.0.0.1", door.getsockname()[1])
        self.own = {"BIND": "{}:{}".format(*self.address), "WEB_CONCURRENCY": str(workers), "PYTHONPATH": "site"}
        self.heard = folder / "service.log"
        self.master: subprocess.Popen | None = None

    def __enter__(self) -> "Service":
        self.start()
        self.wait_until_it_answers()
        return self

    def __exit__(self, *_error) -> None:
        self.kill_everything()

    def start(self) -> None:
        """Begin anew, in a process group of its own."""
        gunicorn = Path(sys.executable).with_name("gunicorn")
        with self.heard.open("ab") as log:
            self.master = subprocess.Popen(
                [gunicorn], env=os.environ | self.own, stdout=log, stderr=log, start_new_session=True
            )

    def wait_until_it_answers(self) -> None:
        """Raises TimeoutError after a minute."""
        until = time.monotonic() + PATIENCE
        while not self._answers():
            if time.monotonic() > until:
                raise TimeoutError(self.heard.read_text(encoding="utf-8", errors="replace")[-2000:])
            time.sleep(0.05)

    def _answers(self) -> bool:
        try:
            with urlopen("http://{}:{}/healthz".format(*self.address), timeout=5) as reply:  # noqa: S310 (our own)
                return reply.status == 200
        except (URLError, OSError):
            return False

    def workers(self) -> list[int]:
        """The process ids of the workers that live now."""
        children = Path(f"/proc/{self.master.pid}/task/{self.master.pid}/children")
        return [int(pid) for pid in children.read_text(encoding="ascii").split()]

    def kill_a_worker(self, chance: Random) -> bool:
        """SIGKILL to one of them; False when none lives just now."""
        living = self.workers()
        if not living:
            return False
        os.kill(chance.choice(living), signal.SIGKILL)
        return True

    def kill_everything(self) -> None:
        """SIGKILL to the master and all workers at once, as when the power goes."""
        os.killpg(self.master.pid, signal.SIGKILL)
        self.master.wait()
