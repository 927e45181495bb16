"""The page of questions is a file, the same bytes for everybody."""

import brotli
import pytest
from django.test import Client

from config.middleware import packed_now
from consultations.answers.stored_pages import path_of, remove_pages, write_pages
from consultations.vocabulary.states import Stage

pytestmark = pytest.mark.django_db


def test_opening_writes_a_page_for_every_language_and_band(instrument):
    write_pages(instrument)
    for locale in ("uk", "en"):
        for band in ("13-15", "16-17"):
            page = path_of("101", locale, band).read_text()
            assert f'lang="{locale}"' in page
            assert ("Що найважче зараз?" in page) == (locale == "uk")


def test_everybody_gets_the_same_bytes_with_or_without_a_cookie(amina, codes):
    amina.start(codes[0])
    amina.look(amina.form(words="мої слова"))
    mine = amina.client.get("/ask/101/uk/13-15")
    theirs = Client().get("/ask/101/uk/13-15", headers={"Accept-Language": "en"})
    assert mine.content == theirs.content == path_of("101", "uk", "13-15").read_bytes()
    assert not mine.cookies


def test_a_missing_file_is_written_once(client, instrument):
    assert not path_of("101", "uk", "13-15").exists()
    first = client.get("/ask/101/uk/13-15").content
    assert path_of("101", "uk", "13-15").read_bytes() == first


def test_closing_takes_the_pages_away(client, instrument, open_consultation):
    write_pages(instrument)
    open_consultation.state = Stage.CLOSED
    open_consultation.save()
    remove_pages(open_consultation)
    assert client.get("/ask/101/uk/13-15").status_code == 404
    assert not path_of("101", "uk", "13-15").exists()


def test_ANS_04_every_question_but_statements_has_three_ways_of_not_answering(client, instrument):
    page = " ".join(client.get("/ask/101/uk/13-15").content.decode().split())
    for place, question in enumerate(instrument.questions.all(), start=1):
        if question.kind == "statements":
            for part in range(1, question.options.count() + 1):
                assert f'name="q-{place}-{part}" value="pass"' in page
            continue
        for way in ("do-not-know", "do-not-want", "better-not"):
            assert f'name="q-{place}" value="{way}"' in page


def test_ASS_01_nothing_is_chosen_beforehand_and_nothing_is_required(client, instrument):
    page = " ".join(client.get("/ask/101/uk/13-15").content.decode().split())
    assert " checked" not in page
    assert " required" not in page
    assert "maxlength" not in page


def test_X_08_the_stored_page_is_packed_once_as_tightly_as_can_be(instrument, client):
    best = client.get("/ask/101/uk/13-15", headers={"Accept-Encoding": "br"})
    page = client.get("/ask/101/uk/13-15")
    assert brotli.decompress(best.content) == page.content
    assert len(best.content) < len(packed_now(page.content))
    assert client.get("/ask/101/uk/13-15", headers={"Accept-Encoding": "br"}).content == best.content
