"""X-08: pages are packed where that tells nobody anything, and our files lose only what people read."""

import gzip
import re

import brotli
import pytest
from django.core.files.storage import FileSystemStorage
from django.http import HttpResponse
from django.test import RequestFactory

from config.middleware import FewerHeaders, SmallerPages
from config.smaller_files import SmallerFiles, smaller_css, smaller_script
from tests.architecture.tree import ROOT, name_of, static_files

PAGE = "<p>слова</p>" * 100
BOTH, OWN = {"Accept-Encoding": "gzip, deflate, br"}, {"Sec-Fetch-Site": "same-origin"}
RULES = """text => { const sheet = new CSSStyleSheet(); sheet.replaceSync(text);
return [...sheet.cssRules].map(rule => rule.cssText).join("\\n") }"""


def packed(method: str, *, face: str = "young", **headers: str) -> HttpResponse:
    """A page as it leaves, for a request with these headers."""
    request = RequestFactory().generic(method, "/look", headers=headers)
    request.face = face
    return SmallerPages(lambda _request: HttpResponse(PAGE))(request)


def test_X_08_a_page_is_packed_with_the_best_that_the_browser_knows():
    best, good = packed("GET", **BOTH), packed("GET", **{"Accept-Encoding": "gzip"})
    assert (best["Content-Encoding"], brotli.decompress(best.content).decode()) == ("br", PAGE)
    assert (good["Content-Encoding"], gzip.decompress(good.content).decode()) == ("gzip", PAGE)
    assert best["Vary"] == good["Vary"] == "Accept-Encoding"
    assert int(best["Content-Length"]) == len(best.content)
    assert packed("GET", **{"Accept-Encoding": "gzip, br;q=0"})["Content-Encoding"] == "gzip"
    assert "Content-Encoding" not in packed("GET").headers


@pytest.mark.parametrize("own", [OWN, {"Origin": "http://testserver"}])
def test_X_08_what_a_form_answers_is_packed_where_our_own_page_sent_it(own):
    assert packed("POST", **BOTH, **own)["Content-Encoding"] == "br"


@pytest.mark.parametrize("said", [{}, {"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://elsewhere.example"}])
def test_what_a_form_answers_tells_no_lengths_to_another_site(said):
    assert "Content-Encoding" not in packed("POST", **BOTH, **said).headers


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_the_staff_door_is_never_packed(method):
    assert "Content-Encoding" not in packed(method, face="staff", **BOTH, **OWN).headers


@pytest.mark.django_db
def test_X_08_an_answer_without_a_page_carries_no_rules_for_pages(client):
    gone, page = client.get("/about/"), client.get("/uk/")
    assert gone.status_code == 302
    assert "Content-Security-Policy" not in gone.headers
    assert {"Content-Security-Policy", "Permissions-Policy", "X-Frame-Options"} <= set(page.headers)


@pytest.mark.parametrize(("cached", "kept"), [("max-age=315360000, public, immutable", False), ("max-age=60", True)])
def test_X_08_a_file_that_never_changes_carries_no_way_to_ask_whether_it_did(cached, kept):
    headers = {"Cache-Control": cached, "ETag": '"1"', "X-Content-Type-Options": "nosniff"}
    file = FewerHeaders(lambda _request: HttpResponse("a {}", headers=headers))(None)
    assert ("ETag" in file.headers, "X-Content-Type-Options" in file.headers) == (kept, True)


@pytest.mark.parametrize("path", static_files(".js"), ids=name_of)
def test_a_smaller_script_has_the_same_lines_without_remarks(path):
    lines = [line.strip() for line in path.read_text(encoding="utf-8").splitlines()]
    kept = [line for line in lines if line and not line.startswith("//")]
    assert smaller_script(path.read_text(encoding="utf-8")).splitlines() == kept


def test_a_text_over_several_lines_is_left_as_it_is():
    script = "const text = `one\n  // two`;\n"
    assert smaller_script(script) == script


def test_what_stands_in_quotes_is_left_as_it_is():
    assert smaller_css('a::after { content: "  /* ; } */  "; }') == 'a::after{content: "  /* ; } */  "}'


def test_production_stores_smaller_files_whole(tmp_path):
    stored = SmallerFiles(location=tmp_path, base_url="/static/")
    source = FileSystemStorage(ROOT / "static")
    names = ["chutno/ask.js", "chutno/young.js"]
    for name in names:
        stored.save(name, source.open(name))
    list(stored.post_process({name: (source, name) for name in names}))
    for name in names:
        file = tmp_path / stored.stored_name(name)
        assert file.read_text(encoding="utf-8") == smaller_script((ROOT / "static" / name).read_text(encoding="utf-8"))
        assert brotli.decompress(file.with_name(f"{file.name}.br").read_bytes()) == file.read_bytes()


@pytest.mark.browser
@pytest.mark.parametrize("path", static_files(".css"), ids=name_of)
def test_a_smaller_stylesheet_says_the_same_to_a_browser(page, path):
    text = path.read_text(encoding="utf-8")
    before, after = (re.sub(r"\s*,\s*", ",", page.evaluate(RULES, form)) for form in (text, smaller_css(text)))
    assert before and before == after
    assert len(smaller_css(text)) < len(text)
