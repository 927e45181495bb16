"""A pack of cards as a PDF: what to say first, the test card, then the cards in an order that tells nothing."""

import secrets

from consultations.invitations.printing.facts import CardFacts
from consultations.invitations.printing.qr import qr_of
from consultations.invitations.printing.typesetting import typeset
from consultations.invitations.printing.words import LOCALES, words_in
from consultations.privacy.codes import in_fours, pictures_of
from consultations.privacy.pictures import name_of


def cards_pdf(codes: list[str], facts: CardFacts, *, test_code: str) -> bytes:
    """A tagged A4 PDF with each of these codes on one card, shuffled, and one marked test card.

    Two pages for the adults come first: what to say aloud before the address, and the test card with what to do.
    """
    return typeset(told(codes, facts, test_code=test_code))


def told(codes: list[str], facts: CardFacts, *, test_code: str) -> dict:
    """Everything the layout is told, as plain values: words of every locale, the QR, the cards."""
    return {
        "home": facts.home,
        "home_short": _as_typed(facts.home),
        "reply_short": _as_typed(facts.reply),
        "qr": qr_of(facts.home).decode(),
        "words": [words_in(locale, facts, count=len(codes)) for locale in LOCALES],
        "test": _card(test_code),
        # Where a card lies in the pack must tell nothing, not even when it was made.
        "cards": [_card(code) for code in secrets.SystemRandom().sample(codes, len(codes))],
    }


def _card(code: str) -> dict:
    pictures = [
        {"file": f"{index:02d}.svg", "names": [name_of(index, locale) for locale in LOCALES]}
        for index in pictures_of(code)
    ]
    return {"fours": in_fours(code).split(), "pictures": pictures}


def _as_typed(address: str) -> str:
    """An address as one would type it: nobody types 'https://' or the last stroke of a bare host."""
    short = address.removeprefix("https://")
    return short.removesuffix("/") if short.count("/") == 1 else short
