"""The same questions on paper: what stands on a sheet, in which order, for whom, and what can't be learned from it."""

import io
import json
import re
from datetime import date

import pytest
import typst
from django.test import Client
from django.utils import translation
from fontTools.ttLib import TTFont
from PIL import Image

from consultations.answers.questions_shown import labels
from consultations.invitations.paper import sheet_pdf, sheet_told
from consultations.invitations.printing import typesetting
from consultations.invitations.printing.sheet import printable, words_for
from consultations.invitations.printing.sheet.signs import SIGNS
from consultations.invitations.printing.words import day_in
from consultations.management.beginning.help_lines import LINES, lay_help_lines
from consultations.models import FrozenOption, FrozenQuestion
from consultations.questions.legibility import Screen, problems_in
from consultations.vocabulary.questions import Kind
from consultations.vocabulary.states import Role
from home.texts import locales
from tests.invitations.opened_pdf import OpenedPdf
from tests.invitations.paper_questions import ALTS, BANDS, EASIER, QUESTIONS, TERM, WHY, YOUNGER, frozen
from tests.people import hire

pytestmark = pytest.mark.django_db
TODAY, HOME = date(2026, 11, 26), "chutno.example"
ONE = [(locale, band) for locale in locales() for band in ("6-9", "10-12", "13-15", "18-24")]
every_sheet = pytest.mark.parametrize(("locale", "band"), ONE)
EDGE = 9  # millimetres of every page that nothing may reach
A4 = (595, 842)  # points


@pytest.fixture
def instrument(consultation):
    lay_help_lines()
    return frozen(consultation)


def sheet(instrument, locale: str, band: str) -> OpenedPdf:
    return OpenedPdf(sheet_pdf(instrument, locale, band, home=HOME, today=TODAY))


def squeezed(text: str) -> str:
    """Without white space: where a line breaks is no difference."""
    return re.sub(r"\s+", "", text)


def place_of(locale: str) -> int:
    return locales().index(locale)


def asked_of(band: str) -> list[str]:
    """The names of the questions that this band is asked."""
    return [name for name, (kind, *_rest) in QUESTIONS.items() if band != "6-9" or kind not in ("short", "words")]


def drawn(instrument, locale: str, band: str) -> list[Image.Image]:
    """The pages as a printer gets them."""
    told = sheet_told(instrument, locale, band, home=HOME, today=TODAY)
    pages = typst.compile(
        typesetting.HERE / "sheet.typ", root=typesetting.ROOT, font_paths=typesetting.letters(),
        sys_inputs={"told": json.dumps(told)}, format="png", ppi=72,
    )  # fmt: skip
    return [Image.open(io.BytesIO(page)).convert("L") for page in ([pages] if isinstance(pages, bytes) else pages)]


def test_the_questions_of_these_tests_are_of_every_kind():
    assert {kind for kind, *_rest in QUESTIONS.values()} == {kind.value for kind in Kind}


@every_sheet
def test_INV_08_a_sheet_has_every_question_and_option_of_its_age_in_its_language_in_order(instrument, locale, band):
    text, at = squeezed(" ".join(sheet(instrument, locale, band).read())), 0
    for number, name in enumerate(asked_of(band), start=1):
        _kind, _most, asked, options = QUESTIONS[name]
        wording = YOUNGER if (name, band) == ("help", "6-9") else asked
        for said in (f"{number}. {wording[place_of(locale)]}", *(pair[place_of(locale)] for pair in options)):
            at = text.index(squeezed(said), at) + 1


@every_sheet
def test_INV_08_safety_comes_first_then_the_choices_then_the_questions_then_use_then_help(instrument, locale, band):
    said, text = words_for(locale, band), squeezed(" ".join(sheet(instrument, locale, band).read()))
    moments = ("place", "choose", "names", "after", "alone", "limit_of_it", "counted", "questions_h", "tell", "draw")
    moments += ("about_h", "thanks", "keep", "help")
    places = [text.index(squeezed(said[name])) for name in moments]
    assert places == sorted(places)
    assert text.startswith(squeezed(said["before"] + said["place_h"]))


