"""Printed cards: pure of Django, of the database and of the clock, so that they can be made far from any server."""

from consultations.invitations.printing.facts import CardFacts
from consultations.invitations.printing.pack import cards_pdf
from consultations.invitations.printing.qr import qr_of

__all__ = ["CardFacts", "cards_pdf", "qr_of"]
