"""The words of the paper questionnaire, and the signs it can be printed in. Pure, like the cards."""

from consultations.invitations.printing.sheet.signs import printable
from consultations.invitations.printing.sheet.words import words_for

__all__ = ["printable", "words_for"]
