"""What stands on the paper that a young person holds, and what can't be learned from it."""

import re
from datetime import date

import pytest
from fontTools.ttLib import TTFont

from consultations.invitations.printing import CardFacts, cards_pdf, pack, typesetting
from consultations.invitations.printing.script import SCRIPTS
from consultations.invitations.printing.words import CARD, LOCALES, day_in, words_in
from consultations.privacy.codes import make_code, pictures_of
from consultations.privacy.pictures import name_of
from consultations.questions.legibility import Screen, problems_in
from tests.invitations.decoded_qr import modules_of, read
from tests.invitations.opened_pdf import OpenedPdf

FACTS = CardFacts(
    "101", "https://chutno.example/", "https://chutno.example/about/", date(2026, 12, 20), date(2027, 2, 1)
)
PAGES_BEFORE = 3  # the script in each locale, then what the adults do, with the test card
# Whoever finds a card must not learn from it what the page is about or who holds such cards.
TELLS_TOO_MUCH = re.compile(
    r"консультац|опитув|дитин|діт(?:и|ей)|підліт|молод|війн|окуп|депорт|поверн|україн"
    r"|consult|survey|child|young|war\b|occup|deport|return|coalition|ukrain",
    re.IGNORECASE,
)


def printed_codes(text: str) -> list[str]:
    """The codes in a text, as one would type them."""
    return ["".join(fours) for fours in re.findall(r"\b(\d{4})\s+(\d{4})\s+(\d{4})\s+(\d{4})\b", text)]


@pytest.fixture(scope="module")
def codes() -> list[str]:
    return [make_code("101") for _ in range(11)]


@pytest.fixture(scope="module")
def trial_code(codes) -> str:
    return next(code for code in iter(lambda: make_code("101"), None) if code not in codes)


@pytest.fixture(scope="module")
def opened(codes, trial_code) -> OpenedPdf:
    return OpenedPdf(cards_pdf(codes, FACTS, test_code=trial_code))


@pytest.fixture(scope="module")
def cards(opened) -> list[str]:
    """The text of each card for a young person, in the order of the tags."""
    text = " ".join(opened.read()[PAGES_BEFORE:])
    return [CARD["uk"]["first"] + card for card in text.split(CARD["uk"]["first"])[1:]]


def test_every_code_is_on_exactly_one_card_and_every_card_has_one_code(cards, codes):
    on_cards = [printed_codes(card) for card in cards]
    assert sorted(on_cards) == sorted([code] for code in codes)


def test_the_order_in_the_pack_is_not_the_order_of_making(codes, trial_code):
    many = sorted(make_code("101") for _ in range(60))
    laid = ["".join(card["fours"]) for card in pack.told(many, FACTS, test_code=trial_code)["cards"]]
    assert sorted(laid) == many and laid != many


def test_the_one_test_card_is_marked_and_lies_with_no_others(opened, trial_code):
    pages = opened.read()
    marked = [page for page in pages if CARD["uk"]["test"] in page and CARD["en"]["test"] in page]
    assert marked == [pages[PAGES_BEFORE - 1]]
    assert printed_codes(marked[0]) == [trial_code]
    assert trial_code not in printed_codes(" ".join(pages[PAGES_BEFORE:]))


def test_a_card_shows_its_two_pictures_by_name_in_every_language(cards):
    for card in cards:
        (code,) = printed_codes(card)
        for locale in LOCALES:
            assert all(name_of(picture, locale) in card for picture in pictures_of(code))


def test_INV_04_safety_stands_before_the_address_and_the_code_comes_last(cards):
    for card in cards:
        upper = card.split(CARD["uk"]["until"].split(" {")[0])[0]  # above the strip
        safety = [upper.index(CARD[locale]["stays"]) for locale in LOCALES]
        address, code = upper.index("chutno.example"), re.search(r"\d{4}\s+\d{4}", upper).start()
        assert max(safety) < address < code
        assert upper.rstrip().endswith(printed_codes(card)[0][-4:])


def test_INV_04_the_script_says_what_is_safe_before_it_gives_the_address(opened):
    for locale, page in zip(LOCALES, opened.read(), strict=False):
        places = [page.index(heading) for heading, _said in SCRIPTS[locale]["parts"]]
        assert places == sorted(places) and places[-1] < page.index("chutno.example")
        assert day_in(locale, FACTS.reply_by).replace("\N{NO-BREAK SPACE}", " ") in page.replace(
            "\N{NO-BREAK SPACE}", " "
        )


