"""A PDF opened back without our own code: its text in the order in which a screen reader gives it."""

import re
import zlib
from functools import cached_property

SIGN = rb"[^\\()]|\\."  # of a text in brackets; a pair of brackets inside it may stand as it is
ESCAPES = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


class OpenedPdf:
    """The objects of a PDF as typst writes it: nothing packed but the streams."""

    def __init__(self, content: bytes):
        self.content = content
        self.objects = dict(re.findall(rb"(\d+) 0 obj\n(.*?)\nendobj", content, re.DOTALL))

    def stream(self, number: bytes) -> bytes:
        """What a stream holds, unpacked."""
        head, rest = self.objects[number].split(b"stream\n", 1)
        packed = rest.rsplit(b"\nendstream", 1)[0]
        return zlib.decompress(packed) if b"FlateDecode" in head else packed

    @cached_property
    def pages(self) -> list[bytes]:
        """The numbers of the pages, first to last."""
        kids = next(body for body in self.objects.values() if b"/Type/Pages" in body)
        return re.findall(rb"(\d+) 0 R", kids.split(b"/Kids", 1)[1])

    @cached_property
    def marked(self) -> dict[tuple[bytes, int], str]:
        """{(page, mark): the text under that mark}."""
        return {(page, mark): text for page in self.pages for mark, text in self._texts_of(page)}

    def _texts_of(self, page: bytes):
        fonts = self._fonts_of(page)
        drawn = self.stream(re.search(rb"/Contents (\d+)", self.objects[page]).group(1))
        for found in re.finditer(rb"/MCID (\d+).*?BDC(.*?)EMC", drawn, re.DOTALL):
            pieces = re.findall(
                rb"/(\w+) [\d.]+ Tf|(?<!\\)\(((?:" + SIGN + rb"|\((?:" + SIGN + rb")*\))*)\)", found.group(2), re.DOTALL
            )
            text, font = "", None
            for name, written in pieces:
                font = fonts[name] if name else font
                if not name:
                    glyphs = _unescaped(written)
                    text += "".join(font[glyphs[at : at + 2]] for at in range(0, len(glyphs), 2))
            yield int(found.group(1)), text

    def _fonts_of(self, page: bytes) -> dict[bytes, dict[bytes, str]]:
        resources = self.objects[re.search(rb"/Resources (\d+)", self.objects[page]).group(1)]
        listed = re.search(rb"/Font<<(.*?)>>", resources)
        return {name: self._letters_of(font) for name, font in re.findall(rb"/(\w+) (\d+) 0 R", listed.group(1))}

    def _letters_of(self, font: bytes) -> dict[bytes, str]:
        table = self.stream(re.search(rb"/ToUnicode (\d+)", self.objects[font]).group(1))
        pairs = re.findall(rb"<([0-9A-F]{4})> <([0-9A-F]+)>\n", table)
        return {bytes.fromhex(a.decode()): bytes.fromhex(b.decode()).decode("utf-16-be") for a, b in pairs}

    def read(self) -> list[str]:
        """The text of each page, in the order of the tags."""
        said = {page: [] for page in self.pages}
        root = next(body for body in self.objects.values() if b"/Type/StructTreeRoot" in body)
        self._walk(re.search(rb"/K\[(\d+) 0 R\]", root).group(1), said)
        return [" ".join(said[page]) for page in self.pages]

    def _walk(self, number: bytes, said: dict[bytes, list[str]]) -> None:
        element = self.objects[number]
        page = re.search(rb"/Pg (\d+) 0 R", element)
        for reference, mark in re.findall(rb"(\d+) 0 R|(\d+)", re.search(rb"/K\[(.*?)\]", element).group(1)):
            if reference:
                self._walk(reference, said)
            else:
                said[page.group(1)].append(self.marked[page.group(1), int(mark)])


def _unescaped(written: bytes) -> bytes:
    def meant(found) -> bytes:
        sign = found.group(1)
        return bytes([int(sign, 8)]) if sign.isdigit() else ESCAPES.get(sign, sign)

    return re.sub(rb"\\([0-7]{1,3}|.)", meant, written, flags=re.DOTALL)
