"""A sheet as a document: whole, tagged, small, the same for everybody, and printable whatever an editor wrote."""

import re

import pytest
from fontTools.ttLib import TTFont

from consultations.invitations.paper import sheet_told
from consultations.invitations.printing import typesetting
from consultations.invitations.printing.sheet import printable, words_for
from consultations.invitations.printing.sheet.signs import SIGNS
from consultations.models import FrozenOption, FrozenQuestion
from home.texts import locales
from tests.invitations.paper_questions import ALTS, BANDS, QUESTIONS
from tests.invitations.paper_sheets import (
    HOME,
    TODAY,
    drawn,
    every_sheet,
    is_blank_at_the_edge,
    place_of,
    printed_apart,
    sheet,
    squeezed,
    unescaped,
)

pytestmark = pytest.mark.django_db
A4 = (595, 842)  # points


def test_a_question_that_is_longer_than_a_page_goes_on_and_loses_nothing(on_paper):
    question = FrozenQuestion.objects.get(instrument=on_paper, kind="statements")
    said = [f"Sentence {at} goes on for quite a while so that it needs more than one line." for at in range(3, 16)]
    for at, text in enumerate(said, start=3):
        texts = {locale: dict.fromkeys(BANDS, text) for locale in locales()}
        FrozenOption.objects.create(
            question=question, key=f"00000000-0000-4000-8000-{at:012d}", position=at, texts=texts
        )
    text = squeezed(" ".join(sheet(on_paper, "en", "13-15").read()))
    assert all(squeezed(each) in text for each in said)
    assert all(is_blank_at_the_edge(page) for page in drawn(on_paper, "en", "13-15"))


@every_sheet
def test_nothing_is_cut_off(on_paper, locale, band):
    pages = drawn(on_paper, locale, band)
    assert [place for place, page in enumerate(pages, start=1) if not is_blank_at_the_edge(page)] == []


def test_long_words_in_faces_and_scales_stand_below_one_another_and_are_not_cut_off(on_paper):
    for option in FrozenOption.objects.filter(question__kind__in=["faces", "scale"]):
        option.texts = {locale: dict.fromkeys(BANDS, "Найнезрозуміліше з усього") for locale in locales()}
        option.save()
    assert all(is_blank_at_the_edge(page) for page in drawn(on_paper, "uk", "6-9"))


@every_sheet
def test_X_03_a_sheet_is_tagged_and_says_its_language_and_what_its_pictures_show(sheets, locale, band):
    opened = sheets(locale, band)
    catalogue = next(body for body in opened.objects.values() if b"/Type/Catalog" in body)
    assert f"/Lang({locale})".encode() in catalogue and b"/Marked true" in catalogue
    assert b"<pdfuaid:part>1</pdfuaid:part>" in opened.content
    alts = [body for body in opened.objects.values() if b"/Alt" in body]
    assert len(alts) == len(ALTS)
    written = b"".join(alts)
    for pair in ALTS:
        alt = pair[place_of(locale)]
        assert alt.encode() in written or alt.encode("utf-16-be") in unescaped(written)


@every_sheet
def test_a_sheet_is_a4_small_and_brings_its_letters(sheets, locale, band):
    opened = sheets(locale, band)
    assert len(opened.content) < 1_500_000
    sizes = [re.search(rb"/MediaBox\[0 0 ([\d.]+) ([\d.]+)\]", opened.objects[page]).groups() for page in opened.pages]
    assert {(round(float(wide)), round(float(high))) for wide, high in sizes} == {A4}
    described = [body for body in opened.objects.values() if b"/Type/FontDescriptor" in body]
    assert described and all(b"/FontFile" in body and b"Nunito" in body for body in described)


def test_letters_are_large_and_larger_for_the_younger(on_paper):
    sizes = {band: sheet_told(on_paper, "uk", band, home=HOME, today=TODAY)["size"] for band in BANDS}
    assert sizes == {"6-9": 20, "10-12": 16, "13-15": 14, "16-17": 14, "18-24": 14}


def test_every_page_says_which_of_how_many_it_is(sheets):
    opened = sheets("en", "13-15")
    for place, page in enumerate(opened.pages, start=1):
        assert f"{place} / {len(opened.pages)}" in printed_apart(opened, page)


def test_INV_05_nothing_on_a_sheet_tells_it_from_another(on_paper):
    """No code, no number of a sheet, no day of printing: two that are made apart are the same, byte for byte."""
    first, second = (sheet(on_paper, "uk", "13-15") for _ in range(2))
    assert first.content == second.content
    assert not re.search(r"\d{4}\s\d{4}", " ".join(first.read()).replace("2027", ""))
    assert not re.search(rb"/CreationDate|/ModDate|/Author|xmp:\w+Date", first.content)


def test_INV_09_the_name_of_the_document_says_nothing(sheets):
    for locale, name in (("uk", "Аркуш"), ("en", "A sheet")):
        assert words_for(locale, "13-15")["title"] == name
        assert f'<rdf:li xml:lang="x-default">{name}</rdf:li>'.encode() in sheets(locale, "13-15").content


def test_our_letters_have_every_sign_that_is_printed():
    said = "".join(repr(words_for(locale, band)) for locale in locales() for band in BANDS)
    assert {sign for sign in said if sign not in SIGNS and sign != "\\"} == set()
    for path in (typesetting.HERE / "letters").glob("*.ttf"):
        assert set(map(chr, TTFont(path).getBestCmap())) >= SIGNS


def test_a_sign_that_our_letters_lack_costs_no_sheet(on_paper):
    assert (
        printable("Ą \N{SMILING FACE WITH SUNGLASSES}\n“ok”\N{NARROW NO-BREAK SPACE}5") == "A “ok”\N{NO-BREAK SPACE}5"
    )
    question = FrozenQuestion.objects.get(instrument=on_paper, position=1)
    question.texts["en"]["13-15"] = question.texts["en"]["13-15"] | {"text": "Where? \N{SLIGHTLY SMILING FACE} #ok *x*"}
    question.save()
    assert squeezed("1. Where? #ok *x*") in squeezed(" ".join(sheet(on_paper, "en", "13-15").read()))


def test_a_lost_picture_costs_no_sheet(on_paper):
    option = FrozenOption.objects.filter(question__kind="pictures").first()
    option.picture = option.picture | {"address": "/media/images/asked/lost.webp"}
    option.save()
    assert QUESTIONS["picture"][3][0][1] in " ".join(sheet(on_paper, "en", "13-15").read())
