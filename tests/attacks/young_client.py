"""A young person's browser on a bad network: what did not come through is sent again, until it does."""

import http.client
import re
import time
from html import unescape
from urllib.parse import urlencode

from consultations.questions.layout import field_name, words_name
from consultations.vocabulary.questions import Kind
from tests.journey import as_sent

PATIENCE = 600  # seconds for one form
AGAIN = 0.1
SIX_WORDS = re.compile(r'class="secret__w"[^>]*>([^<]+)<')


class YoungClient:
    """One phone; every form on a connection of its own."""

    def __init__(self, address: tuple[str, int], instrument):
        self.address, self.number = address, instrument.consultation.number
        self.form = _filled_in(instrument)

    def answer(self, code: str) -> list[str]:
        """The whole way with this card; gives the six words once the thank-you has come."""
        _page, headers = self._post("/start", {"code": code, "pictures": "yes"}, "", wanted=303)
        cookie = headers["Set-Cookie"].partition(";")[0]
        page, _headers = self._post("/look", self.form, cookie, wanted=200)
        words = [unescape(word) for word in SIX_WORDS.findall(page)]
        self._post("/send", {"keep": "yes", "tell": "may", "print": "may"}, cookie, wanted=303)
        return words

    def _post(self, path: str, form: dict, cookie: str, *, wanted: int) -> tuple[str, dict]:
        """Raises AssertionError when a page comes that should never come, or nothing for two minutes."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            try:
                status, page, headers = self._once(path, form, cookie)
            except (OSError, http.client.HTTPException):
                time.sleep(AGAIN)
                continue
            if status == wanted:
                return page, headers
            assert status in (502, 503), f"{path}: {status}"
            time.sleep(AGAIN)
        raise AssertionError(f"{path}: nothing for {PATIENCE} s")

    def _once(self, path: str, form: dict, cookie: str) -> tuple[int, str, dict]:
        connection = http.client.HTTPConnection(*self.address, timeout=30)
        try:
            headers = {"Content-Type": "application/x-www-form-urlencoded", "Cookie": cookie}
            body = urlencode({"language": "uk"} | form, doseq=True)
            connection.request("POST", path, body, headers)
            reply = connection.getresponse()
            return reply.status, reply.read().decode(), dict(reply.getheaders())
        finally:
            connection.close()


def _filled_in(instrument) -> dict:
    form = {"page": "ask", "band": "13-15", "number": instrument.consultation.number, "sequence": "0"}
    for slot in instrument.layout:
        words = slot["kind"] == Kind.WORDS
        form[words_name(slot) if words else field_name(slot)] = "слова" if words else [slot["options"][0]]
    return as_sent(instrument.layout, form) | {"counted": "yes", "own-words": "yes"}
