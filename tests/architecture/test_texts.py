"""X-07: everything our interface says, it says in every locale."""

import re

import polib
import pytest
from django.conf import settings

from tests.architecture.texts import catalogue, places_in, sentences

# English is the language of the msgids; every other locale of the list has a catalogue, written by hand.
TRANSLATED = [code for code, _name in settings.LANGUAGES if code != "en"]
PROMISED = re.compile(  # never 6 and 7, and what no page for young people may ever say
    r"100\s?%|completely (?:safe|anonymous)|totally anonymous|absolutely safe|we promise|keep (?:it|this) secret"
    r"|повністю (?:безпечн|анонімн)|цілком (?:безпечн|анонімн)|абсолютно (?:безпечн|анонімн)|гарантуємо|обіцяємо",
    re.IGNORECASE,
)


@pytest.fixture(scope="module")
def said() -> dict[str, str]:
    return sentences()


@pytest.fixture(params=TRANSLATED)
def book(request) -> polib.POFile:
    return polib.pofile(str(catalogue(request.param)))


def test_X_07_every_sentence_has_its_translation(said, book):
    known = {entry.msgid for entry in book if entry.translated() and not entry.obsolete}
    assert {text: place for text, place in said.items() if text not in known} == {}


def test_X_07_no_translation_is_half_done(book):
    assert [entry.msgid for entry in book if entry.fuzzy or entry.obsolete or not entry.translated()] == []


def test_X_07_a_translation_keeps_every_named_place(book):
    for entry in book:
        for translation in [entry.msgstr] if not entry.msgid_plural else entry.msgstr_plural.values():
            wanted = places_in(entry.msgid) | places_in(entry.msgid_plural)
            assert places_in(translation) <= wanted, entry.msgid
            assert entry.msgid_plural or places_in(translation) == wanted, entry.msgid


def test_a_catalogue_has_every_sentence_once_and_nothing_that_changes_by_itself(book):
    texts = [(entry.msgctxt, entry.msgid) for entry in book]
    assert len(texts) == len(set(texts))
    assert "POT-Creation-Date" not in book.metadata
    assert [entry.msgid for entry in book if entry.occurrences] == []


def test_ukrainian_is_written_with_its_own_apostrophe():
    book = polib.pofile(str(catalogue("uk")))
    assert [entry.msgstr for entry in book if re.search(r"[а-яіїєґ]['ʼ`][а-яіїєґ]", entry.msgstr, re.IGNORECASE)] == []


def test_never_06_and_07_no_sentence_promises_what_nobody_can(said, book):
    translations = [text for entry in book for text in (entry.msgstr, *entry.msgstr_plural.values())]
    assert [text for text in (*said, *translations) if PROMISED.search(text)] == []