@every_sheet
def test_a_sheet_says_who_decides_until_when_the_reply_comes_and_where(instrument, locale, band):
    first = squeezed(sheet(instrument, locale, band).read()[0])
    about = instrument.texts[locale]
    where = f"{HOME}/changed/101/{locale}"
    for said in (about["title"], about["who"], about["decision"], day_in(locale, date(2027, 2, 1)), where):
        assert squeezed(said) in first


def test_without_a_promised_day_no_day_is_said(instrument):
    instrument.texts["en"]["reply_by"] = ""
    told = sheet_told(instrument, "en", "13-15", home=HOME, today=TODAY)
    assert told["said"]["reply"] == "" and HOME not in " ".join(sheet(instrument, "en", "13-15").read())


@every_sheet
def test_ANS_07_every_question_can_be_left_and_has_the_three_ways_of_not_answering(instrument, locale, band):
    text = squeezed(" ".join(sheet(instrument, locale, band).read()))
    statements = len(QUESTIONS["true"][3])
    answerable = len(asked_of(band)) - 1 + statements + 3  # each statement apart, and the house's own three
    for way in words_for(locale, band)["ways"]:
        assert text.count(squeezed(way)) == answerable


def test_paper_names_votes_and_ways_as_the_screen_does():
    for locale in locales():
        with translation.override(locale):
            on_screen, said = labels(), words_for(locale, "13-15")
        assert [on_screen[vote].replace("'", "’") for vote in ("agree", "disagree", "pass")] == said["votes"]
        ways = ("do-not-know", "do-not-want", "better-not")
        assert [on_screen[way].replace("'", "’") for way in ways] == said["ways"]


@pytest.mark.parametrize("locale", locales())
def test_what_is_one_tap_away_on_the_screen_stands_at_the_question(instrument, locale):
    text = squeezed(" ".join(sheet(instrument, locale, "13-15").read()))
    for said in (EASIER, WHY):
        assert squeezed(said[place_of(locale)]) in text
    word, meaning = TERM[place_of(locale)]
    assert squeezed(f"{word} – {meaning}") in text


def test_a_question_after_some_answers_only_names_the_number_of_the_earlier_one(instrument):
    assert "Only if your answer to question 1 is “At home” or “In a park”." in " ".join(
        sheet(instrument, "en", "13-15").read()
    )


def test_what_hangs_on_a_question_that_an_age_is_not_asked_is_not_on_its_sheet(instrument):
    FrozenQuestion.objects.filter(instrument=instrument, position=1).update(bands=["16-17"])
    asked = sheet_told(instrument, "en", "13-15", home=HOME, today=TODAY)["questions"]
    told = [question["text"] for question in asked if question["number"]]
    assert told == [QUESTIONS[name][2][1] for name in asked_of("13-15") if name not in ("place", "word")]


def test_how_much_one_may_choose_and_write_is_said_in_words(instrument):
    text = " ".join(sheet(instrument, "en", "13-15").read())
    for said in ("You can choose up to 2.", "No more than 300 characters.", "No more than 80 characters.", "45 words"):
        assert said in text


def test_ASS_05_show_me_first_is_not_offered_where_there_are_no_six_words(instrument):
    for locale, said in (("uk", r"спершу покажіть|шість слів"), ("en", r"show me first|six words")):
        assert not re.search(said, " ".join(sheet(instrument, locale, "13-15").read()), re.IGNORECASE)


def test_nobody_is_asked_about_own_words_where_none_are_asked_for(consultation):
    told = sheet_told(frozen(consultation, names=["place", "face"]), "en", "13-15", home=HOME, today=TODAY)
    assert (told["use"], told["said"]["own"]) == ([], "")


def test_the_youngest_are_asked_about_drawings_and_never_to_write(instrument):
    told = sheet_told(instrument, "en", "6-9", home=HOME, today=TODAY)
    said = words_for("en", "6-9")
    assert told["said"]["own"] == said["own"]["drawing"] and told["use"] == [said["tell"], said["draw"]]
    assert {question["lines"] for question in told["questions"]} == {0}


@pytest.mark.parametrize("locale", locales())
def test_the_youngest_have_one_question_a_page(instrument, locale):
    pages = [squeezed(page) for page in sheet(instrument, locale, "6-9").read()]
    on_pages = [len(re.findall(re.escape(squeezed(words_for(locale, "6-9")["ways"][0])), page)) for page in pages]
    statements = len(QUESTIONS["true"][3])
    assert sorted(each for each in on_pages if each) == [1] * (len(asked_of("6-9")) - 1 + 3) + [statements]


