"""A phone's browser on one connection, which counts every byte that goes over it, headers too."""

import gzip
import re
import socket
from dataclasses import dataclass, field
from urllib.parse import urlencode

import brotli

# What Chrome on a phone sends. `X-Forwarded-Proto` is not counted: a proxy adds it.
ALWAYS = {
    "Connection": "keep-alive",
    "sec-ch-ua": '"Chromium";v="138", "Google Chrome";v="138", "Not)A;Brand";v="8"',
    "sec-ch-ua-mobile": "?1",
    "sec-ch-ua-platform": '"Android"',
    "User-Agent": "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/138.0.0.0 Mobile Safari/537.36",
    "Accept-Encoding": "gzip, deflate, br, zstd",
    "Accept-Language": "uk-UA,uk;q=0.9,en-US;q=0.8,en;q=0.7",
}
PAGE = {
    "Upgrade-Insecure-Requests": "1",
    "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8",
    "Sec-Fetch-Mode": "navigate",
    "Sec-Fetch-User": "?1",
    "Sec-Fetch-Dest": "document",
}
FILE = {"Accept": "*/*", "Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "style"}
FRAME = 9  # bytes before headers or a body in HTTP/2
OF_THE_PROXY = b"X-Forwarded-Proto: https\r\n"
UNPACK = {"": bytes, "gzip": gzip.decompress, "br": brotli.decompress}
STYLES_AND_SCRIPTS = re.compile(r'<link rel="stylesheet" href="([^"]+)"|<script[^>]* src="([^"]+)"')


@dataclass(frozen=True)
class Reply:
    """One exchange: what came back, and the bytes it cost in both directions."""

    status: int
    headers: dict[str, str]
    text: str
    asked: int  # bytes of the request's headers
    form: int  # bytes of the form it carried
    head: int  # bytes of the reply's headers
    body: int  # bytes of its body, packed as it came
    again: int  # bytes of all headers at most where those sent before are not sent again (HTTP/2 in front of us)

    @property
    def bytes(self) -> int:
        """Everything that went over the wire."""
        return self.asked + self.form + self.head + self.body

    @property
    def bytes_http2(self) -> int:
        """The same at most, where a proxy speaks HTTP/2 with the phone."""
        return self.again + self.form + self.body


@dataclass
class Phone:
    """One visit: a connection, a cookie, and the files that are cached by their hashed names."""

    address: tuple[str, int]
    cookie: str = ""
    before: str = ""  # the page that stands on the screen
    cached: set[str] = field(default_factory=set)
    said: set[tuple] = field(default_factory=set)  # header lines that this connection has carried already

    def __post_init__(self):
        self.host = "{}:{}".format(*self.address)
        self.wire = socket.create_connection(self.address, timeout=30)
        self.incoming = self.wire.makefile("rb")

    def page(self, path: str, form: dict | None = None) -> Reply:
        """Open a page, or send a form to it."""
        reply = self._exchange(path, PAGE, form)
        self.before = path
        return reply

    def quietly(self, path: str, form: dict) -> Reply:
        """What a script sends without leaving the page."""
        script = {"Accept": "*/*", "Sec-Fetch-Mode": "cors", "Sec-Fetch-Dest": "empty", "X-Requested-By": "page"}
        return self._exchange(path, script, form)

    def files_of(self, reply: Reply) -> list[Reply]:
        """The stylesheets and scripts of this page that are not cached yet."""
        names = [style or script for style, script in STYLES_AND_SCRIPTS.findall(reply.text)]
        new = [name for name in dict.fromkeys(names) if name not in self.cached]
        self.cached.update(new)
        return [self._exchange(name, FILE, None) for name in new]

    def _exchange(self, path: str, more: dict, form: dict | None) -> Reply:
        asked, typed = self._request(path, more, form)
        self.wire.sendall(asked.replace(b"\r\n", b"\r\n" + OF_THE_PROXY, 1) + typed)
        head = b"".join(iter(self.incoming.readline, b"\r\n"))
        first, *lines = head.decode("latin-1").splitlines()
        headers = {name.lower(): value for name, value in (line.split(": ", 1) for line in lines)}
        body = self._body(headers)
        if "set-cookie" in headers:
            self.cookie = headers["set-cookie"].partition(";")[0]
        text = UNPACK[headers.get("content-encoding", "")](body).decode()
        again = self._not_said("phone", asked) + self._not_said("house", head)
        return Reply(int(first.split()[1]), headers, text, len(asked), len(typed), len(head) + 2, len(body), again)

    def _body(self, headers: dict[str, str]) -> bytes:
        """Raises ValueError when it comes in pieces: then our count would not be the wire's."""
        if headers.get("transfer-encoding"):
            raise ValueError("A reply without a length")
        return self.incoming.read(int(headers.get("content-length", 0)))

    def _not_said(self, who: str, head: bytes) -> int:
        """HPACK without its Huffman coding: a line said before costs two bytes, a new one its length and three."""
        lines = [(who, line) for line in head.split(b"\r\n") if line]
        cost = sum(2 if line in self.said else len(line[1]) + 3 for line in lines)
        self.said.update(lines)
        return cost + 2 * FRAME

    def _request(self, path: str, more: dict, form: dict | None) -> tuple[bytes, bytes]:
        headers = {"Host": self.host} | ALWAYS | more | {"Sec-Fetch-Site": "same-origin" if self.before else "none"}
        if self.before:
            headers["Referer"] = f"https://{self.host}{self.before}"
        if self.cookie:
            headers["Cookie"] = self.cookie
        body = b""
        if form is not None:
            body = urlencode(form, doseq=True).encode()
            headers |= {"Content-Type": "application/x-www-form-urlencoded", "Origin": f"https://{self.host}"}
            headers["Content-Length"] = str(len(body))
        lines = [f"{'GET' if form is None else 'POST'} {path} HTTP/1.1", *(f"{n}: {v}" for n, v in headers.items())]
        return "\r\n".join([*lines, "", ""]).encode(), body
