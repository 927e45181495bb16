"""Eight phones at once on connections that stay open: sends what was prepared, one reply before the next request."""

import os
import selectors
import socket
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

CONNECTIONS = 8
PATIENCE = 30  # seconds without any reply
TICK = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Answered:
    """The reply to one request, by its place among the requests."""

    place: int
    status: int
    location: str
    seconds: float


@dataclass
class _Line:
    """One connection and the request it waits for."""

    wire: socket.socket
    place: int = 0
    begun: float = 0.0
    heard: bytes = b""

    def say(self, place: int, request: bytes) -> None:
        self.place, self.begun, self.heard = place, time.perf_counter(), b""
        self.wire.sendall(request)

    def hear(self) -> Answered | None:
        """The reply, once it is whole. Raises ConnectionError when the house hangs up."""
        piece = self.wire.recv(65536)
        if not piece:
            raise ConnectionError("hung up")
        self.heard += piece
        head, end, body = self.heard.partition(b"\r\n\r\n")
        if not end:
            return None
        first, *lines = head.decode("latin-1").split("\r\n")
        headers = {name.lower(): value for name, _colon, value in (line.partition(": ") for line in lines)}
        if len(body) < int(headers.get("content-length", 0)):
            return None
        spent = time.perf_counter() - self.begun
        return Answered(self.place, int(first.split()[1]), headers.get("location", ""), spent)


def request(address: tuple[str, int], path: str, form: dict, cookie: str = "") -> bytes:
    """One POST as our own page sends it, as bytes."""
    host, body = "{}:{}".format(*address), urlencode(form).encode()
    headers = {
        "Host": host, "X-Forwarded-Proto": "https", "Origin": f"https://{host}", "Sec-Fetch-Site": "same-origin",
        "Accept-Encoding": "gzip, br", "Content-Type": "application/x-www-form-urlencoded",
        "Content-Length": str(len(body)),
    } | ({"Cookie": cookie} if cookie else {})  # fmt: skip
    lines = [f"POST {path} HTTP/1.1", *(f"{name}: {value}" for name, value in headers.items()), "", ""]
    return "\r\n".join(lines).encode() + body


def send_all(address: tuple[str, int], requests: list[bytes]) -> tuple[list[Answered], float]:
    """Every request once; gives the replies and how many seconds it took. Raises TimeoutError, ConnectionError."""
    waiting, answered = iter(enumerate(requests)), []
    lines = [_Line(socket.create_connection(address, timeout=PATIENCE)) for _ in range(CONNECTIONS)]
    with selectors.DefaultSelector() as ears:
        for line in lines:
            line.wire.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            ears.register(line.wire, selectors.EVENT_READ, line)
        begun = time.perf_counter()
        for line, (place, request) in zip(lines, waiting, strict=False):
            line.say(place, request)
        while len(answered) < len(requests):
            answered += _hear(ears, waiting)
        spent = time.perf_counter() - begun
    for line in lines:
        line.wire.close()
    return answered, spent


def _hear(ears: selectors.BaseSelector, waiting: Iterable[tuple[int, bytes]]) -> list[Answered]:
    heard = ears.select(PATIENCE)
    if not heard:
        raise TimeoutError("no reply")
    whole = []
    for key, _events in heard:
        if (reply := key.data.hear()) is not None:
            whole.append(reply)
            if (following := next(waiting, None)) is not None:
                key.data.say(*following)
    return whole


def cpu_seconds(pids: Iterable[int]) -> float:
    """User and system time of these processes and of everything they started."""
    return sum(_ticks(pid) + cpu_seconds(_children(pid)) * TICK for pid in pids) / TICK


def _ticks(pid: int) -> int:
    try:
        after_name = Path(f"/proc/{pid}/stat").read_text(encoding="latin-1").rpartition(")")[2].split()
    except OSError:
        return 0
    return sum(map(int, after_name[11:13]))


def _children(pid: int) -> list[int]:
    try:
        return [int(each) for each in Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()]
    except OSError:
        return []