@every_sheet
def test_a_question_that_fits_on_a_page_is_not_broken(instrument, locale, band):
    pages = [squeezed(page) for page in sheet(instrument, locale, band).read()]
    for number, name in enumerate(asked_of(band), start=1):
        asked, options = QUESTIONS[name][2], QUESTIONS[name][3]
        wording = (YOUNGER if (name, band) == ("help", "6-9") else asked)[place_of(locale)]
        [page] = [page for page in pages if squeezed(f"{number}. {wording}") in page]
        below = page[page.index(squeezed(wording)) :]
        assert all(squeezed(pair[place_of(locale)]) in below for pair in options)
        assert squeezed(words_for(locale, band)["ways"][2]) in below


def test_a_question_that_is_longer_than_a_page_goes_on_and_loses_nothing(instrument):
    question = FrozenQuestion.objects.get(instrument=instrument, kind="statements")
    said = [f"Sentence {at} goes on for quite a while so that it needs more than one line." for at in range(3, 16)]
    for at, text in enumerate(said, start=3):
        texts = {locale: dict.fromkeys(BANDS, text) for locale in locales()}
        FrozenOption.objects.create(
            question=question, key=f"00000000-0000-4000-8000-{at:012d}", position=at, texts=texts
        )
    text = squeezed(" ".join(sheet(instrument, "en", "13-15").read()))
    assert all(squeezed(each) in text for each in said)
    assert all(is_blank_at_the_edge(page) for page in drawn(instrument, "en", "13-15"))


def is_blank_at_the_edge(page: Image.Image) -> bool:
    """True when nothing is printed where a printer or a binder would cut it off."""
    edge, (wide, high) = round(EDGE * 72 / 25.4), page.size
    strips = ((0, 0, wide, edge), (0, high - edge, wide, high), (0, 0, edge, high), (wide - edge, 0, wide, high))
    return all(page.crop(strip).getextrema()[0] > 250 for strip in strips)


@every_sheet
def test_nothing_is_cut_off(instrument, locale, band):
    pages = drawn(instrument, locale, band)
    assert [place for place, page in enumerate(pages, start=1) if not is_blank_at_the_edge(page)] == []


def test_long_words_in_faces_and_scales_stand_below_one_another_and_are_not_cut_off(instrument):
    for option in FrozenOption.objects.filter(question__kind__in=["faces", "scale"]):
        option.texts = {locale: dict.fromkeys(BANDS, "Найнезрозуміліше з усього") for locale in locales()}
        option.save()
    assert all(is_blank_at_the_edge(page) for page in drawn(instrument, "uk", "6-9"))


@every_sheet
def test_X_03_a_sheet_is_tagged_and_says_its_language_and_what_its_pictures_show(instrument, locale, band):
    opened = sheet(instrument, locale, band)
    catalogue = next(body for body in opened.objects.values() if b"/Type/Catalog" in body)
    assert f"/Lang({locale})".encode() in catalogue and b"/Marked true" in catalogue
    assert b"<pdfuaid:part>1</pdfuaid:part>" in opened.content
    alts = [body for body in opened.objects.values() if b"/Alt" in body]
    assert len(alts) == len(ALTS)
    written = b"".join(alts)
    for pair in ALTS:
        alt = pair[place_of(locale)]
        assert alt.encode() in written or alt.encode("utf-16-be") in unescaped(written)


def unescaped(written: bytes) -> bytes:
    """The bytes of PDF strings, also of those that are written as hex."""
    as_hex = b"".join(bytes.fromhex(found.decode()) for found in re.findall(rb"/Alt ?<([0-9A-Fa-f]+)>", written))
    octal = re.sub(rb"\\([0-7]{3})", lambda found: bytes([int(found.group(1), 8)]), written)
    return as_hex + re.sub(rb"\\([()\\])", rb"\1", octal)


@every_sheet
def test_a_sheet_is_a4_small_and_brings_its_letters(instrument, locale, band):
    opened = sheet(instrument, locale, band)
    assert len(opened.content) < 1_500_000
    sizes = [re.search(rb"/MediaBox\[0 0 ([\d.]+) ([\d.]+)\]", opened.objects[page]).groups() for page in opened.pages]
    assert {(round(float(wide)), round(float(high))) for wide, high in sizes} == {A4}
    described = [body for body in opened.objects.values() if b"/Type/FontDescriptor" in body]
    assert described and all(b"/FontFile" in body and b"Nunito" in body for body in described)