def test_the_strip_has_the_dates_and_where_the_reply_will_be_and_neither_code_nor_picture(cards):
    for card in cards:
        strip = " ".join(card[card.index("Діє до") :].split())
        for said in ("20 грудня 2026", "1 лютого 2027", "20 December 2026", "1 February 2027"):
            assert said in strip
        assert strip.endswith("chutno.example/about/") and printed_codes(strip) == []


def test_a_card_stays_in_the_room_in_every_language(cards):
    assert all(card.count(CARD[locale]["stays"]) == 1 for card in cards for locale in LOCALES)


def test_INV_09_a_card_does_not_say_what_it_is_about(cards):
    assert [TELLS_TOO_MUCH.search(card) for card in cards] == [None] * len(cards)


def test_INV_07_nothing_printed_rewards_hurries_or_counts():
    pressing = re.compile(r"приз|подарун|винагород|поспіш|мусиш|треба|!|prize|reward|gift|hurry up|must take", re.I)
    said = [repr(words_in(locale, FACTS, count=10)) for locale in LOCALES]
    assert [pressing.search(text) for text in said] == [None] * len(said)


@pytest.mark.parametrize("locale", LOCALES)
def test_a_card_is_easy_enough_at_ten_and_the_script_at_thirteen(locale):
    card, script = CARD[locale], SCRIPTS[locale]
    on_card = (card["first"] + ".", *card["safety"], card["stays"])
    aloud = tuple(said.format(reply_by="1") for _heading, said in script["parts"])
    for band, paragraphs in (("10-12", on_card), ("13-15", aloud)):
        assert problems_in(Screen("card", locale, band, paragraphs)) == []


def test_the_QR_opens_the_home_page_and_no_code_is_in_it(codes, trial_code):
    told = pack.told(codes, FACTS, test_code=trial_code)
    assert read(modules_of(told["qr"])) == FACTS.home
    assert told["qr"] == pack.told([make_code("101")], FACTS, test_code=make_code("101"))["qr"]


@pytest.mark.parametrize("address", ["https://a.example/", "https://a-much-longer-name.example/"])
def test_a_QR_can_be_read_back_whatever_the_address(address):
    assert read(modules_of(pack.qr_of(address).decode())) == address


def test_the_picture_of_the_QR_has_words_for_those_who_do_not_see_it(opened, codes):
    described = [body for body in opened.objects.values() if b"/Alt(QR: https://chutno.example/)" in body]
    assert len(described) == len(codes) + 1


def test_the_pdf_is_tagged_a4_and_knows_its_languages(opened):
    catalogue = next(body for body in opened.objects.values() if b"/Type/Catalog" in body)
    assert b"/Lang(uk)" in catalogue and b"/Marked true" in catalogue and b"/StructTreeRoot" in catalogue
    assert any(b"/Lang(en)" in body for body in opened.objects.values() if b"/StructElem" in body)
    assert b"<pdfuaid:part>1</pdfuaid:part>" in opened.content
    sizes = [re.search(rb"/MediaBox\[0 0 ([\d.]+) ([\d.]+)\]", opened.objects[page]).groups() for page in opened.pages]
    assert {(round(float(wide)), round(float(high))) for wide, high in sizes} == {(595, 842)}
    assert len(sizes) == PAGES_BEFORE + 3  # eleven cards, four to a page


def test_the_pdf_does_not_say_when_or_where_it_was_made(opened, codes, trial_code):
    assert not re.search(
        rb"/CreationDate|/ModDate|/Author|xmp:\w+Date|20\d\d-\d\d-\d\d|" + str(typesetting.ROOT).encode(),
        opened.content,
    )
    told = pack.told(codes, FACTS, test_code=trial_code)
    assert typesetting.typeset(told) == typesetting.typeset(told)


def test_our_letters_have_every_sign_that_is_printed():
    said = {sign for locale in LOCALES for sign in repr(words_in(locale, FACTS, count=10)) if sign != "\\"}
    for path in sorted((typesetting.HERE / "letters").glob("*.ttf")):
        assert {sign for sign in said if ord(sign) not in TTFont(path).getBestCmap()} == set()
    assert {font.family for font in typesetting.letters().fonts()} == {"Nunito"}


def test_every_language_of_the_list_says_everything():
    first, *others = (words_in(locale, FACTS, count=10) for locale in LOCALES)
    for other in others:
        assert {part: len(said) for part, said in other.items() if part != "lang"} == {
            part: len(said) for part, said in first.items() if part != "lang"
        }
        assert other["card"].keys() == first["card"].keys()
