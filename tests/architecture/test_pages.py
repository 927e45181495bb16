"""What may not stand in a template, a stylesheet or a script: strangers, traces, and anything inline."""

import re

from tests.architecture.test_files import where
from tests.architecture.tree import name_of, static_files, template_files, young_templates

ELSEWHERE = re.compile(r"""(?:https?:)?//[\w.-]+\.[a-z]{2,}[^"'\s)<]*""")
NOT_LOADED = ("http://www.w3.org/",)  # names of languages, not addresses
INLINE = r"""(?i)<style|\sstyle\s*=|\son[a-z]+\s*=\s*["']|javascript:"""
INLINE_SCRIPT = r"(?i)<script(?![^>]*\bsrc=)(?![^>]*application/json)"
TRACES = (
    r"localStorage|sessionStorage|indexedDB|serviceWorker|document\.cookie|caches\.|sendBeacon|getUserMedia"
    r"|geolocation|Notification|pushManager|RTCPeerConnection|WebSocket|window\.name\s*="
)
WRITES_HTML = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function"
PREVIEWS = r"""og:|twitter:|rel=["']manifest|name=["']description"""


def test_PRO_03_nothing_is_loaded_from_elsewhere():
    for path in (*template_files(), *static_files(".css", ".js", ".svg", ".mjs")):
        found = ELSEWHERE.findall(path.read_text(encoding="utf-8"))
        assert [address for address in found if not address.startswith(NOT_LOADED)] == [], name_of(path)


def test_PRO_03_nothing_is_inline():
    assert where(INLINE, template_files()) == {}
    assert where(INLINE_SCRIPT, template_files()) == {}


def test_ANS_05_a_script_leaves_no_trace_on_the_device():
    assert where(TRACES, static_files(".js", ".mjs")) == {}


def test_a_script_writes_text_and_never_html():
    assert where(WRITES_HTML, static_files(".js", ".mjs")) == {}


def test_INV_09_a_young_page_has_nothing_for_previews():
    assert where(PREVIEWS, young_templates()) == {}


def test_ANS_05_no_field_is_remembered_by_the_device():
    for path in young_templates():
        for field in re.findall(r"<(?:input|textarea)\b[^>]*>", path.read_text(encoding="utf-8")):
            typed = re.search(r"<textarea|type=[\"'](?:text|search)", field) or "type=" not in field
            assert not typed or 'autocomplete="off"' in field, f"{name_of(path)}: {field}"