def test_letters_are_large_and_larger_for_the_younger(instrument):
    sizes = {band: sheet_told(instrument, "uk", band, home=HOME, today=TODAY)["size"] for band in BANDS}
    assert sizes == {"6-9": 20, "10-12": 16, "13-15": 14, "16-17": 14, "18-24": 14}


def test_every_page_says_which_of_how_many_it_is(instrument):
    opened = sheet(instrument, "en", "13-15")
    for place, page in enumerate(opened.pages, start=1):
        assert f"{place} / {len(opened.pages)}" in printed_apart(opened, page)


def printed_apart(opened: OpenedPdf, page: bytes) -> str:
    """What stands on a page and is read to nobody: its number."""
    fonts = opened._fonts_of(page)
    stream = opened.stream(re.search(rb"/Contents (\d+)", opened.objects[page]).group(1))
    text = ""
    for artifact in re.findall(rb"/Artifact.*?(?:BDC|BMC)(.*?)EMC", stream, re.DOTALL):
        for font, written in re.findall(rb"/(\w+) [\d.]+ Tf.*?\(((?:[^\\()]|\\.)*)\)", artifact, re.DOTALL):
            glyphs = unescaped(written)
            text += "".join(fonts[font].get(glyphs[at : at + 2], "") for at in range(0, len(glyphs), 2))
    return text


def test_INV_05_nothing_on_a_sheet_tells_it_from_another(instrument):
    """No code, no number of a sheet, no day of printing: two that are made apart are the same, byte for byte."""
    first, second = (sheet(instrument, "uk", "13-15") for _ in range(2))
    assert first.content == second.content
    assert not re.search(r"\d{4}\s\d{4}", " ".join(first.read()).replace("2027", ""))
    assert not re.search(rb"/CreationDate|/ModDate|/Author|xmp:\w+Date", first.content)


def test_INV_09_the_name_of_the_document_says_nothing(instrument):
    for locale, name in (("uk", "Аркуш"), ("en", "A sheet")):
        assert words_for(locale, "13-15")["title"] == name
        assert f'<rdf:li xml:lang="x-default">{name}</rdf:li>'.encode() in sheet(instrument, locale, "13-15").content


@pytest.mark.parametrize("locale", locales())
def test_SG_09_those_who_listen_stand_on_a_last_page_that_has_no_answers_and_may_be_kept(instrument, locale):
    for band in BANDS:
        last, said = sheet(instrument, locale, band).read()[-1], words_for(locale, band)
        assert all(squeezed(line["number"]) in squeezed(last) for line in LINES)
        assert squeezed(said["keep"]) in squeezed(last) and squeezed(said["ways"][0]) not in squeezed(last)


def test_without_lines_a_sheet_sends_to_an_adult(consultation):
    text = " ".join(sheet(frozen(consultation), "en", "13-15").read())
    assert words_for("en", "13-15")["no_lines"] in text


@pytest.mark.parametrize("band", ["6-9", "10-12", "13-15"])
@pytest.mark.parametrize("locale", locales())
def test_ANS_05_a_sheet_is_easy_enough_for_its_age(locale, band):
    said = words_for(locale, band)
    filled = {"title": "", "who": "1", "decision": "1", "reply_by": "1", "number": "1", "answers": "1", "most": "2"}
    filled |= {"limit": "300", "about": "45", "day": "1", "hours": "1", "languages": "1", "place": "1", "answer": "1"}
    running = [said[name] for name in ("place", "choose", "names", "who", "limit_of_it", "after", "alone")]
    apart = [value for value in said.values() if isinstance(value, str)]
    apart += [text for name in ("hint", "own", "traces") for text in said[name].values()]
    for texts in (running, *([text] for text in apart)):
        paragraphs = tuple(text.format(**filled).strip() for text in texts)
        assert problems_in(Screen("sheet", locale, band, paragraphs)) == []


def test_no_sheet_promises_what_nobody_can():
    promised = re.compile(r"обіця|гарант|анонім|безпеч|100\s?%|promise|guarant|anonym|\bsafe|!", re.IGNORECASE)
    said = [repr(words_for(locale, band)) for locale in locales() for band in BANDS]
    assert [promised.search(text) for text in said] == [None] * len(said)


def test_every_language_of_the_house_says_everything_to_every_age():
    first = words_for(locales()[0], "13-15")
    for locale in locales():
        for band in BANDS:
            said = words_for(locale, band)
            assert said.keys() == first.keys() and said["hint"].keys() == {kind.value for kind in Kind}


def test_our_letters_have_every_sign_that_is_printed():
    said = "".join(repr(words_for(locale, band)) for locale in locales() for band in BANDS)
    assert {sign for sign in said if sign not in SIGNS and sign != "\\"} == set()
    for path in (typesetting.HERE / "letters").glob("*.ttf"):
        assert set(map(chr, TTFont(path).getBestCmap())) >= SIGNS


def test_a_sign_that_our_letters_lack_costs_no_sheet(instrument):
    assert (
        printable("Ą \N{SMILING FACE WITH SUNGLASSES}\n“ok”\N{NARROW NO-BREAK SPACE}5") == "A “ok”\N{NO-BREAK SPACE}5"
    )
    question = FrozenQuestion.objects.get(instrument=instrument, position=1)
    question.texts["en"]["13-15"] = question.texts["en"]["13-15"] | {"text": "Where? \N{SLIGHTLY SMILING FACE} #ok *x*"}
    question.save()
    assert squeezed("1. Where? #ok *x*") in squeezed(" ".join(sheet(instrument, "en", "13-15").read()))


def test_a_lost_picture_costs_no_sheet(instrument):
    option = FrozenOption.objects.filter(question__kind="pictures").first()
    option.picture = option.picture | {"address": "/media/images/asked/lost.webp"}
    option.save()
    assert QUESTIONS["picture"][3][0][1] in " ".join(sheet(instrument, "en", "13-15").read())


# ------------------------------------------------------------------ who gets it, and where

LIST, PDF = "/staff/consultations/101/paper/", "/staff/consultations/101/paper/uk/13-15/"


def client_of(role: Role, consultation) -> Client:
    client = Client()
    client.force_login(hire(role.value.replace("-", ""), role, consultation=consultation))
    return client


def test_editors_partners_and_administrators_of_a_consultation_get_its_sheets(instrument):
    for role in (Role.EDITOR, Role.PARTNER, Role.ADMINISTRATOR):
        answer = client_of(role, instrument.consultation).get(PDF)
        assert answer.status_code == 200 and answer.content.startswith(b"%PDF"), role
        assert answer.headers["Content-Disposition"] == 'attachment; filename="101-uk-13-15.pdf"'
        assert "no-store" in answer.headers["Cache-Control"]


@pytest.mark.parametrize("address", [LIST, PDF])
def test_T01_nobody_else_gets_a_sheet(instrument, other_consultation, address):
    others = set(Role) - {Role.EDITOR, Role.PARTNER, Role.ADMINISTRATOR}
    seen = {role: client_of(role, instrument.consultation).get(address).status_code for role in others}
    assert set(seen.values()) == {404}
    stranger = Client()
    stranger.force_login(hire("Elsewhere", Role.PARTNER, consultation=other_consultation))
    assert stranger.get(address).status_code == 404 and Client().get(address).status_code == 302


@pytest.mark.parametrize("address", ["uk/12-13/", "de/13-15/"])
def test_an_age_or_a_language_that_is_not_asked_has_no_sheet(instrument, editor, address):
    assert editor.get(LIST + address).status_code == 404


def test_INV_08_the_cards_of_a_consultation_lead_to_a_sheet_for_each_language_and_age(instrument, editor):
    for page in (LIST, "/staff/consultations/101/cards/"):
        text = editor.get(page).content.decode()
        assert all(f"{LIST}{locale}/{band}/" in text for locale in locales() for band in BANDS)


def test_before_the_questions_are_frozen_the_page_says_so_kindly(editor):
    said = "Аркуші для друку з’являться тут, коли консультація відкриється."
    for answer in (editor.get(LIST), editor.get(PDF, follow=True), editor.get("/staff/consultations/101/cards/")):
        assert answer.status_code == 200 and said in answer.content.decode()
        assert PDF not in answer.content.decode()
